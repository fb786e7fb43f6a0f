import PiketDomain
import Testing

struct PlaceSearchTests {
    static let search = PlaceSearch(
        Region(
            [
                ("31.71.06.1003", "Cikini", "Menteng"), ("31.75.01.1001", "Cipinang", "Pulo Gadung"),
                ("31.71.05.1001", "Cempaka Putih Timur", "Cempaka Putih"),
                ("31.71.05.1002", "Cempaka Putih Barat", "Cempaka Putih"),
                ("31.71.03.1004", "Cempaka Baru", "Kemayoran"), ("31.74.01.1001", "Tebet Timur", "Tebet"),
                ("31.71.02.1002", "Kwitang", "Senen"), ("31.73.01.1001", "Kwitang", "Cengkareng"),
            ].map { Place(code: $0.0, name: $0.1, kecamatan: $0.2, kota: "", point: nil) }))

    @Test(arguments: [
        ("ci", []), ("cik", ["Cikini"]), ("CIK", ["Cikini"]),
        ("cem", ["Cempaka Baru", "Cempaka Putih Barat", "Cempaka Putih Timur"]),
        ("tim", ["Cempaka Putih Timur", "Tebet Timur"]), ("kwi, cen", ["Kwitang"]),
        ("pina", ["Cipinang"]), ("zzz", []),
    ])
    func isFoundWhileTyping(_ typed: String, _ names: [String]) {
        #expect(Self.search.found(typed).map(\.name) == names)
    }

    @Test(arguments: [
        ("31.71.06.1003", ["31.71.06.1003"]), ("cikini", ["31.71.06.1003"]), ("cik", ["31.71.06.1003"]),
        ("cempaka putih", ["31.71.05.1002", "31.71.05.1001"]), ("kwitang", ["31.73.01.1001", "31.71.02.1002"]),
        ("kwitang, senen", ["31.71.02.1002"]), ("timur", []), ("ci", []),
    ])
    func isMeant(_ typed: String, _ codes: [String]) {
        #expect(Set(Self.search.meant(typed).map(\.code)) == Set(codes))
    }

    @Test func theNearestNameIsNamed() {
        #expect(Self.search.near("cikinni").map(\.name) == ["Cikini"])
        #expect(Self.search.near("xyzxyz").isEmpty)
    }

    @Test func aShortCallIsLikeNothing() {
        #expect(Filter.similar(kelurahan: nil, category: "jalan", text: "lubang besar ") == nil)
        #expect(Filter.similar(kelurahan: "31.71.06.1003", category: nil, text: "di rt 3 lubang") == nil)
        let filter = Filter.similar(kelurahan: "31.71.06.1003", category: nil, text: "di rt 3 lubang ")
        #expect(filter?.clauses.last?.alternatives == [FilterLiteral(.word("lubang"))])
    }
}
