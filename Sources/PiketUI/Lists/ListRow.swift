import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// One case as one row of either list.
struct ListRow {
    let scene: Scene
    let columns: ListColumns
    let row: QueueRow
    /// The deadline the row tells: the next one, or in the overdue list the one broken worst.
    let deadline: Deadline?
    let multiple: Double?
    let isSelected: Bool
    /// The cursor's bar is bright in the pane with the focus.
    let isFocused: Bool
    let ground: Ground
    /// Chosen with others for an act on all of them.
    var isMarked = false
    /// Changed by others and not seen yet.
    var changed: Set<Changes.Cell> = []
    /// The time column's form, the same in all rows of a pane.
    let isTight: Bool

    init(
        scene: Scene, columns: ListColumns, row: QueueRow, isSelected: Bool, isFocused: Bool, ground: Ground,
        isTight: Bool
    ) {
        self.scene = scene
        self.columns = columns
        self.row = row
        deadline = row.next
        multiple = nil
        self.isSelected = isSelected
        self.isFocused = isFocused
        self.ground = ground
        self.isTight = isTight
    }

    init(
        scene: Scene, columns: ListColumns, overdue: OverdueRow, isSelected: Bool, isFocused: Bool, ground: Ground,
        isTight: Bool
    ) {
        self.scene = scene
        self.columns = columns
        row = overdue.row
        deadline = overdue.broken
        multiple = overdue.x
        self.isSelected = isSelected
        self.isFocused = isFocused
        self.ground = ground
        self.isTight = isTight
    }

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard !area.isEmpty else { return }
        if ground != .pane { buffer.fill(area.row(0), style: Style(on: ground)) }
        let urgency = urgency
        if isSelected {
            buffer.put(
                scene[.cursorBar], x: area.x, y: area.y, style: style(isFocused ? .accent : .dim), maxWidth: 1)
        }
        if isMarked, area.width > ListColumns.mark {
            buffer.put(scene[.mark], x: area.x + ListColumns.mark, y: area.y, style: style(.mark), maxWidth: 1)
        }
        if let edge = urgency.edgeRole {
            // The worst is filled as far as its time, but where the cursor's bar needs plain digits.
            let isWhole = urgency == .threefold && !(scene.usesShades && isSelected)
            let end = isWhole ? columns[.time].maxX : ListColumns.glyph + 2
            let x = area.x + ListColumns.glyph - 1
            buffer.fill(
                Rect(x: x, y: area.y, width: min(area.x + end, area.maxX) - x, height: 1), style: style(edge))
        }
        if let glyph = urgency.glyph, area.width > ListColumns.glyph {
            buffer.put(
                scene[glyph], x: area.x + ListColumns.glyph, y: area.y, style: style(urgency.chipRole, bold: true),
                maxWidth: 1)
        }
        drawClock(urgency, in: &buffer, area: area)
        drawCase(in: &buffer, area: area)
        drawPeople(in: &buffer, area: area)
        drawChanges(in: &buffer, area: area)
    }

    private var urgency: Urgency {
        let urgency = Urgency(deadline, now: scene.now)
        return urgency.isLate && row.isAcknowledged ? .known : urgency
    }

    private func drawClock(_ urgency: Urgency, in buffer: inout CellBuffer, area: Rect) {
        let time = columns[.time]
        let left = scene.countdown(deadline, urgency, on: ground, isTight: isTight)
        buffer.putRight(left, endX: min(area.x + time.maxX, area.maxX), y: area.y, maxWidth: time.width)
        let gauge = columns[.gauge]
        if gauge.isShown, let deadline {
            let share = deadline.lateness(at: scene.now) ?? 0
            Gauge(share: share, role: urgency.role).draw(
                in: &buffer, x: area.x + gauge.x, y: area.y, width: gauge.width, ground: ground, glyphs: scene.glyphs)
        }
        let slot = columns[.multiple]
        if slot.isShown, let multiple {
            let digits = Span(
                scene.language.multiple(multiple), style(multiple >= 3 ? .late : .text, bold: multiple >= 3))
            buffer.putRight(
                [digits, Span(scene[.times], style(.faint))], endX: area.x + slot.maxX, y: area.y,
                maxWidth: slot.width)
        }
        guard let deadline else { return }
        // A number of seven digits fills its column: the word before it leaves a blank.
        let word = scene[Phrase.clock(deadline.clock)]
        let stage = row.number >= 1_000_000 ? word.truncated(to: 6, ellipsis: scene[.ellipsis]) : word
        put(stage, .stage, style(.dim), in: &buffer, area: area)
    }

    /// A dot before each cell that changed; before the number where none of them is shown.
    private func drawChanges(in buffer: inout CellBuffer, area: Rect) {
        guard !changed.isEmpty else { return }
        let fields = changed.compactMap { cell in
            let places: [ListField] =
                switch cell {
                case .deadline: [.time]
                case .status: [.status]
                case .agency: [.agency]
                case .assignee: [.officer, .initial]
                }
            return places.first { columns[$0].isShown }
        }
        for field in fields.isEmpty ? [.number] : fields {
            let x = columns[field].x - 1
            guard x < area.width else { continue }
            buffer.put(scene[.changed], x: area.x + x, y: area.y, style: style(.accent, bold: true), maxWidth: 1)
        }
    }

    private func drawCase(in buffer: inout CellBuffer, area: Rect) {
        let chosen = isSelected ? style(.strong, bold: true) : style(.text)
        put(SafeText(number: row.number), .number, chosen, in: &buffer, area: area)
        let status = columns[.status]
        if status.isShown {
            put(scene.status(row.status, width: status.width), .status, style(.text), in: &buffer, area: area)
        }
        if let veil = scene.veil(row.shown) {
            let category = row.shown == .restricted ? veil : scene.category(row.category)
            put(
                alarm + (category ?? scene[Phrase.uncategorised]), .category,
                row.callsFor112 ? style(.late, bold: true) : style(.dim), in: &buffer, area: area)
            put(
                row.shown == .restricted ? scene[.none] : veil, .place, style(.faint), in: &buffer, area: area)
            return
        }
        let isEmergency = row.priority == .emergency
        let category = scene.category(row.category) ?? scene[Phrase.uncategorised]
        put(
            alarm + category, .category,
            row.callsFor112
                ? style(.late, bold: true)
                : row.category == nil ? style(.faint) : isEmergency ? style(.strong, bold: true) : chosen,
            in: &buffer, area: area)
        let place = columns[.place]
        if place.isShown {
            if let name = scene.place(row.kelurahan) {
                let fitted = PlaceLabel.fitted(name, to: place.width, ellipsis: scene[.ellipsis])
                put(fitted, .place, chosen, in: &buffer, area: area)
            } else {
                put(scene[Phrase.unplaced], .place, style(.faint), in: &buffer, area: area)
            }
        }
        put(row.gist, .gist, style(.dim), in: &buffer, area: area)
    }

    /// What comes before its category: that 112 is to be called, or which case it repeats.
    private var alarm: SafeText {
        if row.callsFor112 { return scene[Phrase.call112Short] + " " }
        return row.ignored.map { scene[.arrow] + SafeText(number: $0) + " " } ?? SafeText()
    }

    private func drawPeople(in buffer: inout CellBuffer, area: Rect) {
        guard row.shown == .whole else { return }
        put(scene.channel(row.channel), .channel, style(.dim), in: &buffer, area: area)
        if columns[.agency].isShown { putOrDash(scene.agency(row.agency), .agency, in: &buffer, area: area) }
        if columns[.officer].isShown { putOrDash(scene.officer(row.assignee), .officer, in: &buffer, area: area) }
        if columns[.initial].isShown {
            if let name = scene.officer(row.assignee) {
                put(name.initial, .initial, style(.text), in: &buffer, area: area)
            } else {
                put(scene[.waiting], .initial, style(.faint), in: &buffer, area: area)
            }
        }
        if columns[.turn].isShown {
            let (word, isOurs) = turn
            put(word, .turn, style(isOurs ? .text : .dim), in: &buffer, area: area)
        }
        if columns[.age].isShown {
            put(scene.age(of: row.receivedAt), .age, style(.dim), in: &buffer, area: area)
        }
        if columns[.handovers].isShown {
            guard row.handovers > 0 else {
                put(scene[.none], .handovers, style(.faint), in: &buffer, area: area)
                return
            }
            let count = SafeText(number: row.handovers) + scene[.times]
            let isPingPong = row.handovers >= 4
            put(count, .handovers, style(isPingPong ? .strong : .dim, bold: isPingPong), in: &buffer, area: area)
        }
    }

    /// Whose turn it is, and whether that is somebody at this desk.
    private var turn: (SafeText, isOurs: Bool) {
        switch row.status {
        case .awaiting, .coordinating: (scene.officer(row.assignee) ?? scene[Phrase.deskTurn], true)
        case .assigned, .inProgress: (scene[Phrase.agencyTurn], false)
        case .awaitingReporter, .answered: (scene[Phrase.reporterTurn], false)
        case .inReview: (scene[Phrase.supervisorTurn], true)
        case .done, .rejected, .referred, .duplicate, .archived: (scene[.none], false)
        }
    }

    private func style(_ role: Role, bold: Bool = false) -> Style { Style(role, on: ground, bold: bold) }

    private func putOrDash(_ text: SafeText?, _ field: ListField, in buffer: inout CellBuffer, area: Rect) {
        put(text ?? scene[.none], field, style(text == nil ? .faint : .text), in: &buffer, area: area)
    }

    private func put(_ text: SafeText, _ field: ListField, _ style: Style, in buffer: inout CellBuffer, area: Rect) {
        let slot = columns[field]
        let width = min(slot.width, area.width - slot.x)
        guard width > 0 else { return }
        buffer.put(
            text, x: area.x + slot.x, y: area.y, width: width, alignment: field.isRightAligned ? .right : .left,
            style: style, ellipsis: scene[.ellipsis])
    }
}

extension SafeText {
    /// The letter officers of one office are told apart by: the last word's first.
    fileprivate var initial: SafeText {
        guard let blank = string.utf8.lastIndex(of: UInt8(ascii: " ")) else { return prefix(columns: 1) }
        let head = DisplayWidth.columns(of: String(string[...blank]))
        return split(atColumn: head).tail.prefix(columns: 1)
    }
}
