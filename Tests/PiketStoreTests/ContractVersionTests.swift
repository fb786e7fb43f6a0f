import PiketDomain
import PlainText
import Testing

@Suite("Contract: what a source tells later, or told before")
struct ContractVersionTests {
    private let now = ContractOffice.now
    private var received: Instant { now - 30 * 86_400 }

    private func record(_ print: Int, _ status: Status, _ fill: (inout IntakeRecord) -> Void = { _ in })
        -> IntakeRecord
    {
        ContractOffice.record("1", received: received) {
            ($0.status, $0.text) = (status, "Jalan rusak depan pasar, \(print)")
            fill(&$0)
        }
    }

    private func complaint(_ store: any ContractStore) async throws -> Complaint {
        let viewer = try await store.office().viewer(login: "penyelia")
        return try #require(try await store.caseFile(number: 10_001, viewer: viewer, now: now)).complaint
    }

    @Test("an older version changes nothing", arguments: StoreKind.allCases) func older(kind: StoreKind) async throws {
        let store = try await kind.make()
        let (early, late) = (now - 20 * 86_400, now - 86_400)
        let closed = record(1, .done) { ($0.updatedAt, $0.closedAt) = (late, late) }
        let open = record(2, .awaiting) { $0.updatedAt = early }
        _ = try await store.take([closed], now: now)
        #expect(try await store.take([open], now: now) == [.unchanged(number: 10_001)])
        #expect(try await complaint(store).status == .done)
        var again = record(3, .awaiting) { $0.updatedAt = late }
        #expect(try await store.take([again], now: now) == [.updated(number: 10_001)])
        // What does not tell when it was changed is news.
        again = record(4, .done)
        #expect(try await store.take([again], now: now) == [.updated(number: 10_001)])
    }

    @Test(
        "a state without its time is as old as our hearing of it, of a case that was here",
        arguments: StoreKind.allCases)
    func untold(kind: StoreKind) async throws {
        let store = try await kind.make()
        let heard = now - 10 * 86_400
        _ = try await store.take([record(1, .awaiting)], now: heard)
        _ = try await store.take([record(2, .done)], now: now)
        #expect(try await complaint(store).closedAt == now)
        // Told again without a time it ends no earlier and no later.
        _ = try await store.take([record(3, .done)], now: now + 500)
        let closed = try await complaint(store)
        #expect(closed.closedAt == now)
        let verify = try #require(closed.deadlines.first { $0.clock == .verify })
        #expect(verify.metAt == now)
        _ = try await store.take([record(4, .done) { $0.closedAt = heard }], now: now + 900)
        #expect(try await complaint(store).closedAt == heard)
    }

    @Test("of a case that comes closed, its receipt is the best guess", arguments: StoreKind.allCases)
    func untoldAtFirst(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take([record(1, .done)], now: now)
        #expect(try await complaint(store).closedAt == received)
    }

    @Test("what the source called a place that nothing bears", arguments: StoreKind.allCases)
    func placeWords(kind: StoreKind) async throws {
        let store = try await kind.make()
        let lost = record(1, .awaiting) {
            ($0.placeWords, $0.reporterName) = ("Kotowinangun Lr, dekat Contoh Warga", "Contoh Warga")
        }
        let placed = ContractOffice.record("2") { ($0.placeWords, $0.kelurahan) = ("Cikini", "31.71.06.1003") }
        _ = try await store.take([lost, placed], now: now)
        let viewer = try await store.office().viewer(login: "penyelia")
        let first = try await store.caseFile(number: 10_001, viewer: viewer, now: now)
        #expect(first?.placeWords?.string == "Kotowinangun Lr, dekat C. W.")
        #expect(try await store.caseFile(number: 10_002, viewer: viewer, now: now)?.placeWords == nil)
    }

    @Test("words go out with their lines, in every script, masked", arguments: StoreKind.allCases)
    func written(kind: StoreKind) async throws {
        let store = try await kind.make()
        let text = "Yth. dinas,\r\n\r\n- لوبانغ 👨\u{200D}👩\u{200D}👧\ttlp 081234567412\u{1B}[2J\nContoh Warga"
        let report = record(1, .awaiting) {
            ($0.title, $0.text, $0.reporterName) = ("Judul", text, "Contoh Warga")
        }
        _ = try await store.take([report], now: now)
        let shown = try await complaint(store)
        let written = try #require(try await store.writtenWords(of: [shown])[shown.id])
        #expect(written.title == "Judul")
        #expect(
            written.text == "Yth. dinas,\n\n- لوبانغ 👨\u{200D}👩\u{200D}👧\ttlp 08•• •••• •412[2J\nC. W.")
        var hidden = shown
        hidden.shown = .outOfScope
        #expect(try await store.writtenWords(of: [hidden]).isEmpty)
    }
}
