package import PiketDomain
package import PiketViewModels
import PlainText
import TerminalKit

/// What a clipping says in words. It holds what the list shows, nothing more.
package enum ClippingText {
    package static func text(
        _ clipping: Clipping, office: Office, viewer: Viewer, language: Language, now: Instant
    ) -> String {
        let scene = Scene(
            language: language, glyphs: .unicode, office: office, viewer: viewer, now: now, usesShades: false)
        switch clipping {
        case .number(let number): return String(number)
        case .link(let link): return link
        case .slip(.forward(let complaint, _, let request)):
            return ForwardText(complaint, office: office, language: language).text(request: request)
        case .slip(.contacts(let list)): return list.selected?.reach ?? ""
        case .slip(.receipt(let file)): return ReceiptText(file, office: office, language: language).message
        case .summary(let row):
            var parts = [SafeText(number: row.number)]
            if row.shown == .whole {
                parts.append(scene.category(row.category) ?? scene[Phrase.uncategorised])
                parts.append(scene.place(row.kelurahan) ?? scene[Phrase.unplaced])
            } else {
                if let category = scene.category(row.category) { parts.append(category) }
                if let veil = scene.veil(row.shown) { parts.append(veil) }
            }
            parts.append(scene.status(row.status))
            if let agency = scene.agency(row.agency) { parts.append(agency) }
            if let limit = row.next?.limit {
                parts.append(
                    scene[Phrase.dueAt] + " " + language.day(scene.zone.date(of: limit)) + " "
                        + language.time(limit, scene.zone))
            }
            return parts.dropFirst().reduce(parts[0]) { $0 + scene.separator + $1 }.string
        }
    }
}
