import PiketDomain
import PiketStore
import Testing

/// The stores that must agree.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
    case memory, sqlite

    var testDescription: String { rawValue }

    /// An empty store with the contract's office and places.
    func make() async throws -> any ContractStore {
        let store: any ContractStore =
            switch self {
            case .memory: MemoryStore(office: Office(description: OfficeDescription()))
            case .sqlite: try SQLiteStore.open(path: TemporaryStore().path)
            }
        let admin = Actor.officer(login: "penyelia")
        try await store.apply(ContractOffice.description, by: admin, now: ContractOffice.now)
        try await store.setRegion(
            ContractOffice.region, layout: ContractOffice.layout, by: admin,
            now: ContractOffice.now)
        return store
    }
}

typealias ContractStore = DeskReading & DeskWriting & LogReading & PersonReading & OutboxReading & DraftKeeping
    & DutyKeeping & HandoverKeeping & ViewKeeping & RouteTrying & MentionKeeping
