import PiketDomain
import Testing

@Suite("The filter language") struct FilterParsingTests {
    /// What is typed, and its canonical spelling.
    static let spellings: [(typed: String, canonical: String)] = [
        ("", ""),
        ("  jalan   rusak ", "jalan rusak"),
        ("-banjir", "-banjir"),
        ("--banjir", "banjir"),
        ("\"lampu padam\"", "\"lampu padam\""),
        ("-\"lampu padam\"", "-\"lampu padam\""),
        ("a | b c", "a | b c"),
        ("a|b", "a | b"),
        ("kel:cikini|menteng", "kel:cikini | kel:menteng"),
        ("kel:cikini | menteng", "kel:cikini | menteng"),
        ("kel:cikini|kat:jalan|got", "kel:cikini | kat:jalan | kat:got"),
        ("kelurahan:Cikini KECAMATAN:menteng kota:31.71", "kel:Cikini kec:menteng kota:31.71"),
        ("category:\"jalan rusak\"", "kat:\"jalan rusak\""),
        ("agency:dlh kanal:- channel:sms", "opd:dlh kanal:- kanal:sms"),
        ("status:proses", "status:in_progress"),
        ("status:\"In progress\"", "status:in_progress"),
        ("status:inProgress", "status:in_progress"),
        ("status:menunggu", "status:awaiting"),
        ("status:menunggu_pelapor", "status:awaiting_reporter"),
        ("status:\"Tgg plpr\"", "status:awaiting_reporter"),
        ("status:\"bukan wewenang\"", "status:referred"),
        ("status:valid.", "status:in_review"),
        ("type:hoaks", "type:hoax"),
        ("jenis:aspirasi", "type:suggestion"),
        ("prio:darurat", "prio:emergency"),
        ("sifat:rahasia", "vis:rahasia"),
        ("by:@me", "by:@me"),
        ("petugas:@saya", "by:@me"),
        ("by:@budi", "by:budi"),
        ("by:-", "by:-"),
        ("is:terlambat is:late", "is:late is:late"),
        ("is:due_soon -is:backlog", "is:due_soon -is:backlog"),
        ("is:tanpa-petugas", "is:unassigned"),
        ("sla<2h", "sla<2h"),
        ("sisa<=90m", "sla<=1h30m"),
        ("age>3hr", "age>3d"),
        ("umur>=2j30m", "age>=2h30m"),
        ("age>1w2d", "age>9d"),
        ("since:2026-11-01 until:30-11-2026", "since:2026-11-01 until:2026-11-30"),
        ("sejak:kemarin sampai:hari-ini", "since:1d until:today"),
        ("since:7hr", "since:7d"),
        ("no:10422 #31877", "no:10422 no:31877"),
        ("ref:LP-2022/17", "ref:LP-2022/17"),
        ("10:30 https://contoh.id/a", "10:30 https://contoh.id/a"),
        ("ab\"cd ef\"", "ab \"cd ef\""),
    ]

    @Test("is read and printed", arguments: spellings.indices) func printing(_ index: Int) throws {
        let (typed, canonical) = Self.spellings[index]
        let filter = try Filter(parsing: typed)
        #expect(filter.text == canonical)
        #expect(try Filter(parsing: filter.text) == filter)
    }

    @Test("every word of every value is known") func words() throws {
        for status in Status.allCases {
            for word in status.words + [status.rawValue] {
                #expect(
                    try Filter(parsing: "status:\"\(word)\"")
                        == Filter([FilterClause([FilterLiteral(.status(status))])]))
            }
        }
        for flag in FilterFlag.allCases {
            for word in flag.words + [flag.rawValue] {
                #expect(try Filter(parsing: "is:\"\(word)\"") == Filter([FilterClause([FilterLiteral(.flag(flag))])]))
            }
        }
        for key in FilterKey.allCases {
            for spelling in key.aliases + [key.rawValue] { #expect(FilterKey(spelled: spelling) == key) }
        }
    }

    @Test("the office's own state words win") func officeWords() throws {
        let vocabulary = FilterVocabulary(officeStates: [.assigned: "Diteruskan"])
        #expect(try Filter(parsing: "status:diteruskan", vocabulary: vocabulary).text == "status:assigned")
        #expect(throws: FilterError.self) { try Filter(parsing: "status:diteruskan") }
    }

    static let refused: [(text: String, position: Int, token: String, problem: FilterError.Problem)] = [
        ("jalan statsu:x", 6, "statsu", .unknownKey(nearest: "status")),
        ("-foo:bar", 1, "foo", .unknownKey(nearest: nil)),
        ("status:foo", 7, "foo", .badValue(.status)),
        ("a is:latee", 5, "latee", .badValue(.flag)),
        ("sla<soon", 4, "soon", .badValue(.left)),
        ("age>", 0, "age>", .missingValue(.age)),
        ("kel:", 0, "kel:", .missingValue(.kelurahan)),
        ("kel:...", 4, "...", .badValue(.kelurahan)),
        ("sla:2h", 0, "sla:2h", .wrongSign(.left)),
        ("kel<2h", 0, "kel<2h", .wrongSign(.kelurahan)),
        ("since:2026-02-30", 6, "2026-02-30", .badValue(.since)),
        ("no:12a", 3, "12a", .badValue(.number)),
        ("| a", 0, "|", .danglingOr),
        ("a | | b", 4, "|", .danglingOr),
        ("a |", 3, "", .danglingOr),
        ("a -", 2, "-", .danglingNot),
        ("status:-proses", 7, "-proses", .minusInside(.status)),
        ("a kel:-cikini", 6, "-cikini", .minusInside(.kelurahan)),
        ("a \"b c", 2, "\"", .unclosedQuote),
        ("kel:\"menteng", 4, "\"", .unclosedQuote),
        ("age><3d", 5, "3d", .badValue(.age)),
    ]

    @Test("an error names its place", arguments: refused.indices) func refusal(_ index: Int) throws {
        let row = Self.refused[index]
        let error = try #require(throws: FilterError.self) { try Filter(parsing: row.text) }
        #expect(error.position == row.position, "\(row.text)")
        #expect(error.token == row.token, "\(row.text)")
        #expect(error.problem == row.problem, "\(row.text)")
        for language in [FilterError.Language.indonesian, .english] {
            let message = error.message(language)
            #expect(!message.isEmpty && !message.contains("\n"))
        }
    }

    @Test("messages say what is allowed") func messages() throws {
        let error = try #require(throws: FilterError.self) { try Filter(parsing: "prio:x") }
        #expect(error.message(.english) == "prio has no value “x”; allowed: normal, high, emergency")
        #expect(error.message(.indonesian) == "nilai “x” tidak dikenal untuk prio; yang bisa: normal, tinggi, darurat")
    }

    @Test("messages say what to write instead") func advice() throws {
        let minus = try #require(throws: FilterError.self) { try Filter(parsing: "status:-proses") }
        #expect(minus.message(.indonesian) == "“-proses”: tulislah -status:proses")
        #expect(minus.message(.english) == "“-proses”: write -status:proses")
        #expect(!minus.isUnfinished)
        let quote = try #require(throws: FilterError.self) { try Filter(parsing: "a \"b") }
        #expect(quote.message(.indonesian) == "tanda kutip di kolom 3 belum ditutup")
        #expect(quote.message(.english) == "the quotation mark at column 3 is not closed")
        #expect(quote.isUnfinished)
    }

    @Test("random text is read or refused, and what is read prints the same", arguments: 0..<20)
    func fuzz(_ seed: UInt64) throws {
        let pieces = [
            "kel", "status", ":", ":", "<", ">", "=", "|", "-", "\"", " ", " ", "proses", "2h", "3d", "sla", "age",
            "is",
            "late", "by", "@me", "@", "since", "2026-11-01", "#", "12", "é", "😀", "\u{200B}", "\n", "//", "no", ".",
            "—",
            "today", "x",
        ]
        var random = SeededRandom(seed: seed)
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 0...10, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            let filter: Filter
            do {
                filter = try Filter(parsing: text)
            } catch {
                #expect(error.position >= 0 && error.position + error.length <= text.count, "\(text)")
                continue
            }
            #expect(try Filter(parsing: filter.text) == filter, "\(text)")
        }
    }
}
