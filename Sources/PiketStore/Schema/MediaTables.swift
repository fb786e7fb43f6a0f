/// Posts of the office's own accounts and what was counted on them.
enum MediaTables {
    static let sql = """
        -- An account of an agency on a platform; agency NULL: not linked yet.
        CREATE TABLE account (
          id INTEGER PRIMARY KEY,
          platform TEXT NOT NULL,
          handle TEXT NOT NULL,
          agency TEXT,
          UNIQUE (platform, handle)
        ) STRICT;

        CREATE TABLE post (
          id INTEGER PRIMARY KEY,
          account INTEGER NOT NULL REFERENCES account (id),
          post_id TEXT NOT NULL,
          posted_at INTEGER NOT NULL,
          format TEXT,
          topic TEXT,
          partner TEXT,
          url TEXT NOT NULL,
          caption TEXT NOT NULL,
          UNIQUE (account, post_id)
        ) STRICT;

        -- What a post had when it was seen; NULL is unknown, not 0.
        CREATE TABLE metric (
          post INTEGER NOT NULL REFERENCES post (id),
          seen_at INTEGER NOT NULL,
          followers INTEGER,
          likes INTEGER,
          comments INTEGER,
          shares INTEGER,
          saves INTEGER,
          reach INTEGER,
          views INTEGER,
          questions INTEGER,
          answered INTEGER,
          -- Seconds from question to first reply, parted by semicolons.
          reply_delays TEXT,
          PRIMARY KEY (post, seen_at)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX post_posted ON post (posted_at);
        """
}
