import PiketDomain
import PlainText
import TerminalKit

/// The row of column heads, with the arrow at the column the list is sorted by.
struct ListHeads {
    let scene: Scene
    let columns: ListColumns
    let isOverdue: Bool
    /// nil: by the multiple, which is the overdue list's own order.
    var sort: QueueSort?
    var isDescending = false

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard !area.isEmpty else { return }
        for field in ListField.allCases {
            let slot = columns[field]
            guard slot.isShown else { continue }
            draw(field, slot, in: &buffer, area: area)
        }
    }

    private func draw(_ field: ListField, _ slot: ListSlot, in buffer: inout CellBuffer, area: Rect) {
        let isSorted = field == sortedField
        let style = Style(isSorted ? .dim : .faint, on: .pane)
        var text = title(field)
        if isSorted {
            let arrow = scene[isDescending ? .sortDown : .sortUp]
            text += field == .multiple || field == .gauge ? arrow : " " + arrow
        }
        let x = area.x + slot.x
        let end = min(x + slot.width, area.maxX)
        if field.isRightAligned {
            buffer.putRight(text, endX: end, y: area.y, style: style, maxWidth: end - area.x)
        } else if field == .initial {
            // The head is wider than its column of one letter.
            buffer.put(text, x: x - 1, y: area.y, style: style, maxWidth: area.maxX - x + 1)
        } else {
            buffer.put(text, x: x, y: area.y, style: style, maxWidth: end - x)
        }
    }

    private var sortedField: ListField? {
        guard let sort else { return .multiple }
        switch sort {
        case .due: return .time
        case .number: return .number
        case .x: return .gauge
        case .age, .received: return .age
        }
    }

    private func title(_ field: ListField) -> SafeText {
        switch field {
        case .time: scene[isOverdue ? Phrase.columnOver : Phrase.columnLeft]
        case .gauge: scene[Phrase.columnUsed]
        case .multiple: scene[.times]
        case .stage: scene[Phrase.columnStage]
        case .number: scene[Phrase.columnNumber]
        case .status: scene[Phrase.columnStatus]
        case .category: scene[Phrase.columnCategory]
        case .place: scene.areaWord
        case .channel: scene[Phrase.columnChannel]
        case .agency: scene[Phrase.columnAgency]
        case .officer: scene[Phrase.columnOfficer]
        case .initial: scene[Phrase.columnOfficerInitial]
        case .turn: scene[Phrase.columnTurn]
        case .age: scene[Phrase.columnAge]
        case .handovers: scene[Phrase.columnHandovers]
        case .gist: scene[Phrase.columnGist]
        }
    }
}
