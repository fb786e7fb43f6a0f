import GRDB
import PiketDomain

extension OfficeReader {
    func readRoutes(into office: inout OfficeDescription) throws {
        office.routes = try Row.fetchAll(
            db,
            sql: """
                SELECT category, channel, type, kelurahan, kecamatan, kota, word, agency, officer, profile, priority
                FROM route ORDER BY position
                """
        ).map { row in
            var when = Route.Condition()
            when.category = row[0]
            when.channel = row[1]
            when.type = try (row[2] as String?).map { try ComplaintRow.code($0, in: "route.type") }
            when.kelurahan = row[3]
            when.kecamatan = row[4]
            when.kota = row[5]
            when.word = row[6]
            return Route(
                when: when, agency: row[7], officer: row[8], profile: row[9],
                priority: try (row[10] as String?).map { try ComplaintRow.code($0, in: "route.priority") })
        }
        office.partners = try Row.fetchAll(
            db, sql: "SELECT name, topics, contact, handle, agency FROM partner ORDER BY position"
        ).map {
            Partner(
                name: $0[0], topics: ($0[1] as String).split(separator: "\n").map(String.init), contact: $0[2],
                handle: $0[3], agency: $0[4])
        }
        office.cameras = try Row.fetchAll(
            db, sql: "SELECT code, name, latitude, longitude, url FROM camera ORDER BY position"
        ).map {
            Camera(id: $0[0], name: $0[1], point: GeoPoint(latitude: $0[2], longitude: $0[3]), url: $0[4])
        }
    }
}
