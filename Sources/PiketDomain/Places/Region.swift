/// The places an office works for, sorted by code, each code once.
package struct Region: Hashable, Sendable {
    package private(set) var places: [Place]

    /// Of places with the same code the first is kept; `RegionFile` names the others.
    package init(_ places: [Place]) {
        var seen: Set<String> = []
        self.places = places.filter { seen.insert($0.code).inserted }.sorted { $0.code < $1.code }
    }

    package var isEmpty: Bool { places.isEmpty }

    /// By normalised code; a binary search.
    package subscript(code: String) -> Place? {
        index(of: code).map { places[$0] }
    }

    /// False if no place has that code.
    @discardableResult
    package mutating func setPopulation(_ population: Int, of code: String) -> Bool {
        guard let index = index(of: code) else { return false }
        places[index].population = population
        return true
    }

    package var kecamatan: [Area] { areas(\.kecamatanCode, \.kecamatan) }
    package var kota: [Area] { areas(\.kotaCode, \.kota) }

    /// The name of the kota, kecamatan or kelurahan with that normalised code.
    package func name(ofArea code: String) -> String? {
        if let place = self[code] { return place.name }
        guard let place = places.first(where: { PlaceCode.area(code, contains: $0.code) }) else { return nil }
        return switch code.utf8.count {
        case 5: place.kota
        case 8: place.kecamatan
        default: nil
        }
    }

    private func areas(_ code: KeyPath<Place, String>, _ name: KeyPath<Place, String>) -> [Area] {
        var found: [Area] = []
        for place in places where found.last?.code != place[keyPath: code] {
            found.append(Area(code: place[keyPath: code], name: place[keyPath: name]))
        }
        return found
    }

    private func index(of code: String) -> Int? {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].code < code { low = middle + 1 } else { high = middle }
        }
        return low < places.count && places[low].code == code ? low : nil
    }
}
