import PiketDomain
import Testing

@Suite struct `The table of routes` {
    private static func place(_ code: String, _ name: String, _ kecamatan: String, _ kota: String) -> Place {
        Place(code: code, name: name, kecamatan: kecamatan, kota: kota, point: nil)
    }

    private static let office: Office = {
        var description = OfficeDescription()
        description.categories = [
            Category(code: "sampah", name: "Sampah", agency: "dlh"), Category(code: "pohon", name: "Pohon"),
            Category(code: "taman", name: "Taman"), Category(code: "jalan", name: "Jalan", agency: "bm"),
        ]
        description.routes = [
            Route.to("pusat") {
                $0.category = "sampah"
                $0.kota = "Pusat"
            },
            Route.to("tebet") {
                $0.category = "sampah"
                $0.kelurahan = "31.74.01.1001"
            },
            Route.to("sms") {
                $0.category = "jalan"
                $0.channel = "sms"
            },
        ]
        return Office(
            description: description,
            region: Region([
                place("31.71.06.1003", "Cikini", "Menteng", "Pusat"),
                place("31.71.01.1001", "Gambir", "Gambir", "Pusat"),
                place("31.74.01.1001", "Tebet Timur", "Tebet", "Selatan"),
                place("31.74.01.1002", "Tebet Barat", "Tebet", "Selatan"),
                place("31.74.02.1001", "Selong", "Kebayoran Baru", "Selatan"),
            ]))
    }()

    @Test func `groups categories and places that go the same way`() {
        let rows = RouteTable(Self.office).rows
        let told = rows.map { row in
            let to = row.steps.map { step in
                (step.when.channel.map { $0 + ":" } ?? "") + (step.routing?.agency ?? "-")
            }
            return [row.categories.map { $0 ?? "?" }, row.areas + (row.hasUnplaced ? ["?"] : []), to]
                .map { $0.joined(separator: " ") }
        }
        #expect(
            told == [
                ["sampah", "31.71", "pusat"],
                ["sampah", "31.74.01.1001", "tebet"],
                ["sampah", "31.74.01.1002 31.74.02 ?", "dlh"],
                ["pohon taman ?", "31.71 31.74 ?", "-"],
                ["jalan", "31.71 31.74 ?", "sms:sms bm"],
            ])
        #expect(rows.map(\.extent) == [.areas, .areas, .elsewhere, .everywhere, .everywhere])
    }

    /// The table and the rule must never tell different things.
    @Test func `says for every cell what the rule says`() {
        let office = Self.office
        for row in RouteTable(office).rows {
            for category in row.categories {
                let places = office.region.places.map(\.code).filter { code in
                    row.areas.contains { PlaceCode.area($0, contains: code) }
                }
                for place in places.map(Optional.some) + (row.hasUnplaced ? [nil] : []) {
                    for channel in ["sms", "wa"] {
                        let step = row.steps.first { $0.when.channel == nil || $0.when.channel == channel }
                        let one = RoutedCase(category: category, channel: channel, kelurahan: place)
                        #expect(office.routes.routing(of: one) == step?.routing)
                    }
                }
            }
        }
    }
}
