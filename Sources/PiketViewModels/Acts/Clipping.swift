package import PiketDomain

/// What is handed to the terminal's clipboard.
package enum Clipping: Hashable, Sendable {
    case number(Int64)
    /// The case in one line, as the screen names things.
    case summary(QueueRow)
    case link(String)
    case slip(Slip)
}
