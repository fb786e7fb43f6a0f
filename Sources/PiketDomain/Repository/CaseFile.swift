/// Everything about one case that a detail view or `piket show` tells, masked.
package struct CaseFile: Hashable, Sendable {
    package var complaint: Complaint
    /// Oldest first.
    package var events: [Event]
    package var references: [Reference]
    /// Open cases of the same category within 250 m and 14 days, nearest first.
    package var similar: [SimilarCase]
    /// Characters of the original that had to be replaced to be shown.
    package var hiddenCharacters: Int

    package init(
        complaint: Complaint, events: [Event], references: [Reference] = [], similar: [SimilarCase] = [],
        hiddenCharacters: Int = 0
    ) {
        self.complaint = complaint
        self.events = events
        self.references = references
        self.similar = similar
        self.hiddenCharacters = hiddenCharacters
    }
}

/// A number the case has elsewhere: (system, number).
package struct Reference: Hashable, Sendable {
    package var system: String
    package var number: String

    package init(system: String, number: String) {
        self.system = system
        self.number = number
    }
}

package struct SimilarCase: Hashable, Sendable {
    package var number: Int64
    /// Metres; nil if one of the two has no point.
    package var distance: Int?

    package init(number: Int64, distance: Int?) {
        self.number = number
        self.distance = distance
    }
}
