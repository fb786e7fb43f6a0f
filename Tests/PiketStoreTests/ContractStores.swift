import Foundation
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
            case .sqlite: try SQLiteStore.open(path: TemporaryFolder.make() + "/uji.sqlite")
            }
        let admin = Actor.officer(login: "penyelia")
        try await store.apply(ContractOffice.description, by: admin, now: ContractOffice.now)
        try await store.setRegion(
            ContractOffice.region, layout: TileLayout.compute(ContractOffice.region.places), by: admin,
            now: ContractOffice.now)
        return store
    }
}

typealias ContractStore = DeskReading & DeskWriting & LogReading & PersonReading & OutboxReading

enum TemporaryFolder {
    /// Left to the system to clear: SQLite's files must outlive the store that holds them.
    static func make() throws -> String {
        let folder = FileManager.default.temporaryDirectory.path + "/piket-contract-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }
}
