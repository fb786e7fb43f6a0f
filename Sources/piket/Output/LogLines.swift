import ArgumentParser
import PiketDomain
import PiketUI
import PiketViewModels

enum LogFormat: String, CaseIterable, ExpressibleByArgument {
    case text, csv, ndjson
}

/// The log, one entry a line.
struct LogLines {
    let format: LogFormat
    let office: Office
    let language: Language

    private static let columns = ["id", "at", "number", "version", "actor", "act", "payload", "reason"]

    /// nil: none.
    var heading: String? { format == .csv ? CSV.line(Self.columns) : nil }

    func line(_ entry: LogEntry) -> String {
        let event = entry.event
        switch format {
        case .text: return ActLine.logged(entry, office: office, language)
        case .csv:
            return CSV.line([
                String(event.id), event.at.iso8601(in: office.zone), entry.number.map(String.init) ?? "",
                String(event.version), event.actor.code, event.act.rawValue, event.payload.json, event.reason ?? "",
            ])
        case .ndjson:
            let fields = event.fields(zone: office.zone)
            return JSON.object(fields.prefix(1) + [("number", JSON(entry.number))] + fields.dropFirst()).line
        }
    }
}
