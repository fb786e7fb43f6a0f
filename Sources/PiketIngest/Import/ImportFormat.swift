import PiketDomain

package enum ImportFormat: String, CaseIterable, Sendable {
    case csv, ndjson

    /// By the name's ending, else by the first character: `{` begins an object.
    package init(guessing path: String, head: ArraySlice<UInt8> = []) {
        let name = path.lowercased()
        if [".ndjson", ".jsonl", ".json"].contains(where: name.hasSuffix) {
            self = .ndjson
        } else if [".csv", ".tsv", ".txt"].contains(where: name.hasSuffix) {
            self = .csv
        } else {
            self = head.first { $0 > 0x20 } == UInt8(ascii: "{") ? .ndjson : .csv
        }
    }

    func decoder(
        _ source: ByteSource, delimiter: UInt8?
    ) throws(IngestTrouble) -> (decoder: any RecordDecoder, form: RejectsFile.Form) {
        switch self {
        case .csv:
            let decoder = try CSVDecoder(source, delimiter: delimiter)
            return (decoder, .csv(headings: decoder.headingBytes, delimiter: decoder.delimiter))
        case .ndjson: return (try NDJSONDecoder(source), .ndjson)
        }
    }
}
