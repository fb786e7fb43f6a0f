/// Somebody to call about a place, `[[contact]]`.
package struct Contact: Hashable, Sendable {
    package enum Role: String, CaseIterable, Hashable, Sendable {
        case lurah, kades, camat, rw, rt
        /// The agency's own liaison.
        case liaison = "pejabat-penghubung"
        case emergency = "112"
    }

    /// Code of a kelurahan, kecamatan or kota; nil: for every place.
    package var area: String?
    package var role: Role
    /// Empty: the role says enough.
    package var name: String
    package var phone: String

    package init(area: String?, role: Role, name: String = "", phone: String) {
        self.area = area
        self.role = role
        self.name = name
        self.phone = phone
    }
}

extension Office {
    /// Whom to call about an area: its own contacts, then those of what it lies in, last those for every place; in the
    /// order of the file.
    ///
    /// - Parameter area: code of a kelurahan, kecamatan or kota; nil: only those for every place.
    package func contacts(of area: String?) -> [Contact] {
        let known = description.contacts
        guard let area else { return known.filter { $0.area == nil } }
        let around = [area, PlaceCode.kecamatan(of: area), PlaceCode.kota(of: area)]
        var levels: [String?] = []
        for code in around where !levels.contains(code) { levels.append(code) }
        return (levels + [nil]).flatMap { level in known.filter { $0.area == level } }
    }

    /// The areas a name may mean: a code, a kelurahan, a kecamatan or a kota, the smallest kind first. Several: it could
    /// be each of them.
    package func areas(meant words: String) -> [Area] {
        if let code = PlaceCode.area(words) {
            return region.name(ofArea: code).map { [Area(code: code, name: $0)] } ?? []
        }
        let places = PlaceSearch(region).meant(words).map { Area(code: $0.code, name: $0.name) }
        let wanted = Words.folded(words)
        let larger = region.kecamatan + region.kota
        if places.contains(where: { Words.folded($0.name) == wanted }) { return places }
        let whole = larger.filter { Words.folded($0.name) == wanted }
        if !whole.isEmpty { return Array(whole.prefix(1)) }
        return places.isEmpty && wanted.count >= PlaceSearch.least
            ? larger.filter { Words.folded($0.name).contains(wanted) } : places
    }
}
