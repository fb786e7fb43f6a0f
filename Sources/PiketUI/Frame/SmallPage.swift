import PiketViewModels
import PlainText
import TerminalKit

/// Below the smallest size: what the size is, what is needed, and that keys still work.
struct SmallPage {
    let scene: Scene

    func draw(in buffer: inout CellBuffer) {
        let size = buffer.size
        let lines = [
            scene[Phrase.tooSmall],
            scene[
                Phrase.sizes(size.width, size.height, PaneMetrics.least.columns, PaneMetrics.least.rows)],
            scene[Phrase.keysWork],
        ].flatMap { $0.wrapped(to: max(size.width, 1)) }
        let top = max((size.height - lines.count) / 2, 0)
        for (index, line) in lines.enumerated() {
            buffer.put(
                line, x: 0, y: top + index, width: size.width, alignment: .center,
                style: Style(index == 0 ? .strong : .text),
                ellipsis: "")
        }
    }
}
