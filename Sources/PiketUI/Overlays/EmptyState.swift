import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// What a pane without rows says: why, and what to do next.
struct EmptyState {
    private enum Line {
        case sentence(Phrase)
        case words(Phrase)
        /// A key and what it does.
        case key(String, Phrase)
        /// A command for the shell and what it does.
        case command(Phrase, Phrase)
        case gap
    }

    private let lines: [Line]

    private init(_ lines: [Line]) {
        self.lines = lines
    }

    func draw(_ scene: Scene, in buffer: inout CellBuffer, area: Rect) {
        var y = area.y + (area.height > lines.count + 2 ? 1 : 0)
        let x = area.x + min(ListColumns.glyph, max(area.width - 20, 0))
        let commandWidth = lines.reduce(0) { width, line in
            if case .command(let command, _) = line { return max(width, scene[command].width) }
            return width
        }
        for line in lines where y < area.maxY {
            let room = area.maxX - x
            switch line {
            case .sentence(let phrase):
                buffer.put(scene[phrase], x: x, y: y, style: Style(.text, on: .pane), maxWidth: room)
            case .words(let phrase):
                buffer.put(scene[phrase], x: x, y: y, style: Style(.dim, on: .pane), maxWidth: room)
            case .key(let key, let phrase):
                let name = KeyName.of(key, scene)
                buffer.put(name, x: x, y: y, style: Style(.key, on: .pane, bold: true), maxWidth: room)
                buffer.put(
                    scene[phrase], x: x + max(name.width + 1, 4), y: y, style: Style(.dim, on: .pane),
                    maxWidth: max(room - name.width - 1, 0))
            case .command(let command, let why):
                buffer.put(scene[command], x: x, y: y, style: Style(.key, on: .pane, bold: true), maxWidth: room)
                if room >= commandWidth + 3 + scene[why].width {
                    buffer.put(
                        scene[why], x: x + commandWidth + 3, y: y, style: Style(.dim, on: .pane),
                        maxWidth: room - commandWidth - 3)
                }
            case .gap: break
            }
            y += 1
        }
    }
}

extension EmptyState {
    static func queue(_ model: AppModel) -> EmptyState {
        let pane = model.queue
        if !pane.isLoaded { return EmptyState([.words(.loading)]) }
        if let own = pane.own, let error = own.error {
            let name = SafeText(sanitizing: own.name, limit: 80)
            return EmptyState([
                .sentence(.unreadableView(name)), .words(Phrase(error)), .gap, .key("/", .editFilter),
                .key("]", .otherView),
            ])
        }
        if pane.isFiltered {
            return EmptyState([.sentence(.noMatch), .gap, .key("<Esc>", .clearFilter), .key("/", .editFilter)])
        }
        guard (model.header.headline?.open ?? 0) == 0 else {
            return EmptyState([.sentence(.emptyView), .gap, .key("]", .otherView)])
        }
        return EmptyState([
            .sentence(.noComplaints), .words(.noComplaintsNext), .gap, .command(.commandImport, .commandImportWhy),
            .command(.commandRegion, .commandRegionWhy), .command(.commandOffice, .commandOfficeWhy), .gap,
            .words(.commandDemo),
        ])
    }

    static func overdue(_ model: AppModel) -> EmptyState {
        if !model.overdue.filter.isEmpty {
            return EmptyState([.sentence(.nothingLateFiltered), .key("<Esc>", .clearFilter)])
        }
        guard model.overdue.backlog > 0 else { return EmptyState([.words(.nothingLate)]) }
        return EmptyState([.words(.nothingLate), .key("]", .showBacklog)])
    }

    static func engagement(_ model: AppModel) -> EmptyState {
        if !model.engagement.search.isEmpty {
            return EmptyState([.sentence(.nothingFound), .key("<Esc>", .clearFilter)])
        }
        return EmptyState([.words(.noEngagement), .gap, .command(.noEngagementHint, .noEngagementWhy)])
    }

    static let map = EmptyState([.words(.noRegion), .gap, .command(.noRegionHint, .commandRegionWhy)])
}
