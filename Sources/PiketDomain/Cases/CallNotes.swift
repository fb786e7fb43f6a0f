/// A complaint that is being phoned in, as far as it was written down.
package struct CallNotes: Hashable, Sendable, Identifiable {
    /// Tells this call from all others; later the complaint's external id.
    package let id: String
    /// When the form was opened: the complaint counts as received then.
    package let openedAt: Instant
    /// Codes, or words as they were typed that mean one. Empty: not said; for the channel the office's telephone.
    package var channel = ""
    package var category = ""
    package var kelurahan = ""
    package var type = ComplaintType.complaint
    /// nil: the category's, else privat.
    package var visibility: Visibility?
    package var address = ""
    package var name = ""
    package var contact = ""
    package var text = ""

    package init(id: String, openedAt: Instant) {
        self.id = id
        self.openedAt = openedAt
    }

    /// Nothing in it is worth keeping.
    package var isBlank: Bool {
        [category, kelurahan, address, name, contact, text].allSatisfy { $0.allSatisfy(\.isWhitespace) }
    }
}
