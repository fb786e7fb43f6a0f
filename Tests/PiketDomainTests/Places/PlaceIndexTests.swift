import PiketDomain
import Testing

private func place(_ code: String, _ name: String, _ kecamatan: String, _ latitude: Double, _ longitude: Double)
    -> Place
{
    Place(
        code: code, name: name, kecamatan: kecamatan, kota: "Kota",
        point: GeoPoint(latitude: latitude, longitude: longitude))
}

private let region = Region([
    place("35.78.01.1001", "Wonorejo", "Rungkut", -7.31, 112.80),
    place("35.78.02.1001", "Wonorejo", "Tegalsari", -7.27, 112.73),
    place("35.78.02.1002", "Dr. Soetomo", "Tegalsari", -7.28, 112.74),
    place("35.78.03.1001", "Perak Timur", "Pabean Cantikan", -7.23, 112.73),
    place("35.78.03.1002", "Tengah", "Pabean Cantikan", -7.24, 112.72),
])

private let index = PlaceIndex(region)

@Suite struct `Finding a place` {
    @Test(arguments: [
        ("code with dots", PlaceIndex.Query(code: "35.78.02.1002"), "35.78.02.1002", PlaceIndex.Basis.code),
        ("code without dots", .init(code: "3578021002"), "35.78.02.1002", .code),
        (
            "code before a name that says otherwise", .init(code: "3578021002", kelurahan: "Tengah"), "35.78.02.1002",
            .code
        ),
        ("names", .init(kelurahan: "Wonorejo", kecamatan: "Tegalsari"), "35.78.02.1001", .names),
        ("case and blanks", .init(kelurahan: "  PERAK  TIMUR ", kecamatan: "pabeancantikan"), "35.78.03.1001", .names),
        ("punctuation", .init(kelurahan: "DR SOETOMO", kecamatan: "Tegal-Sari"), "35.78.02.1002", .names),
        ("accents", .init(kelurahan: "Pérak Timùr", kecamatan: "Pabean Cantikan"), "35.78.03.1001", .names),
        ("prefixes", .init(kelurahan: "Kel. Perak Timur", kecamatan: "Kec. Pabean Cantikan"), "35.78.03.1001", .names),
        (
            "long prefixes", .init(kelurahan: "KELURAHAN WONOREJO", kecamatan: "Kecamatan Rungkut"), "35.78.01.1001",
            .names
        ),
        ("desa", .init(kelurahan: "Desa Perak Timur", kecamatan: "Pabean Cantikan"), "35.78.03.1001", .names),
        (
            "the name people use", .init(kelurahan: "Kampung Tengah", kecamatan: "Pabean Cantikan"), "35.78.03.1002",
            .names
        ),
        ("a unique name alone", .init(kelurahan: "Perak Timur"), "35.78.03.1001", .uniqueName),
        (
            "a unique name, other kecamatan", .init(kelurahan: "Perak Timur", kecamatan: "Semampir"), "35.78.03.1001",
            .uniqueName
        ),
        ("unknown code, known name", .init(code: "99", kelurahan: "Tengah"), "35.78.03.1002", .uniqueName),
    ])
    func `works by`(_ name: String, _ query: PlaceIndex.Query, _ code: String, _ basis: PlaceIndex.Basis) {
        #expect(index.match(query) == .place(code, basis))
    }

    @Test(arguments: [
        ("nothing", PlaceIndex.Query(), PlaceIndex.UnplacedReason.nothingSaid),
        ("empty fields", .init(code: "", kelurahan: "", kecamatan: ""), .nothingSaid),
        ("a kecamatan alone", .init(kecamatan: "Tegalsari"), .nothingSaid),
        ("an unknown code", .init(code: "31.71.06.1003"), .unknownCode("31.71.06.1003")),
        ("an unknown name", .init(kelurahan: "Menteng"), .unknownName("Menteng")),
        ("signs only", .init(kelurahan: "--"), .unknownName("--")),
        ("a name borne twice", .init(kelurahan: "Wonorejo"), .ambiguousName(["35.78.01.1001", "35.78.02.1001"])),
        ("0,0", .init(point: GeoPoint(latitude: 0, longitude: 0)), .unusablePoint),
        ("a point off the globe", .init(point: GeoPoint(latitude: 95, longitude: 0)), .unusablePoint),
        ("a point far off", .init(point: GeoPoint(latitude: 40.7, longitude: -74)), .tooFar(metres: .infinity)),
    ])
    func `is given up with`(_ name: String, _ query: PlaceIndex.Query, _ reason: PlaceIndex.UnplacedReason) {
        #expect(index.match(query) == .unplaced(reason))
    }

    @Test func `a point falls to the nearest centroid within reach`() throws {
        let match = index.match(.init(kelurahan: "Wonorejo", point: GeoPoint(latitude: -7.271, longitude: 112.73)))
        guard case .place("35.78.02.1001", .nearest(let metres)) = match else {
            Issue.record("\(match)")
            return
        }
        #expect((110...112).contains(metres))
        #expect(index.match(.init(point: GeoPoint(latitude: -7.34, longitude: 112.60))).code == nil)
    }

    @Test func `reach grows with the spacing of the region`() {
        let dense = Region([place("35.01.01.2001", "A", "K", -7, 112), place("35.01.01.2002", "B", "K", -7.01, 112)])
        #expect(PlaceIndex(dense).reach == 3_000)
        let wide = Region([place("35.01.01.2001", "A", "K", -7, 112), place("35.01.01.2002", "B", "K", -7.1, 112)])
        #expect(abs(PlaceIndex(wide).reach - 22_239) < 1)
        #expect(PlaceIndex(wide).match(.init(point: GeoPoint(latitude: -6.9, longitude: 112))).code == "35.01.01.2001")
    }

    @Test func `an empty region places nothing`() {
        #expect(PlaceIndex(Region([])).match(.init(code: "35.78.02.1002")) == .unplaced(.emptyRegion))
    }
}
