/// How a source's columns become fields of ours. Written as TOML, read by PiketOffice.
///
/// With a map only the fields it names are read: a source's `type` or `status` may mean something else than ours.
/// Columns it does not name are kept with the record.
package struct ImportMap: Hashable, Sendable {
    /// The fields of a record; raw values are the native headings and the keys of `[fields]`.
    package enum Field: String, CaseIterable, Hashable, Sendable {
        case externalID = "external_id"
        case channel
        case receivedAt = "received_at"
        case type, category
        case kelurahanCode = "kelurahan_code"
        case kelurahan, kecamatan, latitude, longitude, address, title, description
        case reporterName = "reporter_name"
        case reporterContact = "reporter_contact"
        case visibility
        case photoURL = "photo_url"
        case sourceURL = "source_url"
        case status
        case answeredAt = "answered_at"
        case closedAt = "closed_at"
        /// The source's last change, for maps only: when a closed record was closed, if nothing else tells.
        case updatedAt = "updated_at"
        case promisedAt = "promised_at"
        case agency, assignee
        case replyTo = "reply_to"
        /// Of a reply.
        case rating
    }

    /// Their names of one field.
    package struct Columns: Hashable, Sendable {
        /// In order of preference: a record's value is the first that is not empty.
        package var names: [String]
        /// Whether a file without any of them is worth a fault: true for a single name, false for a list.
        package var isExpected: Bool

        package init(_ names: [String], isExpected: Bool = false) {
            self.names = names
            self.isExpected = isExpected
        }
    }

    package enum Channel: Hashable, Sendable {
        case constant(String)
        case column(String)
    }

    /// nil: the option `--channel`, else the record's own field, else `fallbackChannel`.
    package var channel: Channel?
    /// Of records that name none; empty: the channel of imports.
    package var fallbackChannel = ""
    /// IANA name of the zone of times that carry none; nil: the office's.
    package var timezone: String?
    /// Unicode patterns, tried in order; empty: ISO 8601.
    package var dateFormats: [String] = []
    /// nil: found out from the first line.
    package var delimiter: Character?
    package var fields: [Field: Columns] = [:]
    /// By folded word; see `status(_:)`. Empty: done when `closed_at` is set, else awaiting.
    private var statuses: [String: Status] = [:]
    /// Normalised codes by folded name or id.
    private var codes: [String: String] = [:]

    package init() {}

    /// A heading or word as it is compared: without case, blanks, `_` and other signs.
    package static func folded(_ text: some StringProtocol) -> String { Words.folded(text) }

    /// The position of the first heading that is one of a field's columns, for each of them that the header has.
    package func positions(of field: Field, in header: [String]) -> [Int] {
        let folded = header.map { Self.folded($0) }
        return (fields[field]?.names ?? []).compactMap { folded.firstIndex(of: Self.folded($0)) }
    }

    /// Our state for their word; nil for a word the map does not know.
    package func status(_ word: some StringProtocol) -> Status? { statuses[Self.folded(word)] }
    package var hasStatuses: Bool { !statuses.isEmpty }

    /// The official code for their kelurahan's name or id, where the map has one.
    package func kelurahanCode(_ nameOrID: some StringProtocol) -> String? { codes[Self.folded(nameOrID)] }

    /// False if the word stands there already.
    package mutating func setStatus(_ status: Status, for word: String) -> Bool {
        statuses.updateValue(status, forKey: Self.folded(word)) == nil
    }

    /// False if the name stands there already. `code` must be normalised.
    package mutating func setKelurahan(_ code: String, for nameOrID: String) -> Bool {
        codes.updateValue(code, forKey: Self.folded(nameOrID)) == nil
    }
}

extension ImportMap {
    /// The map of files in our own fields: each column by its native name, none of them expected but `received_at`.
    package static let native: ImportMap = {
        var map = ImportMap()
        for field in Field.allCases where field != .updatedAt {
            map.fields[field] = Columns([field.rawValue], isExpected: field == .receivedAt)
        }
        return map
    }()
}
