import PiketDomain
import PiketUI
import PiketViewModels
import TerminalKit
import Testing

/// Each cell of the screen, whatever lies on it: clicked, and clicked again.
@Suite struct MouseEverywhereTests {
    static let places: [[String]] = [
        ["1"], ["2"], ["2", "s"], ["3"], ["3", "z"], ["4"], ["4", "]"], ["4", "z"], ["4", "<Enter>"],
        ["4", "<Enter>", "<Enter>"], ["<Enter>"], ["<Enter>", "<Enter>"], ["?"], [":"], [":", "h", "a", "p"], ["w"],
        ["/"], ["a"], ["<Space>", "j", "<Space>", "a"], ["m", "x"], ["c", "x", "<F10>"], ["x"], ["!"], ["<F7>", "c"],
        ["H"], ["H", "*", "t"], ["L"], ["u"],
    ]

    @Test(arguments: ["80x24", "132x43", "200x60"]) func noClickWrites(_ name: String) throws {
        let size = try #require(Size(name))
        for keys in Self.places {
            var sample = SampleModel(size.width, size.height)
            sample.press("<F9>")
            for key in keys { sample.press(key) }
            sample.pause()
            let spots = sample.frame().spots
            var tried: Set<Spot> = []
            for y in 0..<size.height {
                for x in 0..<size.width {
                    guard let spot = spots.spot(at: Point(x: x, y: y)), tried.insert(spot).inserted else { continue }
                    // Of many tiles and rows, some are clicked again and again.
                    let isOften = tried.count % 5 == 1
                    var clicked = sample
                    for turn in 1...(isOften ? 3 : 1) {
                        var reached = clicked.model
                        let requests = reached.reduce(.click(spot))
                        #expect(!requests.contains(where: writes), "\(keys) \(spot) click \(turn): \(requests)")
                        #expect(reached.metrics.panes[reached.focus] != nil, "\(keys) \(spot)")
                        guard isOften else { continue }
                        clicked.send(.click(spot))
                        clicked.pause()
                    }
                    for notches in isOften ? [1, -1, 40, -40] : [] {
                        var turned = sample.model
                        let requests = turned.reduce(.wheel(spot, by: notches))
                        #expect(!requests.contains(where: writes), "\(keys) \(spot) wheel")
                        #expect(turned.focus == sample.model.focus && turned.layer == sample.model.layer)
                    }
                }
            }
            #expect(!tried.isEmpty, "\(keys)")
        }
    }

    private func writes(_ request: Request) -> Bool {
        switch request {
        case .act, .write, .acceptHandover, .settleMention, .changeView, .saveFile, .save, .keep, .keepCall,
            .forgetCall:
            true
        case .ask, .copy, .present, .mouse, .quit, .suspend, .repaint: false
        }
    }
}
