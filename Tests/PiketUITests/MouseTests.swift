import PiketDomain
import PiketUI
import PiketViewModels
import TerminalKit
import Testing

/// What is clicked is what is drawn there, at every size.
@Suite struct MouseTests {
    struct Aim: Sendable, CustomTestStringConvertible {
        var size: String
        /// How one comes to the picture.
        var keys: [String] = []
        /// Words that are clicked, one after the other.
        var clicks: [String]
        var outcome: String

        var testDescription: String { "\(size) \(keys) \(clicks)" }
    }

    static let aims = [
        Aim(size: "132x43", clicks: ["10811"], outcome: "queue 10811"),
        Aim(size: "132x43", clicks: ["10811", "10811"], outcome: "queue 10811 case 10811"),
        Aim(size: "132x43", clicks: ["10811", "10880"], outcome: "queue 10880"),
        // The bar of a pane that is not in use opens nothing at the first click.
        Aim(size: "132x43", keys: ["2"], clicks: ["10871"], outcome: "queue 10871"),
        Aim(size: "132x43", clicks: ["10290"], outcome: "overdue 10290"),
        Aim(size: "132x43", clicks: ["10290", "10290"], outcome: "overdue 10290 case 10290"),
        Aim(size: "132x43", keys: ["2", "s", "z"], clicks: ["Dishub"], outcome: "overdue* dishub"),
        Aim(size: "132x43", clicks: ["Citata"], outcome: "engagement citata"),
        Aim(size: "132x43", clicks: ["Citata", "Citata"], outcome: "engagement citata agency"),
        Aim(size: "132x43", clicks: ["4 Interaksi"], outcome: "engagement bm"),
        Aim(size: "132x43", clicks: ["2 Terlambat"], outcome: "overdue 10764"),
        Aim(size: "100x30", clicks: ["4 Medsos"], outcome: "engagement bm"),
        Aim(size: "100x30", clicks: ["10277"], outcome: "overdue 10277"),
        Aim(size: "80x24", clicks: ["2 Terlambat"], outcome: "overdue 10764"),
        Aim(size: "80x24", clicks: ["4 Medsos", "1 Pengaduan"], outcome: "queue 10871"),
        Aim(size: "40x12", clicks: ["10803", "10803"], outcome: "queue 10803 case 10803"),
        Aim(size: "132x43", keys: ["?"], clicks: ["ke awal"], outcome: "queue 10871 help first"),
        Aim(
            size: "132x43", keys: ["?", "p", "e", "t", "a"], clicks: ["ke peta"], outcome: "queue 10871 help focusMap"),
        Aim(
            size: "132x43", keys: [":", "b", "e", "s", "a", "r"], clicks: ["besarkan panel"],
            outcome: "queue* 10871"),
        // Outside of what lies on top nothing is reached.
        Aim(size: "132x43", keys: [":"], clicks: ["2 Terlambat"], outcome: "queue 10871 palette open"),
        Aim(size: "132x43", keys: ["<Enter>"], clicks: ["Laporan"], outcome: "queue 10871 case 10871"),
        Aim(size: "80x24", keys: ["a"], clicks: ["Alasan"], outcome: "queue 10871 assign field(0) asking"),
        Aim(size: "80x24", keys: ["a"], clicks: ["petugas C"], outcome: "queue 10871 assign chooser asking"),
        Aim(size: "80x24", keys: ["a"], clicks: ["Batal"], outcome: "queue 10871 assign cancel asking"),
        Aim(size: "132x43", keys: ["<F7>"], clicks: ["Alamat"], outcome: "queue 10871 call address"),
    ]

    @Test(arguments: aims) func aClickGoesWhereItPoints(_ aim: Aim) throws {
        let size = try #require(Size(aim.size))
        var sample = SampleModel(size.width, size.height)
        sample.press("<F9>")
        for key in aim.keys { sample.press(key) }
        for words in aim.clicks {
            sample.pause()
            sample.click(words)
        }
        #expect(sample.whereabouts == aim.outcome)
    }

    @Test(arguments: ["132x43", "200x60", "80x24", "100x30"]) func everyTileIsItself(_ name: String) throws {
        let size = try #require(Size(name))
        var sample = SampleModel(size.width, size.height)
        sample.press("<F9>", "3")
        let tiles = sample.frame().spots.compactMap { area -> (String, Rect)? in
            if case .tile(let code) = area.spot { (code, area.area) } else { nil }
        }
        #expect(Set(tiles.map(\.0)).count > 20)
        for (code, area) in tiles where code != sample.model.map.cursor {
            var clicked = sample
            clicked.pause()
            let spot = try #require(clicked.spot(area.x, area.y))
            clicked.send(.click(spot))
            #expect(clicked.model.map.cursor == code)
            clicked.pause()
            clicked.send(.click(spot))
            #expect(clicked.model.queue.place == .kelurahan(code))
        }
    }

    @Test func viewsInTheTitleAreShown() {
        var sample = SampleModel(132, 43)
        sample.press("<F9>", "2")
        sample.click("baru 45")
        #expect(sample.model.focus == .queue && sample.model.queue.view == .new)
    }

    @Test func theWheelMovesRowsAndNeitherFocusNorBar() {
        var sample = SampleModel(100, 30)
        sample.press("<F9>")
        sample.wheel(over: "10290", by: 1)
        #expect(sample.model.focus == .queue && sample.model.overdue.top == 3)
        #expect(sample.model.queue.top == 0)
        for _ in 0..<6 { sample.press("<Down>") }
        sample.wheel(over: "10811", by: 1)
        #expect(sample.model.queue.top == 3 && sample.model.queue.cursor == 6)
        sample.wheel(over: "10880", by: 1)
        #expect(sample.model.queue.top == 6 && sample.model.queue.cursor == 6)
        for _ in 0..<9 { sample.wheel(over: "1 Pengaduan", by: 1) }
        let page = sample.model.metrics.page(of: .queue)
        #expect(sample.model.queue.top == sample.model.queue.rows.count - page)
        for _ in 0..<9 { sample.wheel(over: "1 Pengaduan", by: -1) }
        #expect(sample.model.queue.top == 0)
    }

    @Test func withTheMouseOffNothingIsNotedAndTheHeaderIsSilent() {
        var sample = SampleModel(132, 43)
        #expect(sample.frame().spots.isEmpty)
        sample.press("<F9>")
        #expect(FrameText.render(sample.frame().buffer).contains("tetikus  "))
        let spot = sample.spot(20, 9)
        sample.press("<F9>")
        #expect(sample.frame().spots.isEmpty)
        sample.press("j", "k")
        #expect(!FrameText.render(sample.frame().buffer).contains("tetikus"))
        if let spot { sample.send(.click(spot)) }
        #expect(sample.whereabouts == "queue 10871")
    }

    /// The second press of a double click never falls through what the first one opened.
    @Test func aDoubleClickOpensOnce() {
        var sample = SampleModel(132, 43)
        sample.press("<F9>", ":", "b", "e", "s", "a", "r")
        sample.pause()
        let spot = sample.spot(under: "besarkan panel")
        for _ in 0..<2 { spot.map { sample.send(.click($0)) } }
        #expect(sample.model.isZoomed && sample.model.layer == .panes)
        if let spot = sample.spot(20, 20) { sample.send(.click(spot)) }
        #expect(sample.whereabouts == "queue* 10871")
    }

    /// However often a dialog's button is clicked, only Enter writes.
    @Test func noClickConfirms() {
        var sample = SampleModel(132, 43)
        sample.press("<F9>", "m", "x")
        for _ in 0..<4 {
            sample.pause()
            guard case .part(.confirm)? = sample.frame().spots.last(where: { $0.spot == .part(.confirm) })?.spot else {
                Issue.record("no button")
                return
            }
            sample.send(.click(.part(.confirm)))
            #expect(sample.whereabouts == "queue 10871 note confirm asking")
        }
        // Clicked ahead of the dialog, the button is not even gone to.
        sample.press("<Esc>", "m")
        sample.send(.click(.part(.confirm)))
        #expect(sample.whereabouts == "queue 10871 note field(0) asking")
        sample.pause()
        sample.press("x")
        sample.send(.click(.part(.confirm)))
        sample.pause()
        sample.press("<Enter>")
        #expect(sample.model.dialog == nil && sample.model.notice != nil)
    }
}
