import PiketDomain
import PiketPlaces
import PiketSimulation
import PiketStore

/// Fills an empty store with a simulated DKI Jakarta: its office, places, complaints and posts.
enum SimulatedCity {
    /// How many complaints of a demo are open.
    static let openInDemo = 1_204

    /// A city of the size a demo shows.
    static func fillDemo(_ store: SQLiteStore, seed: UInt64, now: Instant) async throws {
        _ = try await fill(store, complaints: 12_000, open: openInDemo, seed: seed, now: now)
    }

    /// Returns how many complaints came.
    static func fill(
        _ store: SQLiteStore, complaints: Int, open: Int, seed: UInt64, now: Instant
    ) async throws -> Int {
        let login = Login.current
        let (region, layout) = BuiltInRegion.dkiJakarta.places
        try await store.apply(SimulatedOffice.description(viewer: login), by: .system, now: now)
        try await store.setRegion(region, layout: layout, by: .system, now: now)
        var history = CityHistory(
            seed: seed, office: try await store.office(), complaints: complaints, open: open, now: now, viewer: login)
        let count = try store.bulkLoad { history.batch(2000) }
        _ = try await store.take(posts: CityPosts(seed: seed, now: now).records, now: now)
        return count
    }
}
