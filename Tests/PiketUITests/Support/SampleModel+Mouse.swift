import PiketDomain
import PiketUI
import PiketViewModels
import TerminalKit
import Testing

extension SampleModel {
    /// What stands at a cell of the picture as it is drawn now.
    func spot(_ x: Int, _ y: Int) -> Spot? { frame().spots.spot(at: Point(x: x, y: y)) }

    /// Clicks where some words stand: on their first letter.
    mutating func click(_ words: String) {
        if let spot = spot(under: words) { send(.click(spot)) }
    }

    mutating func wheel(over words: String, by notches: Int) {
        if let spot = spot(under: words) { send(.wheel(spot, by: notches)) }
    }

    func spot(under words: String) -> Spot? {
        let text = FrameText.render(frame().buffer)
        for (y, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let range = line.firstRange(of: words) else { continue }
            return spot(line.distance(from: line.startIndex, to: range.lowerBound), y)
        }
        Issue.record("\(words) is not on the screen:\n\(text)")
        return nil
    }

    /// The pane in use, what its bar stands on, and what lies over it.
    var whereabouts: String {
        var words = ["\(model.focus)" + (model.isZoomed ? "*" : "")]
        switch model.focus {
        case .queue: words.append(model.queue.selected.map { "\($0.number)" } ?? "nothing")
        case .overdue:
            let group = model.overdue.selectedGroup.map { $0.code ?? "nobody" }
            words.append(model.overdue.selected.map { "\($0.row.number)" } ?? group ?? "nothing")
        case .map: words.append(model.map.cursor ?? "nowhere")
        case .engagement: words.append(model.engagement.selected?.code ?? "nothing")
        }
        switch model.layer {
        case .panes: break
        case .detail: words.append("case \(model.detail?.number ?? 0)")
        case .dialog: words.append(model.dialog.map { "\($0.kind) \($0.focus) \($0.phase)" } ?? "")
        case .call: words.append(model.call?.entry.map { "call \($0)" } ?? "call")
        case .help: words.append("help \(model.help?.selected.map { "\($0.binding.command)" } ?? "")")
        case .palette:
            guard case .command(let command)? = model.palette?.selected?.action else { return "palette" }
            words.append("palette \(command)")
        default: words.append("\(model.layer)")
        }
        return words.joined(separator: " ")
    }
}
