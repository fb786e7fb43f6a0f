import Foundation

/// One invented complaint, as a line of NDJSON in Piket's own fields.
struct Report: Encodable {
    enum CodingKeys: String, CodingKey {
        case externalID = "external_id"
        case receivedAt = "received_at"
        case answeredAt = "answered_at"
        case closedAt = "closed_at"
        case reporterName = "reporter_name"
        case reporterContact = "reporter_contact"
        case channel, category, kelurahan, kecamatan, title, description, address, status, agency
    }

    var externalID: String
    var channel: String
    var receivedAt: String
    var category: String
    var kelurahan: String
    var kecamatan: String
    var title: String
    var description: String
    var address: String
    var reporterName = "Warga Contoh"
    var reporterContact = "081200000000"
    var status: String?
    var answeredAt: String?
    var closedAt: String?
    var agency: String?

    var line: String {
        get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) + "\n" }
    }
}
