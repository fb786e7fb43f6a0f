import PiketDomain
import PiketOffice
import Testing

@Suite struct `Faults of an office file` {
    /// A fault in the line after `[office]` and its name.
    @Test(arguments: [
        ("an unknown key", "colour = \"red\"", 3, "office.colour"),
        ("an unknown zone", "zone = \"Mars/Olympus\"", 3, "office.zone"),
        ("a hidden character", "area_word = \"Ke\\u001Blurahan\"", 3, "office.area_word"),
        ("a turned direction", "area_word = \"Ke\\u202Elurahan\"", 3, "office.area_word"),
        ("a number for a text", "area_word = 3", 3, "office.area_word"),
        ("an empty region", "region = \"\"", 3, "office.region"),
        ("an unknown profile", "profile = \"nope\"", 3, "office.profile"),
        ("shifts out of order", "shifts = [\"15:00\", \"07:00\"]", 3, "office.shifts"),
        ("a shift past midnight", "shifts = [\"24:10\"]", 3, "office.shifts"),
        (
            "hours that run backwards", "[office.hours]\nmon = \"16:00-07:00\"\ntue = \"07:00-16:00\"", 4,
            "office.hours.mon"
        ),
        ("hours without a day", "[office.hours]\njoint_leave = \"skip\"", 3, "office.hours"),
        (
            "a day named twice", "[office.hours]\nmon-fri = \"07:00-16:00\"\ntue = \"07:00-12:00\"", 5,
            "office.hours.tue"
        ),
        (
            "joint leave neither way", "[office.hours]\nmon = \"07:00-16:00\"\njoint_leave = \"maybe\"", 5,
            "office.hours.joint_leave"
        ),
        ("a state that is none", "[office.states]\nsleeping = \"Tidur\"", 4, "office.states.sleeping"),
        (
            "a placeholder nobody fills", "[[answer]]\ncode = \"a\"\ntext = \"Laporan {nomr} diterima\"", 5,
            "answer[1].text"
        ),
        ("a day of review", "[[answer]]\ncode = \"a\"\ntext = \"x\"\nreview = \"besok\"", 6, "answer[1].review"),
        ("a contact without a phone", "[[contact]]\nrole = \"rt\"", 3, "contact[1].phone"),
        ("a phone without a digit", "[[contact]]\nrole = \"rt\"\nphone = \"nihil\"", 5, "contact[1].phone"),
        ("a role that is none", "[[contact]]\nrole = \"raja\"\nphone = \"1\"", 4, "contact[1].role"),
        (
            "a place that is none", "[[contact]]\narea = \"Cikini\"\nrole = \"rt\"\nphone = \"1\"", 4, "contact[1].area"
        ),
        (
            "a contact twice",
            "[[contact]]\nrole = \"rt\"\nphone = \"1\"\n[[contact]]\nrole = \"rt\"\nphone = \"1\"", 8,
            "contact[2].phone"
        ),
        (
            "a shift nobody has",
            "[[officer]]\nlogin = \"a\"\nroles = [\"officer\"]\n[[roster]]\ndate = 2026-11-21\nshift = \"08:00\"\nofficers = [\"a\"]",
            8, "roster[1].shift"
        ),
        ("a roster without officers", "[[roster]]\ndate = 2026-11-21\nshift = \"07:00\"", 3, "roster[1].officers"),
        (
            "a stranger on the roster", "[[roster]]\ndate = 2026-11-21\nshift = \"07:00\"\nofficers = [\"x\"]", 6,
            "roster[1].officers"
        ),
        ("a rung without a clock", "[[escalate]]\nat = \"late\"\nstep = 1\ndo = [\"raise\"]", 3, "escalate[1].clock"),
        (
            "a moment", "[[escalate]]\nat = \"never\"\nclock = \"answer\"\nstep = 1\ndo = [\"raise\"]", 4,
            "escalate[1].at"
        ),
        (
            "a ladder of close", "[[escalate]]\nat = \"late\"\nclock = \"close\"\nstep = 1\ndo = [\"raise\"]", 5,
            "escalate[1].clock"
        ),
        (
            "a deed", "[[escalate]]\nat = \"late\"\nclock = \"answer\"\nstep = 1\ndo = [\"shout\"]", 7,
            "escalate[1].do"
        ),
        (
            "a receiver nobody knows",
            "[[escalate]]\nat = \"late\"\nclock = \"answer\"\nstep = 1\ndo = [\"reassign:opd:x\"]", 7, "escalate[1].do"
        ),
        (
            "a step twice",
            """
            [[escalate]]
            at = "late"
            clock = "answer"
            step = 1
            do = ["raise"]
            [[escalate]]
            at = "late"
            clock = "answer"
            step = 1
            do = ["raise"]
            """, 11, "escalate[2].step"
        ),
        (
            "a rung out of order",
            """
            [[escalate]]
            at = "late"
            clock = "answer"
            step = 1
            do = ["raise"]
            [[escalate]]
            at = "due_soon"
            clock = "answer"
            step = 2
            do = ["raise"]
            """, 9, "escalate[2].at"
        ),
        (
            "a ladder that hands back and forth",
            """
            [[agency]]
            code = "a"
            name = "A"
            [[agency]]
            code = "b"
            name = "B"
            [[escalate]]
            at = "due_soon"
            clock = "answer"
            step = 1
            do = ["reassign:opd:a"]
            [[escalate]]
            at = "late"
            clock = "answer"
            step = 2
            do = ["reassign:opd:b"]
            [[escalate]]
            at = "late3"
            clock = "answer"
            step = 3
            do = ["reassign:opd:a"]
            """, 23, "escalate[3].do"
        ),
        ("an unknown section", "[[agencies]]\ncode = \"dlh\"", 3, "agencies"),
        ("a table for a list", "[agency]\ncode = \"dlh\"", 3, "agency"),
        ("an agency without a name", "[[agency]]\ncode = \"dlh\"", 3, "agency[1].name"),
        ("an agency's kind", "[[agency]]\ncode = \"a\"\nname = \"A\"\nkind = \"club\"", 6, "agency[1].kind"),
        ("a code given twice", "[[channel]]\ncode = \"a\"\n[[channel]]\ncode = \"a\"", 6, "channel[2].code"),
        (
            "a calendar nobody defined", "[[agency]]\ncode = \"a\"\nname = \"A\"\ncalendar = \"x\"", 6,
            "agency[1].calendar"
        ),
        ("a built-in calendar", "[[calendar]]\ncode = \"24jam\"\nmon = \"07:00-08:00\"", 4, "calendar[1].code"),
        ("an officer without roles", "[[officer]]\nlogin = \"a\"", 3, "officer[1].roles"),
        ("an unknown role", "[[officer]]\nlogin = \"a\"\nroles = [\"king\"]", 5, "officer[1].roles"),
        (
            "an unknown agency", "[[officer]]\nlogin = \"a\"\nroles = [\"admin\"]\nagencies = [\"x\"]", 6,
            "officer[1].agencies"
        ),
        ("half a code", "[[officer]]\nlogin = \"a\"\nroles = [\"admin\"]\nareas = [\"31.7\"]", 6, "officer[1].areas"),
        ("a duration", "[[profile]]\ncode = \"p\"\nsolve = \"5 days\"", 5, "profile[1].solve"),
        (
            "a duration in a table", "[[profile]]\ncode = \"p\"\nsolve = { in = \"x\", from = \"disposed\" }", 5,
            "profile[1].solve.in"
        ),
        (
            "a start", "[[profile]]\ncode = \"p\"\nsolve = { in = \"5 hk\", from = \"birth\" }", 5,
            "profile[1].solve.from"
        ),
        (
            "an answer from itself", "[[profile]]\ncode = \"p\"\nanswer = { in = \"5 hk\", from = \"answered\" }", 5,
            "profile[1].answer.from"
        ),
        (
            "a solution from the answer after it",
            "[[profile]]\ncode = \"p\"\nsolve = { in = \"5 hk\", from = \"answered\" }", 5, "profile[1].solve.from"
        ),
        (
            "a verification from itself", "[[profile]]\ncode = \"p\"\nverify = { in = \"5 hk\", from = \"verified\" }",
            5,
            "profile[1].verify.from"
        ),
        (
            "a verification from what follows",
            "[[profile]]\ncode = \"p\"\nverify = { in = \"5 hk\", from = \"disposed\" }", 5, "profile[1].verify.from"
        ),
        (
            "a review from elsewhere", "[[profile]]\ncode = \"p\"\nreview = { in = \"2 jk\", from = \"received\" }", 5,
            "profile[1].review.from"
        ),
        (
            "a silence from the receipt", "[[profile]]\ncode = \"p\"\nclose = { in = \"9 hk\", from = \"received\" }",
            5,
            "profile[1].close.from"
        ),
        (
            "a leap day of another year", "[[holiday]]\ndate = 2027-02-29\nname = \"A 2027\"\nkind = \"local\"", 4,
            "holiday[1].date"
        ),
        (
            "a thirteenth month", "[[answer]]\ncode = \"a\"\ntext = \"x\"\nreview = 2025-13-01  # May", 6,
            "answer[1].review"
        ),
        (
            "an end that cannot be", "[[channel]]\ncode = \"a\"\nvalid_from = 2026-03-01\nvalid_to = 2026-06-31", 6,
            "channel[1].valid_to"
        ),
        (
            "a promise without length", "[[profile]]\ncode = \"p\"\nsolve = { from = \"disposed\" }", 5,
            "profile[1].solve.in"
        ),
        ("a profile without a clock", "[[profile]]\ncode = \"p\"", 3, "profile[1]"),
        ("a step", "[[profile]]\ncode = \"p\"\nsolve = \"5 hk\"\nsteps = [\"dance\"]", 6, "profile[1].steps"),
        ("a limit", "[[profile]]\ncode = \"p\"\nsolve = \"5 hk\"\npause = { times = -1 }", 6, "profile[1].pause.times"),
        (
            "a visibility", "[[profile]]\ncode = \"p\"\nsolve = \"5 hk\"\nvisibility = \"half\"", 6,
            "profile[1].visibility"
        ),
        (
            "a day that does not exist", "[[holiday]]\ndate = \"2026-02-30\"\nname = \"A\"\nkind = \"local\"", 4,
            "holiday[1].date"
        ),
        (
            "a year that cannot be", "[[holiday]]\ndate = 0026-02-03\nname = \"A\"\nkind = \"local\"", 4,
            "holiday[1].date"
        ),
        (
            "a holiday outside its year", "[[holiday]]\ndate = 2062-03-19\nname = \"Nyepi 2026\"\nkind = \"national\"",
            4,
            "holiday[1].date"
        ),
        ("a promise nobody knows", "[[channel]]\ncode = \"a\"\nprofile = \"x\"", 5, "channel[1].profile"),
        ("a holiday's kind", "[[holiday]]\ndate = 2026-02-03\nname = \"A\"\nkind = \"fun\"", 6, "holiday[1].kind"),
        (
            "a season that ends first",
            "[[season]]\nname = \"A\"\nfrom = 2026-03-01\nto = 2026-02-01\nmon = \"08:00-15:00\"", 6, "season[1].to"
        ),
        (
            "a channel that ends first", "[[channel]]\ncode = \"a\"\nvalid_from = 2026-03-01\nvalid_to = 2026-02-01", 6,
            "channel[1].valid_to"
        ),
        ("a category's profile", "[[category]]\ncode = \"a\"\nname = \"A\"\nprofile = \"x\"", 6, "category[1].profile"),
        ("a priority", "[[category]]\ncode = \"a\"\nname = \"A\"\npriority = \"so so\"", 6, "category[1].priority"),
        ("an answer without text", "[[answer]]\ncode = \"a\"\ntext = \"\"", 5, "answer[1].text"),
    ])
    func `name line and key of`(_ name: String, _ text: String, _ line: Int, _ key: String) {
        let faults = OfficeFile.read("[office]\nname = \"A\"\n" + text + "\n").faults
        #expect(faults.map(\.line) == [line])
        #expect(faults.map(\.key) == [key])
        #expect(faults.allSatisfy { !$0.reason.english.isEmpty && !$0.reason.indonesian.isEmpty })
    }

    @Test func `come all at once, in the order of the file`() {
        let faults = OfficeFile.read(
            """
            # A comment with [brackets] and "quotes"
            [office]
            name = "A"
            zone = 7
            shifts = [
              "07:00",   # a list over several lines
              "06:00",
            ]
            [[answer]]
            code = "a"
            text = \"\"\"
            several = "lines"
            [[agency]]
            \"\"\"
            [[agency]]
            code = "b"
            "sh.ort" = "B"
            """
        ).faults
        #expect(faults.map(\.key) == ["office.zone", "office.shifts", "agency[1].name", "agency[1].sh.ort"])
        #expect(faults.map(\.line) == [4, 5, 15, 17])
    }

    @Test func `are not hidden by a date that cannot be`() {
        let faults = OfficeFile.read(
            """
            holiday = [
              { date = 2026-09-31, name = "A", kind = "local" },
            ]
            [office]
            name = "A"
            zone = "Mars/2027-02-29"
            [[agency]]
            code = "a"
            [[roster]]
            date = 2027-02-29
            shift = "06:00"
            """
        ).faults
        #expect(
            faults.map(\.key) == [
                "holiday", "office.zone", "agency[1].name", "roster[1].officers", "roster[1].date", "roster[1].shift",
            ])
        #expect(faults.map(\.line) == [1, 6, 7, 9, 10, 11])
        #expect(faults.first?.reason.english == "2026-09-31: there is no such date")
    }

    @Test func `of the syntax stand beside a date that cannot be`() {
        let faults = OfficeFile.read("[office]\nday = 2027-02-29\nname = \"A\nzone = 3\n").faults
        #expect(faults.map(\.line) == [2, 3])
        #expect(faults.map(\.key) == ["office.day", ""])
    }

    @Test func `of the syntax name their line`() {
        let faults = OfficeFile.read("[office]\nname = \"A\nzone = 3\n").faults
        #expect(faults.count == 1)
        #expect(faults.first?.line == 2)
    }

    /// The parser would end the program at these.
    @Test(arguments: ["[", "[[", "[=]", "[.a]", "[#", "[ä]", "[$x", "[ ]", "[[]]"])
    func `of a table without a name`(header: String) {
        for text in ["x = 1\n\(header)\ny = 2\n", "x = ]\n\(header)", "x = [1, [2],\n [], [\"[\"]]\n\(header)"] {
            let faults = OfficeFile.read(text).faults
            #expect(faults.map(\.line) == [text.split(separator: "\n").firstIndex { $0 == header }.map { $0 + 1 }])
            #expect(faults.map(\.reason.english) == ["is a table without a name; write [name] or [[name]]"])
        }
    }

    @Test func `of an empty file name the missing table`() {
        #expect(OfficeFile.read("").faults.map(\.key) == ["office"])
    }

    @Test func `are told in both languages`() {
        let faults = OfficeFile.read("[office]\nname = 7\nwarna = \"merah\"\n").faults
        #expect(faults.map(\.reason.indonesian).first == "harus teks dalam tanda kutip, bukan angka")
        #expect(faults.map(\.reason.english).first == "must be a text in quotes, not a number")
        #expect(faults.allSatisfy { $0.reason.indonesian != $0.reason.english })
    }

    @Test func `are readable in one line`() {
        let fault = FileFault(
            line: 12, key: "profile[2].solve",
            reason: FaultReason("\"5 days\" bukan lama", en: "\"5 days\" is not a duration"))
        #expect(fault.description == "line 12, profile[2].solve: \"5 days\" is not a duration")
    }
}
