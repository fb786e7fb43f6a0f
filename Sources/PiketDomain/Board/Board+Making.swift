extension Board {
    /// Agencies on the engagement scene.
    private static let agencies = 12
    private static let topics = 12

    /// The board of an office at `now`: small counts left out, and with them what would give them away.
    package init(_ counts: BoardCounts, engagement: [AgencyEngagement], office: Office, now: Instant) {
        let zone = office.zone
        let description = office.description
        let districts = Self.districtCounts(counts, office)
        let agencies = engagement.filter(\.isLinked).sorted {
            let (a, b) = (counts.lateByAgency[$0.code] ?? 0, counts.lateByAgency[$1.code] ?? 0)
            return (b, $0.name) < (a, $1.name)
        }.prefix(Self.agencies)
        let topics = counts.categoriesToday.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.topics)
        let hours = counts.hours.prefix(zone.secondOfDay(of: now) / 3600 + 1)
        let today = counts.week.last?.arrived ?? 0

        // Each total is told once and stands above several tables: what one of them must keep back, all keep back.
        let byDistrict = Disclosure.table(total: counts.overdue, parts: districts.map(\.overdue), hasRest: true)
        let byAgency = Disclosure.table(
            total: counts.overdue, parts: agencies.map { counts.lateByAgency[$0.code] ?? 0 }, hasRest: true)
        let byHour = Disclosure.table(total: today, parts: Array(hours), hasRest: false)
        let byTopic = Disclosure.table(total: today, parts: topics.map(\.value), hasRest: true)
        let map = BoardMapMaker(
            counts: counts, office: office,
            overdue: Dictionary(
                zip(districts.map(\.code), byDistrict.parts)
            ) { first, _ in first })
        let arrivedToday = [byHour.total, byTopic.total].contains(.hidden) ? .hidden : byHour.total

        self.office = description.name
        city = Self.cityName(office)
        self.zone = zone.identifier
        isSimulated = description.isSimulated
        publishedAt = now.seconds
        newestEventAt = counts.newestEventAt?.seconds
        let mapped = map.make(open: counts.open)
        open = mapped.open
        overdue = [byDistrict.total, byAgency.total].contains(.hidden) ? .hidden : byDistrict.total
        untouched = BoardCell(alone: counts.untouched)
        let answered = counts.answeredWithin24h
        answeredPercent = answered.n < BoardCell.least ? nil : answered.value.map { Int(($0 * 100).rounded()) }
        self.hours = byHour.parts
        week = counts.week.enumerated().map { index, day in
            Day(
                date: day.date.iso8601,
                arrived: index == counts.week.count - 1 ? arrivedToday : BoardCell(alone: day.arrived),
                done: BoardCell(alone: day.done))
        }
        self.map = mapped.map
        self.districts = zip(districts, byDistrict.parts)
            .map { District(name: $0.name, city: $0.city, overdue: $1) }
            .sorted { ($1.overdue.rank, $0.name) < ($0.overdue.rank, $1.name) }
        self.topics = zip(topics, byTopic.parts).map { topic, cell in
            Topic(name: office.category(topic.key)?.name ?? topic.key, arrived: cell)
        }
        .sorted { ($1.arrived.rank, $0.name) < ($0.arrived.rank, $1.name) }
        self.agencies = zip(agencies, byAgency.parts).map { agency, cell in
            Agency(
                name: agency.name, stage: agency.stage.stage?.rawValue,
                responsePercent: agency.responseRate.value.map { Int(($0 * 100).rounded()) },
                questions: agency.responseRate.n, posts: agency.posts, overdue: cell)
        }
        .sorted { ($1.overdue.rank, $0.name) < ($0.overdue.rank, $1.name) }
        emergencies = counts.emergencies.map { code, emergency in
            Emergency(
                category: office.category(code)?.name ?? code, count: BoardCell(alone: emergency.count),
                since: emergency.oldest.seconds / 3600 * 3600)
        }
        .sorted { ($0.since, $0.category) < ($1.since, $1.category) }
    }

    /// Sorted by code, so that the order tells nothing of the counts.
    private static func districtCounts(
        _ counts: BoardCounts, _ office: Office
    ) -> [(code: String, name: String, city: String, overdue: Int)] {
        var late: [String: Int] = [:]
        for (code, count) in counts.places { late[PlaceCode.kecamatan(of: code), default: 0] += count.overdue }
        var known: [String: Place] = [:]
        for place in office.region.places where known[place.kecamatanCode] == nil { known[place.kecamatanCode] = place }
        return known.sorted { $0.key < $1.key }.map { ($0.key, $0.value.kecamatan, $0.value.kota, late[$0.key] ?? 0) }
    }

    /// The one kota or kabupaten of the region, or the name of the office that has several.
    private static func cityName(_ office: Office) -> String {
        let cities = Set(office.region.places.map(\.kota))
        guard cities.count == 1, let city = cities.first else { return office.description.name }
        return city
    }
}

extension BoardCell {
    /// For sorting: what is not told stands where nothing can be read from its place, below all counts.
    fileprivate var rank: Int { value ?? 0 }
}
