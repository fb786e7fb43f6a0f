import PiketDomain

/// Makes records of single JSON objects, those of a rejects file too.
struct JSONRecordReader {
    /// Objects inside are taken apart.
    let isFlat: Bool
    private var shelf = HeadingsShelf()

    init(isFlat: Bool) {
        self.isFlat = isFlat
    }

    mutating func record(_ bytes: [UInt8], at position: RecordPosition) -> Result<RawRecord, Rejection> {
        let read: Result<[JSONObjectReader.Member], JSONObjectReader.Problem> = bytes.withUnsafeBufferPointer { text in
            Result { () throws(JSONObjectReader.Problem) in try JSONObjectReader.members(of: text, isFlat: isFlat) }
        }
        switch read {
        case .failure(let problem):
            return .failure(Rejection(at: position, field: "", reason: problem.reason, original: bytes))
        case .success(let found):
            let members = isFlat ? JSONRecordShape.unwrapped(found) : found
            let isOurs = members.map { $0.name.hasPrefix(RejectsFile.columnPrefix) }
            // What was no object stands in the rejects file as text: that text is the record.
            if !isOurs.contains(false), let kept = members.first(where: { $0.name == RejectsFile.originalKey }) {
                return record(Array(kept.value.utf8), at: position)
            }
            var original = bytes
            if isOurs.first == true {
                let rest = members.indices.first { !isOurs[$0] }.map { bytes[members[$0].offset...] }
                original = [UInt8(ascii: "{")] + (rest ?? [UInt8(ascii: "}")])
            }
            return .success(
                RawRecord(
                    at: position, headings: shelf.headings(members.map(\.name)), values: members.map(\.value),
                    original: original))
        }
    }
}

extension JSONObjectReader.Problem {
    fileprivate var reason: RejectionReason {
        switch self {
        case .notAnObject: .notAnObject
        case .unexpected(let byte): .notJSON(byte: byte)
        case .tooDeep: .nestedTooDeep
        }
    }
}
