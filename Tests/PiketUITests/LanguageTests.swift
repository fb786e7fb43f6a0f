import PiketDomain
import PiketUI
import PiketViewModels
import PlainText
import Testing

/// Both languages fit, and write numbers and dates their own way.
@Suite struct LanguageTests {
    struct Scene: CustomTestStringConvertible, Sendable {
        let keys: [String]
        let columns: Int
        let rows: Int

        var testDescription: String { "\(columns)x\(rows) \(keys.joined(separator: " "))" }

        /// What is cut in it: two words before each ellipsis.
        func cuts(_ language: Language) -> [String] {
            var sample = SampleModel(columns, rows, language: language)
            for key in keys {
                sample.pause()
                sample.press(key)
            }
            return FrameText.render(sample.frame().buffer).split(separator: "\n").flatMap { line in
                line.split(separator: "…", omittingEmptySubsequences: false).dropLast().map { part in
                    part.split(separator: " ").suffix(2).joined(separator: " ")
                }
            }
        }
    }

    static let scenes = [
        [], ["2"], ["2", "s"], ["3"], ["3", "z"], ["3", "z", "]"], ["3", "z", "K"], ["4"], ["4", "<Enter>"],
        ["4", "]"],
        ["4", "]", "s"], ["4", "<Enter>", "<Enter>"], ["<Enter>"], ["<Enter>", "<Enter>"], ["i"], ["?"], [":"], ["/"],
        ["a"], ["x"], ["c"], ["m"], ["t"], ["<F6>"], ["<F7>"], ["W"], ["L"], ["H"], ["w"], ["!"], ["X"], ["*"],
        ["<Space>", "j", "<Space>", "x"], ["q"],
    ].flatMap { keys in
        [(80, 24), (132, 43)].map { Scene(keys: keys, columns: $0.0, rows: $0.1) }
    }

    /// Cut in 80 columns for want of room, in one language or both: notes under tables, a refusal, a candidate's place.
    private static let known = [
        "judged ·", "komentar 72", "5+ i", "5+ dalam", "di temp", "Awaiting repor", "Menunggu pe",
    ]

    /// Names and texts of the city are cut in both, if not at the same letter; the program's own words in neither.
    @Test(arguments: scenes)
    func noWordOfOneLanguageIsCutWhereTheOtherFits(scene: Scene) {
        let (indonesian, english) = (scene.cuts(.indonesian), scene.cuts(.english))
        func isCutToo(_ cut: String, in others: [String]) -> Bool {
            let last = cut.split(separator: " ").last ?? ""
            return others.contains { other in
                let there = other.split(separator: " ").last ?? ""
                return there.hasPrefix(last) || last.hasPrefix(there)
            }
        }
        #expect(english.filter { !isCutToo($0, in: indonesian) && !Self.known.contains($0) } == [])
        #expect(indonesian.filter { !isCutToo($0, in: english) && !Self.known.contains($0) } == [])
    }

    /// One row a form: what stands on screen in Indonesian, and in English.
    static let forms: [(name: String, indonesian: SafeText, english: SafeText)] = {
        let now = SampleCases.now
        let date = Zone.wib.date(of: now)
        func row(_ name: String, _ form: (Language) -> SafeText) -> (String, SafeText, SafeText) {
            (name, form(.indonesian), form(.english))
        }
        return [
            row("number") { $0.number(1_234_567) }, row("negative") { $0.number(-12_050) },
            row("decimal") { $0.decimal(1234.56) }, row("small decimal") { $0.decimal(-0.04) },
            row("percent") { $0.percent(0.912) }, row("whole percent") { $0.wholePercent(0.995) },
            row("multiple") { $0.multiple(3.84) }, row("bytes") { $0.bytes(5_484_544) },
            row("date") { $0.date(date) }, row("short date") { $0.shortDate(date) }, row("day") { $0.day(date) },
            row("short day") { $0.shortDay(date) }, row("time") { $0.time(now, .wib) },
            row("weekdays") { language in
                (0..<7).map { language.weekday((date + $0).weekday) }.reduce(SafeText()) { $0 + " " + $1 }
            },
            row("age") { $0.dataAge(7200) ?? "" }, row("duration") { $0.duration(187_200) },
            row("minutes") { $0.duration(1500) }, row("allowance") { $0.allowance(Allowance(3, .hk)) },
            row("hours") { $0.allowance(Allowance(6, .jam)) },
            row("left") { TimeSpan(countdown: 3960).text($0) }, row("late") { TimeSpan(countdown: -244_800).text($0) },
        ]
    }()

    @Test func everyFormIsAsEachLanguageWritesIt() throws {
        let text = Self.forms.map { row in
            let name = row.name.padding(14)
            return name + row.indonesian.string.padding(34) + row.english.string
        }
        try Golden.check(text: text.joined(separator: "\n") + "\n", "language-forms")
    }
}

extension String {
    fileprivate func padding(_ width: Int) -> String { self + String(repeating: " ", count: max(width - count, 1)) }
}
