import PiketIngest

/// Writes cases, or the services they belong to, one after the other in one of the forms; nothing is kept in memory.
struct ExportWriter {
    let format: ExchangeFormat
    /// Where the text goes, a piece at a time.
    let write: (String) -> Void
    private var count = 0
    private let root: String
    private let element: String

    /// - Parameter isServices: the file is a list of services.
    init(_ format: ExchangeFormat, isServices: Bool = false, write: @escaping (String) -> Void) {
        self.format = format
        self.write = write
        (root, element) = isServices ? ("services", "service") : ("service_requests", "request")
    }

    func begin() {
        switch format {
        case .csv: write(CSV.line(ExportRow.columns) + "\n")
        case .ndjson: break
        case .open311JSON: write("[")
        case .open311XML: write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<\(root)>\n")
        }
    }

    mutating func add(_ row: ExportRow) {
        switch format {
        case .csv: write(CSV.line(row.values.map { $0 ?? "" }) + "\n")
        case .ndjson:
            let told = zip(ExportRow.columns, row.values).compactMap { name, value in
                value.map { (name, JSON.text($0)) }
            }
            write(JSON.object(told).line + "\n")
        case .open311JSON, .open311XML: add(Open311Row(row).fields)
        }
    }

    mutating func add(_ fields: [(String, JSON)]) {
        if format == .open311XML {
            write("<\(element)>\(fields.map { JSON.xml($0.0, $0.1) }.joined())</\(element)>\n")
        } else {
            write((count == 0 ? "\n" : ",\n") + JSON.object(fields).line)
        }
        count += 1
    }

    func end() {
        switch format {
        case .csv, .ndjson: break
        case .open311JSON: write(count == 0 ? "]\n" : "\n]\n")
        case .open311XML: write("</\(root)>\n")
        }
    }
}

extension JSON {
    /// The value as an element of that name; lists and null are left empty.
    fileprivate static func xml(_ name: String, _ value: JSON) -> String {
        switch value {
        case .object(let entries): "<\(name)>\(entries.map { xml($0.0, $0.1) }.joined())</\(name)>"
        case .text(let text): text.isEmpty ? "<\(name)/>" : "<\(name)>\(escaped(text))</\(name)>"
        case .array, .null: "<\(name)/>"
        case .integer, .number, .degrees, .flag: "<\(name)>\(value.line)</\(name)>"
        }
    }

    /// Without the characters XML cannot hold.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\t", "\n", "\r": out.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
