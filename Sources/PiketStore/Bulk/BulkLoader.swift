import Dispatch
import PiketDomain
import Synchronization

/// Two stages on two threads: the caller's works cases out, the connection's writes them.
struct BulkLoader {
    /// Batches worked out ahead of the writing: enough to keep both busy, few enough to keep memory small.
    private static let ahead = 3

    let writer: Writer
    let office: Office

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
        let outcome = Mutex<Result<Void, any Error>?>(nil)
        let done = DispatchSemaphore(value: 0)
        let chain = try writer.exclusively { db in try EventLog(WriteStatements(try db.handle())).chain }
        writer.fill {
            try Self.write($0, from: belt, to: spent)
        } done: { result in
            outcome.withLock { $0 = result }
            belt.close()
            done.signal()
        }
        let count = Result { try prepare(next, onto: belt, freeing: spent, from: chain) }
        belt.put((try? count.get()) == nil ? .failed : .end)
        done.wait()
        let cases = try count.get()
        try outcome.withLock { $0 }?.get()
        return cases
    }

    /// Returns how many cases it put on the belt.
    private func prepare(
        _ next: () throws -> [BulkCase]?, onto belt: Belt<Delivery>, freeing spent: Spent, from chain: EventChain
    ) throws -> Int {
        let salt = writer.salt
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
            guard belt.put(.batch(batch)) else { break }
        }
        return Int(id - 1)
    }

    private struct Abandoned: Error {}

    private static func write(_ transaction: WriteTransaction, from belt: Belt<Delivery>, to spent: Spent) throws {
        let statements = transaction.statements
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
                spent.add(batch)
            case .end: break receiving
            case .failed, nil: throw Abandoned()
            }
        }
        try sheet.write(statements)
        try SearchIndex.rebuild(statements)
        transaction.touch(.queue, .map, .people)
    }
}
