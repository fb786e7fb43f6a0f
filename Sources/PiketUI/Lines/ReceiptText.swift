package import PiketDomain
package import PiketViewModels
import PlainText

/// What is read back to whoever phoned a complaint in, and what can be sent to them.
package struct ReceiptText {
    private let file: CaseFile
    private let office: Office
    private let language: Language

    package init(_ file: CaseFile, office: Office, language: Language) {
        self.file = file
        self.office = office
        self.language = language
    }

    /// The number, the receipt, and open cases like it.
    package var lines: [String] { [SafeText(number: file.complaint.number).string, message] + hints }

    /// What is sent to whoever phoned.
    package var message: String {
        let complaint = file.complaint
        let number = SafeText(number: complaint.number)
        let received = time(complaint.receivedAt)
        let office = SafeText(sanitizing: office.description.name, limit: 200)
        let thanks = Phrase(
            "Terima kasih. Laporan Anda kami terima \(received) dengan nomor \(number).",
            en: "Thank you. We received your report \(received) under number \(number).")[language]
        let due = complaint.deadlines.first { $0.clock == .answer }?.due
        let promise = due.map {
            Phrase("Kami jawab paling lambat \(time($0)).", en: "We answer by \(time($0)).")[language]
        }
        return [thanks, promise, office].compactMap { $0?.string }.joined(separator: " ")
    }

    /// For the desk alone.
    package var hints: [String] {
        guard !file.similar.isEmpty else { return [] }
        let numbers = file.similar.prefix(5).map { String($0.number) }.joined(separator: ", ")
        return ["\(Phrase.similar[language].string): \(numbers)"]
    }

    private func time(_ instant: Instant) -> SafeText {
        language.date(office.zone.date(of: instant)) + " " + language.time(instant, office.zone)
    }
}
