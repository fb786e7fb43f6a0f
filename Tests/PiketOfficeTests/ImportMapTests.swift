import Foundation
import PiketDomain
import PiketOffice
import Testing

private let data = ProcessInfo.processInfo.environment["PIKET_TEST_DATA"]

@Suite struct `Import maps` {
    @Test func `read the whole shape`() {
        let reading = ImportMapFile.read(
            """
            channel = "column:Open Data Channel Type"
            timezone = "Asia/Jakarta"
            date_formats = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.SSS"]
            delimiter = ";"
            [fields]
            external_id = "id"
            received_at = "Tanggal Keluhan"
            address = ["alamat", "lokasi"]
            [status]
            "In Progress" = "in_progress"
            "Closed" = "selesai"
            [kelurahan]
            "Perak Timur" = "3578121006"
            303 = "35.78.02.1003"
            """)
        #expect(reading.faults == [])
        let map = reading.map
        #expect(map.channel == .column("Open Data Channel Type"))
        #expect(map.timezone == "Asia/Jakarta")
        #expect(map.dateFormats.count == 2)
        #expect(map.delimiter == ";")
        let header = ["LOKASI", "tanggal_keluhan", "Alamat", "ID"]
        #expect(map.positions(of: .receivedAt, in: header) == [1])
        #expect(map.positions(of: .address, in: header) == [2, 0])
        #expect(map.positions(of: .title, in: header) == [])
        #expect(map.fields[.receivedAt]?.isExpected == true)
        #expect(map.fields[.address]?.isExpected == false)
        #expect(map.status("in progress") == .inProgress)
        #expect(map.status("CLOSED") == .done)
        #expect(map.status("gone") == nil)
        #expect(map.kelurahanCode("perak  timur") == "35.78.12.1006")
        #expect(map.kelurahanCode("303") == "35.78.02.1003")
    }

    @Test func `may only name one that ships`() {
        let reading = ImportMapFile.read("map = \"nyc311\"")
        #expect(reading.faults == [])
        #expect(reading.map == ShippedMaps.map(named: "nyc311"))
    }

    @Test(arguments: [
        ("a map that does not ship", "map = \"nyc\"", Int?.some(1), "map"),
        ("a map named beside a map", "map = \"nyc311\"\ntimezone = \"UTC\"", 2, "timezone"),
        ("no fields", "channel = \"a\"", Int?.none, "fields"),
        ("no received_at", "[fields]\nexternal_id = \"id\"", 1, "fields.received_at"),
        ("an unknown field", "[fields]\nreceived_at = \"t\"\ncolour = \"c\"", 3, "fields.colour"),
        ("a field without a column", "[fields]\nreceived_at = \"\"", 2, "fields.received_at"),
        ("an empty list", "[fields]\nreceived_at = \"t\"\ntitle = []", 3, "fields.title"),
        ("a channel among the fields", "[fields]\nreceived_at = \"t\"\nchannel = \"c\"", 3, "fields.channel"),
        ("a channel without its column", "channel = \"column:\"\n[fields]\nreceived_at = \"t\"", 1, "channel"),
        ("a long delimiter", "delimiter = \"||\"\n[fields]\nreceived_at = \"t\"", 1, "delimiter"),
        ("an unknown state", "[fields]\nreceived_at = \"t\"\n[status]\n\"Open\" = \"ajar\"", 4, "status.Open"),
        (
            "a word given twice", "[fields]\nreceived_at = \"t\"\n[status]\n\"On\" = \"done\"\n\"on\" = \"done\"", 5,
            "status.on"
        ),
        ("a kelurahan's code", "[fields]\nreceived_at = \"t\"\n[kelurahan]\nA = \"35.78\"", 4, "kelurahan.A"),
        ("an unknown table", "[fields]\nreceived_at = \"t\"\n[options]\na = 1", 3, "options"),
    ])
    func `name line and key of`(_ name: String, _ text: String, _ line: Int?, _ key: String) {
        let faults = ImportMapFile.read(text).faults
        #expect(faults.map(\.key) == [key])
        #expect(faults.map(\.line) == [line])
    }

    @Test(arguments: ShippedMaps.names)
    func `that ship are without fault`(_ name: String) throws {
        let text = try #require(ShippedMaps.text(named: name))
        #expect(ImportMapFile.read(text).faults == [])
    }

    @Test func `that ship are these`() {
        #expect(ShippedMaps.names == ["boston311", "nyc311", "surabaya-mediacenter"])
        #expect(ShippedMaps.map(named: "elsewhere") == nil)
    }

    @Test func `of our own fields expect only the time`() {
        let expected = ImportMap.native.fields.filter(\.value.isExpected).map(\.key)
        #expect(expected == [.receivedAt])
        #expect(ImportMap.native.positions(of: .photoURL, in: ["Photo URL"]) == [0])
    }
}

@Suite(.enabled(if: data != nil, "PIKET_TEST_DATA is not set")) struct `Import maps on real files` {
    private func rows(_ name: String) throws -> (header: [String], rows: [[String]]) {
        let path = try #require(data) + "/complaints/" + name
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline).map(Self.fields)
        return (try #require(lines.first), Array(lines.dropFirst()))
    }

    /// Enough for files whose records are single lines.
    private static func fields(_ line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
        }
        return fields
    }

    @Test(arguments: [
        ("surabaya-mediacenter.csv", "surabaya-mediacenter"),
        ("surabaya-mediacenter-texts.csv", "surabaya-mediacenter"),
        ("nyc-311-2024.csv", "nyc311"), ("nyc-311-2023-date-anomaly.csv", "nyc311"),
        ("boston-311-2022-01.csv", "boston311"),
    ])
    func `find every expected column in`(_ file: String, _ name: String) throws {
        let header = try rows(file).header
        let map = try #require(ShippedMaps.map(named: name))
        for (field, columns) in map.fields where columns.isExpected {
            #expect(map.positions(of: field, in: header).count == 1, "\(field)")
        }
        if case .column(let column) = map.channel {
            #expect(header.map { ImportMap.folded($0) }.contains(ImportMap.folded(column)))
        }
    }

    @Test(arguments: [("nyc-311-2024.csv", "nyc311"), ("boston-311-2022-01.csv", "boston311")])
    func `know every status of`(_ file: String, _ name: String) throws {
        let (header, rows) = try rows(file)
        let map = try #require(ShippedMaps.map(named: name))
        let column = try #require(map.positions(of: .status, in: header).first)
        let words = Set(rows.filter { $0.count == header.count }.map { $0[column] })
        #expect(words.count > 1)
        #expect(words.allSatisfy { map.status($0) != nil }, "\(words)")
    }

    @Test func `place all of Surabaya's complaints but the 57 that name no kelurahan`() throws {
        let path = try #require(data) + "/regions/kota-surabaya.csv"
        let index = PlaceIndex(RegionFile.read(try Data(contentsOf: URL(fileURLWithPath: path))).region)
        let map = try #require(ShippedMaps.map(named: "surabaya-mediacenter"))
        let (header, rows) = try rows("surabaya-mediacenter.csv")
        let kelurahan = try #require(map.positions(of: .kelurahan, in: header).first)
        let kecamatan = try #require(map.positions(of: .kecamatan, in: header).first)
        let crosswalk = try self.rows("surabaya-kelurahan-crosswalk.csv").rows
        let official = Dictionary(crosswalk.map { ([$0[1], $0[2]], $0[3]) }) { first, _ in first }
        var unplaced = 0
        for row in rows {
            let code = map.kelurahanCode(row[kelurahan])
            let match = index.match(.init(code: code, kelurahan: row[kelurahan], kecamatan: row[kecamatan]))
            if match.code == nil {
                unplaced += 1
            } else {
                #expect(match.code == official[[row[kelurahan], row[kecamatan]]])
            }
        }
        #expect(rows.count == 8353)
        #expect(unplaced == 57)
    }
}
