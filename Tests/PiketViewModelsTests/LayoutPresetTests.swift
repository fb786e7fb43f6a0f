import PiketDomain
import PiketViewModels
import Testing

/// Dividing a large screen, and what that changes about an open case.
struct LayoutPresetTests {
    private func panes(_ sitter: Sitter) -> [Pane] { sitter.model.visiblePanes }

    @Test func pGoesRoundThePresets() {
        var sitter = Sitter(ListTranscripts.desk)
        #expect(panes(sitter) == [.queue, .overdue, .map, .engagement])
        sitter.press("p")
        #expect(sitter.model.notice == .divided(.lists))
        #expect(panes(sitter) == [.queue, .overdue])
        #expect(sitter.model.metrics.panes[.queue]?.frame.width == sitter.model.metrics.body.width)
        sitter.press("p")
        #expect(panes(sitter) == [.queue, .map])
        sitter.press("2")
        #expect(panes(sitter) == [.overdue, .map])
        sitter.press("4")
        #expect(panes(sitter) == [.map, .engagement])
        sitter.press("1 p")
        #expect(panes(sitter) == [.queue, .overdue])
        sitter.press("p")
        #expect(panes(sitter) == [.queue, .overdue, .map, .engagement])
    }

    @Test func cardsAreOfferedWhereTheyHaveRoom() {
        var sitter = Sitter(ListTranscripts.desk, size: (160, 48))
        let four = sitter.model.metrics
        sitter.press("p p p p")
        #expect(sitter.model.preset == .cards)
        #expect(panes(sitter) == [.queue, .overdue, .map, .engagement])
        #expect(sitter.model.metrics.figures.height == PaneMetrics.cardRows)
        #expect(sitter.model.metrics.body.y == four.body.y + PaneMetrics.cardRows - 2)
        sitter.press("p")
        #expect(sitter.model.metrics == four)
        sitter.tell(.resize(columns: 149, rows: 48))
        sitter.press(":")
        sitter.type("layout cards")
        #expect(sitter.model.palette?.selected?.reason == .screenSmall)
    }

    @Test func aCaseStandsBesideItsList() {
        var sitter = Sitter(ListTranscripts.desk)
        sitter.press("p p p <Enter>")
        #expect(sitter.model.metrics.isDetailBeside)
        #expect(panes(sitter) == [.queue])
        let list = sitter.model.metrics.panes[.queue]?.frame
        #expect(list.map { $0.maxX < sitter.model.metrics.detail.x } == true)
        sitter.press("n")
        #expect(sitter.model.detail?.number == 10_002)
        #expect(sitter.model.queue.selected?.number == 10_002)
        sitter.press("<Esc>")
        #expect(!sitter.model.metrics.isDetailBeside)
        #expect(panes(sitter) == [.queue, .overdue])
    }

    @Test func aSmallScreenIsDividedInOneWay() {
        var sitter = Sitter(ListTranscripts.desk, size: (100, 30))
        sitter.press("p")
        #expect(sitter.model.notice == .unavailable(.nextLayout, .screenSmall))
        #expect(sitter.model.preset == .four)
    }

    @Test(arguments: LayoutPreset.allCases)
    func nothingOverlapsOrFallsOutside(_ preset: LayoutPreset) {
        for (columns, rows) in [(132, 36), (132, 43), (160, 48), (200, 60), (300, 100), (80, 24)] {
            for focus in Pane.allCases {
                for isOpen in [false, true] {
                    let metrics = PaneMetrics(
                        columns: columns, rows: rows, focus: focus, isZoomed: false,
                        map: MapSize(rows: 20, columns: columns % 20 == 0 ? 26 : 18), preset: preset,
                        isDetailOpen: isOpen)
                    let frames = metrics.panes.values.map(\.frame) + (metrics.isDetailBeside ? [metrics.detail] : [])
                    #expect(metrics.panes[focus] != nil)
                    for frame in frames {
                        #expect(frame.x >= metrics.body.x && frame.maxX <= metrics.body.maxX)
                        #expect(frame.y >= metrics.body.y && frame.maxY <= metrics.body.maxY)
                        #expect(frame.width >= 38 && frame.height >= 5, "\(preset) \(columns)x\(rows) \(focus)")
                        let others = frames.filter { $0 != frame }
                        for other in others {
                            #expect(
                                other.maxX <= frame.x || other.x >= frame.maxX || other.maxY <= frame.y
                                    || other.y >= frame.maxY)
                        }
                    }
                }
            }
        }
    }
}
