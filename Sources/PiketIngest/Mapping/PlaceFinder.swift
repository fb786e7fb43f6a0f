import PiketDomain

/// Places by what records say, remembering the words met before: a city's file repeats a few hundred of them.
struct PlaceFinder {
    private struct Words: Hashable {
        var code: String
        var kelurahan: String
        var kecamatan: String
    }

    private let index: PlaceIndex
    private let map: ImportMap
    private var known: [Words: String?] = [:]
    private static let keptAtMost = 20_000

    init(index: PlaceIndex, map: ImportMap) {
        self.index = index
        self.map = map
    }

    /// By code, by the map's own table, by names, else by the point: the nearest centre. Code nil: unplaced.
    mutating func find(
        code: String, kelurahan: String, kecamatan: String, point: GeoPoint?
    ) -> (code: String?, isByPoint: Bool) {
        let words = Words(code: code, kelurahan: kelurahan, kecamatan: kecamatan)
        let named: String?
        if let remembered = known[words] {
            named = remembered
        } else {
            named = match(words)
            if known.count >= Self.keptAtMost { known.removeAll() }
            known[words] = .some(named)
        }
        if let named { return (named, false) }
        let nearest = point.flatMap { index.match(PlaceIndex.Query(point: $0)).code }
        return (nearest, nearest != nil)
    }

    private func match(_ words: Words) -> String? {
        let mapped = words.code.isEmpty ? map.kelurahanCode(words.kelurahan) : words.code
        let query = PlaceIndex.Query(code: mapped, kelurahan: words.kelurahan, kecamatan: words.kecamatan)
        if let code = index.match(query).code { return code }
        guard mapped == nil, words.kecamatan.isEmpty else { return nil }
        // A code, or "Cikini, Menteng", where only the kelurahan's name should stand.
        return index.match(PlaceWords(words.kelurahan).query).code
    }
}
