/// The geometry of the work screen: which panes are shown at a size, and where. The drawing obeys it, and the model
/// takes its page sizes from it.
package struct PaneMetrics: Hashable, Sendable {
    package let columns: Int
    package let rows: Int
    package let arrangement: Arrangement
    /// One pane takes the whole body, by zoom or because there is room for one only.
    package let isWhole: Bool
    package let header: CellRect
    /// Two rows (figures over labels) on tall screens, else one; empty on very low ones; five where they stand in cards.
    package let figures: CellRect
    package let body: CellRect
    /// The blank row above the footer, where the filter prompt opens.
    package let prompt: CellRect
    package let footer: CellRect
    /// The visible panes.
    package let panes: [Pane: PaneBox]
    /// Where an open case stands: between header and footer, or beside the list it was opened from.
    package let detail: CellRect
    /// The panes stay in sight while a case is open.
    package let isDetailBeside: Bool

    /// The smallest screen that shows a pane.
    package static let least = (columns: 40, rows: 12)

    /// - Parameter map: the largest sheet of the region's map, at one row and two columns a tile; the map pane is made
    ///   large enough for it, title and legend if it can be.
    package init(
        columns: Int, rows: Int, focus: Pane, isZoomed: Bool, map: MapSize, preset: LayoutPreset = .four,
        isDetailOpen: Bool = false
    ) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
        let fitting = Self.arrangement(columns, rows)
        let isDivided = preset != .four && preset != .cards
        let arrangement = fitting == .four && isDivided ? .stacked : fitting
        self.arrangement = arrangement
        let inner = max(0, columns - 2)
        func line(_ y: Int, _ height: Int = 1) -> CellRect { CellRect(x: 1, y: y, width: inner, height: height) }
        guard arrangement != .tooSmall else {
            (header, figures, body, prompt, footer) = (.none, .none, .none, .none, .none)
            panes = [:]
            (detail, isDetailBeside) = (.none, false)
            isWhole = true
            return
        }
        header = line(0)
        switch rows {
        case _ where preset == .cards && Self.hasCards(columns, rows): figures = line(2, Self.cardRows)
        case 40...: figures = line(2, 2)
        case 18...: figures = line(1)
        default: figures = line(1, 0)
        }
        let top = figures.height == 0 ? 1 : figures.maxY + 1
        footer = line(rows - 1)
        prompt = line(rows - 2)
        body = line(top, rows - 2 - top)
        isDetailBeside = fitting == .four && preset == .beside && isDetailOpen && focus.isList
        let frames: [(pane: Pane, frame: CellRect)]
        if isDetailBeside {
            let list = Self.listBesideDetail(body)
            frames = [(focus, list)]
            detail = CellRect(
                x: list.maxX + Self.gap, y: body.y, width: body.maxX - list.maxX - Self.gap, height: body.height)
        } else {
            frames =
                fitting == .four && preset == .map && !isZoomed
                ? Self.mapOver(body, focus: focus, map: map)
                : Self.frames(arrangement, body, focus: focus, isZoomed: isZoomed, map: map)
            let top = rows >= 18 ? 2 : 1
            detail = CellRect(x: header.x, y: top, width: header.width, height: rows - 2 - top)
        }
        isWhole = frames.count == 1 && !isDetailBeside
        panes = Dictionary(uniqueKeysWithValues: frames.map { ($0.pane, PaneBox($0.pane, $0.frame)) })
    }

    /// Rows of a pane's list. A pane that is not shown counts as if it had the body, so that its list does not scroll
    /// behind the others.
    package func page(of pane: Pane) -> Int { panes[pane]?.page ?? PaneBox(pane, body).page }

    /// A slip lies over everything between header and footer.
    package var slip: CellRect { CellRect(x: 0, y: header.maxY, width: columns, height: max(footer.y - 1, 0)) }

    /// Of the detail view, what does not scroll: number and title, a line of words, a blank row.
    package var detailHead: CellRect { detail.rows(0, count: 3) }

    /// The answer's place: a blank row where there is room for one, a heading, and as much of its text as fits.
    package var detailAnswer: CellRect {
        let height = rows >= 30 ? 6 : rows >= 18 ? 3 : 1
        return detail.rows(detail.height - height, count: height)
    }

    /// A case's promises stand beside its words.
    package var hasDetailColumns: Bool { detailBody.width >= 104 }

    /// The rows that scroll.
    package var detailBody: CellRect { detail.rows(3, count: detail.height - 3 - detailAnswer.height) }

    /// The list of keys lies over the body.
    package var help: CellRect { overlay(width: 96, height: body.height) }

    /// The command palette: a field over its suggestions, a few rows below the body's top.
    package var palette: CellRect { overlay(width: 72, height: min(16, body.height)) }

    /// The lines of the shift sheet below its head of four rows; what became of accepting takes some at the end.
    package func handoverLines(told: Bool) -> CellRect {
        let rows = told ? min(6, max(slip.height / 3, 0)) : 0
        return CellRect(x: slip.x, y: slip.y + 5, width: slip.width, height: max(slip.height - 6 - rows, 1))
    }

    /// The rows of citizens' posts below a head of three, and the words of the one under the bar at the end.
    package var mentionLines: CellRect {
        CellRect(x: slip.x, y: slip.y + 3, width: slip.width, height: max(slip.height - 4 - mentionWords.height, 1))
    }
    package var mentionWords: CellRect {
        let rows = slip.height < 14 ? 0 : slip.height < 24 ? 4 : 7
        return CellRect(x: slip.x, y: slip.maxY - rows - 1, width: slip.width, height: rows)
    }

    /// The table of signs: a wide list with two rows of heads and, with room, two of definitions.
    package var signs: CellRect { overlay(width: 104, height: min(26, body.height)) }
    /// Its rows that are no agencies'.
    package var signsChrome: Int { signs.height < 14 ? 5 : 8 }

    /// The table of what will be late.
    package var forecast: CellRect { overlay(width: 80, height: min(24, body.height)) }
    /// Its rows that are nobody's: title, two rows of heads, and a blank one at each end.
    package static let forecastChrome = 6

    /// An agency and its posts, one post and what was counted on it.
    package var agency: CellRect { overlay(width: 112, height: body.height) }
    /// Its rows above the heads of the list: on low screens the title only; else also its stage, its figures, its best
    /// formats, its partners, two of its answers to complaints, a row for each account up to four, and a blank one.
    package func agencyHead(accounts: Int) -> Int { agency.height < 16 ? 1 : 8 + min(accounts, 4) }
    package func agencyPage(accounts: Int) -> Int { max(1, agency.height - agencyHead(accounts: accounts) - 2) }
    /// The same of one post: title, link, what its figures tell, a blank row.
    package var postHead: Int { agency.height < 16 ? 1 : 5 }
    package var postPage: Int { max(1, agency.height - postHead - 2) }

    /// List rows of an overlay: without its title and field.
    package static let overlayChrome = 3

    private func overlay(width: Int, height: Int) -> CellRect {
        let width = min(width, body.width)
        let y = body.y + min(2, (body.height - height) / 2)
        return CellRect(x: body.x + (body.width - width) / 2, y: y, width: width, height: height)
    }

    /// Whether there is room to choose among the presets.
    package var hasPresets: Bool { Self.arrangement(columns, rows) == .four }

    /// Whether the figures have room to stand in cards.
    package var hasCards: Bool { Self.hasCards(columns, rows) }

    /// Rows of a card: its words, figures three rows high, a blank row.
    package static let cardRows = 5

    private static func hasCards(_ columns: Int, _ rows: Int) -> Bool { columns >= 150 && rows >= 44 }

    private static func arrangement(_ columns: Int, _ rows: Int) -> Arrangement {
        switch (columns, rows) {
        case (132..., 36...): .four
        case (80..., 30...): .stacked
        case (40..., 12...): .tabs
        default: .tooSmall
        }
    }
}
