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

    /// The number, a receipt, and open cases like it.
    package var lines: [String] {
        let complaint = file.complaint
        let number = SafeText(number: complaint.number)
        let received = time(complaint.receivedAt)
        let office = SafeText(sanitizing: office.description.name, limit: 200)
        var lines = [
            number.string,
            Phrase(
                "Terima kasih. Laporan Anda kami terima \(received) dengan nomor \(number). \(office)",
                en: "Thank you. We received your report \(received) under number \(number). \(office)")[language]
                .string,
        ]
        if let due = complaint.deadlines.first(where: { $0.clock == .answer })?.due {
            lines[1] +=
                " "
                + Phrase("Kami jawab paling lambat \(time(due)).", en: "We answer by \(time(due)).")[language].string
        }
        if !file.similar.isEmpty {
            let numbers = file.similar.prefix(5).map { String($0.number) }.joined(separator: ", ")
            lines.append("\(Phrase.similar[language].string): \(numbers)")
        }
        return lines
    }

    private func time(_ instant: Instant) -> SafeText {
        language.date(office.zone.date(of: instant)) + " " + language.time(instant, office.zone)
    }
}
