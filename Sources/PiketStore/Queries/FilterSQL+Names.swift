import PiketDomain

/// Fields that hold codes: the office says which codes a name means.
extension FilterSQL {
    func named(_ field: FilterField, _ text: FoldedName) -> SQLCondition {
        let codes = codes(field, text)
        switch field {
        case .category: return .all([.member("c.category", codes), rights.categorySeen])
        case .channel: return .all([.member("c.channel", codes), rights.seen])
        case .agency: return .all([.member("c.agency", codes), rights.seen])
        case .kelurahan, .kecamatan, .kota: return .all([.member("c.kelurahan", codes), rights.seen])
        }
    }

    /// The one code a name means; nil if there are several or none.
    func onlyCode(_ field: FilterField, _ text: FoldedName) -> String? {
        let codes = codes(field, text)
        return codes.count == 1 ? codes[0] : nil
    }

    /// Codes of the column that holds the field; those of kelurahan for kecamatan and kota too.
    private func codes(_ field: FilterField, _ text: FoldedName) -> [String] {
        let office = sight.office.description
        let places = sight.office.region.places
        return switch field {
        case .category: office.categories.filter { text.means($0.code, $0.name) }.map(\.code)
        case .channel: office.channels.filter { text.means($0.code, $0.name) }.map(\.code)
        case .agency: office.agencies.filter { text.means($0.code, $0.name, $0.short) }.map(\.code)
        case .kelurahan: places.filter { text.means($0.code, $0.name) }.map(\.code)
        case .kecamatan: places.filter { text.means($0.kecamatanCode, $0.kecamatan) }.map(\.code)
        case .kota: places.filter { text.means($0.kotaCode, $0.kota) }.map(\.code)
        }
    }

    func absent(_ field: FilterField) -> SQLCondition {
        switch field {
        case .category: .any([SQLCondition("+c.category IS NULL"), rights.categorySeen.negated])
        case .channel: rights.seen.negated
        case .agency: .any([SQLCondition("+c.agency IS NULL"), rights.seen.negated])
        case .kelurahan, .kecamatan, .kota: .any([SQLCondition("+c.kelurahan IS NULL"), rights.seen.negated])
        }
    }

    /// Logins are compared folded; a login no officer has any more is compared as typed.
    func assigned(to login: String) -> SQLCondition {
        let folded = FoldedName(login)
        let known = sight.office.description.officers.map(\.login).filter { FoldedName($0) == folded }
        return .member("c.assignee", Array(Set(known + [login, login.lowercased()])).sorted())
    }
}

extension FoldedName {
    fileprivate func means(_ code: String, _ names: String...) -> Bool {
        FoldedName(code) == self || names.contains { FoldedName($0).contains(self) }
    }
}
