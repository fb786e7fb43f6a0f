import PiketFixtures
import PlainText
import TerminalKit
import Testing

@testable import PiketDomain
@testable import PiketUI
@testable import PiketViewModels

@Suite struct KioskTests {
    private static let now = Instant(seconds: 1_795_244_533)  // Sat 2026-11-21 14:02:13 WIB

    static let board: Board = {
        let names = ["Cengkareng", "Tanjung Priok", "Cilincing", "Kebayoran Lama", "Menteng", "Tebet"]
        let lates: [BoardCell] = [.count(21), .count(14), .count(9), .hidden, .few, .few]
        let topics: [(String, BoardCell)] = [("Sampah", .count(61)), ("Jalan rusak", .count(44)), ("Banjir", .few)]
        let week = [(70, 61), (74, 70), (66, 72), (81, 64), (77, 79), (75, 60), (58, 31)]
        var tiles: [Board.Tile] = []
        for row in 0..<8 {
            for column in 0..<12 where !(row == 0 && column > 4) && !(row == 1) {
                let level = (row * 7 + column * 5) % 7
                tiles.append(
                    Board.Tile(row: row, column: column, city: column / 4, level: level == 6 ? nil : level))
            }
        }
        return Board(
            office: "Dinas Contoh", city: "DKI Jakarta", zone: "Asia/Jakarta", isSimulated: true,
            publishedAt: now.seconds - 12, newestEventAt: now.seconds - 60, open: .count(1204), overdue: .count(87),
            untouched: .count(45), answeredPercent: 91,
            hours: (0..<15).map { hour in hour < 5 ? .few : .count(3 + hour % 6) },
            week: week.enumerated().map { index, day in
                Board.Day(
                    date: (Zone.wib.date(of: now) - (6 - index)).iso8601, arrived: .count(day.0), done: .count(day.1))
            },
            map: Board.Map(
                rows: 8, columns: 12, steps: [3, 5, 8, 11, 20], cities: ["Barat", "Pusat", "Timur"], tiles: tiles),
            districts: zip(names, lates).map { Board.District(name: $0, city: "Kota Jakarta Barat", overdue: $1) },
            topics: topics.map { Board.Topic(name: $0.0, arrived: $0.1) },
            agencies: [
                Board.Agency(
                    name: "Dinas Bina Marga", stage: "interact", responsePercent: 74, questions: 31, posts: 12,
                    overdue: .count(30)),
                Board.Agency(
                    name: "Dinas Lingkungan Hidup", stage: nil, responsePercent: nil, questions: 0, posts: 0,
                    overdue: .count(22)),
                Board.Agency(
                    name: "Dinas Perhubungan", stage: "publish", responsePercent: 40, questions: 10, posts: 8,
                    overdue: .few),
            ], emergencies: [])
    }()

    static func kiosk(
        _ columns: Int, _ rows: Int, _ scene: KioskScene = .numbers, board: Board? = board, age: Int64 = 0,
        language: Language = .indonesian
    ) -> KioskModel {
        var model = KioskModel(
            language: language, scenes: [scene] + KioskScene.allCases.filter { $0 != scene }, every: 86_400,
            exitWord: nil, source: "/srv/piket/papan.json", now: now, columns: columns, rows: rows)
        if let board { model.reduce(.board(board)) }
        model.reduce(.tick(now + age))
        return model
    }

    static func paint(_ model: KioskModel, _ glyphs: GlyphSet = .unicode, _ depth: ColorDepth = .truecolor) -> Frame {
        Frame(buffer: KioskPainter(glyphs: glyphs, depth: depth).paint(model))
    }

    @Test(arguments: KioskScene.allCases)
    func everyScene(_ scene: KioskScene) throws {
        try Golden.check(Self.paint(Self.kiosk(132, 43, scene)), "kiosk-\(scene.rawValue)-132x43")
        try Golden.check(Self.paint(Self.kiosk(80, 25, scene), .cp437, .c8), "kiosk-\(scene.rawValue)-80x25-cp437")
    }

    @Test func oldDataSaysSoAndLosesItsColour() throws {
        try Golden.check(Self.paint(Self.kiosk(80, 24, age: 120)), "kiosk-aging-80x24")
        var model = Self.kiosk(132, 43, age: 400)
        model.reduce(.trouble(.missing))
        let frame = Self.paint(model)
        try Golden.check(frame, "kiosk-stale-132x43")
        let late = frame.buffer.cells.filter { $0.style.role == .late && $0.scalar == "█" }
        #expect(late.isEmpty, "digits of old data are not red")
    }

    @Test func emergencyAndWaiting() throws {
        var board = Self.board
        board.emergencies = [
            Board.Emergency(category: "Banjir", count: .count(4), since: Self.now.seconds - 2500),
            Board.Emergency(category: "", count: .few, since: Self.now.seconds - 300),
        ]
        try Golden.check(Self.paint(Self.kiosk(132, 43, board: board)), "kiosk-emergency-132x43")
        var waiting = Self.kiosk(80, 24, board: nil, language: .english)
        waiting.reduce(.trouble(.otherVersion(7)))
        try Golden.check(Self.paint(waiting), "kiosk-waiting-80x24-en")
    }

    @Test func everySizeAndGlyphSetHoldsItsCells() {
        var board = Self.board
        board.city = "Kabupaten dengan Nama yang Sungguh Panjang Sekali 日本語"
        for scene in KioskScene.allCases {
            for (columns, rows) in [(1, 1), (0, 0), (19, 5), (22, 8), (40, 12), (80, 24), (100, 30), (300, 100)] {
                for glyphs in GlyphSet.allCases {
                    let model = Self.kiosk(columns, rows, scene, board: board, age: Int64(columns))
                    let frame = Self.paint(model, glyphs, .c16)
                    #expect(frame.buffer.firstFault() == nil, "\(scene) \(columns)x\(rows) \(glyphs)")
                }
            }
        }
    }

    @Test func aSimulatedCityIsMarkedInEveryScene() {
        for scene in KioskScene.allCases {
            for (columns, rows) in [(80, 24), (132, 43)] {
                let buffer = Self.paint(Self.kiosk(columns, rows, scene)).buffer
                let text = (0..<rows).map { buffer.text(row: $0) }.joined(separator: "\n")
                #expect(text.contains("DATA SIMULASI"), "\(scene) \(columns)x\(rows)")
            }
        }
    }
}
