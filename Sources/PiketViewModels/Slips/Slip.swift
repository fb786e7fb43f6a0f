package import PiketDomain

/// A text over the whole body, to be read aloud or handed on.
package enum Slip: Hashable, Sendable {
    /// Of a call that was written down: the number to read back.
    case receipt(CaseFile)
    /// A case for a chat group, as the viewer is shown it.
    case forward(Complaint, to: String, request: String)

    /// Whom to call about a place, and its cameras.
    case contacts(ContactList)

    /// The case it is about.
    package var number: Int64? {
        switch self {
        case .contacts: nil
        case .receipt(let file): file.complaint.number
        case .forward(let complaint, _, _): complaint.number
        }
    }
}
