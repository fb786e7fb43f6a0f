import Testing

@testable import PiketDomain
@testable import PiketViewModels

@Suite("Kiosk: what time, boards and keys do")
struct KioskModelTests {
    private let start = Instant(seconds: 1_795_244_520)  // Sat 2026-11-21 14:02:00 WIB

    private func model(exitWord: String? = "buka", scenes: [KioskScene] = []) -> KioskModel {
        KioskModel(
            language: .indonesian, scenes: scenes, every: 20, exitWord: exitWord, source: "/papan.json", now: start,
            columns: 132, rows: 43)
    }

    private func board(at seconds: Int64 = 0, emergencies: [Board.Emergency] = []) -> Board {
        Board(
            office: "Kantor", city: "Kota", zone: "Asia/Jakarta", isSimulated: false,
            publishedAt: start.seconds + seconds, newestEventAt: nil, open: .count(9), overdue: .few,
            untouched: .few, answeredPercent: 90, hours: [], week: [], map: nil, districts: [], topics: [],
            agencies: [],
            emergencies: emergencies)
    }

    @Test func `waits for its first board, then turns through its scenes`() {
        var kiosk = model(scenes: [.numbers, .map])
        #expect(kiosk.scene == .waiting)
        kiosk.reduce(.trouble(.missing))
        #expect(kiosk.scene == .waiting && kiosk.trouble == .missing)
        kiosk.reduce(.board(board()))
        #expect(kiosk.scene == .turn(.numbers) && kiosk.trouble == nil)
        var seen: [KioskModel.Scene] = []
        for second in [19, 20, 39, 40] {
            kiosk.reduce(.tick(start + Int64(second)))
            seen.append(kiosk.scene)
        }
        #expect(seen == [.turn(.numbers), .turn(.map), .turn(.map), .turn(.numbers)])
    }

    @Test func `the picture moves a cell with each scene, round a square`() {
        var kiosk = model()
        let shifts = (1...5).map { turn -> [Int] in
            kiosk.reduce(.tick(start + Int64(turn) * 20))
            return [kiosk.shift.x, kiosk.shift.y]
        }
        #expect(shifts == [[1, 0], [1, 1], [0, 1], [0, 0], [1, 0]])
    }

    @Test(arguments: [
        (0, KioskModel.Freshness.fresh), (89, .fresh), (90, .aging), (179, .aging), (180, .stale), (90_000, .stale),
        (-500, .fresh),
    ])
    func `age decides how far the data is trusted`(seconds: Int, freshness: KioskModel.Freshness) {
        var kiosk = model()
        kiosk.reduce(.board(board()))
        kiosk.reduce(.tick(start + Int64(seconds)))
        #expect(kiosk.freshness == freshness)
    }

    @Test func `an emergency holds the rotation until it is over or the board too old to say`() {
        var kiosk = model()
        let alarm = [Board.Emergency(category: "Banjir", count: .few, since: start.seconds - 60)]
        kiosk.reduce(.board(board(emergencies: alarm)))
        kiosk.reduce(.tick(start + 300))
        #expect(kiosk.scene == .emergency)
        kiosk.reduce(.tick(start + 900))
        #expect(kiosk.scene != .emergency, "a dead feed does not show an emergency for ever")
        kiosk.reduce(.board(board(at: 900, emergencies: alarm)))
        #expect(kiosk.scene == .emergency)
        kiosk.reduce(.board(board(at: 910)))
        #expect(kiosk.scene != .emergency)
    }

    @Test func `a lost board stays on screen and ages; the next one takes over`() {
        var kiosk = model()
        kiosk.reduce(.board(board()))
        kiosk.reduce(.trouble(.broken))
        kiosk.reduce(.tick(start + 200))
        #expect(kiosk.board != nil && kiosk.trouble == .broken && kiosk.freshness == .stale)
        kiosk.reduce(.board(board(at: 200)))
        #expect(kiosk.trouble == nil && kiosk.freshness == .fresh)
    }

    @Test func `only the exit word ends it`() {
        var kiosk = model()
        for key in ["q", "Q", "<C-c>", "<C-z>", "<Esc>", "<F1>", "<Enter>", "b", "u", "<Left>", "k", "a", ":", "b"] {
            kiosk.reduce(.key(key))
        }
        #expect(!kiosk.isOver)
        for key in ["x", "b", "u", "k", "a"] { kiosk.reduce(.key(key)) }
        #expect(kiosk.isOver)
        var late = model()
        for (index, key) in ["b", "u", "k", "a"].enumerated() {
            late.reduce(.tick(start + Int64(index) * 6))
            late.reduce(.key(key))
        }
        #expect(!late.isOver, "typed too slowly to be meant")
        var locked = model(exitWord: nil)
        for key in ["b", "u", "k", "a", "q"] { locked.reduce(.key(key)) }
        #expect(!locked.isOver)
    }

    @Test func `it wakes for the next scene, the next minute and the next word about its age`() {
        var kiosk = model()
        #expect(kiosk.nextWake == start + 20)
        kiosk.reduce(.tick(start + 50))
        #expect(kiosk.nextWake == start + 60)
        kiosk.reduce(.board(board()))
        kiosk.reduce(.tick(start + 80))
        #expect(kiosk.nextWake == start + 90)
    }

    @Test func `scenes have words in two languages`() {
        #expect(KioskScene(word: "Angka") == .numbers && KioskScene(word: "numbers") == .numbers)
        #expect(KioskScene(word: "map") == .map && KioskScene(word: "cuaca") == nil)
    }
}
