import PiketDomain
import PiketViewModels
import PlainText
import Testing

/// Masking by hand, placing and forgetting, from the screen.
struct PersonTranscripts {
    private func sitter(_ login: String) -> Sitter {
        let rows = (1...3).map { Cases.row(10_000 + $0, dueIn: $0 * 6000, kelurahan: nil) }
        var desk = FakeDesk(rows: rows)
        for row in rows { desk.files[row.number] = Cases.told(row) }
        return Sitter(desk, login: login)
    }

    private func choose(_ command: String, _ sitter: inout Sitter) {
        sitter.press(":")
        sitter.type(command)
        sitter.press("<Enter>")
    }

    @Test func wordsAreMaskedByHand() {
        var sitter = sitter("piket1")
        choose("redact", &sitter)
        sitter.type("RUMAH HIJAU")
        #expect(sitter.model.dialog?.chooser?.chosen?.value == .stretch("rumah hijau"), "as it is shown")
        #expect(sitter.model.dialogCheck?.redaction?.count == 2)
        #expect(sitter.model.dialogCheck?.redaction?.excerpt.string == "Sampah di ••••")
        #expect(sitter.model.dialogCheck?.block == .refused(.reasonMissing))
        sitter.pause()
        sitter.press("<Tab>")
        sitter.type("alamat")
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.events.last?.act == .redacted)
        #expect(sitter.model.notice == .done(.redact, count: 1, number: 10_001, isRequest: false))
    }

    @Test func aPieceIsChosenFromTheText() {
        var sitter = sitter("piket1")
        choose("redact", &sitter)
        let pieces = sitter.model.dialog?.chooser?.options.map(\.value)
        #expect(pieces?.contains(.stretch("dekat Rumah hijau lain")) == true, "\(pieces ?? [])")
        sitter.type("zzzz")
        #expect(sitter.model.dialogCheck?.block == .nothingChosen)
    }

    @Test func anUnplacedCaseGetsItsKelurahan() {
        var sitter = sitter("piket1")
        choose("place", &sitter)
        #expect(sitter.model.dialog?.kind == .place)
        sitter.type("cik")
        #expect(sitter.model.dialog?.chooser?.chosen?.value == .place("31.71.06.1003"))
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.complaint.kelurahan == "31.71.06.1003")
    }

    @Test func aPlaceIsFoundByItsKecamatanOrWithAMissingLetter() {
        for (typed, code) in [
            ("tanah abang keb", "31.71.07.1001"), ("kbnmlt", "31.71.07.1001"), ("PETA", "31.71.07.1002"),
        ] {
            var sitter = sitter("piket1")
            choose("place", &sitter)
            sitter.type(typed)
            #expect(sitter.model.dialog?.chooser?.chosen?.value == .place(code), "\(typed)")
        }
    }

    @Test func manyArePlacedByASupervisor() {
        var sitter = sitter("kasi")
        sitter.press("*")
        choose("place", &sitter)
        sitter.type("menteng")
        sitter.confirm()
        #expect(sitter.desk.files.values.allSatisfy { $0.complaint.kelurahan == "31.71.06.1001" })
    }

    @Test func forgettingWantsAReasonAndTheNumber() {
        var sitter = sitter("adm")
        sitter.press("<Enter>")
        choose("forget", &sitter)
        #expect(sitter.model.dialogCheck?.warnings == [.backupsKeep])
        sitter.type("permintaan pelapor")
        #expect(sitter.model.dialogCheck?.block == .number(10_001))
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.isForgotten == false)
        sitter.press("<S-Tab> <S-Tab>")
        sitter.type("10002")
        #expect(sitter.model.dialogCheck?.block == .number(10_001), "another number is none")
        sitter.press("<Backspace>")
        sitter.type("1")
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.isForgotten == true)
        #expect(sitter.model.reason(against: .undo) == .refused(.nothingToUndo))
    }

    @Test func onlyAdministratorsForget() {
        for login in ["piket1", "kasi", "opr", "awas"] {
            #expect(sitter(login).model.reason(against: .forget) == .refused(.needsRole([.admin])), "\(login)")
        }
        #expect(sitter("adm").model.reason(against: .redact) == .refused(.needsRole([.officer, .supervisor])))
    }
}
