/// Where the parts of a call's form stand; the drawing obeys it. It follows from the screen's size and the focus alone,
/// so that nothing jumps while somebody speaks.
package struct CallLayout: Hashable, Sendable {
    package private(set) var frame: CellRect
    /// Label and field of each entry on screen; of the text its label.
    package private(set) var entries: [CallForm.Entry: CellRect] = [:]
    package private(set) var text = CellRect.none
    /// The list of the focused choice, its first row the heading.
    package private(set) var list = CellRect.none
    /// Open cases like it, their first row the heading.
    package private(set) var similar = CellRect.none
    package private(set) var check = CellRect.none
    package private(set) var buttons: CellRect

    /// Columns of the labels; none on a narrow screen, where the placeholder says it.
    package static let labelWidth = 12

    /// Columns a text is broken to; the caret needs one of its own.
    package var textWidth: Int { max(text.width - 3, 1) }
    /// Rows of the list of choices.
    package var choices: CellRect { list.rows(1, count: list.height) }

    private static let lines: [[CallForm.Entry]] = [
        [.channel, .type], [.name, .contact], [.place], [.address], [.category, .visibility], [.text],
    ]

    init(_ form: CallForm, columns: Int, rows: Int) {
        // Header and footer stay in sight.
        let room = CellRect(x: 0, y: 1, width: columns, height: rows - 2)
        let width = min(108, columns - (columns >= 60 ? 4 : 0))
        let isTall = room.height >= 32
        let isPaired = width >= 70
        let all = isPaired ? Self.lines : Self.lines.flatMap { $0.map { [$0] } }
        var textRows = isTall ? 8 : 4
        var zone = isTall ? 7 : 5
        var gaps = isTall ? 6 : 4
        // Where not all lines fit, those around the focus are shown.
        var shown = all
        func needed() -> Int { 1 + shown.count - 1 + textRows + zone * (isTall ? 2 : 1) + 2 + gaps + (isTall ? 1 : 0) }
        while needed() > room.height, gaps > 0 { gaps -= 1 }
        while needed() > room.height, textRows > 2 { textRows -= 1 }
        while needed() > room.height, zone > 3 { zone -= 1 }
        let focused = all.firstIndex { line in form.entry.map(line.contains) ?? false } ?? all.count - 1
        while needed() > room.height, shown.count > 1 {
            if shown.first == all[focused] || (shown.last != all[focused] && shown.count % 2 == 0) {
                shown.removeLast()
            } else {
                shown.removeFirst()
            }
        }
        if !shown.contains([.text]) { textRows = 0 }
        let height = min(needed(), room.height)
        frame = CellRect(
            x: (columns - width) / 2, y: room.y + (room.height - height) / 2, width: width, height: height)
        let inner = CellRect(x: frame.x + 2, y: frame.y, width: width - 4, height: height)
        var y = 1
        func gap() {
            if gaps > 0 {
                gaps -= 1
                y += 1
            }
        }
        func take(_ count: Int) -> CellRect {
            defer { y += count }
            return inner.rows(y, count: count)
        }
        gap()
        for line in shown {
            if line == [.text] {
                if isTall { gap() }
                entries[.text] = inner.rows(y, count: 1)
                let indent = width >= 60 ? Self.labelWidth : 0
                let area = take(textRows)
                text = CellRect(x: area.x + indent, y: area.y, width: area.width - indent, height: area.height)
                continue
            }
            let area = take(1)
            guard line.count == 2 else {
                entries[line[0]] = area
                continue
            }
            let half = (area.width - 2) / 2
            entries[line[0]] = CellRect(x: area.x, y: area.y, width: half, height: 1)
            entries[line[1]] = CellRect(
                x: area.x + half + 2, y: area.y, width: area.width - half - 2, height: 1)
        }
        gap()
        if isTall {
            similar = take(zone)
            gap()
            list = take(zone)
        } else if form.entry?.isChoice == true {
            list = take(zone)
        } else {
            similar = take(zone)
        }
        gap()
        check = take(1)
        gap()
        buttons = inner.rows(min(y, height - 1), count: 1)
    }
}

extension AppModel {
    /// nil while no call is written down.
    package var callLayout: CallLayout? {
        call.map { CallLayout($0, columns: metrics.columns, rows: metrics.rows) }
    }
}
