import PiketDomain
import PlainText

/// What a record says in words, masked: the only form that screens, search and exports ever meet.
struct CaseWords: Sendable {
    var title: SafeText
    var text: SafeText
    var address: SafeText
    var reporter: ReporterLabel?
    var photoURL: SafeText?
    /// Only of a public report: elsewhere the link tells who wrote it.
    var sourceURL: SafeText?
    /// Characters that had to be replaced to be shown.
    var hidden: Int

    init(_ record: IntakeRecord, visibility: Visibility) {
        let name = KnownName(record.reporterName)
        title = Self.shown(name.hidden(in: record.title))
        text = Self.shown(name.hidden(in: record.text))
        address =
            record.address.isEmpty ? SafeText() : Self.shown(Mask.address(name.hidden(in: record.address)))
        if !record.reporterName.isEmpty || !record.reporterContact.isEmpty {
            reporter = ReporterLabel(
                name: SafeText(sanitizing: Mask.name(record.reporterName)),
                contact: SafeText(sanitizing: Mask.contact(record.reporterContact)))
        }
        let sender = Reporter(name: record.reporterName, contact: record.reporterContact)
        photoURL =
            record.photoURL.isEmpty ? nil : SafeText(sanitizing: Mask.link(record.photoURL, reporter: sender))
        sourceURL = record.sourceURL.isEmpty || visibility != .publik ? nil : SafeText(sanitizing: record.sourceURL)
        hidden = title.hidden + text.hidden + address.hidden
    }

    /// nil if there are none.
    static func placeWords(_ words: String, _ name: KnownName?) -> SafeText? {
        guard words.contains(where: \.isLetter) || words.contains(where: \.isNumber) else { return nil }
        return SafeText(sanitizing: Mask.text(name.hidden(in: words)).text, limit: 120)
    }

    private static func shown(_ text: String) -> SafeText {
        text.isEmpty ? SafeText() : SafeText(sanitizing: Mask.text(text).text)
    }

    /// Masks stretches that officers marked by hand, wherever they stand.
    mutating func redact(_ stretches: [String]) {
        for stretch in stretches where !stretch.isEmpty {
            title = Self.without(stretch, title)
            text = Self.without(stretch, text)
            address = Self.without(stretch, address)
        }
    }

    static func without(_ stretch: String, _ text: SafeText) -> SafeText {
        guard text.string.contains(stretch) else { return text }
        let sign = String(repeating: Mask.dot, count: 4)
        return SafeText(sanitizing: text.string.replacing(stretch, with: sign))
    }

    func apply(to complaint: inout Complaint) {
        complaint.title = title
        complaint.text = text
        complaint.address = address
        complaint.reporter = reporter
        complaint.photoURL = photoURL
        complaint.sourceURL = sourceURL
    }
}
