import PiketDomain
import PiketViewModels
import PlainText

/// What to do about a refusal, where a line has room for it; screens offer the way themselves.
extension Phrase {
    /// nil: nothing but to leave it.
    static func remedy(_ refusal: Refusal) -> Phrase? {
        switch refusal {
        case .unknownLogin: Phrase("minta admin mendaftarkan login Anda", en: "ask an administrator to add your login")
        case .needsRole: Phrase("minta petugas yang punya peran itu", en: "ask somebody who has it")
        case .outOfScope, .restricted: Phrase("minta penyelia", en: "ask a supervisor")
        case .transition(let from, _): next(from)
        case .reasonMissing: Phrase("tambahkan --reason", en: "add --reason")
        case .textMissing: Phrase("tulis teksnya", en: "write the text")
        case .textTooLong: Phrase("persingkat", en: "make it shorter")
        case .unknownAgency, .unknownOfficer, .unknownCategory, .unknownChannel:
            Phrase("lihat `piket office export`", en: "see `piket office export`")
        case .supportNotAsked: Phrase("lihat `piket show`", en: "see `piket show`")
        case .inactiveOfficer: Phrase("pilih petugas lain", en: "choose another officer")
        case .unknownPlace: Phrase("lihat `piket region list`", en: "see `piket region list`")
        case .unknownCase: Phrase("lihat `piket list`", en: "see `piket list`")
        case .unknownMention, .mentionSettled:
            Phrase("lihat `piket mentions list`", en: "see `piket mentions list`")
        case .already: Phrase("tidak ada yang berubah", en: "nothing was changed")
        case .notHoax: Phrase("putusan hanya untuk laporan hoaks", en: "verdicts are for hoax reports")
        case .notOpen: Phrase("buka lagi dahulu", en: "reopen it first")
        case .parentIsSelf: Phrase("sebut nomor induk yang lain", en: "name another complaint as its parent")
        case .parentIsDuplicate(_, let parent?):
            Phrase("gabungkan ke \(parent)", en: "merge into \(parent)")
        case .parentIsDuplicate: Phrase("gabungkan ke induknya", en: "merge into its parent")
        case .promisesUnknown, .extensionUnknown, .promisesUsed, .promiseTooLate, .nothingToSolve:
            Phrase("tenggatnya tetap", en: "its deadline stands")
        case .promiseTooEarly, .promiseTooFar, .pastDate: Phrase("pilih tanggal lain", en: "choose another day")
        case .questionOpen: Phrase("catat balasannya dengan `piket reply`", en: "record the reply with `piket reply`")
        case .evidenceMissing:
            Phrase("tambahkan dengan `piket evidence --kind after`", en: "add it with `piket evidence --kind after`")
        case .badLink: Phrase("contoh https://contoh.go.id/foto.jpg", en: "e.g. https://example.org/photo.jpg")
        case .notInText: Phrase("salin dari `piket show`", en: "copy them from `piket show`")
        case .nothingToReview: Phrase("lihat `piket show`", en: "see `piket show`")
        case .requestVoid: Phrase("kembalikan dengan alasan", en: "return it with a reason")
        case .nothingToUndo:
            Phrase(
                "hanya perbuatan sendiri 60 detik terakhir yang belum disentuh orang lain",
                en: "only own acts of the last 60 s that nobody touched since")
        case .nothingToRedo:
            Phrase(
                "hanya yang Anda urungkan dalam 60 detik terakhir", en: "only what you took back in the last 60 s")
        case .nothingToCarry: Phrase("lihat `piket outbox list`", en: "see `piket outbox list`")
        case .unknownAnswer: Phrase("lihat `piket office export`", en: "see `piket office export`")
        case .placeholderOpen: Phrase("tulis gantinya dengan --text", en: "write it out with --text")
        case .letterNumberMissing: Phrase("tambahkan --letter", en: "add --letter")
        case .addresseeMissing: Phrase("sebut penerimanya dengan --to", en: "name who gets it with --to")
        case .receiverMissing: Phrase("tambahkan --receiver dan --number", en: "add --receiver and --number")
        case .notOnSheet: Phrase("lihat `piket handover`", en: "see `piket handover`")
        case .handoverToSelf: Phrase("sebut petugas lain dengan --from", en: "name another officer with --from")
        case .outgoingUnknown:
            Phrase(
                "sebut dengan `piket handover accept --from LOGIN`",
                en: "name them: `piket handover accept --from LOGIN`")
        case .answerHoldsPersonalData:
            Phrase(
                "bila memang perlu, tambahkan --despite-personal-data",
                en: "if it has to, add --despite-personal-data")
        }
    }

    /// The states that a person may choose from one.
    private static func next(_ state: Status) -> Phrase? {
        let states = state.allowedNext(steps: [.review, .answered])
        func list(_ language: Language) -> SafeText {
            states.enumerated().reduce(SafeText()) { $0 + ($1.offset > 0 ? ", " : "") + status($1.element)[language] }
        }
        return states.isEmpty ? nil : Phrase("bisa ke \(list(.indonesian))", en: "it leads to \(list(.english))")
    }
}
