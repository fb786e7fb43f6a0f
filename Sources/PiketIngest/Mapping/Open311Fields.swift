package import PiketDomain

/// The fields of a GeoReport v2 service request, and of the extensions that servers add.
///
/// Source: the specification at wiki.open311.org/GeoReport_v2, and real answers of Mark-a-Spot, FixMyStreet and 311 Toronto.
extension ImportMap {
    /// `extended_attributes` are read before the standard's words, which are poorer: `closed` may have been done or
    /// archived. The time a request was last changed is when it was closed, if it is.
    package static let open311: ImportMap = {
        var map = ImportMap.native
        let names: [Field: [String]] = [
            .externalID: ["service_request_id"],
            .receivedAt: ["requested_datetime"],
            .updatedAt: ["updated_datetime"],
            .promisedAt: ["expected_datetime"],
            .category: ["service_name", "service_code"],
            .title: ["extended_attributes.title"],
            .latitude: ["lat"],
            .longitude: ["long", "lon", "lng"],
            .address: ["address_string"],
            .photoURL: ["media_url"],
            .agency: ["agency_responsible", "agency_responsible.recipient"],
            .reporterName: ["requestor_name", "first_name", "last_name"],
            .reporterContact: ["phone", "email"],
        ]
        for field in Field.allCases {
            let own = map.fields[field]?.names ?? []
            let extended = own.map { Self.open311Own + $0 }
            map.fields[field] = Columns(
                extended + (names[field] ?? []) + own, isExpected: field == .receivedAt)
        }
        map.fallbackChannel = "open311"
        for (status, words) in statuses {
            for word in words { _ = map.setStatus(status, for: word) }
        }
        return map
    }()

    /// The standard's two, and those that FixMyStreet's servers and others send in their place.
    private static let statuses: [(Status, [String])] = [
        (.awaiting, ["open", "new", "received", "acknowledged", "confirmed", "submitted", "pending", "reopened"]),
        (
            .inProgress,
            ["in progress", "in process", "investigating", "planned", "action scheduled", "assigned", "work scheduled"]
        ),
        (.done, ["closed", "fixed", "resolved", "completed", "fixed - council", "fixed - user", "no further action"]),
        (.duplicate, ["duplicate"]), (.referred, ["not responsible", "internal referral", "not council's"]),
    ]

    /// The fields of a `service_request_update`, as FixMyStreet's servers send them: what somebody wrote about a request.
    private static let open311Updates: ImportMap = {
        var map = ImportMap.open311
        map.fields[.externalID] = Columns(["update_id"])
        map.fields[.replyTo] = Columns(["service_request_id"])
        map.fields[.receivedAt] = Columns(["updated_datetime"], isExpected: true)
        map.fields[.updatedAt] = nil
        return map
    }()

    var isOpen311: Bool { self == .open311 }

    /// Itself, or the fields of updates for records that are some.
    func suited(to headings: Headings) -> ImportMap {
        let isUpdate = headings.names.contains("update_id") && !headings.names.contains("requested_datetime")
        return isUpdate && isOpen311 ? .open311Updates : self
    }

    /// Before our own fields among the extended attributes of an export.
    package static let open311Prefix = "piket_"
    static let open311Own = "extended_attributes.\(open311Prefix)"
}
