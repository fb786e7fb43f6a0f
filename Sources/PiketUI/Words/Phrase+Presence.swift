import PiketViewModels
import PlainText

/// What somebody at another terminal is doing with a case.
extension Phrase {
    /// - Parameter act: the name of a command, of this program or a newer one; nil: looking.
    static func present(_ act: String?) -> Phrase {
        guard let act else { return Phrase("membuka pengaduan ini", en: "has this complaint open") }
        switch ActKind(rawValue: act) {
        case .answer: return Phrase("menulis jawaban", en: "is writing an answer")
        case .draft: return Phrase("menulis draf jawaban", en: "is drafting an answer")
        case .note: return Phrase("menulis catatan", en: "is writing a note")
        case .ask: return Phrase("menulis pertanyaan", en: "is writing a question")
        case .reply: return Phrase("mencatat balasan", en: "is recording a reply")
        case .assign: return Phrase("mengalihkan", en: "is reassigning it")
        case .setState: return Phrase("mengubah status", en: "is setting the state")
        default: return Phrase("sedang menindak", en: "is acting on it")
        }
    }
}
