import PiketDomain

/// Tells what happened to one case, so that it stands as its fate says at the present.
struct CaseTeller {
    let desk: CitizenDesk
    let office: Office
    let team: CityTeam
    let now: Instant
    let seed: UInt64
    /// The chance that an open case is the viewer's.
    let viewerShare: Double

    static let minute: Int64 = 60
    static let hour: Int64 = 3600
    static let day: Int64 = 86_400

    /// The place of a case in the history.
    struct Seat {
        var index: Int
        var receivedAt: Instant
    }

    func random(_ seat: Seat) -> SeededRandom { SeededRandom(seed: seed, stream: UInt64(seat.index) + 1) }

    func age(_ seat: Seat) -> Int64 { now - seat.receivedAt }

    /// The arrival: the first page of every story.
    func begin(_ seat: Seat, wish: CitizenDesk.Wish = CitizenDesk.Wish(), _ random: inout SeededRandom) -> CaseStory {
        let record = desk.record(
            at: seat.receivedAt, externalID: "SIM-\(seat.index + 100_001)", wish: wish, random: &random)
        let isTyped = record.channel == "loket" || record.channel == "sms"
        // Twenty seconds leave room for the longest story.
        return CaseStory(
            record, end: max(seat.receivedAt, now - 20), clerk: isTyped ? team.officer(&random) : nil)
    }

    /// The agency that leads the category, now and then another.
    func agency(of record: IntakeRecord, _ random: inout SeededRandom) -> String {
        let agencies = CityCatalogue.agencies
        let leading = CityCatalogue.agency(of: record.category)
        return random.chance(0.06) ? random.pick(agencies).code : leading ?? random.pick(agencies).code
    }

    /// The officer who gets the case; the viewer has few.
    func officer(_ random: inout SeededRandom) -> String {
        if let viewer = team.viewer, random.chance(viewerShare) { return viewer }
        return team.officer(&random)
    }

    /// The end of the last day of a seven-day promise.
    func solveDue(_ seat: Seat) -> Instant {
        office.zone.instant(office.zone.date(of: seat.receivedAt) + 8) - 1
    }
}
