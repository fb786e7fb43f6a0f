/// Something wrong in a region file, with the line it stands in.
package struct PlaceFault: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case missingColumn
        case empty
        case badCode(String)
        case duplicateCode(String, firstLine: Int)
        case unknownCode(String)
        case notANumber(String)
        case outOfRange(String)
        case atZero
        /// Another place of the file has the very point: one of them is likely wrong.
        case samePoint(firstLine: Int)
        /// Another place of the kecamatan bears the name, so that only their codes tell them apart.
        case sameName(firstLine: Int)
        case swapped
        case brokenText
        case openQuote
    }

    /// Counted from 1, the header included; where the record begins.
    package var line: Int
    /// Our name of the column: `code, name, kecamatan, kota, lat, lon, population`; `record` for the whole line.
    package var field: String
    package var reason: Reason

    package init(line: Int, field: String, reason: Reason) {
        self.line = line
        self.field = field
        self.reason = reason
    }

    /// Whether the place was taken in all the same: without a point or a population, or with both coordinates turned.
    package var isKept: Bool {
        switch reason {
        case .atZero, .swapped, .samePoint, .sameName: true
        case .notANumber, .outOfRange, .empty: ["lat", "lon", "population"].contains(field) && line > 1
        case .missingColumn, .badCode, .duplicateCode, .unknownCode, .brokenText, .openQuote: false
        }
    }
}

extension PlaceFault: CustomStringConvertible {
    package var description: String {
        let kept = isKept ? " (kept)" : ""
        return "line \(line), \(field): \(reason)\(kept)"
    }
}

extension PlaceFault.Reason: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missingColumn: "no such column in the header"
        case .empty: "is empty"
        case .badCode(let text): "\"\(text)\" is not a code of ten digits like 31.71.01.1001"
        case .duplicateCode(let code, let line): "\(code) already stands in line \(line)"
        case .unknownCode(let code): "\(code) is no place of this region"
        case .notANumber(let text): "\"\(text)\" is not a number"
        case .outOfRange(let text): "\(text) cannot be right"
        case .samePoint(let line): "the same point as in line \(line); their tiles lie side by side"
        case .sameName(let line):
            "the same name in the same kecamatan as in line \(line); only the codes tell them apart"
        case .atZero: "0,0 is in the Gulf of Guinea; placed without a point"
        case .swapped: "latitude and longitude stand in each other's column; turned"
        case .brokenText: "is not UTF-8"
        case .openQuote: "a quote is opened and never closed"
        }
    }
}
