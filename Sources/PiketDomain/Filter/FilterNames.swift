/// The names a filter may mention: those of one office.
package struct FilterNames: Sendable {
    private let office: Office
    private let login: String?

    /// - Parameter login: the viewer's, who may have no officer's record and still ask for what is theirs.
    package init(_ office: Office, login: String?) {
        self.office = office
        self.login = login
    }

    /// Throws `unknownName` if a term asks for a name the office does not know. A part of a name is known, as it is
    /// matched. Cost: a walk over the names of one field.
    func check(
        _ term: FilterTerm, key: FilterKey, at position: Int, _ token: String
    ) throws(FilterError) {
        var isBeginning = false
        let known: [FilterNamed]
        switch term {
        case .named(let field, let text):
            known = named(field)
            let wanted = FoldedName(text)
            if known.contains(where: { $0.answers(to: wanted) }) { return }
            // A code is matched whole, so its beginning says nothing yet.
            isBeginning = known.contains { FoldedName($0.code).text.hasPrefix(wanted.text) }
        case .assignee(.login(let text)):
            known = logins.map { FilterNamed(code: $0, name: "") }
            let (wanted, folded) = (FoldedName(text), logins.map { FoldedName($0) })
            if folded.contains(wanted) { return }
            isBeginning = folded.contains { $0.text.hasPrefix(wanted.text) }
        default: return
        }
        throw FilterError(
            position: position, length: token.count, token: token,
            problem: .unknownName(key, nearest: Self.nearest(to: token, known), isBeginning: isBeginning))
    }

    private var logins: [String] { office.description.officers.map(\.login) + (login.map { [$0] } ?? []) }

    private func named(_ field: FilterField) -> [FilterNamed] {
        let (description, places) = (office.description, office.region.places)
        return switch field {
        case .category: description.categories.map { FilterNamed(code: $0.code, name: $0.name) }
        case .channel: description.channels.map { FilterNamed(code: $0.code, name: $0.name) }
        case .agency: description.agencies.map { FilterNamed(code: $0.code, name: $0.name, short: $0.short) }
        case .kelurahan: places.map { FilterNamed(code: $0.code, name: $0.name) }
        case .kecamatan: places.map { FilterNamed(code: $0.kecamatanCode, name: $0.kecamatan) }
        case .kota: places.map { FilterNamed(code: $0.kotaCode, name: $0.kota) }
        }
    }

    /// The name, short name or code fewest letters away, as it is written in the office.
    private static func nearest(to text: String, _ known: [FilterNamed]) -> String? {
        Spelling.nearest(to: text, among: known.lazy.flatMap { [$0.name, $0.short ?? "", $0.code] })
    }
}
