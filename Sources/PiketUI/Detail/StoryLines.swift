import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// What was reported, where, by whom, and what has happened since.
struct StoryLines {
    let scene: Scene
    let file: CaseFile
    /// What stands in place of what is masked.
    var identity: (open: OpenIdentity, seconds: Int64)?
    /// What was taken out of the words is written out.
    var showsHidden = false

    private var escaped: EscapedWords? { showsHidden ? file.escaped : nil }

    private var complaint: Complaint { file.complaint }
    private static let labelWidth = Scene.factWidth

    func report(width: Int) -> [DetailLine] {
        guard complaint.shown == .whole else {
            return alarm
                + scene.veilGist(complaint.shown).wrapped(to: width).map { DetailLine(spans: [Span($0, .dim)]) }
        }
        let date = scene.zone.date(of: complaint.receivedAt)
        let when = scene.language.day(date) + " " + scene.language.time(complaint.receivedAt, scene.zone)
        var lines =
            alarm + [
                DetailLine.rule(
                    scene[Phrase.report], [Span(scene[Phrase.received] + " ", .dim), Span(when, .text)])
            ]
        if let identity {
            let left = scene[Phrase.identityOpen(identity.seconds)]
            lines.append(DetailLine(spans: [Span(scene[.urgent] + " " + left, .soon, bold: true)]))
            lines += identity.open.text.wrapped(to: width).map { DetailLine(spans: [Span($0, .text)]) }
        } else if complaint.text.isEmpty {
            lines.append(DetailLine(spans: [Span(scene[Phrase.noText], .faint)]))
        } else {
            lines += (escaped?.text ?? complaint.text).wrapped(to: width).map { DetailLine(spans: [Span($0, .text)]) }
        }
        if file.hiddenCharacters > 0, identity == nil {
            lines.append(
                DetailLine(
                    spans: [
                        Span(scene[.hidden] + " ", .accent),
                        Span(scene[Phrase.hidden(file.hiddenCharacters)], .dim),
                    ],
                    trailing: [Span(scene[showsHidden ? Phrase.hiddenShown : .hiddenHint], .faint)]))
        }
        let facts = facts(width: width)
        return facts.isEmpty ? lines : lines + [.blank] + facts
    }

    /// That 112 is to be called, above all else.
    private var alarm: [DetailLine] {
        guard let danger = complaint.danger else { return [] }
        guard complaint.callsFor112 else {
            guard complaint.isDangerCalled else { return [] }
            return [DetailLine(spans: [Span(scene[.check] + " " + scene[Phrase.was112Called], .ok)]), .blank]
        }
        var words = scene[.urgent] + " " + scene[Phrase.call112]
        if complaint.shown == .whole { words += ": " + scene[Phrase.danger(danger)] }
        return [
            DetailLine(
                spans: [Span(" " + words + " ", Style(.late, bold: true, reversed: true))],
                trailing: [Span(scene[Phrase.danger112Hint], .faint)]),
            .blank,
        ]
    }

    private func facts(width: Int) -> [DetailLine] {
        var lines: [DetailLine] = []
        let place = scene.fullPlace(complaint.kelurahan)
        let street = identity?.open.address ?? escaped?.address ?? complaint.address
        let address = street.isEmpty ? place : place.map { street + ", " + $0 } ?? street
        lines += fact(.location, address ?? scene[Phrase.unplaced], width, role: address == nil ? .faint : .text)
        if let words = file.placeWords { lines += fact(.placeToldLabel, words, width, role: .strong) }
        if let point = complaint.point {
            var words = coordinate(point.latitude) + "  " + coordinate(point.longitude)
            if let siting = file.siting(in: scene.office) {
                words += "  " + scene[Phrase.siting(siting, scene.language)]
            }
            lines += fact(.point, words, width)
        }
        if let photo = complaint.photoURL { lines += fact(.photoLabel, photo, width, role: .dim) }
        if let source = identity?.open.source, !source.isEmpty {
            lines += fact(.sourceLabel, source, width)
        } else if let source = complaint.sourceURL, complaint.visibility == .publik {
            lines += fact(.sourceLabel, source, width, role: .dim)
        }
        lines += evidence(width)
        if let open = identity?.open {
            let words = [open.name, open.contact].filter { !$0.isEmpty }
            let known =
                words.isEmpty ? scene[Phrase.noReporterName] : words.dropFirst().reduce(words[0]) { $0 + "  " + $1 }
            lines += fact(.reporter, known, width, role: .strong)
        } else if let reporter = complaint.reporter {
            let words = [reporter.name, reporter.contact].filter { !$0.isEmpty }
            let known = words.isEmpty ? scene[Phrase.masked] : words.dropFirst().reduce(words[0]) { $0 + "  " + $1 }
            lines += fact(.reporter, known, width)
        }
        if let external = complaint.externalID {
            let id = SafeText(sanitizing: external, limit: 200)
            lines += fact(.channelLabel, scene.channel(complaint.channel) + "  " + id, width)
        }
        if let reason = RouteReason.line(complaint, office: scene.office, language: scene.language) {
            lines += fact(.routeLabel, reason, width)
        }
        for reference in file.references {
            let text =
                SafeText(sanitizing: reference.system, limit: 100) + "  "
                + SafeText(sanitizing: reference.number, limit: 100)
            lines += fact(.referenceLabel, text, width)
        }
        if let fault = complaint.fault { lines += fact(.faultLabel, scene[Phrase.fault(fault)], width, role: .strong) }
        if let parent = complaint.parent {
            lines.append(DetailLine(spans: [label(.parent), Span(SafeText(number: parent), .accent)]))
        }
        return lines + KinLines(scene: scene, file: file).lines(width: width)
    }

    /// Links from before and after the work; a picture that is wanted and missing is said.
    private func evidence(_ width: Int) -> [DetailLine] {
        var lines: [DetailLine] = []
        for evidence in file.evidence {
            guard let link = evidence.link else { continue }
            let kind = scene[evidence.isAfter ? Phrase.afterWork : Phrase.beforeWork]
            lines += fact(.evidenceLabel, kind + "  " + link, width, role: .dim)
        }
        let isWanted = scene.office.profile(for: complaint).evidence == .after
        if isWanted, complaint.status.isOpen, !file.evidence.contains(where: \.isAfter) {
            lines += fact(.evidenceLabel, scene[Phrase.evidenceWanted], width, role: .soon)
        }
        return lines
    }

    private func label(_ phrase: Phrase) -> Span { scene.factLabel(phrase) }

    /// A label and its words, wrapped under themselves.
    private func fact(_ phrase: Phrase, _ text: SafeText, _ width: Int, role: Role = .text) -> [DetailLine] {
        let blank = Span(SafeText.blanks(Self.labelWidth), .text)
        return text.wrapped(to: width - Self.labelWidth).prefix(4).enumerated().map { index, line in
            DetailLine(spans: [index == 0 ? label(phrase) : blank, Span(line, role)])
        }
    }

    /// Four decimals are some ten metres: as near as a report is meant.
    private func coordinate(_ degrees: Double) -> SafeText {
        let parts = Int64((degrees.magnitude * 10_000).rounded())
        let fraction = parts % 10_000
        let zeros = SafeText(repeating: "0", count: 4 - SafeText(number: fraction).width)
        let mark: SafeText = scene.language == .indonesian ? "," : "."
        return (degrees < 0 ? "-" : "") + SafeText(number: parts / 10_000) + mark + zeros + SafeText(number: fraction)
    }
}
