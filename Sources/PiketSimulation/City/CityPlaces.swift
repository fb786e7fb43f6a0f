import PiketDomain

/// Where complaints come from: kelurahan by weight, with a few where work is slow.
struct CityPlaces: Sendable {
    private let all: WeightedChoice<Place>?
    private let slow: WeightedChoice<Place>?
    /// How many places late cases gather in.
    private static let slowPlaces = 14

    /// Places of a kota without a published count weigh as an average kelurahan.
    init(_ region: Region, random: inout SeededRandom) {
        var sizes: [String: Double] = [:]
        for place in region.places where CityMix.kelurahan[place.name] == nil { sizes[place.kota, default: 0] += 1 }
        var weighted: [(Place, Double)] = []
        for place in region.places {
            let spread = 0.35 + 1.3 * random.unit()
            let share = Self.total(of: place.kota).map { $0 / max(1, sizes[place.kota] ?? 1) } ?? 6
            weighted.append((place, CityMix.kelurahan[place.name] ?? share * spread))
        }
        all = weighted.isEmpty ? nil : WeightedChoice(weighted)
        let known = weighted
        let chosen = known.isEmpty ? [] : (0..<Self.slowPlaces).map { _ in random.pick(known) }
        slow = chosen.isEmpty ? nil : WeightedChoice(chosen)
    }

    /// What is left of a kota's count after its named kelurahan; nil for a kota without one.
    private static func total(of kota: String) -> Double? {
        guard let word = kota.split(separator: " ").last, let total = CityMix.kota[String(word)] else { return nil }
        return total
    }

    /// nil where nobody can tell.
    func draw(late: Bool, _ random: inout SeededRandom) -> Place? {
        guard let all, !random.chance(CityMix.unplaced) else { return nil }
        if late, let slow, random.chance(0.35) { return slow.draw(&random) }
        return all.draw(&random)
    }

    /// Within about 600 metres of the middle of the place.
    static func point(near place: Place, _ random: inout SeededRandom) -> GeoPoint? {
        place.point.map {
            GeoPoint(
                latitude: rounded($0.latitude + (random.unit() + random.unit() - 1) * 0.0055),
                longitude: rounded($0.longitude + (random.unit() + random.unit() - 1) * 0.0055))
        }
    }

    /// To six decimals, as telephones tell it.
    private static func rounded(_ degrees: Double) -> Double { (degrees * 1e6).rounded() / 1e6 }
}
