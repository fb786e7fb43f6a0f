/// Turns characters from outside into safe text, one scalar after the other.
struct Sanitizer {
    /// Combining marks drawn on one base; more only burn time and cells.
    static let marksPerBase = 2

    private var scalars = String.UnicodeScalarView()
    private var width = 0
    private var hidden = 0
    /// Marks already on the last base; nil when there is no base to carry one.
    private var marks: Int?

    mutating func add(_ scalar: Unicode.Scalar) {
        switch ScalarClass(scalar) {
        case .plain(let columns): append(scalar, columns: columns)
        case .lineBreak, .blank: append(" ", columns: 1)
        case .control: replace(with: "\u{FFFD}")
        case .invisible: replace(with: "·")
        case .rightToLeft: replace(with: "□")
        case .rightToLeftMark: hidden += 1
        case .combiningMark: addMark(scalar)
        }
    }

    /// The sign that the text went on.
    mutating func addEllipsis() {
        append("…", columns: 1)
    }

    func finish() -> SafeText {
        SafeText(checked: String(scalars), width: width, hidden: hidden)
    }

    private mutating func append(_ scalar: Unicode.Scalar, columns: Int) {
        scalars.append(scalar)
        width += columns
        marks = scalar == " " ? nil : 0
    }

    private mutating func replace(with sign: Unicode.Scalar) {
        append(sign, columns: 1)
        marks = nil
        hidden += 1
    }

    private mutating func addMark(_ scalar: Unicode.Scalar) {
        guard let carried = marks else {
            replace(with: "·")
            return
        }
        guard carried < Self.marksPerBase else {
            hidden += 1
            return
        }
        scalars.append(scalar)
        marks = carried + 1
    }
}
