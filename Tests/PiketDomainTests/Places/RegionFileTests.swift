import PiketDomain
import Testing

private let header = "code,name,kecamatan,kota,lat,lon\n"
private let cikini = "31.71.06.1003,Cikini,Menteng,Kota Administrasi Jakarta Pusat,-6.195,106.839\n"
private let gondangdia = "3171061005,Gondangdia,Menteng,Kota Administrasi Jakarta Pusat,-6.190,106.832\n"

private func read(_ text: String, known: Region = Region([])) -> RegionFile {
    RegionFile.read(text.utf8, known: known)
}

@Suite struct `Region files` {
    @Test func `places come out sorted by their normalised code`() {
        let file = read(header + gondangdia + cikini)
        #expect(file.region.places.map(\.code) == ["31.71.06.1003", "31.71.06.1005"])
        #expect(file.region["31.71.06.1003"]?.kecamatanCode == "31.71.06")
        #expect(file.region["31.71.06.1003"]?.kotaCode == "31.71")
        #expect(file.accepted == 2)
        #expect(file.faults.isEmpty)
    }

    @Test func `a column nobody knows is told, and hidden characters are not kept`() {
        let file = read(
            "code,name,kecamatan,kota,lat,lon,luas\n31.71.06.1003,Ci\u{1B}kini,Menteng,K,-6.195,106.839,1\n")
        #expect(file.passedOver == ["luas"])
        #expect(file.region["31.71.06.1003"]?.name == "Cikini")
        let populations = read("code,warga\n31.71.06.1003,900\n", known: file.region)
        #expect(populations.passedOver == ["warga"] && populations.accepted == 0 && !populations.faults.isEmpty)
        #expect(read("code,populasi 2025\n31.71.06.1003,900\n", known: file.region).accepted == 1)
    }

    @Test(arguments: [
        ("byte order mark and CRLF", "\u{FEFF}" + (header + cikini).replacing("\n", with: "\r\n")),
        ("no line end at the end", header + cikini.dropLast()),
        (
            "headings in capitals, other order",
            "LON,Lat,Kota,KECAMATAN,Name,Code\n106.839,-6.195,K,Menteng,Cikini,31.71.06.1003"
        ),
        ("Indonesian headings", "kode_wilayah,Nama Kelurahan,kecamatan,Kabupaten/Kota,lintang,bujur\n" + cikini),
        ("quotes", header + #""31.71.06.1003","Cikini","Menteng","Kota ""Pusat"", Jakarta",-6.195,106.839"#),
        ("a line break in quotes", header + "31.71.06.1003,\"Cikini\",\"Men\nteng\",K,-6.195,106.839"),
        ("semicolons and decimal commas", "code;name;kecamatan;kota;lat;lon\n31.71.06.1003;Cikini;M;K;-6,195;106,839"),
        ("blank lines and an unknown column", "x," + header + "\n1," + cikini + "\n\n"),
    ])
    func `is read with`(_ name: String, _ text: String) {
        let file = read(text)
        #expect(file.faults == [])
        #expect(file.region["31.71.06.1003"]?.name == "Cikini")
        #expect(file.region["31.71.06.1003"]?.point == GeoPoint(latitude: -6.195, longitude: 106.839))
    }

    @Test(arguments: [
        ("short code", "31.71.06,A,M,K,-6,106", PlaceFault(line: 2, field: "code", reason: .badCode("31.71.06"))),
        ("no code", ",A,M,K,-6,106", PlaceFault(line: 2, field: "code", reason: .empty)),
        (
            "letters in the code", "31.71.06.10O3,A,M,K,-6,106",
            PlaceFault(line: 2, field: "code", reason: .badCode("31.71.06.10O3"))
        ),
        ("no name", "31.71.06.1003,,M,K,-6,106", PlaceFault(line: 2, field: "name", reason: .empty)),
        ("too few fields", "31.71.06.1003,A", PlaceFault(line: 2, field: "kecamatan", reason: .empty)),
        (
            "a quote never closed", "31.71.06.1003,\"A,M,K,-6,106",
            PlaceFault(line: 2, field: "record", reason: .openQuote)
        ),
    ])
    func `refuses a line with`(_ name: String, _ line: String, _ fault: PlaceFault) {
        let file = read(header + line)
        #expect(file.faults == [fault])
        #expect(file.region.isEmpty)
        #expect(!fault.isKept)
    }

    @Test func `a code that stands twice is refused the second time, by its digits`() {
        let file = read(header + cikini + gondangdia + "3171061003,Other,Menteng,K,-6.1,106.8\n")
        #expect(file.region.places.count == 2)
        #expect(file.region["31.71.06.1003"]?.name == "Cikini")
        #expect(
            file.faults == [
                PlaceFault(line: 4, field: "code", reason: .duplicateCode("31.71.06.1003", firstLine: 2))
            ])
    }

    @Test func `what two places have in common is said, and both are kept`() {
        let file = read(
            header + cikini
                + "31.71.06.1008,Kel. CIKINI,Menteng,K,-6.3,106.8\n31.71.07.1001,Cikini,Abang,K,-6.4,106.8\n"
                + "31.71.07.1002,Other,Abang,K,-6.4,106.8\n")
        #expect(file.region.places.count == 4, "a name may stand in two kecamatan")
        #expect(
            file.faults == [
                PlaceFault(line: 3, field: "name", reason: .sameName(firstLine: 2)),
                PlaceFault(line: 5, field: "lat", reason: .samePoint(firstLine: 4)),
            ])
        #expect(file.faults.map(\.isKept) == [true, true])
    }

    @Test func `broken UTF-8 in a name is refused, the next line is read`() {
        let bytes = Array((header + "31.71.06.1001,A").utf8) + [0xFF] + Array((",M,K,-6,106\n" + cikini).utf8)
        let file = RegionFile.read(bytes)
        #expect(file.faults == [PlaceFault(line: 2, field: "name", reason: .brokenText)])
        #expect(file.accepted == 1)
    }

    @Test(arguments: [
        ("0,0", "0,0", PlaceFault.Reason.atZero, GeoPoint?.none),
        ("turned", "106.8,-6.2", .swapped, GeoPoint(latitude: -6.2, longitude: 106.8)),
        ("off the globe", "-96.2,106.8", .outOfRange("-96.2, 106.8"), nil),
        ("words", "-6.2 S,106.8", .notANumber("-6.2 S"), nil),
        ("missing", ",106.8", .empty, nil),
    ])
    func `keeps a place whose point is`(
        _ name: String, _ point: String, _ reason: PlaceFault.Reason, _ expected: GeoPoint?
    ) {
        let file = read(header + "31.71.06.1003,Cikini,Menteng,K," + point)
        #expect(file.faults == [PlaceFault(line: 2, field: "lat", reason: reason)])
        #expect(file.faults.map(\.isKept) == [true])
        #expect(file.region["31.71.06.1003"]?.point == expected)
    }

    @Test func `a file of populations adds to the places known`() {
        let known = read(header + cikini + gondangdia).region
        let file = read(
            "code,name,population_2020\n3171061003,C,9000\n31.71.06.1009,X,1\n31.71.06.1005,G,-4\n", known: known)
        #expect(file.content == .populations)
        #expect(file.region["31.71.06.1003"]?.population == 9000)
        #expect(file.region["31.71.06.1005"]?.population == nil)
        #expect(file.accepted == 1)
        #expect(file.faults.map(\.field) == ["code", "population"])
        #expect(file.faults.map(\.line) == [3, 4])
    }

    @Test(arguments: [
        ("an empty file", "", ["record"]), ("a wrong header", "a,b,c\n1,2,3\n", RegionFileTests.columns),
    ])
    func `says what is missing in`(_ name: String, _ text: String, _ fields: [String]) {
        let file = read(text)
        #expect(file.faults.map(\.field) == fields)
        #expect(file.region.isEmpty)
    }
}

private enum RegionFileTests {
    static let columns = ["code", "name", "kecamatan", "kota", "lat", "lon"]
}
