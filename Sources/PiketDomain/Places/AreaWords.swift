/// Areas as people write them in the office file, by code or whole name: `31.71.06`, `Menteng`, `Kota Yogyakarta`.
package struct AreaWords {
    private let region: Region

    package init(_ region: Region) {
        self.region = region
    }

    /// Places that lie in every area a route names.
    package func places(of when: Route.Condition) -> [Place] {
        region.places.filter { place in
            matches(when.kelurahan, place.name, place.code) && matches(when.kecamatan, place.kecamatan, place.code)
                && matches(when.kota, place.kota, place.code)
        }
    }

    private func matches(_ words: String?, _ name: String, _ code: String) -> Bool {
        guard let words else { return true }
        if let area = PlaceCode.area(words) { return PlaceCode.area(area, contains: code) }
        return PlaceName(words).bareKey == PlaceName(name).bareKey
    }

    package enum Level: String, CaseIterable, Sendable {
        case kelurahan, kecamatan, kota
    }

    /// Codes of the areas of that level the words may mean.
    package func codes(_ words: String, as level: Level) -> [String] {
        let known: [Area] =
            switch level {
            case .kelurahan: region.places.map { Area(code: $0.code, name: $0.name) }
            case .kecamatan: region.kecamatan
            case .kota: region.kota
            }
        if let code = PlaceCode.area(words) { return known.map(\.code).filter { $0 == code } }
        let wanted = PlaceName(words).bareKey
        return known.filter { PlaceName($0.name).bareKey == wanted }.map(\.code)
    }
}
