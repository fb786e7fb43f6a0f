import GRDB
import PiketDomain

extension OfficeWriter {
    func writeRoutes(_ office: OfficeDescription) throws {
        for route in office.routes {
            let when = route.when
            try db.execute(
                sql: """
                    INSERT INTO route (category, channel, type, kelurahan, kecamatan, kota, word, agency, officer,
                      profile, priority)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    when.category, when.channel, when.type?.rawValue, when.kelurahan, when.kecamatan, when.kota,
                    when.word, route.agency, route.officer, route.profile, route.priority?.rawValue,
                ])
        }
        for partner in office.partners {
            try db.execute(
                sql: "INSERT INTO partner (name, topics, contact, handle, agency) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    partner.name, partner.topics.joined(separator: "\n"), partner.contact, partner.handle,
                    partner.agency,
                ])
        }
        for camera in office.cameras {
            try db.execute(
                sql: "INSERT INTO camera (code, name, latitude, longitude, url) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    camera.id, camera.name, camera.point.latitude, camera.point.longitude, camera.url,
                ])
        }
    }
}
