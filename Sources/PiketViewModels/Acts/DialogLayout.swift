import PiketDomain

/// Where the parts of a dialog stand. The drawing obeys it, and the model takes its page sizes from it. It follows from
/// the dialog's kind and the screen's size, so that nothing jumps while an answer is typed.
package struct DialogLayout: Hashable, Sendable {
    package private(set) var frame: CellRect
    /// The lines that name the cases; the last one counts those there was no room for.
    package private(set) var cases = CellRect.none
    /// From whom, from what.
    package private(set) var origin = CellRect.none
    /// The line that is typed in to narrow the list, and the list.
    package private(set) var search = CellRect.none
    package private(set) var options = CellRect.none
    /// One line a field, in their order; a text's is its heading.
    package private(set) var fields: [CellRect] = []
    package private(set) var text = CellRect.none
    package private(set) var checks = CellRect.none
    package private(set) var buttons: CellRect

    /// Columns a text is broken to; the caret needs one of its own.
    package var textWidth: Int { max(text.width - 3, 1) }

    init(_ dialog: ActDialog, columns: Int, rows: Int) {
        // Header and footer stay in sight.
        let room = CellRect(x: 0, y: 1, width: columns, height: rows - 2)
        let width = min(96, columns - (columns >= 60 ? 4 : 0))
        let isLow = room.height < 24
        let isPreview = dialog.phase == .preview
        let hasText = dialog.fields.contains { $0.kind == .text }
        let wantsOptions = !isPreview && dialog.chooser != nil
        var caseRows = min(dialog.targets.count, isLow ? 3 : 6)
        if dialog.targets.count > caseRows { caseRows += 1 }
        if room.height < 14 { caseRows = 1 }
        var originRows = dialog.kind.hasOrigin ? 1 : 0
        let optionCount = dialog.chooser?.options.count ?? 0
        var optionRows = wantsOptions ? min(max(optionCount, 3), hasText ? 3 : isLow ? 8 : 14) : 0
        let fieldRows = isPreview ? (hasText ? 1 : 0) : dialog.fields.count
        var textRows = hasText ? (isLow ? 6 : 9) : 0
        var checkRows = room.height < 14 ? 1 : isLow ? 2 : 3
        var gaps = 5
        func needed() -> Int {
            1 + caseRows + originRows + (wantsOptions ? 1 : 0) + optionRows + fieldRows + textRows + checkRows + 1
                + gaps + 1
        }
        while needed() > room.height, optionRows > 4 { optionRows -= 1 }
        while needed() > room.height, textRows > 3 { textRows -= 1 }
        while needed() > room.height, gaps > 0 { gaps -= 1 }
        while needed() > room.height, optionRows > 1 { optionRows -= 1 }
        while needed() > room.height, textRows > 1 { textRows -= 1 }
        // What is typed and the buttons stay longest.
        while needed() > room.height, originRows > 0 { originRows -= 1 }
        while needed() > room.height, checkRows > 0 { checkRows -= 1 }
        while needed() > room.height, caseRows > 0 { caseRows -= 1 }
        let height = min(needed(), room.height)
        frame = CellRect(
            x: (columns - width) / 2, y: room.y + (room.height - height) / 2, width: width, height: height)
        let inner = CellRect(x: frame.x + 2, y: frame.y, width: width - 4, height: height)
        var y = 1
        var spare = gaps
        func gap() {
            if spare > 0 {
                spare -= 1
                y += 1
            }
        }
        func take(_ count: Int) -> CellRect {
            defer { y += count }
            return inner.rows(y, count: count)
        }
        gap()
        cases = take(caseRows)
        origin = take(originRows)
        if wantsOptions {
            gap()
            search = take(1)
            options = take(optionRows)
        }
        if fieldRows > 0 { gap() }
        for index in 0..<fieldRows {
            fields.append(take(1))
            if isPreview || dialog.fields[index].kind == .text { text = take(textRows) }
        }
        gap()
        checks = take(checkRows)
        gap()
        buttons = inner.rows(min(y, height - 1), count: 1)
        // A gap nobody took stays below the buttons: what is not used is cut off.
        let used = buttons.maxY - frame.y + (needed() > room.height ? 0 : 1)
        frame = CellRect(x: frame.x, y: frame.y, width: width, height: min(height, used))
    }
}

extension ActKind {
    /// A line says what it is taken from.
    var hasOrigin: Bool {
        switch self {
        case .assign, .setState, .categorise, .place, .take, .verify, .approve, .sendBack, .dismiss,
            .acceptHandover, .settleMention:
            true
        default: false
        }
    }
}

extension AppModel {
    /// nil without a dialog.
    package var dialogLayout: DialogLayout? {
        dialog.map { DialogLayout($0, columns: metrics.columns, rows: metrics.rows) }
    }
}
