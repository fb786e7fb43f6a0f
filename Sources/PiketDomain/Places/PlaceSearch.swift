/// Finds places by the beginning of their names, while somebody waits on the telephone.
///
/// A comma parts a kelurahan from the beginning of its kecamatan: `cikini, menteng`. Cost: one walk over the region.
package struct PlaceSearch: Sendable {
    /// So many letters are needed before anything is found.
    package static let least = 3

    private let region: Region

    package init(_ region: Region) {
        self.region = region
    }

    /// For a list to choose from, the best first: the whole name, a name that begins so, one with a word that does, one
    /// that holds it.
    package func found(_ typed: String) -> [Place] {
        guard let wanted = Wanted(typed) else { return [] }
        let ranked = region.places.compactMap { place in wanted.rank(of: place).map { (rank: $0, place: place) } }
        return ranked.sorted { ($0.rank, $0.place.name, $0.place.code) < ($1.rank, $1.place.name, $1.place.code) }
            .map(\.place)
    }

    /// What is meant without a list: by its code or its whole name, else by the beginning of its name. One place: that
    /// one; several: it could be each of them.
    package func meant(_ typed: String) -> [Place] {
        if let place = region[typed] { return [place] }
        let ranked = found(typed).map { (rank: Wanted(typed)?.rank(of: $0), place: $0) }
        let whole = ranked.filter { $0.rank == 0 }
        return (whole.isEmpty ? ranked.filter { $0.rank == 1 } : whole).map(\.place)
    }

    /// Where nothing begins so: the places with the name that is written nearly so.
    package func near(_ typed: String) -> [Place] {
        let name = typed.split(separator: ",").first.map(String.init) ?? typed
        guard let nearest = Spelling.nearest(to: name, among: region.places.lazy.map(\.name)) else { return [] }
        return region.places.filter { $0.name == nearest }
    }

    private struct Wanted {
        let name: String
        let kecamatan: String

        init?(_ typed: String) {
            let parts = typed.split(separator: ",", maxSplits: 1).map { Words.folded($0) }
            guard let first = parts.first, first.count >= PlaceSearch.least else { return nil }
            name = first
            kecamatan = parts.count > 1 ? parts[1] : ""
        }

        func rank(of place: Place) -> Int? {
            guard kecamatan.isEmpty || Words.folded(place.kecamatan).hasPrefix(kecamatan) else { return nil }
            let folded = Words.folded(place.name)
            if folded == name { return 0 }
            if folded.hasPrefix(name) { return 1 }
            if Words.tokens(place.name).contains(where: { $0.hasPrefix(name) }) { return 2 }
            return folded.contains(name) ? 3 : nil
        }
    }
}
