import PlainText
import TerminalKit
import Testing

@Suite struct WidgetTests {
    @Test func aTitleRuleFillsItsRow() {
        var buffer = CellBuffer(Size(width: 24, height: 1))
        TitleRule(leading: [Span("1 Peta")], trailing: [Span("9/12")]).draw(
            in: &buffer, area: buffer.bounds, glyphs: .unicode)
        #expect(buffer.text(row: 0) == "1 Peta ──────────── 9/12")
    }

    @Test(arguments: [(0.0, 0), (0.01, 1), (0.5, 3), (0.99, 4), (1.0, 5), (7.0, 5), (-1.0, 0)])
    func aGaugeNeverLies(share: Double, cells: Int) {
        #expect(Gauge(share: share).filled(of: 5) == cells)
    }

    @Test func columnsDropInTheirOrderAndTheRestStays() {
        let columns = [
            TableColumn(width: 5), TableColumn(width: 8, dropRank: 1), TableColumn(width: 6, dropRank: 2),
            TableColumn(width: 4, stretches: true),
        ]
        #expect(TableLayout(columns, x: 0, width: 40).slots.map(\.width) == [5, 8, 6, 17])
        #expect(TableLayout(columns, x: 0, width: 22).slots.map(\.width) == [5, 8, 0, 6])
        #expect(TableLayout(columns, x: 2, width: 12).slots.map(\.x) == [3, 8, 8, 9])
    }

    @Test(arguments: [(1, " "), (2, " "), (4, "x")])
    func aDialogLeavesNoCrumbsBesideIt(margin: Int, sign: String) {
        var buffer = CellBuffer(Size(width: 20, height: 5))
        buffer.fill(buffer.bounds, style: Style(.text), with: "x")
        let area = Rect(x: margin, y: 1, width: 20 - 2 * margin, height: 3)
        _ = Surface().draw(in: &buffer, area: area, glyphs: .unicode)
        let row = buffer.text(row: 2).padded(to: 20)
        #expect(row.first.map(String.init) == sign && row.last.map(String.init) == sign)
        #expect(buffer.text(row: 0) == String(repeating: "x", count: 20))
    }

    @Test func theCaretIsSeenInALongText() {
        var buffer = CellBuffer(Size(width: 8, height: 1))
        let caret = TextField(before: "abcdefghij", after: "k").draw(in: &buffer, area: buffer.bounds)
        #expect(caret == Point(x: 6, y: 0))
        #expect(buffer.text(row: 0) == " fghijk ")
        #expect(buffer[6, 0].style.role == .caret)
    }

    @Test func blockDigitsTakeTheirSize() {
        #expect(BlockDigits("87").size(glyphs: .unicode) == Size(width: 7, height: 3))
        var buffer = CellBuffer(Size(width: 3, height: 3))
        BlockDigits("4").draw(in: &buffer, x: 0, y: 0, style: Style(), glyphs: .unicode)
        #expect((0..<3).map(buffer.text(row:)) == ["█ █", "▀▀█", "  ▀"])
    }

    @Test func everySignHasThreeTwins() {
        for glyph in Glyph.allCases {
            #expect(GlyphSet.unicode[glyph].width == 1)
            #expect(GlyphSet.cp437[glyph].width == 1)
            #expect(GlyphSet.ascii[glyph].isASCII)
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(width - count, 0)) }
}
