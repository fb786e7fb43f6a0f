import PiketDomain
import PiketUI
import PiketViewModels
import PlainText
import TerminalKit
import Testing

@Suite struct FrameFuzzTests {
    /// Widths and heights around every threshold, and the extremes.
    static let widths = [
        1, 2, 5, 17, 39, 40, 41, 57, 60, 79, 80, 81, 88, 99, 100, 104, 114, 119, 120, 131, 132, 133, 160, 200, 300,
    ]
    static let heights = [1, 2, 5, 11, 12, 17, 18, 24, 29, 30, 35, 36, 39, 40, 43, 60, 100]

    @Test(arguments: widths)
    func everySizeHolds(_ width: Int) {
        var painter = FramePainter()
        for height in Self.heights {
            for keys in [[], ["<Enter>"], ["3", "z"], ["2"], ["4", "z"], ["?"], [":"], ["/"], ["<F7>", "c"]] {
                var sample = SampleModel(width, height, language: height % 2 == 0 ? .indonesian : .english)
                for key in keys { sample.press(key) }
                painter.glyphs = GlyphSet.allCases[(width + height) % 3]
                let frame = painter.paint(sample.model)
                #expect(frame.buffer.size == Size(width: width, height: height))
                #expect(frame.buffer.firstFault() == nil, "\(width)x\(height) \(keys)")
                if let caret = frame.caret {
                    #expect(frame.buffer.bounds.contains(caret), "\(width)x\(height) \(keys)")
                }
            }
        }
    }

    @Test func hostileAndWideNamesHold() {
        var description = SampleOffice.description()
        description.name = "日本語の役所 \u{202E}\u{1B}[31m · 東京"
        description.areaWord = "Desa/Kel. 村"
        description.categories = description.categories.map {
            Category(code: $0.code, name: "破損\u{200B}した道路\u{0007} e\u{0301}\u{0301}\u{0301}")
        }
        description.agencies = description.agencies.map { Agency(code: $0.code, name: $0.name, short: "環境局環境局環境局") }
        let office = Office(description: description, region: SampleOffice.region, layout: SampleOffice.layout)
        for width in Self.widths {
            let frame = SampleModel(width, 40, office: office).frame()
            #expect(frame.buffer.firstFault() == nil, "\(width)")
            let text = FrameText.render(frame.buffer)
            #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{7}" })
        }
    }
}
