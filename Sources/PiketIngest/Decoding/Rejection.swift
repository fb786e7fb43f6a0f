package import PiketDomain

/// A record that was not taken: where, which field, why, and its own bytes so that it can be mended.
package struct Rejection: Error, Hashable, Sendable {
    package var position: RecordPosition
    /// The field of ours, or empty for the record as a whole.
    package var field: String
    package var reason: RejectionReason
    package var original: [UInt8]

    package init(at position: RecordPosition, field: String, reason: RejectionReason, original: [UInt8] = []) {
        self.position = position
        self.field = field
        self.reason = reason
        self.original = original
    }
}

package enum RejectionReason: Error, Hashable, Sendable {
    case missing
    case notATime(String)
    case impossibleDate(String)
    case tooManyFields(found: Int, expected: Int)
    case tooFewFields(found: Int, expected: Int)
    case unclosedQuote
    case tooLong(bytes: Int)
    /// No JSON from this byte on, counted from 1.
    case notJSON(byte: Int)
    case nestedTooDeep
    case notAnObject
    case notANumber(String)
    case unknownWord(String, allowed: [String])
    /// The file ends before its list does.
    case cutOff
    /// No XML from this byte on, counted from 1.
    case notXML(byte: Int)
    /// `&name;` of none of the five that XML knows without a DOCTYPE.
    case unknownEntity(String)

    /// One line, in English.
    package var message: String {
        switch self {
        case .missing: "is empty but needed"
        case .notATime(let text): "\"\(text.shown)\" is not a time in any of the known forms"
        case .impossibleDate(let text): "\"\(text.shown)\" is a date that does not exist"
        case .tooManyFields(let found, let expected): "has \(found) fields where the heading has \(expected)"
        case .tooFewFields(let found, let expected): "has \(found) fields where the heading has \(expected)"
        case .unclosedQuote: "opens a quotation mark that is never closed"
        case .tooLong(let bytes):
            "is \(bytes) bytes long or longer; at most 1 MiB is taken, and of a longer one the beginning kept"
        case .notJSON(let byte): "is not valid JSON: broken at byte \(byte)"
        case .nestedTooDeep: "is nested too deep"
        case .notAnObject: "is JSON but not an object"
        case .notANumber(let text): "\"\(text.shown)\" is not a number"
        case .unknownWord(let word, let allowed):
            "\"\(word.shown)\" is not known; use one of \(allowed.joined(separator: ", "))"
        case .cutOff: "is where the file ends, before its list does: it may be cut off"
        case .notXML(let byte): "is not valid XML: broken at byte \(byte)"
        case .unknownEntity(let name): "uses &\(name.shown);, which XML does not know without a DOCTYPE"
        }
    }
}

extension String {
    /// A beginning that fits a message, masked, without anything that could move a terminal.
    package var shown: String {
        String(
            String.UnicodeScalarView(
                Mask.text(self).text.unicodeScalars.prefix(60).map { $0.properties.isGraphic ? $0 : "·" }))
    }
}

extension Unicode.Scalar.Properties {
    fileprivate var isGraphic: Bool {
        switch generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
