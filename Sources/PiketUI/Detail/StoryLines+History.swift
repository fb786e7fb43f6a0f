import PiketDomain
import PlainText
import TerminalKit

extension StoryLines {
    /// ` · log utuh √`; nothing where there is no chain.
    private var logState: [Span] {
        switch file.isLogIntact {
        case true?: [Span(scene.separator, .dim), Span(scene[Phrase.logIntact] + " " + scene[.check], .ok)]
        case false?:
            [Span(scene.separator, .dim), Span(scene[.broken] + " " + scene[Phrase.logBroken], .late, bold: true)]
        case nil: []
        }
    }

    /// The timeline: days at the left, one sign and one word an event, then who and what.
    func history(width: Int) -> [DetailLine] {
        let count = scene.language.number(file.events.count)
        var lines = [DetailLine.rule(scene[Phrase.history], [Span(scene[Phrase.events(count)], .dim)] + logState)]
        var lastDay: CivilDate?
        for (index, event) in file.events.enumerated() {
            let at = event.effectiveAt
            let day = scene.zone.date(of: at)
            if let last = lastDay, last != day {
                lines.append(DetailLine(spans: [Span(SafeText.blanks(17) + scene[.vertical], .rule)]))
            }
            let isLast = index == file.events.count - 1
            let date: SafeText = day == lastDay ? SafeText.blanks(9) : scene.language.shortDay(day)
            lastDay = day
            let word = scene[Phrase.act(event.act)].truncated(to: 12, ellipsis: scene[.ellipsis])
            let room = max(width - 34, 8)
            var details = detail(of: event).wrapped(to: room)
            if let text = file.words[event.id], !text.isEmpty {
                details += (scene[.quoteOpen] + text + scene[.quoteClose]).wrapped(to: room)
            }
            if let reason = event.reason, !reason.isEmpty {
                details += SafeText(sanitizing: reason, limit: 400).wrapped(to: room)
            }
            lines.append(
                DetailLine(spans: [
                    Span(date + "  ", .text), Span(scene.language.time(at, scene.zone) + " ", .dim),
                    Span(scene[isLast ? .live : .event], isLast ? .accent : .dim), Span("  ", .text),
                    Span(word.padded(to: 13), isLast ? .strong : .text, bold: isLast),
                    Span(details.first ?? "", .dim),
                ]))
            for line in details.dropFirst().prefix(5) {
                lines.append(
                    DetailLine(spans: [
                        Span(SafeText.blanks(17) + (isLast ? " " : scene[.vertical]), .rule),
                        Span(SafeText.blanks(15) + line, .dim),
                    ]))
            }
        }
        return lines
    }

    /// Who, to whom, from what to what.
    private func detail(of event: Event) -> SafeText {
        var parts = [actor(event.actor)]
        let payload = event.payload
        var receivers: [SafeText] = []
        if let agency = scene.agency(payload.text(.agency)) { receivers.append(agency) }
        if let officer = payload.text(.officer), !officer.isEmpty, officer != event.actor.code {
            receivers.append(scene.officer(officer) ?? "")
        }
        if event.act == .supportAsked, let agency = scene.agency(payload.text(.to)) { receivers.append(agency) }
        if !receivers.isEmpty {
            parts[0] += " " + scene[.arrow] + " " + receivers.dropFirst().reduce(receivers[0]) { $0 + ", " + $1 }
        }
        if receivers.isEmpty, let change = change(payload) { parts.append(change) }
        if event.act == .categorised || event.act == .verified, let category = scene.category(payload.text(.category)) {
            parts.append(category)
        }
        if event.act == .placed, let place = scene.place(payload.text(.kelurahan)) { parts.append(place) }
        if event.act == .supportAsked, let due = payload.instant(.due) {
            parts.append(scene[Phrase.until] + " " + scene.language.shortDay(scene.zone.date(of: due)))
        }
        if event.act == .supportReplied, let agency = scene.agency(payload.text(.fromAgency)) { parts.append(agency) }
        if let letter = payload.letter { parts.append(words(letter)) }
        if let parent = payload.number(.parent) { parts.append(scene[.arrow] + " " + SafeText(number: parent)) }
        if event.act == .received || event.act == .imported, let channel = payload.text(.channel) {
            parts = [scene.channel(channel)] + parts.dropFirst()
        }
        return parts.dropFirst().reduce(parts[0]) { $0 + scene.separator + $1 }
    }

    /// `surat 005/112/SDA, 21-11-2026, Kepala Dinas`.
    private func words(_ letter: Letter) -> SafeText {
        var text = scene[Phrase.letter(SafeText(sanitizing: letter.number, limit: 100))]
        if let date = letter.date { text += ", " + scene.language.date(date) }
        if let signer = letter.signer { text += ", " + SafeText(sanitizing: signer, limit: 200) }
        return text
    }

    private func change(_ payload: EventPayload) -> SafeText? {
        guard let to = payload.status else { return nil }
        guard let from = payload.fromStatus else { return scene.status(to) }
        return scene.status(from) + " " + scene[.arrow] + " " + scene.status(to)
    }

    private func actor(_ actor: Actor) -> SafeText {
        switch actor {
        case .officer(let login): scene.officer(login) ?? ""
        case .importer: scene[Phrase.importer]
        case .system: scene[Phrase.system]
        }
    }
}
