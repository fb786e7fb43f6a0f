package import PiketDomain

/// What a saved file holds.
package enum SaveFormat: String, CaseIterable, Hashable, Sendable {
    /// The screen as text.
    case txt
    /// The table of the pane in use.
    case csv
    /// The screen as a picture.
    case svg
}

/// A file to be written: never over another one.
package struct SaveOrder: Hashable, Sendable {
    package var format: SaveFormat
    /// Without the ending.
    package var name: String
    package var table: SavedTable?

    package init(format: SaveFormat, name: String, table: SavedTable? = nil) {
        self.format = format
        self.name = name
        self.table = table
    }
}

/// The rows of a table: what a list holds under its filter, not only what is loaded of it.
package enum SavedTable: Hashable, Sendable {
    case queue(QueueQuery)
    case overdue(OverdueQuery)
    case map
    case engagement
}

/// Writing the screen, or the pane's table, to a file.
extension AppModel {
    /// Rows a saved list takes at most.
    static let savedRows = 10_000

    mutating func openSaving() {
        var view = PaletteView(.saving)
        // 20261121T140200+0700 without its seconds and zone.
        let minute = shownNow.iso8601(in: office.zone).filter { $0.isNumber || $0 == "T" }.prefix(13)
        view.field = TextField("piket-" + minute.replacing("T", with: "-"), capacity: 80)
        palette = view
        listPalette()
    }

    /// What was typed, as the name of a file in this folder.
    func fileName(_ typed: String) -> String {
        let name = String(typed.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "_" }.prefix(80))
        return name.isEmpty ? "piket" : name
    }

    mutating func save(_ format: SaveFormat, name: String) -> [Request] {
        var order = SaveOrder(format: format, name: name)
        if format == .csv {
            guard detail == nil else {
                say(.unavailable(.save, .noTable))
                return []
            }
            order.table = table
        }
        return [.saveFile(order)]
    }

    private var table: SavedTable {
        switch focus {
        case .queue: .queue(queue.query(.first, limit: Self.savedRows))
        case .overdue:
            .overdue(
                OverdueQuery(
                    filter: overdue.filter, limit: Self.savedRows, includesBacklog: overdue.includesBacklog))
        case .map: .map
        case .engagement: .engagement
        }
    }
}
