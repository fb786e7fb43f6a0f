import PiketDomain
import PiketOffice
import Testing

@Suite struct `Routes, partners and cameras of an office file` {
    private static let head = """
        [office]
        name = "A"
        [[agency]]
        code = "dlh"
        name = "Dinas Lingkungan Hidup"
        short = "DLH"
        [[category]]
        code = "sampah"
        name = "Sampah"
        [[channel]]
        code = "sms"
        name = "SMS"

        """

    private static func place(_ code: String, _ name: String, _ kecamatan: String, _ kota: String) -> Place {
        Place(
            code: code, name: name, kecamatan: kecamatan, kota: kota,
            point: GeoPoint(latitude: -6.19, longitude: 106.83))
    }

    static let region = Region([
        place("31.71.06.1003", "Cikini", "Menteng", "Kota Administrasi Jakarta Pusat"),
        place("31.71.06.1001", "Menteng", "Menteng", "Kota Administrasi Jakarta Pusat"),
        place("31.71.01.1001", "Gambir", "Gambir", "Kota Administrasi Jakarta Pusat"),
        place("31.74.01.1001", "Tengah", "Tebet", "Kota Administrasi Jakarta Selatan"),
        place("31.75.01.1001", "Tengah", "Kramat Jati", "Kota Administrasi Jakarta Timur"),
    ])

    private static func read(_ text: String) -> OfficeFile.Reading {
        OfficeFile.read(head + text + "\n") { _ in region }
    }

    /// The head has twelve lines.
    @Test(arguments: [
        ("a route without conditions", "[[route]]\nto = \"dlh\"", 13, "route[1].when"),
        ("a route that takes everything", "[[route]]\nwhen = { }\nto = \"dlh\"", 14, "route[1].when"),
        ("a route to nowhere", "[[route]]\nwhen = { category = \"sampah\" }", 13, "route[1].to"),
        (
            "an officer", "[[route]]\nwhen = { category = \"sampah\" }\nto = \"dlh\"\nofficer = \"x\"", 16,
            "route[1].officer"
        ),
        (
            "a profile", "[[route]]\nwhen = { category = \"sampah\" }\nto = \"dlh\"\nprofile = \"x\"", 16,
            "route[1].profile"
        ),
        (
            "a priority", "[[route]]\nwhen = { category = \"sampah\" }\nto = \"dlh\"\npriority = \"x\"", 16,
            "route[1].priority"
        ),
        ("an agency", "[[route]]\nwhen = { category = \"sampah\" }\nto = \"x\"", 15, "route[1].to"),
        ("a category", "[[route]]\nwhen = { category = \"x\" }\nto = \"dlh\"", 14, "route[1].when.category"),
        ("a channel", "[[route]]\nwhen = { channel = \"x\" }\nto = \"dlh\"", 14, "route[1].when.channel"),
        ("a type", "[[route]]\nwhen = { type = \"x\" }\nto = \"dlh\"", 14, "route[1].when.type"),
        ("a kelurahan", "[[route]]\nwhen = { kelurahan = \"x\" }\nto = \"dlh\"", 14, "route[1].when.kelurahan"),
        ("a kecamatan", "[[route]]\nwhen = { kecamatan = \"31.71.09\" }\nto = \"dlh\"", 14, "route[1].when.kecamatan"),
        ("a kota", "[[route]]\nwhen = { kota = \"Menteng\" }\nto = \"dlh\"", 14, "route[1].when.kota"),
        (
            "a name of several", "[[route]]\nwhen = { kelurahan = \"Tengah\" }\nto = \"dlh\"", 14,
            "route[1].when.kelurahan"
        ),
        (
            "areas apart", "[[route]]\nwhen = { kelurahan = \"Cikini\", kecamatan = \"Tebet\" }\nto = \"dlh\"", 14,
            "route[1].when.kelurahan"
        ),
        ("a word without letters", "[[route]]\nwhen = { word = \"--\" }\nto = \"dlh\"", 14, "route[1].when.word"),
        ("a condition nobody knows", "[[route]]\nwhen = { colour = \"x\" }\nto = \"dlh\"", 14, "route[1].when.colour"),
        ("a partner without topics", "[[partner]]\nname = \"K\"", 13, "partner[1].topics"),
        ("a topic without words", "[[partner]]\nname = \"K\"\ntopics = [\"a\", \" \"]", 15, "partner[1].topics"),
        ("a partner's agency", "[[partner]]\nname = \"K\"\ntopics = [\"a\"]\nagency = \"x\"", 16, "partner[1].agency"),
        (
            "a partner twice",
            "[[partner]]\nname = \"K\"\ntopics = [\"a\"]\n[[partner]]\nname = \"K\"\ntopics = [\"a\"]", 17,
            "partner[2].name"
        ),
        ("a camera nowhere", "[[camera]]\nid = \"a\"\nlat = -6.1\nurl = \"rtsp://a\"", 13, "camera[1].lon"),
        (
            "a camera off the globe", "[[camera]]\nid = \"a\"\nlat = -96\nlon = 106\nurl = \"rtsp://a\"", 15,
            "camera[1].lat"
        ),
        (
            "a camera's address", "[[camera]]\nid = \"a\"\nlat = -6.19\nlon = 106.83\nurl = \"kamera 1\"", 17,
            "camera[1].url"
        ),
    ])
    func `name line and key of`(_ name: String, _ text: String, _ line: Int, _ key: String) {
        let faults = Self.read(text).faults
        #expect(faults.map(\.line) == [line])
        #expect(faults.map(\.key) == [key])
        #expect(faults.allSatisfy { $0.reason.english != $0.reason.indonesian })
    }

    /// A second route that can never match, and what it stands behind.
    @Test(arguments: [
        ("the same", ["category = \"sampah\""], "category = \"Sampah\""),
        ("a kelurahan of its kecamatan", ["kecamatan = \"Menteng\""], "kelurahan = \"Cikini\""),
        ("a kecamatan of its kota", ["kota = \"31.71\""], "kecamatan = \"Menteng\", category = \"sampah\""),
        (
            "less asked", ["category = \"sampah\""],
            "category = \"sampah\", type = \"information\", kelurahan = \"Cikini\""
        ),
        ("words inside words", ["word = \"bau\""], "word = \"sangat bau busuk\""),
        (
            "places taken one by one", ["kelurahan = \"Cikini\"", "kelurahan = \"31.71.06.1001\""],
            "kecamatan = \"Menteng\""
        ),
    ])
    func `a route that never matches`(_ name: String, _ earlier: [String], _ later: String) {
        let routes = (earlier + [later]).map { "[[route]]\nwhen = { \($0) }\nto = \"dlh\"" }
        let faults = Self.read(routes.joined(separator: "\n")).faults
        #expect(faults.map(\.key) == ["route[\(routes.count)].when"])
        let lines = earlier.indices.map { String(13 + 3 * $0) }.joined(separator: ", ")
        #expect(faults.allSatisfy { $0.reason.english.contains("line \(lines)") })
    }

    @Test(arguments: [
        ("another category", "category = \"sampah\"", "channel = \"sms\""),
        ("the kota behind the kecamatan", "kecamatan = \"Menteng\"", "kota = \"Jakarta Pusat\", type = \"hoax\""),
        ("fewer words", "word = \"bau busuk\"", "word = \"bau\""),
        ("wherever behind a place", "category = \"sampah\", kota = \"31.71\"", "category = \"sampah\""),
    ])
    func `a route that still has a use`(_ name: String, _ earlier: String, _ later: String) {
        let text = [earlier, later].map { "[[route]]\nwhen = { \($0) }\nto = \"DLH\"" }.joined(separator: "\n")
        let reading = Self.read(text)
        #expect(reading.faults == [])
        #expect(reading.description.routes.map(\.agency) == ["dlh", "dlh"])
        #expect(reading.routeLines == [13, 16])
    }

    @Test func `without a region places are taken on trust`() {
        let text = Self.head + "[[route]]\nwhen = { kecamatan = \"Nirwana\" }\nto = \"dlh\"\n"
        #expect(OfficeFile.read(text).faults == [])
    }

    @Test func `a camera far away and an address with a password are remarked upon`() {
        let far = Self.read("[[camera]]\nid = \"a\"\nlat = -8\nlon = 106.83\nurl = \"rtsp://me:secret@host/1\"")
        #expect(far.faults == [])
        #expect(far.notices.map(\.key) == ["camera[1].lat", "camera[1].url"])
    }
}
