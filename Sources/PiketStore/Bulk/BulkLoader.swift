import Dispatch
import GRDB
import PiketDomain
import Synchronization

/// Two stages on two threads: the caller's works cases out, the connection's writes them.
struct BulkLoader {
    /// Batches worked out ahead of the writing: enough to keep both busy, few enough to keep memory small.
    private static let ahead = 3

    let queue: DatabaseQueue
    let office: Office
    let salt: SaltKey

    /// A case with its events, which follow those of the case before.
    private struct Load: Sendable {
        let new: PreparedCase
        let events: [LinkedEvent]
    }

    private enum Delivery: Sendable {
        case batch([Load])
        case end
        /// The caller's closure threw: nothing is kept.
        case failed
    }

    /// Written batches on their way back: memory is freed where it was taken, else the two threads wait for each other
    /// at the allocator's lock.
    private final class Spent: Sendable {
        private let batches = Mutex<[[Load]]>([])

        func add(_ batch: [Load]) { batches.withLock { $0.append(batch) } }

        func free() {
            let taken = batches.withLock { batches in
                defer { batches.removeAll() }
                return batches
            }
            _ = consume taken
        }
    }

    func run(_ next: () throws -> [BulkCase]?) throws -> Int {
        let (belt, spent) = (Belt<Delivery>(capacity: Self.ahead), Spent())
        let outcome = Mutex<Result<Int, any Error>?>(nil)
        let done = DispatchSemaphore(value: 0)
        let chain = try queue.writeWithoutTransaction { db in
            try EventLog(WriteStatements(try db.handle())).chain
        }
        queue.asyncWriteWithoutTransaction { db in
            let result = Result { try Self.write(db, from: belt, to: spent, office: office, salt: salt) }
            outcome.withLock { $0 = result }
            belt.close()
            done.signal()
        }
        var thrown: (any Error)?
        do {
            try prepare(next, onto: belt, freeing: spent, from: chain)
            belt.put(.end)
        } catch {
            thrown = error
            belt.put(.failed)
        }
        done.wait()
        if let thrown { throw thrown }
        guard let result = outcome.withLock({ $0 }) else { return 0 }
        return try result.get()
    }

    private func prepare(
        _ next: () throws -> [BulkCase]?, onto belt: Belt<Delivery>, freeing spent: Spent, from chain: EventChain
    ) throws {
        var (id, chain): (Int64, EventChain) = (1, chain)
        while let cases = try next() {
            spent.free()
            var batch: [Load] = []
            batch.reserveCapacity(cases.count)
            for given in cases {
                let fingerprint = salt.key(given.record.fingerprint)
                var new = PreparedCase(
                    given.record, fingerprint: fingerprint, events: given.events, office: office, salt: salt)
                new.number(id)
                batch.append(Load(new: new, events: new.linked(to: &chain)))
                id += 1
            }
            // The writer gave up: its error is the one to tell.
            guard belt.put(.batch(batch)) else { return }
        }
    }

    private struct Abandoned: Error {}

    private static func write(
        _ db: Database, from belt: Belt<Delivery>, to spent: Spent, office: Office, salt: SaltKey
    ) throws -> Int {
        var count = 0
        try db.inTransaction(.immediate) {
            guard try Int.fetchOne(db, sql: "SELECT count(*) FROM complaint") == 0 else {
                throw StoreTrouble.other(path: "", detail: "only a store without cases can be filled at once")
            }
            try dropSecondary(db)
            let statements = WriteStatements(try db.handle())
            let transaction = try WriteTransaction(db: db, statements: statements, salt: salt)
            let (cases, persons) = (try CaseWriter(statements), try PersonWriter(statements))
            var sheet = TallySheet()
            receiving: while true {
                switch belt.take() {
                case .batch(let batch):
                    for one in batch {
                        let new = one.new
                        try cases.insert(new.complaint, fingerprint: new.fingerprint)
                        try cases.setWording(new.complaint, hidden: new.hidden)
                        try persons.write(new.record, hash: new.person, complaint: new.complaint.id)
                        for event in one.events { try transaction.log.write(event) }
                        sheet.add(new.tally, 1)
                    }
                    count += batch.count
                    spent.add(batch)
                case .end: break receiving
                case .failed, nil: throw Abandoned()
                }
            }
            try sheet.write(statements)
            transaction.touch(.queue, .map, .people)
            try transaction.finish()
            try makeSecondary(db)
            return .commit
        }
        return count
    }

    /// The triggers come back in the same transaction: no other connection ever sees the log without them.
    private static func dropSecondary(_ db: Database) throws {
        for index in Schema.secondaryIndexes { try db.execute(sql: "DROP INDEX \(index.name)") }
        for trigger in Schema.eventTriggers { try db.execute(sql: "DROP TRIGGER \(trigger.name)") }
    }

    private static func makeSecondary(_ db: Database) throws {
        for trigger in Schema.eventTriggers { try db.execute(sql: trigger.sql) }
        for index in Schema.secondaryIndexes { try db.execute(sql: index.sql) }
        try db.execute(sql: "INSERT INTO wording_search (wording_search) VALUES ('rebuild')")
    }
}
