import Crypto
import Foundation
import GRDB
import PiketDomain

/// The places of one case's events in the chain. A look at these alone, cheap enough for every detail view: that nothing
/// before or after them was changed, only the whole walk of `AuditVerifier` tells.
struct CaseLinks {
    let db: Database
    let complaint: Int64

    /// Whether each of them is what its hash was made of, follows the event before it, and none is missing.
    func hold(for events: [Event], version: Int) throws -> Bool {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT e.payload, e.prev, e.hash, b.hash FROM event e LEFT JOIN event b ON b.id = e.id - 1
                    WHERE e.complaint = ? ORDER BY e.version
                    """), arguments: [complaint])
        guard rows.count == events.count, events.count == version else { return false }
        for (index, (row, event)) in zip(rows, events).enumerated() {
            let (payload, previous, hash): (String, [UInt8], [UInt8]) = (
                row[0], Array(row[1] as Data), Array(row[2] as Data)
            )
            let before = (row[3] as Data?).map { Array($0) } ?? EventChain.origin
            var digest = SHA256()
            digest.update(data: previous)
            digest.update(data: event.canonicalBytes(payloadJSON: payload))
            guard event.version == index + 1, previous == before, hash.elementsEqual(digest.finalize()) else {
                return false
            }
        }
        return true
    }
}
