import PiketDomain

/// Cases that are open and keep every deadline so far.
extension CaseTeller {
    func onTime(_ seat: Seat) -> BulkCase {
        var random = random(seat)
        let age = age(seat)
        // The clocks of humanitarian cases and information requests fit only the first hours.
        var story = begin(seat, wish: .init(isOrdinary: age > 18 * Self.hour), &random)
        let isUrgent = story.record.type == .humanitarian
        let limit = isUrgent ? 50 * Self.minute : 350 * Self.minute
        let skew = random.unit()
        let leaving = 2 * Self.minute + Int64((random.chance(0.2) ? skew : skew * skew * skew) * Double(limit))
        let isLastHour = !isUrgent && Self.lastHourOfVerify.contains(age) && random.chance(0.2)
        guard leaving + 4 * Self.minute < age, !isLastHour else {
            waiting(&story, age: age, leaving: leaving, &random)
            return story.bulkCase
        }
        let who = officer(&random)
        forward(&story, at: leaving, by: who, &random)
        let answered = answer(&story, leaving: leaving, age: age, isUrgent: isUrgent, by: who, &random)
        work(&story, since: max(leaving, answered ?? 0), age: age, by: who, &random)
        if now > solveDue(seat) - 2 * Self.hour, story.status != .inReview {
            promise(&story, seat, &random)
        }
        return story.bulkCase
    }

    /// Some wait until shortly before they would be late: ages of an hour before the six and the twenty-four hours.
    private static let lastHourOfVerify = 5 * hour..<6 * hour - 2 * minute
    private static let lastHourOfAnswer = 23 * hour..<24 * hour - 2 * minute

    /// Not passed on yet: most of them nobody has looked at.
    private func waiting(_ story: inout CaseStory, age: Int64, leaving: Int64, _ random: inout SeededRandom) {
        guard age > 6 * Self.minute, random.chance(0.3) else { return }
        let who = officer(&random)
        let first = random.between(3 * Self.minute, min(age - Self.minute, max(4 * Self.minute, leaving)))
        let at = story.record.receivedAt + first
        if random.chance(0.4) {
            story.note(at: at, by: who)
        } else {
            story.take(at: at, by: who)
            if random.chance(0.6) { story.verify(at: at + 40, by: who) }
        }
    }

    /// Verification and disposition; `leaving` is when it goes to the agency, in seconds after receipt.
    func forward(_ story: inout CaseStory, at leaving: Int64, by who: String, _ random: inout SeededRandom) {
        let received = story.record.receivedAt
        story.take(at: received + Int64(Double(leaving) * (0.3 + 0.4 * random.unit())), by: who)
        if random.chance(0.7) { story.verify(at: received + Int64(Double(leaving) * 0.85), by: who) }
        let agency = agency(of: story.record, &random)
        story.dispose(to: agency, at: received + leaving, by: who)
    }

    /// The first answer, in time; nil if there is none yet. Seconds after receipt.
    private func answer(
        _ story: inout CaseStory, leaving: Int64, age: Int64, isUrgent: Bool, by who: String,
        _ random: inout SeededRandom
    ) -> Int64? {
        let limit = (isUrgent ? 110 : 23 * 60 + 40) * Self.minute
        let skew = random.unit()
        let at = leaving + 90 + Int64(skew * skew * Double(limit - leaving - 90))
        let isLastHour = Self.lastHourOfAnswer.contains(age) && random.chance(0.35)
        guard at + Self.minute < age, !isLastHour else { return nil }
        story.answer(at: story.record.receivedAt + at, by: who)
        return at
    }

    /// How far the agency has come.
    private func work(
        _ story: inout CaseStory, since: Int64, age: Int64, by who: String, _ random: inout SeededRandom
    ) {
        let received = story.record.receivedAt
        let rest = age - since
        guard rest > 10 * Self.minute else { return }
        let hasReview = office.profile(for: story).steps.contains(.review)
        let start = since + random.wait(mean: Double(16 * Self.hour))
        guard start < age || (age > 24 * Self.hour && random.chance(0.25)) else { return }
        let began = min(start, since + rest / 2)
        story.move(to: .inProgress, at: received + began, by: who)
        if random.chance(0.06) { transfer(&story, at: received + began + rest / 8, &random) }
        let later = received + began + (age - began) / 2
        let draw = random.unit()
        if draw < 0.045 {
            story.ask(at: later, by: who)
        } else if draw < (age > 24 * Self.hour ? 0.17 : 0.1), hasReview, rest > Self.hour {
            story.move(to: .inReview, at: later, by: who)
        } else if draw > 0.93 {
            coordinate(&story, at: later, by: who, &random)
        } else if draw > 0.85 {
            story.note(at: later, by: who)
        }
    }

    /// Over the seven days: in review, or with a date of the agency's own that has still to come.
    private func promise(_ story: inout CaseStory, _ seat: Seat, _ random: inout SeededRandom) {
        let received = seat.receivedAt
        guard random.chance(0.55) else {
            if story.status == .assigned || story.status == .coordinating {
                story.move(to: .inProgress, at: received + 5 * Self.day, by: lead(story))
            }
            if story.status == .awaitingReporter {
                story.reply(back: .inProgress, at: received + 6 * Self.day, by: lead(story))
            }
            story.move(to: .inReview, at: now - random.between(Self.hour, 2 * Self.day), by: lead(story))
            return
        }
        let until = office.zone.instant(office.zone.date(of: now) + Int(random.between(2, 15))) - 1
        story.promise(
            until: until, at: received + random.between(4 * Self.day, 6 * Self.day), by: team.supervisor(&random),
            reason: random.pick(Self.promiseReasons))
    }

    private func lead(_ story: CaseStory) -> String { story.assignee ?? team.officers.first ?? "petugas-a" }

    /// To be settled with other agencies: one or two are asked, and not all of them have replied.
    func coordinate(_ story: inout CaseStory, at instant: Instant, by who: String, _ random: inout SeededRandom) {
        story.move(to: .coordinating, at: instant, by: who)
        let others = CityCatalogue.agencies.map(\.code).filter { $0 != story.agency }
        let first = Int(random.between(0, Int64(others.count - 1)))
        let due = office.zone.instant(office.zone.date(of: instant) + Int(random.between(1, 4))) - 1
        for step in 0..<(random.chance(0.4) ? 2 : 1) {
            let agency = others[(first + step * 3) % others.count]
            story.askSupport(of: agency, due: due, at: instant + 120, by: who)
            guard step == 0, random.chance(0.4) else { continue }
            story.supportReply(from: agency, at: instant + (now - instant) / 2, by: who)
        }
    }

    /// Handed to a colleague, or to another agency.
    func transfer(_ story: inout CaseStory, at instant: Instant, _ random: inout SeededRandom) {
        let supervisor = team.supervisor(&random)
        if random.chance(0.5), let holder = story.assignee {
            story.hand(
                to: team.colleague(of: holder, &random), at: instant, by: supervisor,
                reason: random.pick(Self.handReasons))
        } else {
            story.dispose(
                to: random.pick(CityCatalogue.agencies).code, at: instant, by: supervisor,
                reason: random.pick(Self.agencyReasons))
        }
    }

    private static let promiseReasons = [
        "menunggu material", "perlu lelang kecil", "alat berat dipakai di lokasi lain", "menunggu cuaca",
    ]
    private static let handReasons = ["ganti sif", "beban kerja", "petugas cuti", "lebih paham wilayah"]
    private static let agencyReasons = ["bukan wewenang", "aset dinas lain", "salah disposisi", "jalan kelas lain"]
}

extension Office {
    /// Before the case exists.
    func profile(for story: CaseStory) -> SLAProfile {
        switch story.record.type {
        case .information: profile("information") ?? standardProfile
        case .humanitarian: profile("humanitarian") ?? standardProfile
        default: standardProfile
        }
    }
}
