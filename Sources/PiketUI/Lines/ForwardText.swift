package import PiketDomain
package import PiketViewModels
import PlainText

/// A case as text for a chat group: what the people there need to go and look, and nothing that tells who reported.
package struct ForwardText {
    private let complaint: Complaint
    private let office: Office
    private let language: Language

    /// - Parameter complaint: as the viewer is shown it.
    package init(_ complaint: Complaint, office: Office, language: Language) {
        self.complaint = complaint
        self.office = office
        self.language = language
    }

    /// In the marks of WhatsApp. - Parameter request: what is asked for; empty: nothing is said.
    package func text(request: String) -> String {
        let category = complaint.category.map { office.category($0)?.name ?? $0 } ?? ""
        let place = complaint.kelurahan.flatMap(office.place)
        let address = [complaint.address.string, place?.name ?? "", place?.kecamatan ?? ""]
        var lines = ["*\(Phrase.type(complaint.type)[language].string) \(complaint.number)*  \(shown(category))"]
        lines += line(.location, shown(address.filter { !$0.isEmpty }.joined(separator: ", ")))
        lines += line(.mapLink, mapLink(place) ?? "")
        let words = [complaint.title.string, complaint.text.string].filter { !$0.isEmpty }.joined(separator: ". ")
        lines += line(.report, SafeText(sanitizing: words, limit: 600).string)
        if let next = complaint.deadlines.next, let limit = next.limit {
            let date = language.date(office.zone.date(of: limit)) + " " + language.time(limit, office.zone)
            lines += line(.deadlineLabel, (Phrase.clock(next.clock)[language] + " " + date).string)
        }
        lines += line(.requestLabel, shown(Mask.text(request).text))
        return lines.joined(separator: "\n")
    }

    private func line(_ label: Phrase, _ words: String) -> [String] {
        words.isEmpty ? [] : ["\(label[language].string): \(words)"]
    }

    private func shown(_ text: String) -> String { SafeText(sanitizing: text).string }

    /// The exact point of a public report only; else the middle of its kelurahan.
    private func mapLink(_ place: Place?) -> String? {
        let point = complaint.visibility == .publik ? complaint.point ?? place?.point : place?.point
        guard let point else { return nil }
        let (latitude, longitude) = (degrees(point.latitude), degrees(point.longitude))
        return "https://www.openstreetmap.org/?mlat=\(latitude)&mlon=\(longitude)#map=16/\(latitude)/\(longitude)"
    }

    /// Five decimals are a metre.
    private func degrees(_ value: Double) -> String { String((value * 100_000).rounded() / 100_000) }
}
