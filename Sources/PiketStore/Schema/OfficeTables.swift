/// The office's description, a row an entry in the order of its file (`position`).
enum OfficeTables {
    static let sql = """
        -- The single values of [office]: name, zone, profile, hours ... A key that is absent has its default.
        CREATE TABLE office (
          key TEXT PRIMARY KEY,
          value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE state_word (
          status TEXT PRIMARY KEY,
          word TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- hours: Monday to Sunday, separated by |; - is not stated.
        CREATE TABLE calendar (
          position INTEGER PRIMARY KEY,
          code TEXT NOT NULL UNIQUE,
          hours TEXT NOT NULL,
          joint_leave TEXT NOT NULL
        ) STRICT;

        -- Dates are day numbers since 1970-01-01 here and below.
        CREATE TABLE channel (
          position INTEGER PRIMARY KEY,
          code TEXT NOT NULL UNIQUE,
          name TEXT NOT NULL,
          valid_from INTEGER,
          valid_to INTEGER,
          profile TEXT,
          is_from_import INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE agency (
          position INTEGER PRIMARY KEY,
          code TEXT NOT NULL UNIQUE,
          name TEXT NOT NULL,
          short TEXT NOT NULL,
          kind TEXT NOT NULL,
          calendar TEXT,
          profile TEXT,
          is_from_import INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE category (
          position INTEGER PRIMARY KEY,
          code TEXT NOT NULL UNIQUE,
          name TEXT NOT NULL,
          priority TEXT NOT NULL,
          agency TEXT,
          profile TEXT,
          is_from_import INTEGER NOT NULL
        ) STRICT;

        -- Routes in the order in which they are tried; what is NULL is not asked. Areas as they were written.
        CREATE TABLE route (
          position INTEGER PRIMARY KEY,
          category TEXT,
          channel TEXT,
          type TEXT,
          kelurahan TEXT,
          kecamatan TEXT,
          kota TEXT,
          word TEXT,
          agency TEXT NOT NULL
        ) STRICT;

        CREATE TABLE officer (
          position INTEGER PRIMARY KEY,
          login TEXT NOT NULL UNIQUE,
          name TEXT NOT NULL,
          is_active INTEGER NOT NULL
        ) STRICT;

        -- What an officer may do (kind role) and where (kinds agency and area).
        CREATE TABLE role (
          position INTEGER PRIMARY KEY,
          officer TEXT NOT NULL REFERENCES officer (login),
          kind TEXT NOT NULL,
          code TEXT NOT NULL
        ) STRICT;

        -- Allowances are written as in the office file: 3 hk.
        CREATE TABLE profile (
          position INTEGER PRIMARY KEY,
          code TEXT NOT NULL UNIQUE,
          joint_leave TEXT,
          steps INTEGER NOT NULL,
          aim TEXT,
          pause_times INTEGER NOT NULL,
          pause_total TEXT NOT NULL,
          promise_times INTEGER NOT NULL,
          promise_total TEXT NOT NULL,
          extend TEXT,
          silence TEXT,
          reopen TEXT NOT NULL,
          after_hours TEXT NOT NULL,
          evidence TEXT NOT NULL,
          visibility TEXT,
          urgency_first INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE term (
          profile TEXT NOT NULL REFERENCES profile (code),
          clock TEXT NOT NULL,
          allowance TEXT NOT NULL,
          starts_at TEXT NOT NULL,
          PRIMARY KEY (profile, clock)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE holiday (
          position INTEGER PRIMARY KEY,
          date INTEGER NOT NULL,
          name TEXT NOT NULL,
          kind TEXT NOT NULL
        ) STRICT;

        CREATE TABLE season (
          position INTEGER PRIMARY KEY,
          calendar TEXT NOT NULL,
          name TEXT NOT NULL,
          first_day INTEGER NOT NULL,
          last_day INTEGER NOT NULL,
          hours TEXT NOT NULL
        ) STRICT;

        CREATE TABLE answer (
          position INTEGER PRIMARY KEY,
          code TEXT NOT NULL UNIQUE,
          body TEXT NOT NULL,
          review INTEGER
        ) STRICT;

        -- The ladder; deeds as the office file writes them, with blanks between them.
        CREATE TABLE escalation (
          position INTEGER PRIMARY KEY,
          moment TEXT NOT NULL,
          clock TEXT NOT NULL,
          step INTEGER NOT NULL,
          deeds TEXT NOT NULL,
          UNIQUE (clock, step)
        ) STRICT;

        CREATE TABLE office_account (
          position INTEGER PRIMARY KEY,
          agency TEXT NOT NULL,
          platform TEXT NOT NULL,
          handle TEXT NOT NULL,
          lists_contact INTEGER CHECK (lists_contact IN (0, 1)),
          gives_case_numbers INTEGER CHECK (gives_case_numbers IN (0, 1))
        ) STRICT;

        -- Whom to call about an area; NULL: about every place.
        CREATE TABLE contact (
          position INTEGER PRIMARY KEY,
          area TEXT,
          role TEXT NOT NULL,
          name TEXT NOT NULL,
          phone TEXT NOT NULL
        ) STRICT;

        -- topics: a line each.
        CREATE TABLE partner (
          position INTEGER PRIMARY KEY,
          name TEXT NOT NULL UNIQUE,
          topics TEXT NOT NULL,
          contact TEXT NOT NULL,
          handle TEXT NOT NULL,
          agency TEXT
        ) STRICT;

        CREATE TABLE camera (
          position INTEGER PRIMARY KEY,
          code TEXT NOT NULL UNIQUE,
          name TEXT NOT NULL,
          latitude REAL NOT NULL,
          longitude REAL NOT NULL,
          url TEXT NOT NULL
        ) STRICT;

        -- Who is to be there, an officer a row; shift: seconds after local midnight.
        CREATE TABLE roster (
          position INTEGER PRIMARY KEY,
          date INTEGER NOT NULL,
          shift INTEGER NOT NULL,
          officer TEXT NOT NULL
        ) STRICT;

        CREATE TABLE place (
          code TEXT PRIMARY KEY,
          name TEXT NOT NULL,
          kecamatan TEXT NOT NULL,
          kota TEXT NOT NULL,
          latitude REAL,
          longitude REAL,
          population INTEGER
        ) STRICT, WITHOUT ROWID;

        -- The tile map: a cell a place, the sheets it is cut into, and how good it is.
        CREATE TABLE tile (
          place TEXT PRIMARY KEY,
          row INTEGER NOT NULL,
          col INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE tile_sheet (
          position INTEGER PRIMARY KEY,
          area TEXT NOT NULL,
          first_row INTEGER NOT NULL,
          end_row INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE tile_score (
          version INTEGER NOT NULL,
          pairs INTEGER NOT NULL,
          touching INTEGER NOT NULL,
          directed INTEGER NOT NULL,
          cells_per_place REAL NOT NULL
        ) STRICT;
        """
}
