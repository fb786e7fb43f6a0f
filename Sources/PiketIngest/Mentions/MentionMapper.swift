import PiketDomain

/// Turns records of a mentions file into mentions. Keeps the column positions and the places met before.
struct MentionMapper {
    private let times: TimeReader
    private let now: Instant
    private var plans = PlanShelf<MentionField> { ColumnPlan($0, wanted: MentionField.wanted) }
    private var places: PlaceFinder

    init(office: Office, now: Instant) {
        self.now = now
        times = TimeReader(patterns: [], zone: .fixed(office.zone))
        places = PlaceFinder(index: office.placeIndex, map: ImportMap())
    }

    /// Refuses a file that cannot tell what was written or when.
    mutating func check(_ headings: Headings, file: String) throws(IngestTrouble) {
        let plan = plans.plan(for: headings)
        for field in [MentionField.text, .postedAt] where plan.columns(of: field).isEmpty {
            throw .missingColumn(file, field: field.rawValue, wanted: field.headings, found: headings.names)
        }
    }

    mutating func mention(_ raw: RawRecord) throws(Rejection) -> MentionRecord {
        let plan = plans.plan(for: raw.headings)
        func cell(_ field: MentionField) -> String { plan.value(field, raw) }
        func refused(_ field: MentionField, _ reason: RejectionReason) -> Rejection {
            Rejection(at: raw.position, field: field.rawValue, reason: reason, original: raw.original)
        }
        func number(_ field: MentionField) throws(Rejection) -> Double? {
            let text = cell(field)
            guard !text.isEmpty else { return nil }
            guard let number = Double(text), number.isFinite else { throw refused(field, .notANumber(text)) }
            return number
        }
        let address = PostAddress(cell(.url))
        let named = cell(.platform).lowercased()
        guard let platform = named.isEmpty ? address.platform : named else { throw refused(.platform, .missing) }
        guard !cell(.text).isEmpty else { throw refused(.text, .missing) }
        let posted: Instant?
        do throws(RejectionReason) {
            posted = try times.read(cell(.postedAt))
        } catch {
            throw refused(.postedAt, error)
        }
        guard let posted else { throw refused(.postedAt, .missing) }
        // A clock that runs ahead does not put a post before all others for days.
        let keys = Self.keys(platform, id: cell(.postID), url: cell(.url))
        guard !keys.isEmpty else { throw refused(.postID, .missing) }
        var record = MentionRecord(
            platform: platform, keys: keys, postedAt: min(posted, now), text: cell(.text))
        record.url = cell(.url)
        record.author = cell(.author)
        let origin = cell(.repostOf)
        record.originKeys =
            origin.contains("/")
            ? Self.keys(platform, id: "", url: origin) : Self.keys(platform, id: origin, url: "")
        if let repeats = try number(.repeats) {
            guard (0...1e9).contains(repeats) else { throw refused(.repeats, .notANumber(cell(.repeats))) }
            record.repeats = Int(repeats)
        }
        if let latitude = try number(.latitude), let longitude = try number(.longitude) {
            let point = GeoPoint(latitude: latitude, longitude: longitude)
            record.point = point.isUsable ? point : nil
        }
        record.kelurahan =
            places.find(
                code: cell(.kelurahanCode), kelurahan: cell(.kelurahan), kecamatan: cell(.kecamatan),
                point: record.point
            ).code
        let words = [cell(.kelurahan), cell(.kecamatan)]
        record.placeWords = words[1].isEmpty ? words[0] : words.joined(separator: ", ")
        return record
    }

    /// A post's id and its link, each in the one form by which it is found again. An id may stand in the link alone.
    private static func keys(_ platform: String, id: String, url: String) -> [String] {
        let address = PostAddress(url)
        var keys: [String] = []
        for id in [id, address.postID ?? ""] where !id.isEmpty {
            let key = "id \(platform) \(id)"
            if !keys.contains(key) { keys.append(key) }
        }
        if let link = address.canonical { keys.append("link \(link)") }
        return keys
    }
}
