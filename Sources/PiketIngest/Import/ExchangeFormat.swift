import PiketDomain

/// The forms in which records come in and go out; raw values are the words of the command line.
package enum ExchangeFormat: String, CaseIterable, Sendable {
    case csv, ndjson
    case open311JSON = "open311-json"
    case open311XML = "open311-xml"

    /// By what a file begins with; where that tells nothing, by the name's ending.
    package init(guessing path: String, head: some Sequence<UInt8> = [UInt8]()) {
        let name = path.lowercased()
        let text = String(decoding: Array(head.prefix(4_096)), as: UTF8.self)
        switch text.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) {
        case "<": self = .open311XML
        case "[": self = .open311JSON
        case "{":
            let isLines = [".ndjson", ".jsonl"].contains(where: name.hasSuffix)
            let isTold =
                name.hasSuffix(".rejected.json") || Self.holdsList(head)
                || Self.keys.contains { text.contains("\"\($0)\"") || text.contains("\"\($0)\\\"") }
            // An object over several lines is no stream of lines.
            let isOverLines = !text.prefix { !$0.isNewline }.contains("}")
            self = !isLines && (isTold || isOverLines && text.contains(where: \.isNewline)) ? .open311JSON : .ndjson
        default:
            let isJSON = [".ndjson", ".jsonl", ".json"].contains(where: name.hasSuffix)
            self = isJSON ? .ndjson : name.hasSuffix(".xml") ? .open311XML : .csv
        }
    }

    private static func holdsList(_ head: some Sequence<UInt8>) -> Bool {
        let bytes = Array(head.drop { $0 != UInt8(ascii: "{") }.prefix(64 * 1024))
        return bytes.withUnsafeBufferPointer { JSONListPlace($0) != nil }
    }

    /// By what the source begins with.
    package init(of source: ByteSource) throws(IngestTrouble) {
        self.init(guessing: source.name, head: try source.peek())
    }

    private static let keys = ["service_requests", "service_request_id", "service_code", "services"]

    /// The fields of a file that comes without a map.
    var map: ImportMap {
        switch self {
        case .csv, .ndjson: .native
        case .open311JSON, .open311XML: .open311
        }
    }

    package var isOpen311: Bool { self == .open311JSON || self == .open311XML }

    /// Of a rejects file's name.
    var ending: String {
        switch self {
        case .csv, .ndjson: rawValue
        case .open311JSON: "json"
        case .open311XML: "xml"
        }
    }

    /// - Parameter map: how complaints are read from it; nil: they are none.
    func decoder(
        _ source: ByteSource, map: ImportMap? = nil
    ) throws(IngestTrouble) -> (decoder: any RecordDecoder, form: RejectsFile.Form) {
        switch self {
        case .csv:
            let decoder = try CSVDecoder(source, delimiter: map?.delimiter?.asciiValue, isOwn: map == .native)
            return (decoder, .csv(headings: decoder.headingBytes, delimiter: decoder.delimiter))
        case .ndjson: return (try NDJSONDecoder(source), .ndjson)
        case .open311JSON: return (try JSONListDecoder(source), .ndjson)
        case .open311XML: return (try XMLRecordDecoder(source), .xml)
        }
    }
}
