import PiketDesk
import PiketDomain
import PiketViewModels
import PlainText

/// What waits for a supervisor, and what was decided.
extension Phrase {
    static let stillWaiting = Phrase("masih menunggu keputusan", en: "still waits for a decision")
    static let draftAnswer = Phrase("draf jawaban", en: "prepared answer")
    static let finishedWork = Phrase("hasil kerja", en: "finished work")
    static let oldestRequest = Phrase("permintaan tertua", en: "oldest request")

    static func request(_ act: Act) -> Phrase {
        Phrase(
            "permintaan: \(self.act(act)[.indonesian])", en: "request: \(self.act(act)[.english])")
    }

    static func waiting(_ waiting: WaitingReview) -> Phrase {
        switch waiting.subject {
        case .draft: draftAnswer
        case .work: finishedWork
        case .request:
            request(waiting.event?.payload.text(.act).flatMap(Act.init(rawValue:)) ?? .requested)
        }
    }

    static func void(_ refusal: Refusal) -> Phrase {
        Phrase(
            "gugur: \(self.refusal(refusal)[.indonesian]); hanya bisa dikembalikan",
            en: "void: \(self.refusal(refusal)[.english]); can only be returned")
    }

    /// `permintaan: EWS disetujui`.
    static func decided(_ decision: ReviewDecision) -> Phrase {
        let subject: Phrase =
            switch decision.subject {
            case .request(let act): request(act)
            case .draft: draftAnswer
            case .work: finishedWork
            }
        let verdict =
            decision.isApproved ? Phrase("disetujui", en: "approved") : Phrase("dikembalikan", en: "sent back")
        return Phrase(
            "\(subject[.indonesian]) \(verdict[.indonesian])", en: "\(subject[.english]) \(verdict[.english])")
    }
}
