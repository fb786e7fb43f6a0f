import GRDB
import PiketDomain
import PlainText

/// Erases what tells who reported a case and in which words. Its events stay: they hold codes, times, reasons and salted
/// hashes, so the chain still verifies.
enum Erasure {
    /// Leaves the case without words, point and links, in the file and in the search index. Pages are overwritten, not
    /// only let go.
    static func erase(_ complaint: Complaint, in transaction: WriteTransaction, _ cases: CaseWriter) throws -> Complaint
    {
        let db = transaction.db
        try db.execute(sql: "PRAGMA secure_delete = ON")
        for table in ["person", "original", "lost_key", "draft", "outbox"] {
            try db.execute(sql: "DELETE FROM \(table) WHERE complaint = ?", arguments: [complaint.id])
        }
        try MentionRows.erase(of: complaint.id, db)
        if let id = complaint.externalID {
            try db.execute(sql: "DELETE FROM call_draft WHERE id = ?", arguments: [id])
        }
        try db.execute(
            sql: "DELETE FROM event_text WHERE event IN (SELECT id FROM event WHERE complaint = ?)",
            arguments: [complaint.id])
        try SearchIndex.remove(complaint.id, transaction.statements)
        let bare = bare(complaint)
        try cases.setWording(bare, hidden: 0)
        try SearchIndex.add([complaint.id], transaction.statements)
        return bare
    }

    static func bare(_ complaint: Complaint) -> Complaint {
        var bare = complaint
        (bare.title, bare.text, bare.address) = (SafeText(), SafeText(), SafeText())
        (bare.reporter, bare.photoURL, bare.sourceURL, bare.point) = (nil, nil, nil, nil)
        return bare
    }
}

extension Event {
    /// It changes which of the case's words are shown.
    var changesWords: Bool {
        act == .redacted || (act == .undone && payload.text(.act) == Act.redacted.rawValue)
    }
}
