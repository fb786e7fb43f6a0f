import PiketDesk
import PiketDomain
import Testing

@Suite("Contract: routes")
struct ContractRouteTests {
    private let now = ContractOffice.now

    private static let description: OfficeDescription = {
        func route(_ agency: String, _ fill: (inout Route.Condition) -> Void) -> Route {
            var when = Route.Condition()
            fill(&when)
            return Route(when: when, agency: agency)
        }
        var office = ContractOffice.description
        var smells = route("dlh") { $0.word = "bau busuk" }
        (smells.officer, smells.profile, smells.priority) = ("piket1", "jss", .emergency)
        office.routes = [
            smells,
            route("bm") {
                $0.category = "sampah"
                $0.channel = "sms"
            }, route("dlh") { $0.category = "banjir" }, route("bm") { $0.type = .hoax },
        ]
        return office
    }()

    @Test("What the routes would have done is told beside whom the cases have", arguments: StoreKind.allCases)
    func trial(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let office = try await store.office()
        let trial = try await store.trial(of: office.routes, limit: 100)
        #expect(trial.cases == 6 && trial.isWhole)
        #expect(trial.routes.map(\.matched) == [1, 2, 0, 0])
        #expect(trial.routes.map(\.agreed) == [0, 1, 0, 0])
        #expect(trial.routes.map(\.differed) == [0, 1, 0, 0])
        #expect(trial.routes[0].ungiven == 1)
        #expect(trial.never == [2, 3])
        #expect(trial.byCategory.matched == 2 && trial.byCategory.agreed == 1)
        #expect(trial.nowhere.matched == 1 && trial.unmatched == 3)
        #expect(trial.largest(5).map { "\($0.difference.proposed) \($0.difference.given) \($0.n)" } == ["bm dlh 1"])
        let newest = try await store.trial(of: office.routes, limit: 2)
        #expect(newest.cases == 2 && !newest.isWhole && newest.nowhere.matched == 1)
    }

    @Test("A route makes a case urgent and says what it is promised", arguments: StoreKind.allCases)
    func aims(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let routed = try #require(try await complaint(10_001, in: store))
        #expect(routed.priority == .emergency && routed.profile == "jss")
        let plain = try #require(try await complaint(10_002, in: store))
        #expect(plain.priority == .high && plain.profile == "sp4n")
        // Another file makes another promise to what is open.
        var other = Self.description
        other.routes = []
        try await store.apply(other, by: .officer(login: "admin"), now: now + 60)
        #expect(try await complaint(10_001, in: store)?.profile == "sp4n")
        try await store.apply(Self.description, by: .officer(login: "admin"), now: now + 120)
        #expect(try await complaint(10_001, in: store)?.profile == "jss")
        #expect(try await store.office().description.routes == Self.description.routes)
    }

    private func filled(_ kind: StoreKind) async throws -> any ContractStore {
        let store = try await kind.make()
        try await store.apply(Self.description, by: .officer(login: "admin"), now: now)
        func record(
            _ id: String, _ category: String?, channel: String = "jaki", agency: String? = nil, text: String = "x"
        ) -> IntakeRecord {
            ContractOffice.record(id, channel: channel) {
                ($0.category, $0.agency, $0.text) = (category, agency, text)
            }
        }
        _ = try await store.take(
            [
                record("1", "sampah", text: "Ada BAU busuk di pasar"),
                record("2", "sampah", channel: "sms", agency: "bm"),
                record("3", "sampah", channel: "sms", agency: "dlh"), record("4", "jalan", agency: "bm"),
                record("5", "jalan"), record("6", "pungli"),
            ], now: now)
        return store
    }

    private func complaint(_ number: Int64, in store: any ContractStore) async throws -> Complaint? {
        try await store.caseFile(number: number, viewer: ContractOffice.supervisor, now: now)?.complaint
    }
}
