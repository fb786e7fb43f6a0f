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
        let late = frame.buffer.cells.filter { $0.style.role == .late && !$0.style.isReversed && $0.scalar == "█" }
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

    private static func text(_ model: KioskModel, _ glyphs: GlyphSet = .cp437, _ depth: ColorDepth = .c8) -> [String] {
        let buffer = paint(model, glyphs, depth).buffer
        return (0..<model.rows).map { buffer.text(row: $0) }
    }

    @Test(arguments: [GlyphSet.unicode, .cp437, .ascii])
    func levelsOfTheMapDifferWithoutTheirColours(_ glyphs: GlyphSet) {
        let textures = (0...5).map { level in
            let texture = MapColours.texture(bin: level)
            return "\(glyphs.scalar(texture.0))\(glyphs.scalar(texture.1))"
        }
        #expect(Set(textures).count == 6, "\(textures)")
        #expect(!textures.contains("  "), "a place without cases is drawn")
    }

    @Test func aMapThatIsOldKeepsItsLevels() {
        let buffer = Self.paint(Self.kiosk(132, 43, .map, age: 400)).buffer
        let legend = (0..<43).map { buffer.text(row: $0) }.first { $0.contains("<3") } ?? ""
        for sign in ["· ", "░░", "▒▒", "▒▓", "▓▓", "██"] { #expect(legend.contains(sign), "\(legend)") }
    }

    /// As tall as Jakarta's, with a row of sea.
    private static func tall(_ rows: Int) -> Board {
        var board = board
        let tiles = (0..<rows).filter { $0 != 1 }.map { Board.Tile(row: $0, column: $0 % 18, city: 0, level: 5) }
        board.map = Board.Map(rows: rows, columns: 18, steps: [3, 5, 8, 11, 20], cities: ["Barat"], tiles: tiles)
        return board
    }

    @Test(arguments: [(80, 25), (80, 24), (100, 30), (132, 43)])
    func noTileOfATallMapIsCutOff(_ columns: Int, _ rows: Int) {
        let lines = Self.text(Self.kiosk(columns, rows, .map, board: Self.tall(20)))
        #expect(lines.count { $0.contains("██") } >= 19, "\(lines.joined(separator: "\n"))")
    }

    @Test func aMapThatDoesNotFitSaysSo() {
        let lines = Self.text(Self.kiosk(40, 12, .map, board: Self.tall(20)))
        #expect(lines.contains { $0.contains("terlalu kecil") }, "\(lines)")
    }

    @Test(arguments: [80, 60, 132])
    func bothNumbersOfADayAreWhole(_ columns: Int) {
        var board = Self.board
        board.week = board.week.map { Board.Day(date: $0.date, arrived: .count(1204), done: .count(1103)) }
        let text = Self.text(Self.kiosk(columns, 25, .week, board: board)).joined(separator: "\n")
        #expect(text.count(of: "1.204") == 7 && text.count(of: "1.103") == 7, "\(text)")
    }

    /// A level that is left out would pass for one that does not occur.
    @Test(arguments: [80, 100, 132]) func theLegendOfTheSmallMapHasAllLevels(_ columns: Int) {
        for scene in [KioskScene.numbers, .map] {
            let lines = Self.text(Self.kiosk(columns, 43, scene), .cp437, .c8)
            guard let legend = lines.first(where: { $0.contains("<3 ") }) else { continue }
            for sign in ["░░", "▒▒", "▒▓", "▓▓", "██"] { #expect(legend.contains(sign), "\(columns): \(legend)") }
        }
    }

    @Test func theLateCardSaysWhere() {
        let lines = Self.text(Self.kiosk(132, 43), .unicode, .truecolor)
        #expect(lines.contains { $0.contains("Cengkareng") && $0.contains("21") }, "\(lines.joined(separator: "\n"))")
        #expect(!lines.contains { $0.contains("Tebet") }, "under three")
    }

    @Test func headingsAreWholeInBothLanguages() {
        let text = Self.text(Self.kiosk(132, 43, .engagement, language: .english)).joined(separator: "\n")
        #expect(text.contains("Posts"))
    }
}

extension String {
    fileprivate func count(of part: String) -> Int {
        split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}
