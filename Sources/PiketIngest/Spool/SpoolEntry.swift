package import PiketDomain

/// One thing to take from a spool: a file, or the files of one message in parts.
package struct SpoolEntry: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Records in one of the formats of an import.
        case records
        case mail
        case sms
        /// A link, a pipe, a socket: never read.
        case noFile
    }

    package var kind: Kind
    /// Several only for a message in parts, in their order.
    package var names: [SpoolName]
    /// In `new/` of a Maildir, not in the folder itself.
    package var isInMaildir = false
    package var changedAt: Instant
    /// Nanoseconds behind `changedAt`.
    var fraction = 0

    package init(kind: Kind, names: [SpoolName], isInMaildir: Bool = false, changedAt: Instant) {
        self.kind = kind
        self.names = names
        self.isInMaildir = isInMaildir
        self.changedAt = changedAt
    }

    /// Of its first file.
    package var name: String { names.first?.text ?? "" }

    /// What lines about it call it: the name of an SMS, or of what came with it, holds its sender, who is no one's business.
    package var shown: String {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard let sms = SMSName(name) ?? SMSName(parts.dropLast().joined(separator: ".") + ".txt") else { return name }
        return "SMS \(sms.received) \(sms.serial)" + (kind == .sms ? "" : "." + (parts.last ?? ""))
    }

    /// The order in which entries are taken: by their last change, then by name.
    static func isBefore(_ a: SpoolEntry, _ b: SpoolEntry) -> Bool {
        (a.changedAt, a.fraction, a.name) < (b.changedAt, b.fraction, b.name)
    }
}

/// What lies in a spool at one moment.
package struct SpoolListing: Sendable {
    /// Complete, in the order in which they are to be taken.
    package var ready: [SpoolEntry] = []
    /// Names of files that somebody is writing; their end rings the folder's bell.
    package var unfinished: [String] = []
    /// Milliseconds until a file may have become complete without anything happening; nil: there is none.
    package var nextLook: Int?
    /// Other programs are at work here. One that dies tells nobody: somebody must look again for what it held.
    package var hasOthers = false
}
