import PiketDomain

extension OfficeSheet {
    /// A route has no name: its place in the list is part of what it says.
    mutating func addRoutes(_ routes: [Route]) {
        for (index, route) in routes.enumerated() {
            add("route", String(index + 1)) {
                $0.raw("when", Self.table(route.when))
                $0.text("to", route.agency)
                $0.text("officer", route.officer)
                $0.text("profile", route.profile)
                $0.text("priority", route.priority?.rawValue)
            }
        }
    }

    mutating func addPartners(_ office: OfficeDescription) {
        for partner in office.partners {
            add("partner", partner.name) {
                $0.text("name", partner.name)
                $0.texts("topics", partner.topics)
                $0.text("contact", partner.contact.isEmpty ? nil : partner.contact)
                $0.text("handle", partner.handle.isEmpty ? nil : partner.handle)
                $0.text("agency", partner.agency)
            }
        }
        for camera in office.cameras {
            add("camera", camera.id) {
                $0.text("id", camera.id)
                $0.text("name", camera.name.isEmpty ? nil : camera.name)
                $0.raw("lat", "\(camera.point.latitude)")
                $0.raw("lon", "\(camera.point.longitude)")
                $0.text("url", camera.url)
            }
        }
    }

    private static func table(_ when: Route.Condition) -> String {
        var writer = TomlWriter()
        writer.text("category", when.category)
        writer.text("type", when.type?.rawValue)
        writer.text("channel", when.channel)
        writer.text("kelurahan", when.kelurahan)
        writer.text("kecamatan", when.kecamatan)
        writer.text("kota", when.kota)
        writer.text("word", when.word)
        return "{ " + writer.entries.map { "\($0.key) = \($0.value)" }.joined(separator: ", ") + " }"
    }
}
