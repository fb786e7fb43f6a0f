extension Schema {
    struct Trigger {
        var name: String
        var sql: String
    }

    /// The three refusals that make the log append-only; every opening compares them with those of the file.
    ///
    /// `INSERT OR REPLACE` deletes without firing a DELETE trigger, so an insert must bring the next id and no other.
    static let eventTriggers = [
        Trigger(
            name: "event_refuses_update",
            sql: """
                CREATE TRIGGER event_refuses_update BEFORE UPDATE ON event BEGIN
                  SELECT RAISE(ABORT, 'events are never changed');
                END
                """),
        Trigger(
            name: "event_refuses_delete",
            sql: """
                CREATE TRIGGER event_refuses_delete BEFORE DELETE ON event BEGIN
                  SELECT RAISE(ABORT, 'events are never deleted');
                END
                """),
        Trigger(
            name: "event_follows",
            sql: """
                CREATE TRIGGER event_follows BEFORE INSERT ON event
                WHEN NEW.id IS NOT (SELECT ifnull(max(id), 0) + 1 FROM event) BEGIN
                  SELECT RAISE(ABORT, 'an event takes the next number');
                END
                """),
    ]
}
