import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// Help and palette: a field over a list, on a surface over the screen set back.
struct ChooserDrawing {
    /// One line of the list.
    struct Line {
        var heading: SafeText?
        var keys: SafeText
        var text: SafeText
        /// At the right end.
        var reason: SafeText?
        /// Set back; by itself what has a reason is.
        var isOff: Bool

        init(
            heading: SafeText? = nil, keys: SafeText, text: SafeText, reason: SafeText? = nil, isOff: Bool? = nil
        ) {
            self.heading = heading
            self.keys = keys
            self.text = text
            self.reason = reason
            self.isOff = isOff ?? (reason != nil)
        }
    }

    let scene: Scene
    let layer: Layer
    let title: SafeText
    let placeholder: SafeText
    let field: PiketViewModels.TextField
    let lines: [Line]
    let cursor: Int
    let top: Int

    /// Returns the caret.
    func draw(in buffer: inout CellBuffer, area: Rect) -> Point? {
        guard area.width >= 10, area.height >= 4 else { return nil }
        _ = Surface(hasRules: scene.usesShades).draw(in: &buffer, area: area, glyphs: scene.glyphs)
        scene.spot(.layer(layer), at: area)
        let body = area.inset(dx: 2)
        let head = body.y
        buffer.put(
            title, x: body.x, y: head, style: Style(.strong, on: .surface, bold: true), maxWidth: body.width)
        let fieldX = body.x + title.width + 2
        let caret = TerminalKit.TextField(field, placeholder: placeholder).draw(
            in: &buffer, area: Rect(x: fieldX, y: head, width: body.maxX - fieldX, height: 1))
        let list = Rect(x: area.x, y: area.y + 2, width: area.width, height: area.height - 3)
        if lines.isEmpty {
            buffer.put(
                scene[Phrase.nothingFound], x: body.x, y: list.y, style: Style(.dim, on: .surface),
                maxWidth: body.width)
        }
        let widest = lines.reduce(0) { max($0, $1.keys.width) }
        let keyWidth = widest == 0 ? 0 : min(max(widest, 8), max(body.width / 3, 4))
        let headWidth = lines.contains { $0.heading != nil } && body.width >= 60 ? 10 : 0
        for (index, line) in lines.enumerated().dropFirst(top).prefix(list.height) {
            draw(
                line, isSelected: index == cursor, isFirst: index == top, keyWidth: keyWidth, headWidth: headWidth,
                in: &buffer, area: list.row(index - top))
            scene.spot(.line(layer, index), at: list.row(index - top))
        }
        return caret
    }

    private func draw(
        _ line: Line, isSelected: Bool, isFirst: Bool, keyWidth: Int, headWidth: Int, in buffer: inout CellBuffer,
        area: Rect
    ) {
        let ground = scene.overlayRow(isSelected: isSelected, in: &buffer, area: area)
        var x = area.x + 2
        let end = area.maxX - 2
        if headWidth > 0 {
            if let heading = line.heading {
                buffer.put(heading, x: x, y: area.y, style: Style(.faint, on: ground), maxWidth: headWidth - 1)
            }
            x += headWidth
        }
        let isOff = line.isOff
        buffer.put(
            line.keys, x: x, y: area.y, style: Style(isOff ? .faint : .key, on: ground, bold: !isOff),
            maxWidth: keyWidth)
        if keyWidth > 0 { x += keyWidth + 2 }
        var right = end
        if let reason = line.reason, end - x > 40 {
            right = buffer.putRight(reason, endX: end, y: area.y, style: Style(.faint, on: ground)) - 2
        }
        guard right > x else { return }
        buffer.put(
            line.text, x: x, y: area.y, width: right - x, alignment: .left,
            style: Style(isOff ? .faint : isSelected ? .strong : .text, on: ground, bold: isSelected && !isOff),
            ellipsis: scene[.ellipsis])
    }
}

extension ChooserDrawing {
    static func help(_ view: HelpView, _ scene: Scene) -> ChooserDrawing {
        var last: KeyGroup?
        let lines = view.entries.enumerated().map { index, entry in
            defer { last = entry.binding.group }
            let isNew = entry.binding.group != last || index == view.top
            return Line(
                heading: isNew ? scene[Phrase.group(entry.binding.group)] : nil,
                keys: keys(of: entry.binding, scene), text: scene[Phrase.long(entry.binding.command)],
                reason: entry.reason.map { scene[Phrase.reason($0)] })
        }
        return ChooserDrawing(
            scene: scene, layer: .help, title: scene[Phrase.helpTitle], placeholder: scene[Phrase.helpPlaceholder],
            field: view.field, lines: lines, cursor: view.cursor, top: view.top)
    }

    static func palette(_ view: PaletteView, _ bindings: [KeyBinding], _ scene: Scene) -> ChooserDrawing {
        let lines = view.entries.map { entry in
            var keys = SafeText()
            if case .command(let command) = entry.action,
                let binding = bindings.first(where: { $0.command == command })
            {
                keys = binding.keys.first.map { KeyName.of($0, scene) } ?? keys
            }
            var text = scene[Phrase.action(entry.action)]
            if case .openCase(let number) = entry.action,
                let row = view.numbered?.first(where: { $0.number == number })
            {
                text = text + "  " + scene.words(row)
            }
            if case .ownAct(let line) = entry.action {
                return Line(
                    keys: scene.language.time(line.at, scene.zone), text: text,
                    reason: line.isUndone
                        ? scene[Phrase.undoneAct] : line.isUndoable ? scene[Phrase.undoableAct] : nil,
                    isOff: line.isUndone)
            }
            return Line(
                keys: keys, text: text,
                reason: entry.reason.map { scene[Phrase.reason($0)] })
        }
        let (title, placeholder): (Phrase, Phrase) =
            switch view.scope {
            case .all: (.paletteTitle, .palettePlaceholder)
            case .acts: (.actsTitle, .actsPlaceholder)
            case .links: (.linksTitle, .linksPlaceholder)
            case .ownActs: (.ownActsTitle, .ownActsPlaceholder)
            case .saving: (.saveTitle, .saveNamePlaceholder)
            case .naming(.saving): (.saveViewTitle, .viewNamePlaceholder)
            case .naming(.renaming): (.renameViewTitle, .viewNamePlaceholder)
            }
        return ChooserDrawing(
            scene: scene, layer: .palette, title: scene[title],
            placeholder: scene[placeholder],
            field: view.field, lines: lines, cursor: view.cursor, top: view.top)
    }

    private static func keys(of binding: KeyBinding, _ scene: Scene) -> SafeText {
        binding.keys.enumerated().reduce(SafeText()) {
            $0 + ($1.offset > 0 ? "  " : "") + KeyName.of($1.element, scene)
        }
    }
}
