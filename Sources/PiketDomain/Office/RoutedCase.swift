import PlainText

/// What the routes ask of a complaint.
package struct RoutedCase: Hashable, Sendable {
    package var category: String?
    package var channel: String?
    package var type: ComplaintType
    package var kelurahan: String?
    /// As the viewer is shown them, so that a suggestion tells nothing that is hidden.
    package var words: String

    package init(
        category: String?, channel: String?, type: ComplaintType = .complaint, kelurahan: String?, words: String = ""
    ) {
        self.category = category
        self.channel = channel
        self.type = type
        self.kelurahan = kelurahan
        self.words = words
    }

    package init(_ complaint: Complaint) {
        self.init(
            category: complaint.category, channel: complaint.channel, type: complaint.type,
            kelurahan: complaint.kelurahan, words: complaint.title.string + "\n" + complaint.text.string)
    }

    /// As it comes in.
    package init(_ record: IntakeRecord) {
        self.init(
            category: record.category, channel: record.channel, type: record.type, kelurahan: record.kelurahan,
            words: record.title + "\n" + record.text)
    }

    /// A row has the beginning of the report alone.
    package init(_ row: QueueRow) {
        self.init(
            category: row.category, channel: row.channel, type: row.type, kelurahan: row.kelurahan,
            words: row.gist.string)
    }
}

/// Where a complaint goes, and by what.
package struct Routing: Hashable, Sendable {
    package enum Basis: Hashable, Sendable {
        /// By its place in the file, from 0.
        case route(Int)
        /// No route matched: the category's own agency.
        case category
    }

    package var agency: String
    package var basis: Basis

    package init(agency: String, basis: Basis) {
        self.agency = agency
        self.basis = basis
    }
}
