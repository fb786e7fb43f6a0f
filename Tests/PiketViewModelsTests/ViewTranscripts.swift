import PiketDomain
import PiketViewModels
import PlainText
import Testing

/// Map, detail, help, palette and the ways out.
struct ViewTranscripts {
    @Test func contactsOfACaseAndOfATile() {
        var sitter = Sitter(FakeDesk(rows: [Cases.row(10_001, dueIn: 600)]))
        sitter.press("L")
        guard case .contacts(let list)? = sitter.model.slip else {
            Issue.record("no contacts are shown")
            return
        }
        #expect(list.area == "31.71.06.1003" && list.entries.map(\.reach) == ["0800-1", "112"])
        #expect(sitter.model.footer.hints.map(\.command) == [.down, .copyText, .back])
        sitter.press("j y")
        #expect(sitter.model.notice == .copied("112"))
        sitter.press("<Enter> <Esc> 3 l L")
        guard case .contacts(let tile)? = sitter.model.slip else {
            Issue.record("no contacts of the tile")
            return
        }
        #expect(tile.area == sitter.model.map.cursor && tile.entries.map(\.reach) == ["112", "komunitas_a"])
        sitter.press("q")
        #expect(sitter.model.layer == .panes)
    }

    @Test func partnersOfACategoryAreThoseForIt() {
        var sitter = Sitter(FakeDesk(rows: [Cases.row(10_001, dueIn: 600, category: "lampu")]))
        sitter.press("L j j y")
        #expect(sitter.model.notice == .copied("komunitas_a"))
    }

    typealias Row = ListTranscripts.Row

    static let mapRows = [
        Row("enters where the list points", "j j j j 3", "map overdue 31.71.07.1002"),
        Row("enters at the hottest tile", "j j 3", "map overdue 31.71.06.1003"),
        Row("neighbours", "3 l", "map overdue 31.71.07.1001"),
        Row("and back", "3 l h h", "map overdue 31.71.06.1001"),
        Row("the coast", "3 h h h", "map overdue 31.71.06.1001"),
        Row("down", "3 j", "map overdue 31.71.07.1002"),
        Row("the other measure", "3 ]", "map open 31.71.06.1003"),
        Row("Enter narrows the queue", "3 <Enter>", "map overdue 31.71.06.1003 kelurahan(\"31.71.06.1003\")"),
        Row("again: its kecamatan", "3 <Enter> <Enter>", "map overdue 31.71.06.1003 kecamatan(\"31.71.06\")"),
        Row("a third time: nothing", "3 <Enter> <Enter> <Enter>", "map overdue 31.71.06.1003"),
        Row("Esc widens it", "3 <Enter> <Esc>", "map overdue 31.71.06.1003"),
        Row("the queue then", "3 <Enter> 1", "queue this_shift due kelurahan(\"31.71.06.1003\") #10001 row 0 of 2"),
        Row("Esc there too", "3 <Enter> 1 <Esc>", "queue this_shift due #10001 row 0"),
        Row("looks for a name", "3 / p e t <Enter>", "map overdue 31.71.07.1002"),
        Row("n goes round the matches", "3 / t a n a h <Enter> n n", "map overdue 31.71.07.1001"),
        Row("N the other way", "3 / t a n a h <Enter> N", "map overdue 31.71.07.1002"),
    ]

    @Test(arguments: mapRows)
    func map(_ row: Row) {
        var sitter = Sitter(ListTranscripts.desk)
        sitter.press(row.keys)
        #expect(sitter.line == row.shows)
    }

    @Test func mapLeadsToTheQueueAndBackWhereOneIsShown() {
        var sitter = Sitter(ListTranscripts.desk, size: (80, 24))
        sitter.press("3 <Enter>")
        #expect(sitter.line == "queue this_shift due kelurahan(\"31.71.06.1003\") #10001 row 0 of 2")
        sitter.press("<Esc>")
        #expect(sitter.line == "map overdue 31.71.06.1003")
        #expect(sitter.model.queue.place == nil)
    }

    static let detailRows = [
        Row("opens", "j <Enter>", "queue this_shift due #10002 row 1 | case 10002 line 0"),
        Row("next case", "j <Enter> n n", "queue this_shift due #10004 row 3 | case 10004 line 0"),
        Row("previous case", "j <Enter> N", "queue this_shift due #10001 row 0 | case 10001 line 0"),
        Row("q closes it", "<Enter> q", "queue this_shift due #10001 row 0"),
        Row("Esc closes it", "<Enter> <Esc>", "queue this_shift due #10001 row 0"),
        Row("help over it", "<Enter> ?", "queue this_shift due #10001 row 0 | help down"),
        Row("one layer each", "<Enter> ? <Esc>", "queue this_shift due #10001 row 0 | case 10001 line 0"),
        Row(
            "scrolls no further than the text", "<Enter> j j j", "queue this_shift due #10001 row 0 | case 10001 line 0"
        ),
    ]

    @Test(arguments: detailRows)
    func detail(_ row: Row) {
        var sitter = Sitter(ListTranscripts.desk)
        sitter.press(row.keys)
        #expect(sitter.line == row.shows)
    }

    @Test func detailScrollsWithinWhatWasMeasured() {
        var sitter = Sitter(ListTranscripts.desk, size: (80, 24))
        sitter.press("<Enter>")
        sitter.tell(.measured(detailLines: 50))
        sitter.press("<PageDown> <PageDown>")
        #expect(sitter.model.detail?.top == 28)
        sitter.press("g j")
        #expect(sitter.model.detail?.top == 1)
        sitter.tell(.measured(detailLines: 10))
        #expect(sitter.model.detail?.top == 0)
    }

    @Test func aSimilarCaseIsOpenedAndLeftAgain() {
        var desk = ListTranscripts.desk
        let (first, second) = (desk.rows[0], desk.rows[1])
        desk.files[first.number] = Cases.file(first)
        desk.files[first.number]?.similar = [SimilarCase(number: second.number, distance: 80)]
        var sitter = Sitter(desk)
        sitter.press("<Enter> j <Enter>")
        sitter.type("\(second.number)")
        #expect(sitter.model.palette?.selected?.action == .openCase(second.number))
        sitter.press("<Enter>")
        #expect(sitter.model.detail?.number == second.number)
        sitter.press("<Esc>")
        #expect(sitter.model.detail?.number == first.number)
        sitter.press("<Esc>")
        #expect(sitter.model.detail == nil)
        sitter.press("<Enter> <Enter>")
        sitter.type("\(second.number)")
        sitter.press("<Enter> q")
        #expect(sitter.model.detail == nil, "q leaves all of them")
    }

    @Test func hiddenCharactersAreWrittenOutOnDemand() {
        var desk = ListTranscripts.desk
        let row = desk.rows[0]
        desk.files[row.number] = Cases.file(row)
        var sitter = Sitter(desk)
        sitter.press("<Enter> h")
        #expect(sitter.model.notice == .unavailable(.showHidden, .noHidden))
        sitter.commit { $0.files[row.number]?.escaped = EscapedWords(title: "", text: "a", address: "") }
        sitter.press("h")
        #expect(sitter.model.detail?.showsHidden == true)
        sitter.press("h")
        #expect(sitter.model.detail?.showsHidden == false)
        sitter.press("h n")
        #expect(sitter.model.detail?.showsHidden == false, "the next case is shown as usual")
    }

    static let wording = Wording(phrases: [
        .indonesian: [
            .command(.zoom): "perbesar panel", .command(.sort): "urutkan", .command(.refetch): "muat ulang",
            .theme("siang"): "tema siang", .theme("malam"): "tema malam", .view(.mine): "pandangan saya",
            .language(.english): "bahasa inggris", .sort(.number): "urutkan menurut nomor",
        ]
    ])

    static let chooserRows = [
        Row("help runs what is chosen", "? p e r b e s <Enter>", "queue* this_shift due #10001 row 0"),
        Row("help finds keys", "? z", "queue this_shift due #10001 row 0 | help zoom"),
        Row(
            "help says why not", "3 ? u r u t <Enter>",
            "map overdue 31.71.06.1003 | unavailable(PiketViewModels.Command.sort, PiketViewModels.Reason.notHere)"),
        Row("Esc leaves help", "? <Esc>", "queue this_shift due #10001 row 0"),
        Row("palette: a view", ": s a y a <Enter>", "queue mine due nothing"),
        Row(
            "palette: a command", ": m u a t",
            "queue this_shift due #10001 row 0 | palette command(PiketViewModels.Command.refetch)"),
        Row("palette: a case", ": 1 0 0 0 9 <Enter>", "queue this_shift due #10001 row 0 | case 10009 line 0"),
        Row("palette: whole words first", ": u r u t <Down> <Enter>", "queue this_shift number #10001 row 0"),
        Row("palette: nothing found", ": z z z <Enter>", "queue this_shift due #10001 row 0 | palette nothing"),
        Row("palette over a case closes it for a view", "<Enter> : s a y a <Enter>", "queue mine due nothing"),
    ]

    @Test(arguments: chooserRows)
    func choosers(_ row: Row) {
        var sitter = Sitter(ListTranscripts.desk, wording: Self.wording)
        sitter.press(row.keys)
        #expect(sitter.line == row.shows)
    }

    @Test func paletteChangesThemeAndLanguage() {
        var sitter = Sitter(ListTranscripts.desk, wording: Self.wording)
        sitter.press(": s i a n g <Enter>")
        #expect(sitter.model.theme == "siang")
        sitter.press(": i n g g <Tab>")
        #expect(sitter.model.palette?.field.text == "bahasa inggris")
        sitter.press("<Enter>")
        #expect(sitter.model.language == .english)
    }

    @Test func pasteGoesToTextOnly() {
        var sitter = Sitter(ListTranscripts.desk)
        sitter.tell(.paste("q\u{3}Q"))
        #expect(sitter.ended.isEmpty)
        sitter.press("/")
        sitter.tell(.paste("lam\npu\u{1B}"))
        #expect(sitter.model.prompt?.field.text == "lam pu")
    }

    @Test func whatAFieldCannotHoldIsCutAndSaid() {
        var sitter = Sitter(ListTranscripts.desk)
        sitter.press("/")
        sitter.tell(.paste(String(repeating: "a", count: 399)))
        #expect(sitter.model.notice == nil)
        sitter.tell(.paste("bcd"))
        #expect(sitter.model.prompt?.field.text.hasSuffix("ab") == true)
        #expect(sitter.model.prompt?.field.text.count == 400)
        #expect(sitter.model.notice == .textCut(400))
        sitter.press("<Left>")
        #expect(sitter.model.notice == nil)
        sitter.press("e")
        #expect(sitter.model.notice == .textCut(400))
    }

    @Test func waysOut() {
        let table: [(name: String, keys: String, ends: [Request])] = [
            ("Q", "Q", [.quit]), ("q asks", "q", []), ("q twice", "q q", [.quit]), ("q and another", "q j q", []),
            ("ctrl-c asks", "<C-c>", []), ("ctrl-c twice, in a prompt", "/ <C-c> <C-c>", [.quit]),
            ("ctrl-z", "<C-z>", [.suspend]), ("ctrl-l", "<C-l>", [.repaint]),
            ("q is a letter in a prompt", "/ q q", []),
        ]
        for row in table {
            var sitter = Sitter(ListTranscripts.desk)
            sitter.press(row.keys)
            #expect(sitter.ended == row.ends, "\(row.name)")
        }
        var slow = Sitter(ListTranscripts.desk)
        slow.press("q")
        slow.wait(3)
        slow.press("q")
        #expect(slow.ended.isEmpty)
    }
}
