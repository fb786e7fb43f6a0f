import PiketDomain
import PiketViewModels
import Testing

/// What keys do to the two lists: each row is pressed from the start.
struct ListTranscripts {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var keys: String
        var shows: String
        var testDescription: String { name }

        init(_ name: String, _ keys: String, _ shows: String) {
            self.name = name
            self.keys = keys
            self.shows = shows
        }
    }

    /// 10001 late by an hour, 10002 due in 20 minutes, 10003 in two hours, and so on to 10040.
    static let desk = FakeDesk(
        rows: [Cases.row(10001, dueIn: -3600), Cases.row(10002, dueIn: 1200, text: "Lampu jalan padam")]
            + (3...40).map {
                Cases.row(10000 + Int64($0), dueIn: Int64($0) * 2400, kelurahan: $0 == 5 ? "31.71.07.1002" : nil)
            })

    static let queueRows = [
        Row("opens at the top", "", "queue this_shift due #10001 row 0"),
        Row("down and up", "j j j k", "queue this_shift due #10003 row 2"),
        Row("never above the top", "k k", "queue this_shift due #10001 row 0"),
        Row("arrows", "<Down> <Down> <Up>", "queue this_shift due #10002 row 1"),
        Row("a page is what fits", "<PageDown>", "queue this_shift due #10023 row 21"),
        Row("half a page", "<C-d> <C-d> <C-u>", "queue this_shift due #10012 row 10"),
        Row("the end", "G", "queue this_shift due #10040 row 21"),
        Row("there and back", "G g", "queue this_shift due #10001 row 0"),
        Row("End and Home", "<End> <Home> j", "queue this_shift due #10002 row 1"),
        Row("the screen follows late", "G k k", "queue this_shift due #10038 row 19"),
        Row("next view", "]", "queue all due #10001 row 0"),
        Row("views go round", "[", "queue to_approve due #10001 row 0"),
        Row("an empty view", "] ] ]", "queue mine due nothing"),
        Row("sorting keeps the case", "j s", "queue this_shift received #10002 row 1"),
        Row("reversing keeps the case", "j S", "queue this_shift due down #10002 row 20"),
        Row("next breach from below finds none", "j e", "queue this_shift due #10002 row 1 | noMoreBreaches"),
        Row("previous breach", "j j E", "queue this_shift due #10001 row 0"),
        Row("due within the hour", "b", "queue this_shift due #10002 row 1"),
        Row("no second one", "b b", "queue this_shift due #10002 row 1 | noneDueWithinHour"),
        Row(
            "a key of another pane", "4 e",
            "engagement late nothing | unavailable(PiketViewModels.Command.nextBreach, PiketViewModels.Reason.notHere)"
        ),
        Row("an unknown key", "%", "queue this_shift due #10001 row 0"),
        Row("follow", "j F", "queue this_shift due #10002 row 1 | following(10002)"),
    ]

    @Test(arguments: queueRows)
    func queue(_ row: Row) {
        var sitter = Sitter(Self.desk)
        sitter.press(row.keys)
        #expect(sitter.line == row.shows)
    }

    static let filterRows = [
        Row("applied with every letter", "/ l a m", "queue this_shift due /lam #10002 row 0 of 1 | prompt lam"),
        Row("Enter keeps", "/ l a m <Enter>", "queue this_shift due /lam #10002 row 0 of 1"),
        Row("Esc brings back what was", "/ l a m <Esc>", "queue this_shift due #10002 row 1"),
        Row("Esc clears a kept one", "/ l a m <Enter> <Esc>", "queue this_shift due #10002 row 1"),
        Row("an error keeps the last good list", "/ x y : z", "queue this_shift due /xy nothing of 0 | prompt xy:z !"),
        Row("Enter on an error stays", "/ x y : z <Enter>", "queue this_shift due /xy nothing of 0 | prompt xy:z !"),
        Row("editing", "/ l x <Backspace> a", "queue this_shift due /la #10002 row 0 of 1 | prompt la"),
        Row("a number opens its case", "/ 1 0 0 0 7 <Enter>", "queue this_shift due #10007 row 6 | case 10007 line 0"),
        Row("an unknown number says so", "/ 9 9 <Enter>", "queue this_shift due #10001 row 0 | noSuchCase(99)"),
        Row(
            "n without a search", "n",
            "queue this_shift due #10001 row 0 | unavailable(PiketViewModels.Command.nextMatch, PiketViewModels.Reason.noSearch)"
        ),
        Row("n goes to the next match", "/ s a m <Enter> n n", "queue this_shift due /sam #10004 row 2 of 39"),
        Row("the other list by itself", "2 / t i d a k", "overdue /tidak nothing | prompt tidak"),
    ]

    @Test(arguments: filterRows)
    func filter(_ row: Row) {
        var sitter = Sitter(Self.desk)
        sitter.press(row.keys)
        #expect(sitter.line == row.shows)
    }

    static let overdueRows = [
        Row("its own list", "2", "overdue #10001 0 of 1"),
        Row("no second row", "2 j j", "overdue #10001 0 of 1"),
        Row("opens a case", "2 <Enter>", "overdue #10001 0 of 1 | case 10001 line 0"),
        Row("and back", "2 <Enter> <Esc>", "overdue #10001 0 of 1"),
        Row("Tab and back", "<Tab> <S-Tab>", "queue this_shift due #10001 row 0"),
        Row("Tab goes round", "<Tab> <Tab> <Tab> <Tab>", "queue this_shift due #10001 row 0"),
        Row("zoom", "2 z", "overdue* #10001 0 of 1"),
        Row("Esc leaves the zoom", "2 z <Esc>", "overdue #10001 0 of 1"),
        Row("q leaves the zoom", "2 0 q", "overdue #10001 0 of 1"),
        Row("by agency", "2 s", "overdue by agency nobody has 1, 0 of 1"),
        Row("by kecamatan", "2 s s", "overdue by kecamatan 31.71.06 has 1, 0 of 1"),
        Row("by officer", "2 s s s", "overdue by officer nobody has 1, 0 of 1"),
        Row("and one by one again", "2 s s s s", "overdue #10001 0 of 1"),
        Row("opens a group", "2 s s <Enter>", "overdue /kec:31.71.06 #10001 0 of 1"),
        Row("Esc goes back to the groups", "2 s s <Enter> <Esc>", "overdue by kecamatan 31.71.06 has 1, 0 of 1"),
        Row(
            "a group is no case", "2 s y",
            "overdue by agency nobody has 1, 0 of 1 | unavailable(PiketViewModels.Command.copyNumber, "
                + "PiketViewModels.Reason.nothingSelected)"),
    ]

    @Test(arguments: overdueRows)
    func overdue(_ row: Row) {
        var sitter = Sitter(Self.desk)
        sitter.press(row.keys)
        #expect(sitter.line == row.shows)
    }

    @Test func opensOnAllWhenTheShiftHasNothing() {
        var desk = Self.desk
        desk.thisShift = []
        let sitter = Sitter(desk)
        #expect(sitter.line == "queue all due #10001 row 0 | viewWasEmpty(PiketDomain.QueueView.thisShift)")
        #expect(sitter.model.queue.openedInstead)
    }

    @Test func listsKeepTheirPlaceWhileHidden() {
        var sitter = Sitter(Self.desk, size: (80, 24))
        sitter.press("G k k k")
        let line = sitter.line
        sitter.press("2 3 4 1")
        #expect(sitter.line == line)
        sitter.tell(.resize(columns: 20, rows: 5))
        sitter.tell(.resize(columns: 80, rows: 24))
        #expect(sitter.line == line)
    }

    @Test func stepsOffThePageTurnHalfOfIt() {
        let rows = (0..<100).map { Cases.row(10001 + Int64($0), dueIn: Int64($0) * 60) }
        var sitter = Sitter(FakeDesk(rows: rows))
        for _ in 0..<21 { sitter.press("j") }
        #expect(sitter.line == "queue this_shift due #10022 row 21")
        sitter.press("j")
        #expect(sitter.line == "queue this_shift due #10023 row 11")
        for _ in 0..<11 { sitter.press("k") }
        #expect(sitter.line == "queue this_shift due #10012 row 0")
        sitter.press("k")
        #expect(sitter.line == "queue this_shift due #10011 row 10")
    }

    @Test func windowGrowsByPagesAndStaysSmall() {
        let rows = (0..<3000).map { Cases.row(10001 + Int64($0), dueIn: Int64($0) * 60) }
        var sitter = Sitter(FakeDesk(rows: rows))
        for _ in 0..<2500 { sitter.press("j") }
        #expect(sitter.line == "queue this_shift due #12501 row 14")
        #expect(sitter.model.queue.rows.count <= 700)
        for _ in 0..<2500 { sitter.press("k") }
        #expect(sitter.line == "queue this_shift due #10001 row 0")
    }

    @Test func keysAheadOfThePageAreNotLost() {
        let rows = (0..<300).map { Cases.row(10001 + Int64($0), dueIn: Int64($0) * 60) }
        var sitter = Sitter(FakeDesk(rows: rows))
        sitter.isSlow = true
        for _ in 0..<150 { sitter.press("j") }
        #expect(sitter.line == "queue this_shift due #10100 row 21")
        sitter.answer()
        #expect(sitter.line == "queue this_shift due #10151 row 21")
    }

    @Test func breachesBeyondTheLoadedRowsAreFound() {
        let rows = (0..<400).map { Cases.row(10001 + Int64($0), dueIn: $0 == 350 ? -60 : Int64($0) * 60) }
        var sitter = Sitter(FakeDesk(rows: rows))
        sitter.press("S g e")
        #expect(sitter.line == "queue this_shift due down #10351 row 21")
    }
}
