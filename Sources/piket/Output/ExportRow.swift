import PiketDomain
import PlainText

/// What an export tells of one case, masked: the native fields, so that `piket import` takes it back as it is.
struct ExportRow {
    let complaint: Complaint
    let office: Office
    let title: String
    let text: String
    let address: String

    /// - Parameter written: nil: as a screen shows it.
    init(_ complaint: Complaint, _ written: WrittenWords?, office: Office) {
        self.complaint = complaint
        self.office = office
        title = written?.title ?? complaint.title.string
        text = written?.text ?? complaint.text.string
        address = written?.address ?? complaint.address.string
    }

    /// In the order of the columns.
    static let columns = [
        "number", "external_id", "channel", "received_at", "type", "category", "kelurahan_code", "kelurahan",
        "kecamatan", "latitude", "longitude", "address", "title", "description", "reporter_name", "reporter_contact",
        "visibility", "photo_url", "source_url", "status", "answered_at", "closed_at", "promised_at", "agency",
        "assignee",
    ]

    /// nil where nothing is known.
    var values: [String?] {
        let place = complaint.kelurahan.flatMap { office.place($0) }
        return [
            String(complaint.number), id, complaint.channel, time(complaint.receivedAt), complaint.type.rawValue,
            complaint.category, complaint.kelurahan, place?.name, place?.kecamatan, latitude, longitude,
            address, title, text, complaint.reporter?.name.string,
            complaint.reporter?.contact.string, complaint.visibility.rawValue, complaint.photoURL?.string,
            complaint.sourceURL?.string, complaint.status.rawValue, time(complaint.firstAnswerAt),
            time(complaint.closedAt), time(promisedAt), complaint.agency, complaint.assignee,
        ].map { $0?.isEmpty == true ? nil : $0 }
    }

    /// A case that came without an id is known elsewhere by its number here.
    var id: String { complaint.externalID ?? "piket:\(complaint.number)" }

    var latitude: String? { complaint.point.map { String($0.latitude) } }
    var longitude: String? { complaint.point.map { String($0.longitude) } }
    var promisedAt: Instant? { complaint.deadlines.lazy.compactMap(\.promised).first }

    func time(_ instant: Instant?) -> String? { instant.map { $0.iso8601(in: office.zone) } }
}
