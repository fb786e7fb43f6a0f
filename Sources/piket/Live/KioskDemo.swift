import PiketDomain
import PiketStore

/// A simulated city behind a kiosk, in a folder that is thrown away.
final class KioskDemo: Sendable {
    let board: String
    private let folder: String
    private let city: DemoCity
    private let publisher: BoardPublisher

    private init(board: String, folder: String, city: DemoCity, publisher: BoardPublisher) {
        self.board = board
        self.folder = folder
        self.city = city
        self.publisher = publisher
    }

    static func make(now: Instant) async throws -> KioskDemo {
        let folder = try ThrowAwayFolder.make()
        let store = try SQLiteStore.open(path: folder + "/demo.sqlite")
        try await SimulatedCity.fillDemo(store, seed: 1, now: now)
        let office = try await store.office()
        let board = folder + "/papan.json"
        let publisher = BoardPublisher(store: store, path: board)
        try await publisher.publish()
        let city = DemoCity(store: store, office: office, open: SimulatedCity.openInDemo, seed: 1, speed: 20, now: now)
        return KioskDemo(board: board, folder: folder, city: city, publisher: publisher)
    }

    /// Lets the city live and tells of it, on other threads.
    func live(until now: Instant) {
        city.liveUntil(now)
        publisher.storeChanged()
        publisher.work()
    }

    func end() { ThrowAwayFolder.remove(folder) }
}
