extension Schema {
    /// Cases, their past, and what is counted of them. All times are seconds since 1970 UTC.
    static let tables = """
        -- A case as it stands now: a projection of its events, narrow so that walks over open cases stay cheap.
        -- notified: roles the ladder lists it for, a bit each; wake_at: the earliest timer of Piket's own, NULL if none.
        -- next_due: the limit (the later of due and promised) of the earliest unmet deadline but `close`; NULL if none.
        -- A case is overdue when next_due < now: lateness is never stored. due_order sorts cases without one last (written, not generated: VACUUM INTO of
        -- SQLite 3.40 fails on generated columns).
        CREATE TABLE complaint (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          number INTEGER NOT NULL UNIQUE,
          version INTEGER NOT NULL CHECK (version >= 1),
          type TEXT NOT NULL,
          status TEXT NOT NULL,
          is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
          priority TEXT NOT NULL,
          visibility TEXT NOT NULL,
          profile TEXT NOT NULL,
          channel TEXT NOT NULL,
          external_id TEXT,
          category TEXT,
          agency TEXT,
          assignee TEXT,
          kelurahan TEXT,
          latitude REAL,
          longitude REAL,
          received_at INTEGER NOT NULL,
          first_answer_at INTEGER,
          closed_at INTEGER,
          next_clock TEXT,
          next_due INTEGER,
          due_order INTEGER NOT NULL CHECK (due_order = ifnull(next_due, 9223372036854775807)),
          handovers INTEGER NOT NULL DEFAULT 0,
          is_touched INTEGER NOT NULL CHECK (is_touched IN (0, 1)),
          is_backlog INTEGER NOT NULL CHECK (is_backlog IN (0, 1)),
          is_acknowledged INTEGER NOT NULL CHECK (is_acknowledged IN (0, 1)),
          has_reply INTEGER NOT NULL CHECK (has_reply IN (0, 1)),
          -- Something of it lies in the outbox; kept with that, no part of the projection.
          has_unsent INTEGER NOT NULL DEFAULT 0 CHECK (has_unsent IN (0, 1)),
          has_draft INTEGER NOT NULL CHECK (has_draft IN (0, 1)),
          is_to_approve INTEGER NOT NULL CHECK (is_to_approve IN (0, 1)),
          awaited_supports INTEGER NOT NULL CHECK (awaited_supports >= 0),
          notified INTEGER NOT NULL DEFAULT 0,
          wake_at INTEGER,
          has_photo INTEGER NOT NULL CHECK (has_photo IN (0, 1)),
          fault TEXT,
          parent INTEGER,
          fingerprint BLOB,
          CHECK ((next_clock IS NULL) = (next_due IS NULL)),
          CHECK (is_open = 1 OR next_due IS NULL),
          UNIQUE (channel, external_id)
        ) STRICT;

        -- Fingerprints of what a source said of a case before its newest record, so that a file that tells several versions
        -- of a case changes nothing when it comes again.
        CREATE TABLE past_fingerprint (
          complaint INTEGER NOT NULL REFERENCES complaint (id),
          fingerprint BLOB NOT NULL,
          PRIMARY KEY (complaint, fingerprint)
        ) STRICT, WITHOUT ROWID;

        -- A case's words, masked: all that search and screens ever see. One row per complaint.
        CREATE TABLE wording (
          complaint INTEGER PRIMARY KEY REFERENCES complaint (id),
          title TEXT NOT NULL,
          body TEXT NOT NULL,
          address TEXT NOT NULL,
          reporter TEXT,
          contact TEXT,
          photo TEXT,
          source TEXT,
          hidden INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        -- The newest cycle of each clock that applies to a case, with what its due instant follows from. start, due,
        -- met ... NULL: has not happened. pauses: "from-to from-to" or NULL.
        CREATE TABLE deadline (
          complaint INTEGER NOT NULL REFERENCES complaint (id),
          clock TEXT NOT NULL,
          cycle INTEGER NOT NULL,
          start INTEGER,
          due INTEGER,
          promised INTEGER,
          met INTEGER,
          stopped INTEGER,
          aim INTEGER,
          units INTEGER NOT NULL CHECK (units > 0),
          kind TEXT NOT NULL,
          starts_at TEXT NOT NULL,
          calendar TEXT NOT NULL,
          after_hours TEXT,
          extension_units INTEGER,
          extension_kind TEXT,
          pauses TEXT,
          PRIMARY KEY (complaint, clock),
          CHECK ((start IS NULL) = (due IS NULL))
        ) STRICT, WITHOUT ROWID;

        -- Numbers a case has elsewhere.
        CREATE TABLE reference (
          complaint INTEGER NOT NULL REFERENCES complaint (id),
          system TEXT NOT NULL,
          number TEXT NOT NULL,
          PRIMARY KEY (number, system, complaint)
        ) STRICT, WITHOUT ROWID;

        -- Who reported. Read by an audited act only; erasable.
        CREATE TABLE person (
          complaint INTEGER PRIMARY KEY REFERENCES complaint (id),
          name TEXT NOT NULL,
          contact TEXT NOT NULL,
          hash BLOB NOT NULL
        ) STRICT;

        -- What came in, unmasked, with the source's own place words and columns without a field of ours (JSON).
        -- Read by an audited act only; erasable.
        CREATE TABLE original (
          complaint INTEGER PRIMARY KEY REFERENCES complaint (id),
          title TEXT NOT NULL,
          body TEXT NOT NULL,
          address TEXT NOT NULL,
          place_words TEXT NOT NULL,
          photo TEXT NOT NULL,
          source TEXT NOT NULL,
          extra TEXT
        ) STRICT;

        -- The append-only truth, one row per act, ids without a gap, each hash chained to the one before.
        CREATE TABLE event (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          complaint INTEGER REFERENCES complaint (id),
          version INTEGER NOT NULL,
          at INTEGER NOT NULL,
          actor TEXT NOT NULL,
          act TEXT NOT NULL,
          payload TEXT NOT NULL,
          reason TEXT,
          prev BLOB NOT NULL CHECK (length(prev) = 32),
          hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;

        -- Notes, answers and questions, apart from their events, which hold the salted hash; erasable.
        CREATE TABLE event_text (
          event INTEGER PRIMARY KEY REFERENCES event (id),
          body TEXT NOT NULL
        ) STRICT;

        -- Answers and questions that were released and not carried yet, by the event that released them; words: the event
        -- their text lies with. A projection of the events.
        CREATE TABLE outbox (
          event INTEGER PRIMARY KEY REFERENCES event (id),
          complaint INTEGER NOT NULL REFERENCES complaint (id),
          words INTEGER NOT NULL REFERENCES event_text (event)
        ) STRICT;

        -- How often each prepared text was sent. A projection of the events; a text that was dropped keeps its count.
        CREATE TABLE prepared_use (
          code TEXT PRIMARY KEY,
          n INTEGER NOT NULL CHECK (n >= 0)
        ) STRICT, WITHOUT ROWID;

        -- How many cases of each status a kelurahan, category, channel or agency has (topic); code '' means none given.
        -- The topic 'all' has the one code ''.
        CREATE TABLE counter (
          topic TEXT NOT NULL,
          code TEXT NOT NULL,
          status TEXT NOT NULL,
          n INTEGER NOT NULL CHECK (n >= 0),
          PRIMARY KEY (topic, code, status)
        ) STRICT, WITHOUT ROWID;

        -- What each channel brought on each local day of receipt (day = CivilDate.dayNumber): arrivals, how many of them
        -- were answered, and within 24 and 48 h (answered before asked counts in none of the three).
        CREATE TABLE daily (
          day INTEGER NOT NULL,
          channel TEXT NOT NULL,
          arrived INTEGER NOT NULL DEFAULT 0,
          answered INTEGER NOT NULL DEFAULT 0,
          answered_24h INTEGER NOT NULL DEFAULT 0,
          answered_48h INTEGER NOT NULL DEFAULT 0,
          PRIMARY KEY (day, channel)
        ) STRICT, WITHOUT ROWID;

        -- What the file says about itself: the salt's check value.
        CREATE TABLE meta (
          key TEXT PRIMARY KEY,
          value BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- Moves with every write that touches the topic: queue, map, engagement, people, office.
        CREATE TABLE revision (
          topic TEXT PRIMARY KEY,
          n INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        INSERT INTO revision (topic, n) VALUES ('queue', 0), ('map', 0), ('engagement', 0), ('people', 0), ('office', 0);

        -- An officer's own saved selections.
        CREATE TABLE view (
          officer TEXT NOT NULL,
          name TEXT NOT NULL,
          filter TEXT NOT NULL,
          PRIMARY KEY (officer, name)
        ) STRICT, WITHOUT ROWID;

        -- The last an officer said of being there: a projection of the events duty_changed.
        CREATE TABLE duty (
          officer TEXT PRIMARY KEY,
          is_in INTEGER NOT NULL CHECK (is_in IN (0, 1)),
          at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- Unsent words of an officer on a case; erasable.
        CREATE TABLE draft (
          complaint INTEGER NOT NULL REFERENCES complaint (id),
          officer TEXT NOT NULL,
          kind TEXT NOT NULL,
          body TEXT NOT NULL,
          at INTEGER NOT NULL,
          PRIMARY KEY (complaint, officer, kind)
        ) STRICT, WITHOUT ROWID;

        -- Calls an officer has begun to write down and not sent. Read by that officer alone, or by whoever took the shift
        -- over; gone when written down.
        CREATE TABLE call_draft (
          officer TEXT NOT NULL,
          id TEXT NOT NULL,
          opened_at INTEGER NOT NULL,
          channel TEXT NOT NULL,
          type TEXT NOT NULL,
          category TEXT NOT NULL,
          kelurahan TEXT NOT NULL,
          visibility TEXT,
          address TEXT NOT NULL,
          name TEXT NOT NULL,
          contact TEXT NOT NULL,
          body TEXT NOT NULL,
          PRIMARY KEY (officer, id)
        ) STRICT, WITHOUT ROWID;
        """
}
