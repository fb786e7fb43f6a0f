/// Citizens' public posts that may become cases.
enum MentionTables {
    static let sql = """
        -- What screens see of a post: text and author masked. told: repeats as the source counts them; echoes: repeats that
        -- came in; sketch: of the masked text, NULL if it is too short or erased.
        CREATE TABLE mention (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          platform TEXT NOT NULL,
          posted_at INTEGER NOT NULL,
          body TEXT NOT NULL,
          author TEXT NOT NULL,
          kelurahan TEXT,
          latitude REAL,
          longitude REAL,
          has_link INTEGER NOT NULL CHECK (has_link IN (0, 1)),
          told INTEGER NOT NULL,
          echoes INTEGER NOT NULL,
          sketch INTEGER,
          fate TEXT NOT NULL,
          complaint INTEGER REFERENCES complaint (id)
        ) STRICT;
        CREATE INDEX mention_fate ON mention (fate, posted_at, id);
        CREATE INDEX mention_posted ON mention (posted_at);
        CREATE INDEX mention_complaint ON mention (complaint) WHERE complaint IS NOT NULL;

        -- As it came; erasable.
        CREATE TABLE mention_original (
          mention INTEGER PRIMARY KEY REFERENCES mention (id),
          body TEXT NOT NULL,
          author TEXT NOT NULL,
          url TEXT NOT NULL,
          place_words TEXT NOT NULL
        ) STRICT;

        -- Salted hashes of the ids and links that lead to a mention, its own and those of posts that repeat it: a post is
        -- counted once, and none that was erased comes back with a file.
        CREATE TABLE mention_key (
          key BLOB PRIMARY KEY,
          mention INTEGER NOT NULL REFERENCES mention (id),
          is_echo INTEGER NOT NULL CHECK (is_echo IN (0, 1))
        ) STRICT, WITHOUT ROWID;
        """
}
