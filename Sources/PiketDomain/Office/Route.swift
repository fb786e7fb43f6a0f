/// Where complaints of a kind go, `[[route]]`. Of several that match, the first holds.
package struct Route: Hashable, Sendable {
    /// What must be true of a complaint; what is not given is never asked.
    package struct Condition: Hashable, Sendable {
        /// Codes of the office.
        package var category: String?
        package var channel: String?
        package var type: ComplaintType?
        /// Areas by the names or codes they are written with: the region may come after the office.
        package var kelurahan: String?
        package var kecamatan: String?
        package var kota: String?
        /// Words that stand in the report next to each other, whole, without case and accents.
        package var word: String?

        package init() {}

        package var isEmpty: Bool { self == Condition() }
        package var hasPlace: Bool { kelurahan != nil || kecamatan != nil || kota != nil }
    }

    package var when: Condition
    /// Code of the agency.
    package var agency: String
    /// Login of the officer it is proposed to beside the agency.
    package var officer: String?
    /// Code of the profile it is promised by, before that of its category.
    package var profile: String?
    /// How urgent it is where its source does not say, before the category's word.
    package var priority: Priority?

    package init(
        when: Condition, agency: String, officer: String? = nil, profile: String? = nil, priority: Priority? = nil
    ) {
        self.when = when
        self.agency = agency
        self.officer = officer
        self.profile = profile
        self.priority = priority
    }
}
