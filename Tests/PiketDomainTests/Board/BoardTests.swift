import Foundation
import Testing

@testable import PiketDomain

@Suite("What goes onto a board")
struct BoardTests {
    private let now = Instant(seconds: 1_795_244_533)  // Sat 2026-11-21 14:02:13 WIB

    private static func place(_ code: String, _ name: String, _ kecamatan: String, _ latitude: Double) -> Place {
        Place(
            code: code, name: name, kecamatan: kecamatan, kota: "Kota Contoh",
            point: GeoPoint(latitude: latitude, longitude: 106.8))
    }

    /// Two kecamatan of three and two kelurahan.
    private static let office: Office = {
        var description = OfficeDescription(name: "Kantor Contoh")
        description.categories = [
            Category(code: "jalan", name: "Jalan rusak"), Category(code: "sampah", name: "Sampah"),
        ]
        let region = Region([
            place("11.01.01.1001", "Satu", "Utara", 1.0), place("11.01.01.1002", "Dua", "Utara", 0.98),
            place("11.01.01.1003", "Tiga", "Utara", 0.96), place("11.01.02.1001", "Empat", "Selatan", 0.90),
            place("11.01.02.1002", "Lima", "Selatan", 0.88),
        ])
        return Office(description: description, region: region, layout: TileLayout.compute(region.places))
    }()

    private func counts(_ open: [String: Int], late: [String: Int] = [:]) -> BoardCounts {
        var counts = BoardCounts()
        for code in Set(open.keys).union(late.keys) {
            counts.places[code] = TileCount(open: open[code] ?? 0, overdue: late[code] ?? 0)
        }
        counts.open = open.values.reduce(0, +)
        counts.overdue = late.values.reduce(0, +)
        counts.week = (0..<7).map { BoardCounts.Day(date: Zone.wib.date(of: now) - (6 - $0), arrived: 5, done: 4) }
        return counts
    }

    private func board(_ counts: BoardCounts) -> Board {
        Board(counts, engagement: [], office: Self.office, now: now)
    }

    @Test func `a tile tells its step, never its count, and under three nothing`() throws {
        let board = board(
            counts([
                "11.01.01.1001": 0, "11.01.01.1002": 2, "11.01.01.1003": 9, "11.01.02.1001": 4, "11.01.02.1002": 30,
            ]))
        let map = try #require(board.map)
        #expect(map.steps == [4, 9, 30])
        #expect(Set(map.tiles.map(\.level)) == [0, 3, 4, 5])
        #expect(map.tiles.count { $0.level == 0 } == 2)
    }

    @Test func `late cases by kecamatan: a small one takes another with it when the sum would tell`() {
        var late = counts([:], late: ["11.01.01.1001": 1, "11.01.02.1001": 5])
        late.open = 40
        let beside = board(late)
        #expect(beside.districts.map(\.name) == ["Selatan", "Utara"])
        // Cases without a place may be in the sum too, so that the difference of six and five is no proof.
        #expect(beside.districts.map(\.overdue) == [.count(5), .few])
        #expect(beside.overdue == .count(6))
    }

    @Test func `the hours of today add up to today, so one small hour hides another`() {
        var today = counts([:])
        today.hours[8] = 1
        today.hours[9] = 6
        today.hours[10] = 8
        for hour in 0...14 where !(8...10).contains(hour) { today.hours[hour] = 3 }
        today.week[6].arrived = today.hours.reduce(0, +)
        let board = board(today)
        #expect(board.hours.count == 15, "no hour that is not there yet")
        #expect(board.hours[8] == .few)
        #expect(board.hours.count { $0 == .hidden } == 1)
        #expect(board.week.last?.arrived == .count(today.week[6].arrived))
    }

    @Test func `a day of one or two says so and no more`() {
        var quiet = counts([:])
        quiet.week[2].arrived = 2
        quiet.week[3].done = 0
        let board = board(quiet)
        #expect(board.week[2].arrived == .few && board.week[3].done == .few && board.week[2].done == .count(4))
    }

    @Test func `a file says the same when it is read again, and holds nothing else`() throws {
        var full = counts(["11.01.01.1001": 12], late: ["11.01.01.1001": 7])
        full.categoriesToday = ["jalan": 4, "sampah": 1]
        full.emergencies = ["jalan": .init(count: 1, oldest: now - 600)]
        full.answeredWithin24h = Share(part: 9, n: 10)
        let board = board(full)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let data = try encoder.encode(board)
        #expect(try JSONDecoder().decode(Board.self, from: data) == board)
        #expect(board.isSound)
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains("\"piket_board\":1") && text.contains("\"overdue\":7") && text.contains("\"<3\""))
        #expect(!text.contains("Satu"), "kelurahan have no name on a board")
        let keys = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any]).keys
        #expect(
            Set(keys).isSubset(of: [
                "piket_board", "office", "city", "zone", "simulated", "published_at", "newest_event_at", "open",
                "overdue", "untouched", "answered_within_24h_percent", "hours", "week", "map", "districts", "topics",
                "agencies", "emergencies",
            ]))
    }

    @Test(arguments: [
        "\"published_at\":-1", "\"published_at\":9223372036854775807", "\"open\":2", "\"open\":-5",
        "\"answered_within_24h_percent\":900", "\"open\":\"banyak\"",
    ])
    func `a figure no city has makes the file unsound`(edit: String) throws {
        let data = try JSONEncoder().encode(board(counts(["11.01.01.1001": 12])))
        var object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let patch = try #require(JSONSerialization.jsonObject(with: Data("{\(edit)}".utf8)) as? [String: Any])
        object.merge(patch) { $1 }
        let edited = try JSONSerialization.data(withJSONObject: object)
        let read = try? JSONDecoder().decode(Board.self, from: edited)
        #expect(read?.isSound != true)
    }

    @Test func `a tile outside the map makes the file unsound`() {
        var board = board(counts(["11.01.01.1001": 12]))
        #expect(board.isSound)
        board.map?.tiles[0].row = 9_000_000_000_000_000_000
        #expect(!board.isSound)
    }
}
