import PiketDomain
import PiketFixtures
import PiketStore
import Testing

@Suite("Contract: who is there")
struct ContractDutyTests {
    private let now = ContractOffice.now

    @Test("Coming and going are events of the office, the newest counts", arguments: StoreKind.allCases)
    func marks(kind: StoreKind) async throws {
        let store = try await kind.make()
        try await ContractCity.fill(store)
        let logins = ContractOffice.description.officers.map(\.login)
        let (first, second) = (try #require(logins.first), try #require(logins.last))
        #expect(try await store.duty().isEmpty)
        #expect(try await store.workload(now: now).presence.isEmpty)
        let before = try await store.revision()
        try await store.mark(isIn: true, of: first, now: now)
        try await store.mark(isIn: true, of: second, now: now + 1)
        try await store.mark(isIn: false, of: second, now: now + 2)
        #expect(try await store.revision().people != before.people)
        let marks = [first: DutyMark(isIn: true, at: now), second: DutyMark(isIn: false, at: now + 2)]
        #expect(try await store.duty() == marks)
        let presence = try await store.workload(now: now + 60).presence
        #expect(presence[first] == .onDuty && presence[second] == .absent)
        let viewer = ContractOffice.supervisor
        #expect(try await store.headline(viewer: viewer, now: now + 60).onDuty == [first])
        let log = try await store.log(number: nil, after: 0, limit: 10_000, viewer: ContractOffice.supervisor)
        let events = log.map(\.event).filter { $0.act == .dutyChanged }
        #expect(events.map { $0.payload.text(.kind) } == ["in", "in", "out"])
        #expect(events.allSatisfy { $0.complaint == nil } && events.map(\.actor.code) == [first, second, second])
        if let store = store as? SQLiteStore {
            try await store.rebuild()
            #expect(try await store.duty() == marks, "the log tells it again")
        }
    }

    @Test("Routes, partners and cameras come back as they were", arguments: StoreKind.allCases)
    func routes(kind: StoreKind) async throws {
        let store = try await kind.make()
        try await ContractCity.fill(store)
        var office = try await store.office().description
        var when = Route.Condition()
        when.category = "sampah"
        when.channel = "sms"
        when.type = .information
        when.word = "bau busuk"
        when.kelurahan = "Cikini"
        when.kecamatan = "31.71.06"
        when.kota = "Jakarta Pusat"
        var other = Route.Condition()
        other.kota = "31.71"
        office.dangerWords = [.fire: ["kobong", "-kobong lampu"], .drowning: []]
        office.channels.append(Channel(code: "gub", name: "Gubernur", isLeaders: true))
        office.routes = [Route(when: when, agency: "dlh"), Route(when: other, agency: "bm")]
        office.partners = [
            Partner(name: "K", topics: ["jalan rusak", "sampah"], contact: "0800-1", handle: "k", agency: "dlh"),
            Partner(name: "L", topics: ["jalan"]),
        ]
        office.cameras = [
            Camera(
                id: "cam-2", name: "Gambir", point: GeoPoint(latitude: -6.19, longitude: 106.84), url: "rtsp://a/1"),
            Camera(id: "cam-1", point: GeoPoint(latitude: -6.2, longitude: 107), url: "rtsp://a/2"),
        ]
        try await store.apply(office, by: .officer(login: "a"), now: now)
        let read = try await store.office()
        #expect(read.description == office)
        #expect(read.cameras(in: "31.71.06.1003").map(\.id) == ["cam-2"])
        office.routes = []
        try await store.apply(office, by: .officer(login: "a"), now: now)
        #expect(try await store.office().description.routes.isEmpty)
    }

    @Test("Contacts and roster come back as they were", arguments: StoreKind.allCases)
    func people(kind: StoreKind) async throws {
        let store = try await kind.make()
        try await ContractCity.fill(store)
        var office = try await store.office().description
        let day = try #require(CivilDate(year: 2026, month: 11, day: 21))
        office.contacts = [
            Contact(area: "31.71.06", role: .camat, name: "Camat Contoh", phone: "0800-1"),
            Contact(area: nil, role: .emergency, phone: "112"),
        ]
        office.roster = [
            RosterEntry(date: day, shift: 25_200, officers: ["b", "a"]),
            RosterEntry(date: day, shift: 54_000, officers: ["a"]),
            RosterEntry(date: day + 1, shift: 54_000, officers: ["c"]),
        ]
        try await store.apply(office, by: .officer(login: "a"), now: now)
        let read = try await store.office().description
        #expect(read.contacts == office.contacts && read.roster == office.roster)
    }
}
