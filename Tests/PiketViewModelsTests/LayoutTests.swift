import PiketDomain
import PiketViewModels
import Testing

struct LayoutTests {
    private func metrics(
        _ columns: Int, _ rows: Int, _ focus: Pane = .queue, zoomed: Bool = false,
        map: MapSize = MapSize(rows: 20, columns: 18)
    ) -> PaneMetrics {
        PaneMetrics(columns: columns, rows: rows, focus: focus, isZoomed: zoomed, map: map)
    }

    @Test func theReferenceSizes() {
        let wide = metrics(160, 48)
        #expect(wide.figures == CellRect(x: 1, y: 2, width: 158, height: 2))
        #expect(wide.panes[.queue]?.frame == CellRect(x: 1, y: 5, width: 114, height: 25))
        #expect(wide.panes[.queue]?.rows == CellRect(x: 1, y: 7, width: 114, height: 22))
        #expect(wide.panes[.queue]?.gist == CellRect(x: 1, y: 29, width: 114, height: 1))
        #expect(wide.panes[.overdue]?.rows == CellRect(x: 1, y: 33, width: 114, height: 13))
        #expect(wide.panes[.map]?.frame == CellRect(x: 118, y: 5, width: 41, height: 25))
        #expect(wide.panes[.engagement]?.rows == CellRect(x: 118, y: 33, width: 41, height: 13))
        #expect(wide.footer.y == 47)

        let small = metrics(80, 24)
        #expect(small.panes[.queue]?.frame == CellRect(x: 1, y: 3, width: 78, height: 19))
        #expect(small.panes[.queue]?.rows == CellRect(x: 1, y: 5, width: 78, height: 16))
        #expect(small.panes.count == 1)

        #expect(metrics(132, 43).panes[.queue]?.frame.width == 86)
        #expect(metrics(200, 60).panes[.queue]?.frame.width == 154)
    }

    /// A wide regency's map stands whole in its pane, and the lists give way.
    @Test func aMapOfManyColumns() {
        let map = MapSize(rows: 14, columns: TileLayout.maximumColumns)
        #expect(metrics(132, 43, map: map).panes[.map]?.frame == CellRect(x: 79, y: 5, width: 52, height: 22))
        #expect(metrics(132, 43, map: map).panes[.queue]?.frame.width == 75)
        #expect(metrics(200, 60, map: map).panes[.engagement]?.frame.width == 52)
        #expect(metrics(100, 30, .map, map: map).panes[.map]?.frame.width == 52)
        #expect(metrics(100, 30, .map, map: map).panes[.engagement]?.frame.width == 43)
        #expect(metrics(97, 30, .map, map: map).panes.count == 1)
    }

    @Test func arrangements() {
        let table: [(columns: Int, rows: Int, focus: Pane, shows: [Pane])] = [
            (132, 36, .queue, [.queue, .overdue, .map, .engagement]), (131, 36, .queue, [.queue, .overdue]),
            (132, 35, .map, [.map, .engagement]), (100, 30, .overdue, [.queue, .overdue]),
            (100, 30, .map, [.map, .engagement]), (80, 30, .map, [.map]), (80, 24, .engagement, [.engagement]),
            (40, 12, .queue, [.queue]), (39, 12, .queue, []), (40, 11, .queue, []), (0, 0, .queue, []),
        ]
        for row in table {
            let shown = metrics(row.columns, row.rows, row.focus).panes.keys.sorted { $0.rawValue < $1.rawValue }
            #expect(shown == row.shows, "\(row.columns)x\(row.rows) \(row.focus)")
        }
    }

    @Test func nothingOverlapsOrLeavesTheScreen() {
        for columns in stride(from: 40, through: 240, by: 7) {
            for rows in 12...70 {
                for focus in Pane.allCases {
                    let metrics = metrics(columns, rows, focus)
                    let boxes =
                        [metrics.header, metrics.figures, metrics.prompt, metrics.footer]
                        + metrics.panes.values.map(\.frame)
                    var cells = Set<Int>()
                    var sum = 0
                    for box in boxes {
                        for y in box.y..<box.maxY {
                            for x in [box.x, box.maxX - 1] {
                                sum += 1
                                cells.insert(y * 1000 + x)
                                #expect(x < columns && y < rows)
                            }
                        }
                    }
                    #expect(cells.count == sum, "\(columns)x\(rows)")
                    #expect(metrics.panes.values.allSatisfy { $0.rows.height >= 2 }, "\(columns)x\(rows) \(focus)")
                }
            }
        }
    }

    @Test func heatBins() {
        let table: [(name: String, values: [Int], steps: [Int])] = [
            ("nothing", [0, 0], []), ("one value", [3, 3, 0], [3]), ("few values", [1, 2, 2, 5], [1, 2, 5]),
            ("quantiles", Array(1...100), [1, 21, 41, 61, 81]),
            ("many ones", [1, 1, 1, 1, 1, 1, 2, 3, 4, 9, 12], [1, 2, 3, 4, 9]),
        ]
        for row in table { #expect(HeatScale(row.values).steps == row.steps, "\(row.name)") }
        let scale = HeatScale([1, 2, 5])
        #expect([0, 1, 2, 4, 5, 99].map(scale.bin) == [0, 3, 4, 4, 5, 5])
    }
}
