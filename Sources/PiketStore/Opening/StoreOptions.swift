/// How a database is opened.
package struct StoreOptions: Hashable, Sendable {
    package enum Mode: Hashable, Sendable {
        /// Makes the file if it is missing; brings an older schema up to date.
        case create
        /// The file must be there; an older schema is brought up to date.
        case existing
        /// Nothing is written, not even by migration; an older schema is refused.
        case readOnly
        /// Like `readOnly`, but a log without its triggers is opened all the same, so that the audit can say so.
        case audit
    }

    package var mode: Mode
    /// How long a write waits for another program's, in seconds, before it is `StoreTrouble.locked`.
    package var patience: Double = 5

    package init(_ mode: Mode = .create) {
        self.mode = mode
    }

    var isWriting: Bool { mode == .create || mode == .existing }
}
