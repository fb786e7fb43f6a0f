import PiketDomain

/// Turns records of a posts file into posts. Keeps the column positions and the office's accounts at hand.
struct PostMapper {
    private let times: TimeReader
    private let unseen: Instant
    private var plans = PlanShelf<PostField> { ColumnPlan($0, wanted: PostField.wanted) }
    private let agencies: NameBook
    private let linked: [String: String]
    private var unknown: Set<String> = []
    /// Names of agencies a file is told of at most: a column of free text is no list of them.
    private static let mostUnknown = 100

    /// - Parameter unseen: when a file without `seen_at` was made: all its counts are of that time.
    init(office: Office, unseen: Instant) {
        self.unseen = unseen
        times = TimeReader(patterns: [], zone: .fixed(office.zone))
        let description = office.description
        agencies = NameBook(known: description.agencies.map { ($0.code, [$0.name, $0.short]) })
        linked = Dictionary(
            description.accounts.map { (Account(platform: $0.platform, handle: $0.handle).key, $0.agency) }
        ) { first, _ in first }
    }

    /// Refuses a file that cannot tell whose posts these are or when they were posted.
    mutating func check(_ headings: Headings, file: String) throws(IngestTrouble) {
        let plan = plans.plan(for: headings)
        for field in [PostField.account, .postedAt] where plan.columns(of: field).isEmpty {
            throw .missingColumn(file, field: field.rawValue, wanted: field.headings, found: headings.names)
        }
    }

    /// The agency a record names, if the office does not know it and it was not told before.
    mutating func unknownAgency(_ raw: RawRecord) -> String? {
        let name = PostCells(plan: plans.plan(for: raw.headings), raw: raw, times: times).text(.agency)
        guard !name.isEmpty, agencies.known(name) == nil, unknown.count < Self.mostUnknown else { return nil }
        return unknown.insert(Words.folded(name)).inserted ? name : nil
    }

    mutating func post(_ raw: RawRecord) throws(Rejection) -> PostRecord {
        let cells = PostCells(plan: plans.plan(for: raw.headings), raw: raw, times: times)
        let url = cells.text(.url)
        let address = PostAddress(url)
        let named = cells.text(.platform).lowercased()
        guard let platform = named.isEmpty ? address.platform : named else { throw cells.refused(.platform, .missing) }
        let account = String(cells.text(.account).drop { $0 == "@" })
        guard !account.isEmpty else { throw cells.refused(.account, .missing) }
        let ids = [cells.text(.postID), address.postID ?? "", cells.text(.rowID)]
        guard let id = ids.first(where: { !$0.isEmpty }) else { throw cells.refused(.postID, .missing) }
        guard let posted = try cells.time(.postedAt) else { throw cells.refused(.postedAt, .missing) }
        let seen = try cells.time(.seenAt) ?? max(unseen, posted)
        var post = PostRecord(platform: platform, account: account, postID: id, postedAt: posted, seenAt: seen)
        post.url = url
        post.agency =
            agencies.known(cells.text(.agency)) ?? linked[Account(platform: platform, handle: account).key]
        post.format = cells.word(.format)
        post.topic = cells.word(.topic)
        post.partner = cells.word(.partner)
        post.caption = cells.text(.caption)
        try cells.readNumbers(into: &post)
        return post
    }
}

/// One record's values by field.
private struct PostCells {
    let plan: ColumnPlan<PostField>
    let raw: RawRecord
    let times: TimeReader

    func text(_ field: PostField) -> String { plan.value(field, raw) }

    func word(_ field: PostField) -> String? {
        let word = text(field)
        return word.isEmpty ? nil : word
    }

    func readNumbers(into post: inout PostRecord) throws(Rejection) {
        post.followers = try number(.followers)
        post.likes = try number(.likes)
        post.comments = try number(.comments)
        post.shares = try number(.shares)
        post.saves = try number(.saves)
        post.reach = try number(.reach)
        post.views = try number(.views)
        post.questions = try number(.questions)
        post.answered = try number(.answered)
        post.replyDelays = try delays()
    }

    private func delays() throws(Rejection) -> [Int64]? {
        let text = text(.replyDelays)
        guard !text.isEmpty else { return nil }
        var delays: [Int64] = []
        for part in text.split(whereSeparator: { $0 == ";" || $0 == " " }) {
            guard let seconds = Int64(part), seconds >= 0 else { throw refused(.replyDelays, .notANumber(text)) }
            delays.append(seconds)
        }
        return delays.sorted()
    }

    /// A count of things: nil where the source does not tell, which is not 0. Spreadsheets write `12.0`.
    private func number(_ field: PostField) throws(Rejection) -> Int? {
        let text = text(field)
        guard !text.isEmpty else { return nil }
        guard let number = Int(text.hasSuffix(".0") ? String(text.dropLast(2)) : text), number >= 0 else {
            throw refused(field, .notANumber(text))
        }
        return number
    }

    func time(_ field: PostField) throws(Rejection) -> Instant? {
        do throws(RejectionReason) {
            return try times.read(text(field))
        } catch {
            throw refused(field, error)
        }
    }

    func refused(_ field: PostField, _ reason: RejectionReason) -> Rejection {
        Rejection(at: raw.position, field: field.rawValue, reason: reason, original: raw.original)
    }
}
