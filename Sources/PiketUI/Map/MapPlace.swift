import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The place under the map's cursor: its figures, the case that waits longest, whom to call, what Enter does.
struct MapPlace {
    let scene: Scene
    let pane: MapPane

    private static let gap = 3

    private struct Figure {
        var value: SafeText
        var label: SafeText
        var role = Role.strong

        var width: Int { max(value.width, label.width) }
    }

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard area.height >= 3, let code = pane.cursor, let place = scene.office.place(code) else { return }
        TitleRule(
            leading: [
                Span(scene.place(code) ?? "", .strong, bold: true),
                Span(" " + SafeText(sanitizing: place.kecamatan, limit: 80), .dim),
            ],
            trailing: [Span(SafeText(sanitizing: code, limit: 40), .dim)]
        ).draw(in: &buffer, area: area, glyphs: scene.glyphs)
        var rest = area
        _ = rest.takeTop(area.height >= 6 ? 2 : 1)
        let hint = area.height >= 6 ? rest.takeBottom(1) : rest.takeBottom(0)
        var figures = figures(of: code, place)[...]
        // Two rows share them evenly.
        let width = figures.reduce(-Self.gap) { $0 + $1.width + Self.gap }
        let most = width > rest.width && rest.height >= 4 ? (figures.count + 1) / 2 : figures.count
        while !figures.isEmpty, rest.height >= 2 { draw(&figures, most: most, in: &buffer, area: rest.takeTop(2)) }
        for line in lines(of: code) where rest.height > 0 {
            buffer.put(line, x: rest.x, y: rest.y, maxWidth: rest.width)
            _ = rest.takeTop(1)
        }
        guard hint.height > 0 else { return }
        let end = buffer.put(
            KeyName.of("<Enter>", scene), x: hint.x, y: hint.y, style: Style(.key, on: .pane, bold: true))
        buffer.put(
            scene[Phrase.filterToPlace], x: end + 1, y: hint.y, style: Style(.dim, on: .pane),
            maxWidth: hint.maxX - end - 1)
    }

    /// As many as fit in one row of values over labels, and no more than `most`.
    private func draw(_ figures: inout ArraySlice<Figure>, most: Int, in buffer: inout CellBuffer, area: Rect) {
        let end = figures.startIndex + most
        var x = area.x
        repeat {
            let figure = figures.removeFirst()
            buffer.put(
                figure.value, x: x, y: area.y, style: Style(figure.role, on: .pane, bold: true), maxWidth: area.maxX - x
            )
            buffer.put(figure.label, x: x, y: area.y + 1, style: Style(.dim, on: .pane), maxWidth: area.maxX - x)
            x += figure.width + Self.gap
        } while figures.startIndex < end && (figures.first.map { x + $0.width <= area.maxX } ?? false)
    }

    private func figures(of code: String, _ place: Place) -> [Figure] {
        let count = pane.count(of: code)
        var figures = [
            Figure(value: scene.language.number(count.open), label: scene[Phrase.open]),
            Figure(
                value: scene.language.number(count.overdue), label: scene[Phrase.late],
                role: count.overdue > 0 ? .late : .strong),
        ]
        if let population = place.population, population > 0 {
            let rate = Double(count.open) * 10_000 / Double(population)
            figures.append(Figure(value: scene.language.decimal(rate), label: scene[Phrase.perTenThousand]))
        }
        guard let more = pane.figures?[code] else { return figures }
        let words = MapFigure(scene: scene, pane: pane)
        figures.append(Figure(value: span(more.ageMedian), label: scene[Phrase.medianAge]))
        let n = more.solved > 0 ? " (" + scene.language.number(more.solved) + ")" : SafeText()
        figures.append(Figure(value: span(more.solveMedian) + n, label: scene[Phrase.medianSolve]))
        figures.append(
            Figure(value: words.signed(more.change(days: 1)), label: scene[Phrase.sinceYesterday]))
        figures.append(
            Figure(value: words.signed(more.change(days: 7)), label: scene[Phrase.sinceLastWeek]))
        return figures
    }

    private func span(_ seconds: Int64?) -> SafeText { seconds.map { scene.language.duration($0) } ?? scene[.none] }

    /// Who outside the government helps with what is reported most here, else the first there is.
    private func partners(of code: String) -> [[Span]] {
        let topical = pane.figures?[code]?.category.map { scene.office.partners(for: $0) } ?? []
        let partners = topical.isEmpty ? scene.office.description.partners : topical
        guard let first = partners.first else { return [] }
        let contact = first.contact.isEmpty ? first.handle : first.contact
        let words = [first.name, contact].filter { !$0.isEmpty }.joined(separator: " ")
        var line = [
            Span(scene[Phrase.partnerWord] + "  ", .dim), Span(SafeText(sanitizing: words, limit: 100), .text),
        ]
        if partners.count > 1 { line.append(Span(" +" + SafeText(number: partners.count - 1), .dim)) }
        return [line]
    }

    private func lines(of code: String) -> [[Span]] {
        var lines: [[Span]] = []
        if let more = pane.figures?[code] {
            if let category = scene.category(more.category) {
                let count = scene.language.number(more.categoryCount)
                lines.append([
                    Span(scene[Phrase.mostReported] + "  ", .dim), Span(category + " " + count, .text),
                ])
            }
            if let oldest = more.oldest {
                let age = scene.language.duration(scene.now - oldest.receivedAt)
                lines.append([
                    Span(scene[Phrase.waitsLongest] + "  ", .dim),
                    Span(SafeText(number: Int(oldest.number)) + scene.separator + age, .text),
                ])
            }
        }
        if let contact = scene.office.contacts(of: code).first {
            let name = contact.name.isEmpty ? SafeText() : SafeText(sanitizing: contact.name, limit: 60) + " "
            lines.append([
                Span(scene[Phrase.role(contact.role)] + "  ", .dim),
                Span(name + SafeText(sanitizing: contact.phone, limit: 40), .text),
            ])
        }
        lines += partners(of: code)
        let cameras = scene.office.cameras(in: code).count
        if cameras > 0 { lines.append([Span(scene[Phrase.cameraCount(scene.language.number(cameras))], .dim)]) }
        return lines.map { $0.on(.pane) }
    }
}
