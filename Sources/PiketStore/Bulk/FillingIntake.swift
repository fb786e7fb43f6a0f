import PiketDomain
import Synchronization

/// A large file's way into a store without cases: worked out by whoever reads it, written by the connection's thread, in
/// one transaction.
final class FillingIntake: IntakeSession {
    /// By which a record may be brought to a case that came before it; the others are made at the end.
    private static let keptIndexes: Set = ["event_complaint", "person_hash", "reference_complaint"]

    /// How many cases wait for the text index at most: it takes them in the better the more come at once.
    private static let mostUnindexed = 10_000

    private enum Order: Sendable {
        case work(@Sendable (inout Hand) throws -> Void, refuse: @Sendable (any Error) -> Void)
        case end
    }

    /// What the connection's thread works with.
    private struct Hand {
        let transaction: WriteTransaction
        var office: Office
        var intake: IntakeWriter
    }

    private struct Ending {
        var result: Result<Void, any Error>?
        var waiting: CheckedContinuation<Void, any Error>?
    }

    private let belt = Belt<Order>(capacity: 2)
    private let ending = Mutex(Ending())
    /// As of the newest names; the store's own reads do not see them yet.
    private let office: Mutex<Office>
    private let path: String
    private let salt: SaltKey
    private let now: Instant

    private init(office: Office, writer: Writer, now: Instant) {
        self.office = Mutex(office)
        path = writer.files.database
        salt = writer.salt
        self.now = now
    }

    /// nil: the store has cases. Errors: `StoreTrouble`.
    static func begin(_ store: SQLiteStore, now: Instant) async throws -> FillingIntake? {
        let writer = try store.writer()
        guard let office = try await store.read({ try Filling.hasCases($0) ? nil : store.cachedOffice($0) }) else {
            return nil
        }
        let session = FillingIntake(office: office, writer: writer, now: now)
        writer.fill(keeping: keptIndexes) { transaction in
            let intake = try IntakeWriter(transaction, office: office, now: now)
            var hand = Hand(transaction: transaction, office: office, intake: intake)
            try session.work(&hand)
            try hand.intake.finish()
            transaction.touch(.people)
        } done: { result in
            session.finish(result)
        }
        do {
            // Once something was done in the transaction, it has begun.
            try await session.perform { _ in }
        } catch is Filling.NotEmpty {
            return nil
        }
        return session
    }

    func register(_ names: IntakeNames) async throws {
        let next = try await perform { [now] hand in
            if let next = try OfficeWriter.register(names, with: hand.office, in: hand.transaction, now: now) {
                try hand.intake.finish()
                hand.office = next
                hand.intake = try IntakeWriter(hand.transaction, office: next, now: now)
            }
            return hand.office
        }
        office.withLock { $0 = next }
    }

    func preparing(_ records: [IntakeRecord]) async throws -> IntakeWrite {
        let office = office.withLock { $0 }
        let batch = try IntakeBatch(records, knownTo: nil, office: office, salt: salt, now: now)
        return { [self] in
            try await perform { hand in
                let outcomes = try batch.records(for: hand.office).map { try hand.intake.take($0) }
                if hand.intake.unindexed.count >= Self.mostUnindexed { try hand.intake.finish() }
                return outcomes
            }
        }
    }

    func end() async throws {
        belt.put(.end)
        try await withCheckedThrowingContinuation { continuation in
            let result = ending.withLock { ending in
                if ending.result == nil { ending.waiting = continuation }
                return ending.result
            }
            if let result { continuation.resume(with: result) }
        }
    }

    /// Has `body` done on the connection's thread, behind everything that was asked for before.
    private func perform<T: Sendable>(_ body: @escaping @Sendable (inout Hand) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let isTaken = belt.put(
                .work({ continuation.resume(returning: try body(&$0)) }, refuse: { continuation.resume(throwing: $0) }))
            if !isTaken { continuation.resume(throwing: failure) }
        }
    }

    /// The connection's thread, until the end of the file.
    private func work(_ hand: inout Hand) throws {
        while case .work(let run, let refuse)? = belt.take() {
            do {
                try StoreTrouble.mapping(path: path) { try run(&hand) }
            } catch {
                refuse(error)
                throw error
            }
        }
    }

    private func finish(_ result: Result<Void, any Error>) {
        let waiting = ending.withLock { ending in
            ending.result = result
            return ending.waiting
        }
        for case .work(_, let refuse) in belt.close() { refuse(failure) }
        waiting?.resume(with: result)
    }

    /// What whoever comes too late is told.
    private var failure: any Error {
        if case .failure(let error)? = ending.withLock({ $0.result }) { return error }
        return CancellationError()
    }
}
