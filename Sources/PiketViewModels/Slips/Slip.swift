package import PiketDomain

/// A text over the whole body, to be read aloud or handed on.
package enum Slip: Hashable, Sendable {
    /// Of a call that was written down: the number to read back.
    case receipt(CaseFile)

    /// The case it is about.
    package var number: Int64 {
        switch self {
        case .receipt(let file): file.complaint.number
        }
    }
}
