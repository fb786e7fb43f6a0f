import PiketDomain

/// Counts and agencies to go with the sample's cases.
enum SampleFigures {
    static let headline: Headline = {
        var headline = Headline()
        headline.open = 1204
        headline.arrivedLastHour = 31
        headline.overdue = 47
        headline.overdueThreefold = 23
        headline.dueWithinHour = 12
        headline.untouched = 45
        headline.emergency = 2
        headline.mine = 9
        headline.unplaced = 2
        headline.answeredWithin24h = Share(part: 6481, n: 7106)
        headline.answerTrend = [
            0.82, 0.85, 0.83, 0.86, 0.88, 0.87, 0.9, 0.92, 0.9, 0.93, 0.94, 0.93, 0.96, 0.97,
        ]
        headline.silent = SilentChannel(
            channel: "sms", lastArrivalAt: SampleCases.now - 3 * 3600 - 120, usualGap: 3600)
        headline.views = [
            .thisShift: 22, .all: 1204, .new: 45, .mine: 9, .unassigned: 64, .emergency: 2, .awaitingReporter: 31,
        ]
        headline.onDuty = ["pa", "pb", "pc"]
        headline.newestEventAt = SampleCases.now - 130
        return headline
    }()

    /// The agencies keep a pace of their own; the farther one looks, the more falls due.
    static func forecast(_ office: Office) -> Forecast {
        func dues(_ agency: String?, _ count: Int64) -> [Forecast.Due] {
            let clock: Clock = agency == nil ? .verify : .answer
            return (1...count).map { index in
                let at: Instant = SampleCases.now + 1200 * index * index
                return Forecast.Due(number: 10_800 + count * 20 + index, clock: clock, agency: agency, at: at)
            }
        }
        let dues = dues("bm", 9) + dues("dlh", 6) + dues("sda", 3) + dues(nil, 14)
        return Forecast(
            dues: dues, met: ["bm": 60, "dlh": 0, "sda": 90, nil: 260], office: office, now: SampleCases.now)
    }

    /// Late and open cases, more in the west than in the south.
    static let tiles: [String: TileCount] = {
        let late = [
            "Tegal Alur": 7, "Kapuk Muara": 5, "Kapuk": 3, "Rawa Buaya": 3, "Cengkareng Barat": 12, "Wijaya Kusuma": 2,
            "Krendang": 2, "Penjaringan": 4, "Cikini": 1, "Tebet Timur": 2, "Marunda": 1, "Rorotan": 1,
            "Pondok Labu": 1, "Ragunan": 1,
        ]
        var tiles: [String: TileCount] = [:]
        for (index, tile) in SampleOffice.tiles.enumerated() where tile.row > 0 {
            let overdue = late[tile.name] ?? 0
            tiles[tile.code] = TileCount(open: overdue * 3 + index % 4 + 1, overdue: overdue)
        }
        return tiles
    }()

    /// Fewer cases the further back, so that the map fills up as it is played.
    static let places: [String: PlaceFigures] = tiles.mapValues { tile in
        var figures = PlaceFigures()
        for day in 0...PlaceFigures.days {
            figures.open[day] = max(0, tile.open - day * (tile.open % 3))
            figures.overdue[day] = max(0, tile.overdue - day)
        }
        figures.ageMedian = Int64(tile.open) * 20_000
        (figures.solveMedian, figures.solved) = (Int64(tile.open + 3) * 30_000, tile.open * 4)
        (figures.category, figures.categoryCount) = (["jalan", "sampah", "banjir"][tile.open % 3], tile.open)
        figures.oldest = PlaceFigures.Oldest(number: 10_290, receivedAt: SampleCases.now - 5 * 86_400)
        return figures
    }

    static var engagement: [AgencyEngagement] {
        [
            agency(
                "dishub", followers: 412_000, likes: 9_215, questions: (100, 74), reply: 3 * 3600, silent: 4, reposts: 6
            ),
            agency("dlh", likes: 180, questions: (90, 73), reply: 2 * 3600, silent: 2, reposts: 3),
            agency("bm", likes: 140, questions: (50, 31), reply: 7 * 3600, silent: 6),
            agency("sda", likes: nil, questions: (40, 22), reply: 9 * 3600, silent: 7),
            agency("citata", likes: 40, questions: nil, reply: nil, silent: 0),
            AgencyEngagement(
                code: "satpol", name: "Satuan Polisi Pamong Praja", accounts: [], days: 30, now: SampleCases.now),
        ]
    }

    /// Posts on two accounts: a silent one, one that was counted wrongly, one on which little is known.
    static func agencyFile(_ code: String) -> AgencyPosts? {
        guard let figures = engagement.first(where: { $0.code == code }) else { return nil }
        func post(_ id: String, daysAgo: Int64, _ format: String?, likes: [Int?], asked: Int?, answered: Int?) -> Post {
            let postedAt = SampleCases.now - daysAgo * 86_400
            let snapshots = likes.enumerated().map { index, likes in
                var snapshot = MetricSnapshot(seenAt: postedAt + Int64(index) * 80 * 3600 + 7200)
                snapshot.followers = 9_000 + Int(30 - daysAgo) * 40 + index
                (snapshot.likes, snapshot.shares, snapshot.comments) = (likes, 5, daysAgo == 9 ? 0 : 12)
                (snapshot.questions, snapshot.answered) = (asked, answered)
                return snapshot
            }
            return Post(
                id: id, postedAt: postedAt, format: format, topic: format.map { _ in "layanan" },
                partner: id == "c" ? "kominfotik" : nil, url: "https://instagram.contoh.id/\(code)/\(id)",
                snapshots: snapshots)
        }
        let photos = [
            post("a", daysAgo: 2, "image", likes: [120], asked: 10, answered: 7),
            post("b", daysAgo: 9, "video", likes: [200, 420], asked: 4, answered: 4),
            post("c", daysAgo: 21, "video", likes: [310, 290], asked: 8, answered: 2),
        ]
        let accounts = ["instagram", "x"].map { Account(platform: $0, handle: code, agency: code) }
        return AgencyPosts(
            figures,
            accounts: [
                AccountPosts(account: accounts[0], posts: photos),
                AccountPosts(
                    account: accounts[1],
                    posts: [Post(id: "d", postedAt: SampleCases.now - 5 * 86_400)]),
            ], days: 30, now: SampleCases.now)
    }

    private static func agency(
        _ code: String, followers: Int = 10_000, likes: Int?, questions: (Int, Int)?, reply: Int64?, silent: Int,
        reposts: Int = 0
    ) -> AgencyEngagement {
        let posts = (0..<8).map { index in
            var snapshot = MetricSnapshot(seenAt: SampleCases.now - 3600)
            snapshot.followers = followers
            snapshot.likes = likes
            snapshot.comments = index < silent ? 0 : 12
            snapshot.shares = 5
            snapshot.saves = 3
            snapshot.questions = questions.map { $0.0 / 8 }
            snapshot.answered = questions.map { $0.1 / 8 }
            return Post(
                id: "\(code)-\(index)", postedAt: SampleCases.now - Int64(index + 4) * 86_400,
                format: index % 3 == 0 ? "video" : "image", topic: ["layanan", "imbauan"][index % 2],
                partner: index < reposts ? "kominfotik" : nil, snapshots: [snapshot], replyDelays: reply.map { [$0] })
        }
        let account = Account(
            platform: "instagram", handle: code, agency: code, listsContact: true, givesCaseNumbers: code != "bm")
        let pairs = posts.prefix(reposts).map { own in
            var (mine, theirs) = (
                MetricSnapshot(seenAt: own.postedAt + Post.silence), MetricSnapshot(seenAt: SampleCases.now)
            )
            (mine.likes, theirs.likes) = (100, 240)
            theirs.seenAt = own.postedAt + 7200 + Post.silence
            return RepostPair(
                own: Post(id: own.id, postedAt: own.postedAt, snapshots: [mine]),
                repost: Post(id: "r-\(own.id)", postedAt: own.postedAt + 7200, snapshots: [theirs]),
                partner: "kominfotik")
        }
        return AgencyEngagement(
            code: code, name: code, accounts: [AccountPosts(account: account, posts: posts)], pairs: pairs, days: 30,
            now: SampleCases.now)
    }
}

extension SampleFigures {
    /// An agency with much to ask about, one with little, and one with too few closings to say anything of.
    static let closureSigns: [ClosureSigns] = {
        func signs(_ code: String, _ counts: [Int], rate: Share) -> ClosureSigns {
            var signs = ClosureSigns(code: code)
            (signs.closed, signs.withoutEvidence, signs.withinMinutes) = (counts[0], counts[1], counts[2])
            (signs.inBulk, signs.preparedOnly, signs.reopened) = (counts[3], counts[4], counts[5])
            signs.closureRate = rate
            return signs
        }
        return [
            signs("bm", [412, 301, 96, 250, 210, 31], rate: Share(part: 398, n: 421)),
            signs("dlh", [287, 12, 0, 0, 40, 4], rate: Share(part: 280, n: 344)),
            signs("satpol", [4, 3, 2, 0, 4, 0], rate: Share(part: 4, n: 19)),
        ]
    }()
}

extension SampleFigures {
    /// Three broke, five are due, two replies; two officers hand on, one of them with words half written.
    static let handover: Handover = {
        let now = SampleCases.now
        var sheet = Handover(shift: now - 7 * 3600..<now, until: now + 9 * 3600)
        (sheet.arrived, sheet.done, sheet.willBeLate, sheet.words) = (41, 28, 4, 2)
        sheet.outgoing = ["pa", "pb"]
        sheet.items[.missed] = SampleCases.overdueRows.prefix(3).map { Handover.Item(row: $0.row, deadline: $0.broken) }
        let due = SampleCases.queueRows.filter { ($0.next?.limit).map { $0 > now } ?? false }
        sheet.items[.promised] = due.prefix(5).map { Handover.Item(row: $0, deadline: $0.next) }
        sheet.items[.replies] = due.dropFirst(5).prefix(2).map { Handover.Item(row: $0, deadline: $0.next) }
        sheet.silent = [SilentChannel(channel: "jaki", lastArrivalAt: now - 3 * 3600, usualGap: 900)]
        return sheet
    }()
}

extension SampleFigures {
    /// Three agencies, one of them with too few cases to say anything of; or three channels.
    static func report(_ grouping: Report.Grouping) -> Report {
        let today = SampleOffice.office().zone.date(of: SampleCases.now)
        var report = Report(days: Report.days(30, until: today), cutoff: SampleCases.now + 1)
        func figures(_ arrived: Int, _ in24h: Int, _ in48h: Int, of answered: Int, hours: Int64, days: Int64)
            -> Report.Figures
        {
            var figures = Report.Figures()
            (figures.arrived, figures.done) = (arrived, answered * 9 / 10)
            figures.within24h = Share(part: in24h, n: answered)
            figures.within48h = Share(part: in48h, n: answered)
            (figures.firstAnswerMedian, figures.solveMedian) = (hours * 3600, days * 86_400)
            return figures
        }
        report.now = figures(785, 548, 664, of: 721, hours: 7, days: 3)
        report.before = figures(702, 590, 660, of: 690, hours: 5, days: 3)
        let byAgency = grouping == .agency
        let codes = byAgency ? ["bm", "dlh", "satpol"] : ["jaki", "sms", "wa"]
        let all = [
            (figures(421, 180, 350, of: 398, hours: 26, days: 5), figures(380, 330, 365, of: 377, hours: 6, days: 4)),
            (figures(344, 330, 340, of: 342, hours: 3, days: 1), figures(301, 250, 290, of: 301, hours: 8, days: 2)),
            (figures(20, 2, 4, of: 4, hours: 4, days: 9), figures(21, 10, 12, of: 12, hours: 9, days: 6)),
        ]
        report.groups = zip(codes, all).enumerated().map { index, entry in
            var before = closureSigns[index]
            before.withoutEvidence /= 2
            let closures = byAgency ? Report.Closures(now: closureSigns[index], before: before) : nil
            var group = Report.Group(code: entry.0, now: entry.1.0, before: entry.1.1, closures: closures)
            guard !byAgency else { return group }
            // The second has fallen silent; of the third too little is known.
            var arrivals = ChannelArrivals(channel: entry.0)
            arrivals.lastAt = SampleCases.now - [240, 3 * 3600 + 300, 2 * 86_400][index]
            arrivals.usualGap = [3600, 2 * 3600, nil][index]
            group.arrivals = arrivals
            return group
        }
        if byAgency { report.closures = Report.Closures(now: .sum(closureSigns), before: .sum(closureSigns)) }
        return report
    }
}
