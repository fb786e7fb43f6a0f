import PiketDomain
import PiketStore
import Testing

@Suite("Contract: own views")
struct ContractViewTests {
    private func names(_ store: any ContractStore, _ login: String = "piket1") async throws -> [String] {
        try await store.views(of: login).map { "\($0.name)=\($0.filter)" }
    }

    @Test("Views are each login's own, by name, kept, renamed and dropped", arguments: StoreKind.allCases)
    func changes(kind: StoreKind) async throws {
        let store = try await kind.make()
        #expect(try await names(store) == [])
        try await store.change(.keep(SavedView(name: "lubang", filter: "kat:jalan")), of: "piket1")
        try await store.change(.keep(SavedView(name: "banjir", filter: "kat:banjir")), of: "piket1")
        try await store.change(.keep(SavedView(name: "lubang", filter: "sla<2h")), of: "piket2")
        #expect(try await names(store) == ["banjir=kat:banjir", "lubang=kat:jalan"])
        #expect(try await names(store, "piket2") == ["lubang=sla<2h"])
        try await store.change(.keep(SavedView(name: "lubang", filter: "kat:jalan is:late")), of: "piket1")
        #expect(try await names(store) == ["banjir=kat:banjir", "lubang=kat:jalan is:late"])
        try await store.change(.rename("lubang", to: "jalan"), of: "piket1")
        #expect(try await names(store) == ["banjir=kat:banjir", "jalan=kat:jalan is:late"])
        try await store.change(.rename("jalan", to: "banjir"), of: "piket1")
        #expect(try await names(store) == ["banjir=kat:jalan is:late"])
        try await store.change(.rename("tak ada", to: "banjir"), of: "piket1")
        #expect(try await names(store) == ["banjir=kat:jalan is:late"])
        try await store.change(.drop("banjir"), of: "piket1")
        #expect(try await names(store) == [])
        #expect(try await names(store, "piket2") == ["lubang=sla<2h"])
    }
}
