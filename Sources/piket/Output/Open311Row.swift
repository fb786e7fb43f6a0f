import PiketDomain
import PlainText
import PiketIngest

/// A case as a GeoReport v2 service request: the standard's fields in its order, and ours as extended attributes, by which
/// it comes back as it was. The standard knows open and closed only.
struct Open311Row {
    let row: ExportRow
    private var complaint: Complaint { row.complaint }
    private var office: Office { row.office }

    init(_ row: ExportRow) {
        self.row = row
    }

    /// Fields of ours that the standard has no place for.
    private static let extended: Set<String> = [
        "external_id", "channel", "type", "category", "kelurahan_code", "kelurahan", "kecamatan", "reporter_name",
        "reporter_contact", "visibility", "source_url", "status", "answered_at", "closed_at", "agency", "assignee",
    ]

    var fields: [(String, JSON)] {
        [
            ("service_request_id", .text(String(complaint.number))),
            ("status", .text(complaint.status.isOpen ? "open" : "closed")),
            ("status_notes", .text(complaint.status.rawValue)),
            ("service_name", JSON(complaint.category.map { office.category($0)?.name ?? $0 })),
            ("service_code", JSON(complaint.category)),
            ("description", .text(row.text.isEmpty ? row.title : row.text)),
            ("agency_responsible", JSON(complaint.agency.map { office.agency($0)?.name ?? $0 })),
            ("service_notice", .null),
            ("requested_datetime", JSON(complaint.receivedAt, office.zone)),
            ("updated_datetime", JSON(updatedAt, office.zone)),
            ("expected_datetime", JSON(row.promisedAt, office.zone)),
            ("address", .text(row.address)),
            ("address_id", .null),
            ("zipcode", .null),
            ("lat", complaint.point.map { .degrees($0.latitude) } ?? .null),
            ("long", complaint.point.map { .degrees($0.longitude) } ?? .null),
            ("media_url", JSON(complaint.photoURL?.string)),
            ("extended_attributes", .object(attributes)),
        ]
    }

    /// The newest of the times that are told.
    private var updatedAt: Instant {
        [complaint.firstAnswerAt, complaint.closedAt].compactMap(\.self).reduce(complaint.receivedAt, max)
    }

    private var attributes: [(String, JSON)] {
        let title = row.title.isEmpty ? [] : [("title", JSON.text(row.title))]
        return title
            + zip(ExportRow.columns, row.values).compactMap { name, value in
                guard let value, Self.extended.contains(name) else { return nil }
                return (ImportMap.open311Prefix + name, .text(value))
            }
    }

    /// The categories as services, in the standard's fields.
    static func services(of office: Office) -> [[(String, JSON)]] {
        office.description.categories.map { category in
            [
                ("service_code", .text(category.code)), ("service_name", .text(category.name)),
                ("description", .text(category.name)), ("metadata", .flag(false)), ("type", .text("realtime")),
                ("keywords", .text("")),
                ("group", .text(category.agency.flatMap { office.agency($0)?.name } ?? "")),
            ]
        }
    }
}
