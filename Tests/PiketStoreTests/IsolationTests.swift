import GRDB
import PiketFixtures
import Testing

@testable import PiketStore

@Suite struct IsolationTests {
    /// A closure that ran on the store's queue and went on as if it were the main actor would trap much later.
    @MainActor @Test func answersComeBackToTheMainActor() async throws {
        let store = try await TemporaryStore().office()
        MainActor.assertIsolated()
        _ = try await store.read { db in try Int.fetchOne(db, sql: "SELECT 1") }
        MainActor.assertIsolated()
        _ = try await store.take([StoreFixture.record(1)], now: StoreFixture.now)
        MainActor.assertIsolated()
        _ = try await store.verifyAudit()
        MainActor.assertIsolated()
    }
}
