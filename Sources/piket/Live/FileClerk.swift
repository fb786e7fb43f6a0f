import PiketDomain
import PiketUI
import PiketViewModels
import TerminalKit

/// Writes what an officer saves from the screen, masked as it is shown, for its owner alone.
struct FileClerk: Sendable {
    let store: any DeskReading
    /// The screen as it stood when it was saved.
    let model: AppModel
    let painter: FramePainter
    let palette: Palette
    let folder: String

    func write(_ order: SaveOrder) async -> Intent {
        let path: String
        do {
            let text = try await text(order)
            path = try PrivateFile.write(text, in: folder, name: order.name, ending: order.format.rawValue)
        } catch {
            // Whatever it was, the officer can only look at the disk and the folder.
            return .fileNotSaved("\(folder)/\(order.name).\(order.format.rawValue)")
        }
        return .fileSaved(path)
    }

    private func text(_ order: SaveOrder) async throws -> String {
        var painter = painter
        switch order.format {
        case .txt:
            painter.depth = .mono
            return FrameText.render(painter.paint(model).buffer)
        case .svg: return FrameSVG.render(painter.paint(model).buffer, palette: palette, title: "Piket")
        case .csv:
            guard let table = order.table else { return "" }
            return try await rows(of: table).map { CSV.line($0) + "\n" }.joined()
        }
    }

    private func rows(of table: SavedTable) async throws -> [[String]] {
        let words = TableRows(office: model.office, viewer: model.viewer, language: model.language, now: model.shownNow)
        switch table {
        case .queue(let query):
            return words.cases(try await store.queue(query, viewer: model.viewer, now: model.shownNow).rows)
        case .overdue(let query):
            return words.overdue(try await store.overdue(query, viewer: model.viewer, now: model.shownNow).rows)
        case .map: return words.places(model.map)
        case .engagement: return words.engagement(model.engagement)
        }
    }
}
