import PiketDomain
import PiketPlaces
import PiketSimulation
import PiketStore

/// Fills an empty store with a simulated DKI Jakarta: its office, places, complaints and posts.
enum SimulatedCity {
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
