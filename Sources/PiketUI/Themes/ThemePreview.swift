import PiketDomain
package import PiketViewModels
import PlainText
package import TerminalKit

/// A small picture of everything a theme decides: the first row, figures, rows of every lateness, the map's ramp, a
/// dialog and the footer.
package struct ThemePreview {
    package static let size = Size(width: 78, height: 20)

    let language: Language
    let glyphs: GlyphSet
    /// Few colours: the map tells its steps by shades too.
    let usesShades: Bool

    package init(language: Language, glyphs: GlyphSet, depth: ColorDepth) {
        self.language = language
        self.glyphs = glyphs
        usesShades = depth.needsShades
    }

    package func draw() -> CellBuffer {
        var buffer = CellBuffer(Self.size)
        buffer.fill(buffer.bounds, style: Style(on: .page))
        let area = buffer.bounds.inset(dx: 1, dy: 0)
        drawHead(in: &buffer, area: area)
        drawRows(in: &buffer, area: Rect(x: area.x, y: 4, width: area.width, height: Self.rows.count + 1))
        drawMap(in: &buffer, area: Rect(x: area.x, y: 13, width: area.width, height: 2))
        drawDialog(in: &buffer, area: Rect(x: area.x, y: 16, width: area.width, height: 2))
        drawFooter(in: &buffer, area: area.row(area.height - 1))
        if glyphs == .ascii { buffer.foldToASCII() }
        return buffer
    }

    private func drawHead(in buffer: inout CellBuffer, area: Rect) {
        buffer.fill(Rect(x: 0, y: 0, width: Self.size.width, height: 1), style: Style(on: .strip))
        let brand = Style(.brand, on: .strip, bold: true)
        buffer.fill(Rect(x: 0, y: 0, width: 7, height: 1), style: brand)
        buffer.put("PIKET", x: 1, y: 0, style: brand)
        let feed = [Span(glyphs[.live] + " ", .ok), Span(Phrase.connected[language], .text)].on(.strip)
        buffer.put(feed, x: 9, y: 0)
        let clock = [Span("Sab 21-11 ", .dim), Span("14.02 WIB", .strong, bold: true)].on(.strip)
        buffer.putRight(clock, endX: area.maxX, y: 0)
        let figures: [(SafeText, Role, Phrase)] = [
            ("1.204", .strong, .open), ("87", .late, .late), ("12", .soon, .dueWithinHour),
        ]
        var x = area.x
        for (number, role, label) in figures {
            x = buffer.put(number, x: x, y: 2, style: Style(role, bold: true)) + 1
            x = buffer.put(label[language], x: x, y: 2, style: Style(.dim)) + 3
        }
    }

    /// The lateness of each row, the seconds left, the row's ground.
    private static let rows: [(urgency: Urgency, left: Int64?, ground: Ground)] = [
        (.threefold, -197_400, .pane), (.late, -7440, .zebra), (.late, -1080, .selected), (.urgent, 292, .zebra),
        (.soon, 3090, .marked), (.fine, 11_520, .zebra), (.paused, nil, .pane),
    ]

    private func drawRows(in buffer: inout CellBuffer, area: Rect) {
        TitleRule(
            leading: [
                Span("1 ", .accent, bold: true), Span(Phrase.queueTitle[language], .strong, bold: true),
                Span("   ", .dim), Span(Phrase.view(.thisShift)[language] + " 22", .accent, bold: true),
                Span("   " + Phrase.view(.all)[language], .dim),
            ], trailing: [Span("87", .late, bold: true), Span(" / 1.204", .dim)], isFocused: true
        ).draw(in: &buffer, area: area, glyphs: glyphs)
        for (index, row) in Self.rows.enumerated() {
            drawRow(row.urgency, row.left, row.ground, in: &buffer, area: area.row(index + 1))
        }
        buffer.lay(onPane: area)
    }

    private func drawRow(
        _ urgency: Urgency, _ left: Int64?, _ ground: Ground, in buffer: inout CellBuffer, area: Rect
    ) {
        func style(_ role: Role, bold: Bool = false) -> Style { Style(role, on: ground, bold: bold) }
        buffer.fill(area, style: style(.text))
        if ground == .selected { buffer.put(glyphs[.cursorBar], x: area.x, y: area.y, style: style(.accent)) }
        if ground == .marked { buffer.put(glyphs[.mark], x: area.x + 1, y: area.y, style: style(.mark)) }
        if let edge = urgency.edgeRole {
            let width = urgency == .threefold ? 13 : 3
            buffer.fill(Rect(x: area.x + 2, y: area.y, width: width, height: 1), style: style(edge))
        }
        if let glyph = urgency.glyph {
            buffer.put(glyphs[glyph], x: area.x + 3, y: area.y, style: style(urgency.chipRole, bold: true))
        }
        let time =
            left.map {
                TimeSpan(countdown: $0).spans(
                    language, digits: style(urgency.timeRole, bold: urgency.hasBoldDigits),
                    units: style(urgency.unitRole))
            } ?? [Span(glyphs[.none], style(.faint))]
        buffer.putRight(time, endX: area.x + 15, y: area.y)
        let isChosen = ground == .selected
        buffer.put(
            Phrase.degree(urgency)[language], x: area.x + 18, y: area.y,
            style: style(isChosen ? .strong : .text, bold: isChosen))
        buffer.put(
            SafeText(sanitizing: "\(urgency.glyph == nil ? urgency.timeRole : urgency.chipRole)"), x: area.x + 48,
            y: area.y, style: style(.dim))
    }

    private func drawMap(in buffer: inout CellBuffer, area: Rect) {
        TitleRule(
            leading: [Span("3 ", .dim), Span(Phrase.mapTitle[language], .section, bold: true)],
            trailing: [Span("0 ", .faint), Span("... 13+", .dim)]
        ).draw(in: &buffer, area: area, glyphs: glyphs)
        for (bin, number) in ["·", "1", "2", "4", "7", "13"].enumerated() {
            let x = area.x + 2 + bin * 5
            let tile = Style(MapColours.tile(bin: bin, shade: 0), on: .pane)
            buffer.fill(Rect(x: x, y: area.y + 1, width: 4, height: 1), style: tile)
            if usesShades, bin > 0 {
                let ink = Style(MapColours.ink(bin: bin, shade: 0), on: .pane)
                buffer.put(glyphs[MapColours.shadeGlyph(bin: bin)], x: x, y: area.y + 1, style: ink, maxWidth: 1)
            }
            let figure = bin == 0 ? glyphs[.separator] : SafeText(sanitizing: number)
            buffer.putRight(figure, endX: x + 3, y: area.y + 1, style: tile)
        }
        let cursor = Style(.tileCursor, on: .pane, bold: true)
        buffer.put(" 5 ", x: area.x + 34, y: area.y + 1, style: cursor)
        buffer.lay(onPane: area)
    }

    private func drawDialog(in buffer: inout CellBuffer, area: Rect) {
        buffer.fill(area, style: Style(on: .surface))
        let label = Style(.dim, on: .surface)
        let x = buffer.put(Phrase.viewNamePlaceholder[language], x: area.x + 2, y: area.y, style: label) + 2
        _ = TextField(before: "cikini").draw(in: &buffer, area: Rect(x: x, y: area.y, width: 20, height: 1))
        let next = Button(Phrase.cancelButton[language], isFocused: true).draw(
            in: &buffer, x: x, y: area.y + 1, glyphs: glyphs)
        Button(Phrase.saveTitle[language]).draw(in: &buffer, x: next + 2, y: area.y + 1, glyphs: glyphs)
    }

    private func drawFooter(in buffer: inout CellBuffer, area: Rect) {
        var x = area.x
        for (name, command) in [("Enter", Command.open), ("/", .filter), (":", .palette), ("?", .help)] {
            let name = SafeText(sanitizing: name)
            let cap = Style(.key, on: .keycap, bold: true)
            buffer.fill(Rect(x: x - 1, y: area.y, width: name.width + 2, height: 1), style: cap)
            x = buffer.put(name, x: x, y: area.y, style: cap) + 1
            x = buffer.put(Phrase.short(command, in: .queue)[language], x: x, y: area.y, style: Style(.dim)) + 3
        }
    }
}
