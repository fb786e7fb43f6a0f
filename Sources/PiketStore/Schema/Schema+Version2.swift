extension Schema {
    /// Citizens' posts, danger, verdicts, what is lost and found, texts alike; forms of the outbox; routes that name more
    /// than an agency. What is new of a case stands there when it is next projected, of all of them after `piket rebuild`.
    static let version2 =
        ([MentionTables.sql, caseColumns, officeColumns] + laterIndexes.map { $0.sql + ";" }).joined(separator: "\n")

    static let laterIndexes = [
        Index("complaint_merged", "(received_at, parent) WHERE parent IS NOT NULL"),
        Index("open_sketch", "(channel, received_at, sketch, id) WHERE is_open = 1 AND sketch IS NOT NULL"),
    ]

    private static let caseColumns = """
        -- What its words tell of danger, and whether 112 was called.
        ALTER TABLE complaint ADD COLUMN danger TEXT;
        ALTER TABLE complaint ADD COLUMN is_danger_called INTEGER NOT NULL DEFAULT 0 CHECK (is_danger_called IN (0, 1));
        -- The number of the open case it repeats on the leader's own account.
        ALTER TABLE complaint ADD COLUMN ignored INTEGER;
        ALTER TABLE complaint ADD COLUMN verdict TEXT;
        -- Of an open case's masked words: by it nearly equal ones are found.
        ALTER TABLE complaint ADD COLUMN sketch INTEGER;

        -- Salted hashes of the numbers and names by which something lost or found is known; erasable.
        CREATE TABLE lost_key (
          complaint INTEGER NOT NULL REFERENCES complaint (id),
          hash BLOB NOT NULL,
          is_name INTEGER NOT NULL CHECK (is_name IN (0, 1)),
          PRIMARY KEY (hash, complaint)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX lost_key_complaint ON lost_key (complaint);

        INSERT INTO revision (topic, n) VALUES ('mentions', 0);
        """

    private static let officeColumns = """
        ALTER TABLE channel ADD COLUMN is_leaders INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE channel ADD COLUMN outbox TEXT;
        ALTER TABLE channel ADD COLUMN sender TEXT;
        ALTER TABLE route ADD COLUMN officer TEXT;
        ALTER TABLE route ADD COLUMN profile TEXT;
        ALTER TABLE route ADD COLUMN priority TEXT;
        """
}
