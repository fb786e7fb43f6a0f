import PiketUI
import PlainText
import TerminalKit
import Testing

@Suite struct OutputTests {
    private func sample() -> CellBuffer {
        var frame = CellBuffer(Size(width: 12, height: 2))
        frame.put("X <&> ", x: 0, y: 0, style: Style(.late, bold: true))
        frame.put("日 ─█", x: 6, y: 0, style: Style(.dim))
        frame.setGround(.selected, in: Rect(x: 0, y: 1, width: 12, height: 1))
        return frame
    }

    @Test func textIsTheCellsWithoutTrailingBlanks() {
        #expect(FrameText.render(sample()) == "X <&> 日 ─█\n\n")
    }

    @Test func everyANSILineStandsAlone() throws {
        let palette = Palette(theme: try #require(ThemeLibrary.builtIn("malam")), depth: .c256)
        let lines = FrameANSI.render(sample(), palette: palette).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("\u{1B}[0;1;38;5;204mX <&>"))
        #expect(lines[0].hasSuffix("\u{1B}[0m") && lines[1].hasSuffix("\u{1B}[0m"))
    }

    @Test func monochromeANSIHasNoColour() throws {
        let palette = Palette(theme: try #require(ThemeLibrary.builtIn("malam")), depth: .mono)
        #expect(!FrameANSI.render(sample(), palette: palette).contains("38;"))
    }

    @Test func thePictureEscapesAndAligns() throws {
        let palette = Palette(theme: try #require(ThemeLibrary.builtIn("malam")), depth: .truecolor)
        let picture = FrameSVG.render(sample(), palette: palette, title: "a <b>")
        #expect(picture.contains("<title>a &lt;b&gt;</title>"))
        #expect(picture.contains(">&lt;&amp;&gt;</text>"))
        #expect(picture.contains("<text x=\"50.4\" y=\"13\" textLength=\"16.8\""))
        #expect(picture.contains("fill=\"#213947\""))
    }
}
