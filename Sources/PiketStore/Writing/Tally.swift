import PiketDomain

/// What the counters say of one case. A write takes the old one away and adds the new one.
struct Tally: Hashable {
    var status: Status
    var kelurahan: String
    var category: String
    var channel: String
    var agency: String
    /// The office's local day of receipt.
    var day: Int
    /// nil: unanswered, or answered before it was asked, which counts in no share.
    var answeredAfter: Int64?

    init(_ complaint: Complaint, zone: Zone) {
        status = complaint.status
        kelurahan = complaint.kelurahan ?? ""
        category = complaint.category ?? ""
        channel = complaint.channel
        agency = complaint.agency ?? ""
        day = zone.date(of: complaint.receivedAt).dayNumber
        let seconds = complaint.firstAnswerAt.map { $0 - complaint.receivedAt }
        answeredAfter = seconds.flatMap { $0 >= 0 ? $0 : nil }
    }
}

/// Adds up tallies, so that a batch writes each counter once.
struct TallySheet {
    struct Counter: Hashable {
        var topic: String
        var code: String
        var status: Status
    }
    struct Day: Hashable {
        var day: Int
        var channel: String
    }
    struct Answers {
        var arrived = 0
        var answered = 0
        var within24h = 0
        var within48h = 0

        var isZero: Bool { arrived == 0 && answered == 0 && within24h == 0 && within48h == 0 }
    }

    private var counters: [Counter: Int] = [:]
    private var days: [Day: Answers] = [:]

    mutating func change(from old: Tally?, to new: Tally) {
        guard old != new else { return }
        if let old { add(old, -1) }
        add(new, 1)
    }

    mutating func add(_ tally: Tally, _ n: Int) {
        counters[Counter(topic: "all", code: "", status: tally.status), default: 0] += n
        counters[Counter(topic: "kelurahan", code: tally.kelurahan, status: tally.status), default: 0] += n
        counters[Counter(topic: "category", code: tally.category, status: tally.status), default: 0] += n
        counters[Counter(topic: "channel", code: tally.channel, status: tally.status), default: 0] += n
        counters[Counter(topic: "agency", code: tally.agency, status: tally.status), default: 0] += n
        var answers = days[Day(day: tally.day, channel: tally.channel)] ?? Answers()
        answers.arrived += n
        if let after = tally.answeredAfter {
            answers.answered += n
            if after <= 86_400 { answers.within24h += n }
            if after <= 172_800 { answers.within48h += n }
        }
        days[Day(day: tally.day, channel: tally.channel)] = answers
    }

    func write(_ statements: WriteStatements) throws {
        let counter = try statements[
            """
            INSERT INTO counter (topic, code, status, n) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT DO UPDATE SET n = n + ?4
            """]
        // An upsert checks the row it would insert first, so a count that falls goes another way.
        let fall = try statements["UPDATE counter SET n = n + ?4 WHERE topic = ?1 AND code = ?2 AND status = ?3"]
        for (key, n) in counters where n != 0 {
            let statement = n > 0 ? counter : fall
            statement.bind(1, key.topic)
            statement.bind(2, key.code)
            statement.bind(3, key.status.rawValue)
            statement.bind(4, n)
            try statement.run()
        }
        let daily = try statements[
            """
            INSERT INTO daily (day, channel, arrived, answered, answered_24h, answered_48h) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT DO UPDATE SET arrived = arrived + ?3, answered = answered + ?4,
              answered_24h = answered_24h + ?5, answered_48h = answered_48h + ?6
            """]
        for (key, answers) in days where !answers.isZero {
            daily.bind(1, key.day)
            daily.bind(2, key.channel)
            daily.bind(3, answers.arrived)
            daily.bind(4, answers.answered)
            daily.bind(5, answers.within24h)
            daily.bind(6, answers.within48h)
            try daily.run()
        }
    }
}
