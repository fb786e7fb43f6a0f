import PiketDomain

/// Cases that are over.
extension CaseTeller {
    private enum Outcome {
        case done, rejected, referred, duplicate, archived
    }

    private static let outcomes = WeightedChoice<Outcome>([
        (.done, 93), (.rejected, 2), (.referred, 2), (.duplicate, 1.8), (.archived, 1.2),
    ])

    /// When the work was over and when the reporter had an answer, in seconds after receipt.
    private struct Pace {
        var answered: Int64
        var solved: Int64
    }

    /// In full, for recent cases.
    func closed(_ seat: Seat) -> BulkCase {
        var random = random(seat)
        let outcome = outcome(seat, &random)
        var story = begin(seat, &random)
        let pace = pace(seat, story.record, &random)
        let who = team.officer(&random)
        guard outcome == .done else {
            end(&story, outcome, seat, after: pace.answered, by: who, &random)
            return story.bulkCase
        }
        let received = seat.receivedAt
        let leaving = max(1, min(Int64(Double(pace.answered) * 0.6), random.between(5 * Self.minute, 5 * Self.hour)))
        forward(&story, at: leaving, by: who, &random)
        if random.chance(0.05) { transfer(&story, at: received + leaving + 60, &random) }
        story.answer(at: received + pace.answered, by: who)
        story.move(to: .inProgress, at: received + pace.answered + (pace.solved - pace.answered) / 3, by: who)
        finish(&story, at: received + pace.solved, by: who, &random)
        return story.bulkCase
    }

    /// Receipt, end of the work, review.
    func longClosed(_ seat: Seat) -> BulkCase {
        var random = random(seat)
        let outcome = outcome(seat, &random)
        var story = begin(seat, &random)
        let pace = pace(seat, story.record, &random)
        let who = team.officer(&random)
        guard outcome == .done else {
            end(&story, outcome, seat, after: pace.answered, by: who, &random)
            return story.bulkCase
        }
        let hasReview = office.profile(for: story).steps.contains(.review)
        story.finish(
            as: hasReview ? .inReview : .done, answered: seat.receivedAt + pace.answered,
            agency: agency(of: story.record, &random), at: seat.receivedAt + pace.solved, by: who)
        if hasReview {
            story.review(
                to: .done, at: seat.receivedAt + pace.solved + random.between(Self.minute, 5 * Self.hour),
                by: team.supervisor(&random))
        }
        return story.bulkCase
    }

    private func finish(_ story: inout CaseStory, at instant: Instant, by who: String, _ random: inout SeededRandom) {
        guard office.profile(for: story).steps.contains(.review) else {
            story.move(to: .done, at: instant, by: who)
            return
        }
        let supervisor = team.supervisor(&random)
        story.move(to: .inReview, at: instant, by: who)
        if random.chance(0.02) {
            story.review(to: .inProgress, at: instant + 900, by: supervisor, reason: "foto sesudah belum ada")
            story.move(to: .inReview, at: instant + 2700, by: who)
        }
        story.review(
            to: .done, at: max(instant + 60, min(instant + random.between(Self.minute, 5 * Self.hour), now - 30)),
            by: supervisor)
    }

    /// About nine of ten answered within a day, better on some days than on others; the mean solve takes 40 hours
    /// (2020 and 2021: 40.2 and 39.9). A young case was as quick as it had to be.
    private func pace(_ seat: Seat, _ record: IntakeRecord, _ random: inout SeededRandom) -> Pace {
        let day = office.zone.date(of: seat.receivedAt).dayNumber
        var mood = SeededRandom(seed: seed, stream: UInt64(bitPattern: Int64(-1 - day)))
        let prompt = 0.84 + 0.1 * mood.unit()
        let skew = random.unit()
        var answered =
            random.chance(prompt)
            ? 4 * Self.minute + Int64(skew * skew * Double(23 * Self.hour))
            : 24 * Self.hour + Int64(skew * skew * Double(50 * Self.hour))
        if record.type == .humanitarian { answered /= 12 }
        let solved = answered + 15 * Self.minute + random.wait(mean: Double(31 * Self.hour))
        let room = max(2, (now - seat.receivedAt) * 9 / 10)
        guard solved > room else { return Pace(answered: answered, solved: solved) }
        // Squeezed into the time there was, the proportion kept.
        return Pace(answered: max(1, Int64(Double(answered) * Double(room) / Double(solved))), solved: room)
    }

    /// Drawn before anything else of the case, so that `parent` can ask it of others.
    private func outcome(_ seat: Seat, _ random: inout SeededRandom) -> Outcome { Self.outcomes.draw(&random) }

    /// The number of an earlier case that is itself no duplicate; nil for the first.
    private func parent(of seat: Seat) -> Int64? {
        for index in stride(from: seat.index - 1, through: max(0, seat.index - 20), by: -1) {
            let other = Seat(index: index, receivedAt: seat.receivedAt)
            var random = random(other)
            if outcome(other, &random) != .duplicate { return Int64(index) + Self.firstNumber }
        }
        return nil
    }

    /// Tickets of a new store begin here.
    private static let firstNumber: Int64 = 10_001

    private func end(
        _ story: inout CaseStory, _ outcome: Outcome, _ seat: Seat, after seconds: Int64, by who: String,
        _ random: inout SeededRandom
    ) {
        let at = seat.receivedAt + max(1, seconds / 3)
        switch outcome {
        case .referred:
            story.refer(
                to: random.pick(Self.outsiders), number: "\(random.between(100, 9999))/SIM", at: at, by: who,
                reason: "bukan wewenang provinsi")
        case .duplicate:
            if let parent = parent(of: seat) {
                story.merge(into: parent, at: at, by: who)
            } else {
                story.dismiss(as: "spam", at: at, by: who)
            }
        case .archived:
            story.dismiss(as: random.pick(["spam", "prank", "wrong_number"]), at: at, by: who)
        case .rejected, .done:
            story.move(to: .rejected, at: at, by: who, reason: random.pick(Self.rejections))
        }
    }

    private static let outsiders = ["Kementerian PU", "PLN", "KAI", "Pemkot Bekasi", "Kepolisian"]
    private static let rejections = [
        "lokasi tidak ditemukan", "sudah ditangani sebelum laporan", "bukan pengaduan pelayanan", "data tidak cukup",
    ]
}
