extension Schema {
    struct Index {
        var name: String
        var sql: String

        /// `columns` is what follows `ON complaint`.
        init(_ name: String, on table: String = "complaint", _ columns: String, isUnique: Bool = false) {
            self.name = name
            sql = "CREATE \(isUnique ? "UNIQUE " : "")INDEX \(name) ON \(table) \(columns)"
        }
    }

    /// Everything a pane asks on the path of a key walks one of these, so that it costs the open cases, not the archive.
    /// A bulk load makes them at its end.
    static var secondaryIndexes: [Index] { firstIndexes + laterIndexes }

    /// Those of version 1.
    static let firstIndexes = [
        Index("complaint_received", "(received_at, id, channel)"),
        Index("complaint_closed", "(closed_at) WHERE closed_at IS NOT NULL"),
        Index("complaint_fault", "(id) WHERE fault IS NOT NULL"),
        Index("complaint_parent", "(parent) WHERE parent IS NOT NULL"),
        // Covers what views and filters look at, so that a walk does not touch the rows it leaves out.
        Index(
            "open_due",
            """
            (due_order, id, status, priority, is_touched, is_backlog, is_acknowledged, assignee, agency, kelurahan,
             category, received_at) WHERE is_open = 1
            """),
        Index("open_overdue", "(next_due, id) WHERE is_open = 1 AND is_backlog = 0"),
        Index("open_received", "(received_at, id) WHERE is_open = 1"),
        Index("open_number", "(number, id) WHERE is_open = 1"),
        Index("open_agency", "(agency, due_order, id) WHERE is_open = 1"),
        Index("open_assignee", "(assignee, due_order, id) WHERE is_open = 1"),
        Index("open_category", "(category, due_order, id) WHERE is_open = 1"),
        Index("open_kelurahan", "(kelurahan, due_order, id, is_backlog) WHERE is_open = 1"),
        Index("open_status", "(status, due_order, id) WHERE is_open = 1"),
        Index(
            "open_untouched", "(due_order, id, is_backlog) WHERE is_open = 1 AND is_touched = 0 AND status = 'awaiting'"
        ),
        Index("open_emergency", "(due_order, id) WHERE is_open = 1 AND priority = 'emergency'"),
        Index("open_backlog", "(due_order, id) WHERE is_open = 1 AND is_backlog = 1"),
        Index("complaint_replies", "(has_reply, due_order, id) WHERE has_reply = 1"),
        Index("complaint_unsent", "(has_unsent, due_order, id) WHERE has_unsent = 1"),
        Index("open_notified", "(due_order, id, notified) WHERE is_open = 1 AND notified <> 0"),
        Index("complaint_wake", "(wake_at, id) WHERE wake_at IS NOT NULL"),
        Index("complaint_to_approve", "(is_to_approve, due_order, id) WHERE is_to_approve = 1"),
        Index("reference_complaint", on: "reference", "(complaint)"),
        Index("outbox_complaint", on: "outbox", "(complaint)"),
        Index("person_hash", on: "person", "(hash)"),
        Index("event_complaint", on: "event", "(complaint, version) WHERE complaint IS NOT NULL", isUnique: true),
        // Acts of persons only: imports would fill it with what nobody asks for.
        Index("event_handover", on: "event", "(at) WHERE act = 'handover_accepted'"),
        Index("event_actor", on: "event", "(actor, id) WHERE actor NOT IN ('import:', 'system:')"),
    ]

    /// Search over masked words only. `ORDER BY rowid DESC` answers newest first without ranking, so no
    /// sizes are kept.
    static let textIndex = """
        CREATE VIRTUAL TABLE wording_search USING fts5 (
          title, body, address, content = 'wording', content_rowid = 'complaint', columnsize = 0,
          tokenize = 'unicode61 remove_diacritics 2'
        );
        """
}
