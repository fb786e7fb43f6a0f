import PiketDomain
import PlainText

/// The agencies that help the leading one.
extension Phrase {
    static let supports = Phrase("OPD pendukung", en: "Supporting agencies")
    static let allReplied = Phrase("semua sudah balas", en: "all have replied")
    static let notReplied = Phrase("belum balas", en: "no reply yet")
    static let lateReply = Phrase("terlambat", en: "late by")
    static let repliedOn = Phrase("dibalas", en: "replied")
    static let until = Phrase("s.d.", en: "by")

    static func awaitedOf(_ count: Int, _ all: Int) -> Phrase {
        Phrase("\(count) dari \(all) belum balas", en: "\(count) of \(all) to reply")
    }

    /// Beside a case's state: how many have not replied.
    static func awaited(_ count: Int) -> Phrase { Phrase("\(count) OPD blm balas", en: "\(count) to reply") }
}
