import PiketDomain

/// Cases that are open with a broken deadline, by the clock that broke.
extension CaseTeller {
    func late(_ seat: Seat) -> BulkCase {
        var random = random(seat)
        var story = begin(seat, wish: .init(isLate: true, isOrdinary: true), &random)
        let age = age(seat)
        if now > solveDue(seat), random.chance(0.8) {
            unsolved(&story, age: age, &random)
        } else if age > 24 * Self.hour + 200, random.chance(0.9) {
            unanswered(&story, age: age, &random)
        } else {
            unverified(&story, age: age, &random)
        }
        if story.events.count > 2, random.chance(0.09) {
            story.acknowledge(
                at: now - random.between(Self.minute, 90 * Self.minute), by: team.supervisor(&random),
                reason: "sudah diketahui, menunggu OPD")
        }
        return story.bulkCase
    }

    /// Still with the desk after six hours.
    private func unverified(_ story: inout CaseStory, age: Int64, _ random: inout SeededRandom) {
        guard random.chance(0.6) else { return }
        let received = story.record.receivedAt
        let who = officer(&random)
        story.take(at: received + random.between(20 * Self.minute, 5 * Self.hour), by: who)
        if random.chance(0.5) { story.verify(at: received + random.between(5 * Self.hour, age), by: who) }
        passAround(&story, age: age, from: 5 * Self.hour, times: random.between(0, 3), &random)
    }

    /// Passed on, and nobody has told the reporter anything.
    private func unanswered(_ story: inout CaseStory, age: Int64, _ random: inout SeededRandom) {
        let received = story.record.receivedAt
        let who = officer(&random)
        let leaving =
            random.chance(0.75)
            ? random.between(30 * Self.minute, 350 * Self.minute) : random.between(7 * Self.hour, 20 * Self.hour)
        forward(&story, at: leaving, by: who, &random)
        passAround(&story, age: age, from: leaving, times: random.between(0, 4), &random)
        let draw = random.unit()
        let later = received + leaving + (age - leaving) * 3 / 4
        if draw < 0.35 {
            story.move(to: .inProgress, at: later, by: who)
        } else if draw < 0.5 {
            coordinate(&story, at: later, by: who, &random)
        } else if draw < 0.6 {
            story.move(to: .awaiting, at: later, by: who, reason: "dikembalikan OPD: bukan wewenang")
        }
    }

    /// Answered in time and not done after seven days, a few past a date the agency gave itself.
    private func unsolved(_ story: inout CaseStory, age: Int64, _ random: inout SeededRandom) {
        let received = story.record.receivedAt
        let who = officer(&random)
        let leaving = random.between(10 * Self.minute, 340 * Self.minute)
        forward(&story, at: leaving, by: who, &random)
        story.answer(at: received + random.between(leaving + 600, 23 * Self.hour), by: who)
        passAround(&story, age: age, from: 30 * Self.hour, times: random.between(0, 6), &random)
        let isBusy = random.chance(0.65)
        if isBusy { story.move(to: .inProgress, at: received + age * 2 / 3, by: who) }
        let yesterday = office.zone.instant(office.zone.date(of: now)) - 1
        if isBusy, random.chance(0.15), yesterday > received + age * 3 / 4 + Self.hour {
            story.promise(
                until: yesterday, at: received + age * 3 / 4, by: team.supervisor(&random), reason: "menunggu material")
        }
    }

    /// Ping-pong, spread over the time since `from`.
    private func passAround(
        _ story: inout CaseStory, age: Int64, from: Int64, times: Int64, _ random: inout SeededRandom
    ) {
        guard age > from, times > 0, story.status != .awaiting || story.assignee != nil else { return }
        let step = (age - from) / 2 / (times + 1)
        for time in 1...times {
            let at = story.record.receivedAt + from + step * time
            if story.status == .assigned {
                transfer(&story, at: at, &random)
            } else if let holder = story.assignee {
                story.hand(
                    to: team.colleague(of: holder, &random), at: at, by: team.supervisor(&random), reason: "ganti sif")
            }
        }
    }
}
