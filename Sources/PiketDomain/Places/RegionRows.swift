/// Where each field of a region file stands.
struct RegionColumns {
    static let needed = ["code", "name", "kecamatan", "kota", "lat", "lon"]
    private static let words = [
        "code": ["code", "kode", "kodewilayah", "kodekelurahan"],
        "name": ["name", "nama", "kelurahan", "desa", "namakelurahan"],
        "kecamatan": ["kecamatan", "namakecamatan"],
        "kota": ["kota", "kabupaten", "kotakabupaten", "kabupatenkota"],
        "lat": ["lat", "latitude", "lintang"],
        "lon": ["lon", "lng", "long", "longitude", "bujur"],
        "population": ["population", "penduduk", "jumlahpenduduk", "populasi"],
    ]

    private var positions: [String: Int] = [:]
    /// Headings that mean nothing here, as they stand.
    private(set) var unknown: [String] = []

    init(_ headings: [String]) {
        let folded = headings.map { PlaceName($0).key }
        for (field, words) in Self.words {
            positions[field] = words.lazy.compactMap { folded.firstIndex(of: $0) }.first
        }
        if positions["population"] == nil {
            // Published tables say how the figure was made: `population_2020`, `population_area_x_density`.
            positions["population"] = folded.firstIndex { heading in
                ["population", "penduduk", "populasi"].contains(where: heading.hasPrefix)
            }
        }
        let known = Set(positions.values)
        unknown = headings.indices.filter { !known.contains($0) }.map { headings[$0] }
    }

    subscript(field: String) -> Int? { positions[field] }
}

/// Turns records into places and remembers what was wrong.
struct RegionRows {
    var columns: RegionColumns
    /// Files with semicolons come from spreadsheets that write -6,2 for -6.2.
    var decimalComma: Bool
    var places: [Place] = []
    var faults: [PlaceFault] = []
    private var lineOfCode: [String: Int] = [:]
    private var lineOfPoint: [GeoPoint: Int] = [:]
    /// By kecamatan and folded name.
    private var lineOfName: [String: Int] = [:]

    init(columns: RegionColumns, decimalComma: Bool) {
        self.columns = columns
        self.decimalComma = decimalComma
    }

    mutating func takePlace(_ record: SmallTable.Record) {
        guard let code = takeCode(record), let name = takeText("name", record),
            let kecamatan = takeText("kecamatan", record), let kota = takeText("kota", record)
        else { return }
        lineOfCode[code] = record.line
        let point = takePoint(record)
        if let point {
            if let line = lineOfPoint[point] { refuse(record, "lat", .samePoint(firstLine: line)) }
            lineOfPoint[point] = lineOfPoint[point] ?? record.line
        }
        let key = PlaceCode.kecamatan(of: code) + PlaceName(name).bareKey
        if let line = lineOfName[key] { refuse(record, "name", .sameName(firstLine: line)) }
        lineOfName[key] = lineOfName[key] ?? record.line
        let population = text("population", record).isEmpty ? nil : takePopulation(record)
        places.append(
            Place(code: code, name: name, kecamatan: kecamatan, kota: kota, point: point, population: population))
    }

    /// False if the line was refused.
    mutating func takePopulation(_ record: SmallTable.Record, into region: inout Region) -> Bool {
        guard let code = takeCode(record) else { return false }
        guard region[code] != nil else { return refuse(record, "code", .unknownCode(code)) }
        lineOfCode[code] = record.line
        guard let population = takePopulation(record) else { return false }
        return region.setPopulation(population, of: code)
    }

    private mutating func takeCode(_ record: SmallTable.Record) -> String? {
        let text = text("code", record)
        guard let code = PlaceCode.normalised(text) else {
            refuse(record, "code", text.isEmpty ? .empty : .badCode(String(text.prefix(40))))
            return nil
        }
        if let line = lineOfCode[code] {
            refuse(record, "code", .duplicateCode(code, firstLine: line))
            return nil
        }
        return code
    }

    private mutating func takeText(_ field: String, _ record: SmallTable.Record) -> String? {
        let text = text(field, record).withoutHidden
        guard !text.isEmpty, !text.unicodeScalars.contains("\u{FFFD}") else {
            refuse(record, field, text.isEmpty ? .empty : .brokenText)
            return nil
        }
        return text
    }

    private mutating func takePoint(_ record: SmallTable.Record) -> GeoPoint? {
        guard let latitude = takeNumber("lat", record), let longitude = takeNumber("lon", record) else { return nil }
        let point = GeoPoint(latitude: latitude, longitude: longitude)
        if abs(latitude) < 1e-6, abs(longitude) < 1e-6 {
            refuse(record, "lat", .atZero)
            return nil
        }
        let turned = GeoPoint(latitude: longitude, longitude: latitude)
        if !Self.isInIndonesia(point), Self.isInIndonesia(turned) {
            refuse(record, "lat", .swapped)
            return turned
        }
        guard point.isUsable else {
            refuse(record, (-90...90).contains(latitude) ? "lon" : "lat", .outOfRange("\(latitude), \(longitude)"))
            return nil
        }
        return point
    }

    private static func isInIndonesia(_ point: GeoPoint) -> Bool {
        (-12...7).contains(point.latitude) && (94...142).contains(point.longitude)
    }

    private mutating func takeNumber(_ field: String, _ record: SmallTable.Record) -> Double? {
        let text = text(field, record)
        let plain = decimalComma ? String(text.map { $0 == "," ? "." : $0 }) : text
        guard let number = Double(plain), number.isFinite else {
            refuse(record, field, text.isEmpty ? .empty : .notANumber(String(text.prefix(40))))
            return nil
        }
        return number
    }

    private mutating func takePopulation(_ record: SmallTable.Record) -> Int? {
        guard let number = takeNumber("population", record) else { return nil }
        guard (0...100_000_000).contains(number) else {
            refuse(record, "population", .outOfRange(text("population", record)))
            return nil
        }
        return Int(number.rounded())
    }

    @discardableResult
    private mutating func refuse(_ record: SmallTable.Record, _ field: String, _ reason: PlaceFault.Reason) -> Bool {
        faults.append(PlaceFault(line: record.line, field: field, reason: reason))
        return false
    }

    private func text(_ field: String, _ record: SmallTable.Record) -> String {
        guard let column = columns[field], column < record.fields.count else { return "" }
        return record.fields[column]
    }
}
