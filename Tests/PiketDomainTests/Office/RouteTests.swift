import PiketDomain
import Testing

@Suite struct `Who gets a complaint` {
    private static func place(_ code: String, _ name: String, _ kecamatan: String) -> Place {
        Place(code: code, name: name, kecamatan: kecamatan, kota: "Kota Administrasi Jakarta Pusat", point: nil)
    }

    private static let office: Office = {
        var description = OfficeDescription()
        description.categories = [
            Category(code: "sampah", name: "Sampah", agency: "dlh"), Category(code: "jalan", name: "Jalan rusak"),
        ]
        description.routes = [
            Route.to("menteng") {
                $0.category = "sampah"
                $0.kecamatan = "Kec. Menteng"
            },
            Route.to("cikini") { $0.kelurahan = "31.71.06.1003" },
            Route.to("pam") { $0.word = "Pipa bocor" },
            Route.to("kominfo") {
                $0.type = .information
                $0.channel = "sms"
            },
            Route.to("pusat") {
                $0.category = "jalan"
                $0.kota = "jakarta pusat"
            },
        ]
        return Office(
            description: description,
            region: Region([
                place("31.71.06.1003", "Cikini", "Menteng"), place("31.71.06.1001", "Menteng", "Menteng"),
                place("31.71.01.1001", "Gambir", "Gambir"),
            ]))
    }()

    @Test(
        arguments: [
            (
                "by category and kecamatan", RoutedCase(category: "sampah", channel: "sms", kelurahan: "31.71.06.1001"),
                "menteng", 0
            ),
            (
                "the first of two", RoutedCase(category: "sampah", channel: "sms", kelurahan: "31.71.06.1003"),
                "menteng", 0
            ),
            ("by kelurahan", RoutedCase(category: nil, channel: "sms", kelurahan: "31.71.06.1003"), "cikini", 1),
            (
                "by words", RoutedCase(category: "sampah", channel: "sms", kelurahan: nil, words: "Ada PIPA, bocor!"),
                "pam", 2
            ),
            (
                "words apart", RoutedCase(category: "sampah", channel: "sms", kelurahan: nil, words: "pipa lama bocor"),
                "dlh", nil
            ),
            (
                "part of a word", RoutedCase(category: "sampah", channel: "sms", kelurahan: nil, words: "pipa bocoran"),
                "dlh", nil
            ),
            (
                "by type and channel",
                RoutedCase(category: "jalan", channel: "sms", type: .information, kelurahan: nil),
                "kominfo", 3
            ),
            (
                "another channel", RoutedCase(category: "jalan", channel: "wa", type: .information, kelurahan: nil),
                nil, nil
            ),
            ("by kota", RoutedCase(category: "jalan", channel: "wa", kelurahan: "31.71.01.1001"), "pusat", 4),
            (
                "by the category's own agency",
                RoutedCase(category: "sampah", channel: "wa", kelurahan: "31.71.01.1001"), "dlh", nil
            ),
            ("unplaced", RoutedCase(category: "jalan", channel: "wa", kelurahan: nil), nil, nil),
            ("without a category", RoutedCase(category: nil, channel: "wa", kelurahan: "31.71.01.1001"), nil, nil),
        ] as [(String, RoutedCase, String?, Int?)])
    func `is told by the first route that matches`(
        _ name: String, _ one: RoutedCase, _ agency: String?, _ route: Int?
    ) {
        let routing = Self.office.routes.routing(of: one)
        #expect(routing == agency.map { Routing(agency: $0, basis: route.map { .route($0) } ?? .category) })
    }

    @Test func `cameras belong to the nearest place, partners to their topics`() {
        var description = OfficeDescription()
        description.categories = [Category(code: "jalan", name: "Jalan rusak")]
        let near = Camera(id: "a", point: GeoPoint(latitude: -6.191, longitude: 106.838), url: "rtsp://a")
        let far = Camera(id: "b", point: GeoPoint(latitude: -8, longitude: 110), url: "rtsp://b")
        description.cameras = [far, near]
        description.partners = [
            Partner(name: "K", topics: ["sampah", "jalan"]), Partner(name: "L", topics: ["Rusak"]),
            Partner(name: "M", topics: ["jalan tol"]),
        ]
        let office = Office(
            description: description,
            region: Region([
                Place(
                    code: "31.71.06.1003", name: "Cikini", kecamatan: "Menteng", kota: "Jakarta Pusat",
                    point: GeoPoint(latitude: -6.1947, longitude: 106.838)),
                Place(
                    code: "31.71.06.1001", name: "Menteng", kecamatan: "Menteng", kota: "Jakarta Pusat",
                    point: GeoPoint(latitude: -6.2, longitude: 106.83)),
            ]))
        #expect(office.cameras(in: "31.71.06.1003") == [near])
        #expect(office.cameras(in: "31.71.06.1001").isEmpty)
        #expect(office.areaContacts(of: "31.71.06", category: "jalan").map(\.reach) == ["", "", "rtsp://a"])
        #expect(office.areaContacts(of: nil).count == 3, "no place, no camera")
        #expect(office.partners(for: "jalan").map(\.name) == ["K", "L"])
        #expect(office.partners(for: "banjir").isEmpty)
    }
}
