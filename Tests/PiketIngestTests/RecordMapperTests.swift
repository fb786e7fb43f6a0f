import PiketDomain
import PiketFixtures
import PiketIngest
import Testing

@Suite struct RecordMapperTests {
    @Test func wordsFindTheOfficesCodes() throws {
        let record = try Sample.record([
            "received_at": "2026-11-20T08:00:00+07:00", "category": "SAMPAH", "agency": "Dinas Bina Marga",
            "channel": "jaki", "external_id": " JK-1 ", "visibility": "anonim", "type": "hoaks", "assignee": "piket1",
            "status": "proses",
        ])
        #expect(record.category == "sampah")
        #expect(record.agency == "dbm")
        #expect(record.channel == "jaki")
        #expect(record.externalID == "JK-1")
        #expect(record.visibility == .anonim)
        #expect(record.type == .hoax)
        #expect(record.assignee == "piket1")
        #expect(record.status == .inProgress)
        #expect(record.extra.isEmpty)
    }

    @Test(arguments: [("duplicate", nil), ("done", IntakeFault.closedBeforeAnswered)])
    func whatWasMergedIsAnsweredWithItsParent(status: String, fault: IntakeFault?) throws {
        let record = try Sample.record([
            "received_at": "2026-11-10", "status": status, "answered_at": "2026-11-12", "closed_at": "2026-11-11",
        ])
        #expect(record.fault == fault && record.status.rawValue == status)
    }

    @Test(
        arguments: [
            ("answered before asked", ["answered_at": "2026-11-01"], IntakeFault.answeredBeforeReceived),
            ("closed before asked", ["closed_at": "2026-11-01"], .closedBeforeReceived),
            (
                "closed before answered", ["answered_at": "2026-11-12", "closed_at": "2026-11-11"],
                .closedBeforeAnswered
            ),
            ("unknown status", ["status": "digantung"], .unknownStatus),
            ("of the future", ["received_at": "2027-01-01"], .receivedInFuture),
            ("off the globe", ["latitude": "-96", "longitude": "106"], .coordinatesOutside),
            ("times before status", ["status": "digantung", "answered_at": "2026-11-01"], .answeredBeforeReceived),
            ("nowhere", ["latitude": "0", "longitude": "0.0"], nil),
            ("no numbers", ["latitude": "-6,2", "longitude": "x"], nil),
            ("half a point", ["latitude": "-6.2"], nil),
        ] as [(String, [String: String], IntakeFault?)])
    func contradictionsAreFaultsNotRejections(name: String, fields: [String: String], fault: IntakeFault?) throws {
        let record = try Sample.record(["received_at": "2026-11-10"].merging(fields) { $1 })
        #expect(record.fault == fault)
        #expect(record.point == nil)
        for key in ["status", "latitude", "longitude"] {
            guard let word = fields[key] else { continue }
            #expect(record.extra.contains { $0 == (key, word) })
        }
        if fields["status"] != nil { #expect(record.status == .awaiting) }
    }

    @Test(
        arguments: [
            ("code with dots", ["kelurahan_code": "31.71.06.1003"], "31.71.06.1003"),
            (
                "code and another point",
                ["kelurahan_code": "31.71.06.1003", "latitude": "-6.231", "longitude": "106.856"], "31.71.06.1003"
            ),
            ("code without dots", ["kelurahan_code": "3171061003"], "31.71.06.1003"),
            ("names", ["kelurahan": "TEBET TIMUR", "kecamatan": "tebet"], "31.74.01.1001"),
            ("a name alone", ["kelurahan": "Kel. Cikini"], "31.71.06.1003"),
            ("point", ["latitude": "-6.231", "longitude": "106.856"], "31.74.01.1001"),
            ("unknown code, known name", ["kelurahan_code": "99.99.99.9999", "kelurahan": "Cikini"], "31.71.06.1003"),
            (
                "unknown name, known point", ["kelurahan": "Xyz", "latitude": "-6.231", "longitude": "106.856"],
                "31.74.01.1001"
            ),
            ("too far", ["latitude": "-7", "longitude": "110"], nil),
            ("0,0", ["latitude": "0", "longitude": "0"], nil),
            ("a code for a name", ["kelurahan": "31.71.06.1003"], "31.71.06.1003"),
            ("kelurahan and kecamatan in one", ["kelurahan": "Tebet Timur, Tebet"], "31.74.01.1001"),
            ("decimal commas", ["latitude": "-6,231", "longitude": "106,856"], "31.74.01.1001"),
            ("unknown", ["kelurahan": "Entah"], nil),
        ] as [(String, [String: String], String?)])
    func placesAreFound(name: String, fields: [String: String], code: String?) throws {
        let office = Office(description: StoreFixture.office(), region: Sample.kelurahan)
        let record = try Sample.record(["received_at": "2026-11-10"].merging(fields) { $1 }, office: office)
        #expect(record.kelurahan == code)
        let isByPoint = code == "31.74.01.1001" && fields["latitude"] != nil
        #expect(record.isPlacedByPoint == isByPoint)
        let event = IntakeRule.events(for: record, existing: nil, now: Sample.now)[0]
        #expect(event.payload.text(.placedBy) == (isByPoint ? IntakeRule.nearest : nil))
    }

    @Test func aPointOfNowhereIsTold() throws {
        let record = try Sample.record(["received_at": "2026-11-10", "latitude": "0", "longitude": "0.0"])
        #expect(record.point == nil && record.fault == nil)
        #expect(record.unknownWords.map(\.field) == ["latitude"] && record.unknownWords.map(\.word) == ["0, 0.0"])
    }

    @Test func aDroppedPointIsToldBesideAnotherFault() throws {
        let record = try Sample.record([
            "received_at": "2026-11-10", "status": "apa", "latitude": "110.36", "longitude": "-7.8",
        ])
        #expect(record.fault == .unknownStatus)
        #expect(record.unknownWords == [.init(field: "latitude", word: "110.36, -7.8")])
    }

    @Test func recordsWithoutAnIDAreToldApartByTheirTurn() throws {
        let office = Office(description: StoreFixture.office())
        func ids() throws -> [String] {
            var mapper = try RecordMapper(map: .native, office: office, now: Sample.now)
            let one = Sample.raw(["received_at": "2026-11-10", "title": "x"])
            let other = Sample.raw(["received_at": "2026-11-10", "title": "y"])
            return try [one, other, one].map { try mapper.record($0).externalID }
        }
        let first = try ids()
        #expect(Set(first).count == 3)
        #expect(first[0].dropLast(2) == first[2].dropLast(2))
        #expect(first == (try ids()))
    }

    @Test func aLongIDDoesNotMeetItsLikes() throws {
        let long = String(repeating: "7", count: 300)
        let one = try Sample.record(["received_at": "2026-11-10", "external_id": long + "a"])
        let other = try Sample.record(["received_at": "2026-11-10", "external_id": long + "b"])
        #expect(one.externalID != other.externalID)
        #expect(one.externalID.count < 100)
    }

    @Test(arguments: ["A\u{1B}]0;x\u{7}1", "A\u{9B}2J1", "A\n1"]) func anIDThatATerminalObeysIsKnownByItsHash(
        id: String
    ) throws {
        let record = try Sample.record(["received_at": "2026-11-10", "external_id": id])
        #expect(record.externalID.hasPrefix("h:") && record.externalID.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
        #expect(try Sample.record(["received_at": "2026-11-10", "external_id": id]).externalID == record.externalID)
    }

    @Test func theReporterIsNamedInNoCategoryAndNoMessage() throws {
        let record = try Sample.record([
            "received_at": "2026-11-10", "reporter_name": "Contoh Warga", "category": "Laporan Contoh Warga",
            "type": "dari contoh warga", "assignee": "siapa",
        ])
        #expect(record.category == "laporan-c-w")
        #expect(record.unknownWords.map(\.word) == ["dari C. W.", "siapa"])
    }

    @Test func whatNoFieldTakesStaysWithTheRecord() throws {
        var map = ImportMap.native
        map.fields[.address] = .init(["alamat", "jalan"])
        let record = try Sample.record(
            [
                "received_at": "2026-11-10", "alamat": "Jl. A", "jalan": "Jl. B", "cuaca": "hujan", "kosong": "",
                "category": "!!!", "assignee": "siapa", "piket_line": "7",
            ], map: map)
        #expect(record.address == "Jl. A")
        let extra = Dictionary(record.extra.map { ($0.name, $0.value) }) { first, _ in first }
        #expect(extra == ["cuaca": "hujan", "jalan": "Jl. B", "category": "!!!", "assignee": "siapa"])
    }

    @Test func brokenBytesStayWithTheRecord() throws {
        var mapper = try RecordMapper(map: .native, office: Office(description: StoreFixture.office()), now: Sample.now)
        var raw = Sample.raw(["received_at": "2026-11-10", "title": "caf\u{FFFD}"])
        raw.original = Array("2026-11-10,caf".utf8) + [0xE9, 0x5C]
        let record = try mapper.record(raw)
        #expect(record.extra.contains { $0 == ("original_bytes", #"2026-11-10,caf\xe9\\"#) })
    }

    @Test func newNamesAreToldOnceAndKeepTheirCode() throws {
        var mapper = try RecordMapper(map: .native, office: Office(description: StoreFixture.office()), now: Sample.now)
        func map(_ category: String) throws -> String? {
            try mapper.record(Sample.raw(["received_at": "2026-11-10", "category": category])).category
        }
        #expect(try map("Jalan Rusak") == "jalan-rusak")
        #expect(try map("JALAN rusak!") == "jalan-rusak")
        #expect(try map("Sampah") == "sampah")
        #expect(mapper.takeFreshNames().categories == ["jalan-rusak": "Jalan Rusak"])
        #expect(mapper.takeFreshNames().isEmpty == true)
        #expect(throws: Rejection.self) {
            _ = try mapper.record(Sample.raw(["received_at": "2026-11-10", "category": "Baru", "answered_at": "x"]))
        }
        #expect(mapper.takeFreshNames().isEmpty)
    }

    @Test(arguments: [
        ("missing", ["title": "x"], "received_at", RejectionReason.missing),
        ("impossible", ["received_at": "2022-02-30"], "received_at", .impossibleDate("2022-02-30")),
        ("no time", ["received_at": "2022-02-03", "closed_at": "entah"], "closed_at", .notATime("entah")),
    ]) func whatCannotBeRead(name: String, fields: [String: String], field: String, reason: RejectionReason) {
        #expect(throws: Rejection(at: 2, field: field, reason: reason)) { try Sample.record(fields) }
    }

    @Test(arguments: [
        ("2019-09-26 23:59", IntakeFault.channelNotValid as IntakeFault?), ("2019-09-27 00:00", nil),
        ("2020-12-31 23:59", nil),
        ("2021-01-01 00:00", .channelNotValid),
    ]) func aChannelIsAskedWhetherItWasValid(received: String, fault: IntakeFault?) throws {
        var description = StoreFixture.office()
        description.channels = [
            Channel(
                code: "qlue", name: "QLUE", validFrom: CivilDate(year: 2019, month: 9, day: 27),
                validTo: CivilDate(year: 2020, month: 12, day: 31))
        ]
        let fields = ["received_at": received, "channel": "QLUE"]
        #expect(try Sample.record(fields, office: Office(description: description)).fault == fault)
    }
}
