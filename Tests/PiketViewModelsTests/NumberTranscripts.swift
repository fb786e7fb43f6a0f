import PiketDomain
import PiketViewModels
import Testing

/// Typing a number opens its case, wherever it is.
struct NumberTranscripts {
    typealias Row = ListTranscripts.Row

    static let desk: FakeDesk = {
        var desk = ListTranscripts.desk
        desk.closed = [Cases.row(9001, dueIn: 0), Cases.row(9002, dueIn: 0)]
        desk.references = ["SP4N-7": [9001], "0812": [10_003], "DUA": [9001, 9002]]
        return desk
    }()

    static let rows = [
        Row("a number", "/ 1 0 0 0 9 <Enter>", "queue this_shift due #10009 row 8 | case 10009 line 0"),
        Row("with its sign", "/ # 1 0 0 0 9 <Enter>", "queue this_shift due #10009 row 8 | case 10009 line 0"),
        Row("a closed case", "/ 9 0 0 1 <Enter>", "queue this_shift due #10001 row 0 | case 9001 line 0"),
        Row("a reference", "/ S P 4 N - 7 <Enter>", "queue this_shift due #10001 row 0 | case 9001 line 0"),
        Row("of digits only", "/ 0 8 1 2 <Enter>", "queue this_shift due #10001 row 0 | case 10003 line 0"),
        Row(
            "a filter is left as it was", "/ s a m <Enter> / <C-u> S P 4 N - 7 <Enter> <Esc>",
            "queue this_shift due /sam #10001 row 0 of 39"),
        Row("of two cases: both are listed", "/ D U A <Enter>", "queue this_shift due /ref:\"DUA\" #10001 row 0 of 40"),
        Row("of none: it filters", "/ s a m <Enter>", "queue this_shift due /sam #10001 row 0 of 39"),
        Row("no such number", "/ 7 7 <Enter>", "queue this_shift due #10001 row 0 | noSuchCase(77)"),
        Row("from the late ones", "2 / S P 4 N - 7 <Enter>", "overdue #10001 0 of 1 | case 9001 line 0"),
        Row("in the palette", ": S P 4 N - 7 <Enter>", "queue this_shift due #10001 row 0 | case 9001 line 0"),
        Row("its first completion", ": S P 4 N - 7", "queue this_shift due #10001 row 0 | palette openCase(9001)"),
        Row(
            "Tab takes its number", ": S P 4 N - 7 <Tab>", "queue this_shift due #10001 row 0 | palette openCase(9001)"),
        Row("one of two", ": D U A <Down> <Enter>", "queue this_shift due #10001 row 0 | case 9002 line 0"),
        Row("over another case", "<Enter> : 9 0 0 1 <Enter>", "queue this_shift due #10001 row 0 | case 9001 line 0"),
    ]

    @Test(arguments: rows)
    func call(_ row: Row) {
        var sitter = Sitter(Self.desk)
        sitter.press(row.keys)
        #expect(sitter.line == row.shows)
    }

    @Test func aNumberOfNoCaseIsGreyedInThePalette() {
        var sitter = Sitter(Self.desk)
        sitter.press(": 7 7")
        #expect(sitter.model.palette?.entries.first?.reason == .noSuchCase)
        sitter.press("<C-u> 9 0 0 1")
        #expect(sitter.model.palette?.entries.first?.reason == nil)
        #expect(sitter.model.palette?.numbered?.map(\.number) == [9001])
    }

    @Test func keysTypedAheadOfTheAnswerOpenTheNumber() {
        var sitter = Sitter(Self.desk)
        sitter.isSlow = true
        sitter.press(": 9 0 0 1 <Enter>")
        sitter.answer()
        #expect(sitter.line == "queue this_shift due #10001 row 0 | case 9001 line 0")
    }

    @Test func anAnswerThatComesUnderADialogOpensNothing() {
        var sitter = Sitter(Self.desk, login: "piket1")
        sitter.isSlow = true
        sitter.press("/ S P 4 N - 7 <Enter> ?")
        sitter.answer()
        #expect(sitter.model.layer == .help)
        #expect(sitter.model.detail == nil)
    }
}
