/// A kelurahan or desa: the smallest area a complaint is counted in.
package struct Place: Hashable, Sendable {
    /// Normalised: `31.71.01.1001`.
    package var code: String
    package var name: String
    package var kecamatan: String
    package var kota: String
    /// Roughly its middle; it may lie outside its own border. nil if the region file gave none that can be right.
    package var point: GeoPoint?
    /// Residents; nil where nobody said.
    package var population: Int?

    package init(
        code: String, name: String, kecamatan: String, kota: String, point: GeoPoint?, population: Int? = nil
    ) {
        self.code = code
        self.name = name
        self.kecamatan = kecamatan
        self.kota = kota
        self.point = point
        self.population = population
    }

    package var kecamatanCode: String { PlaceCode.kecamatan(of: code) }
    package var kotaCode: String { PlaceCode.kota(of: code) }
}

/// A kecamatan or a kota with its official code.
package struct Area: Hashable, Sendable {
    package var code: String
    package var name: String

    package init(code: String, name: String) {
        self.code = code
        self.name = name
    }
}
