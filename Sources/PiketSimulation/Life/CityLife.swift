package import PiketDomain

/// The running city: what arrives and what officers do between two instants.
///
/// Speed multiplies how often things happen, never the clock. The number of open cases stays near `target`: officers
/// hurry when there are more and rest when there are fewer.
package struct CityLife: Sendable {
    private var random: SeededRandom
    private let desk: CitizenDesk
    private let arrivals: ArrivalModel
    private var officers: CityOfficers
    private let speed: Double
    private let target: Int
    /// Marks its records apart from those of another run on the same database.
    private let run: Int64
    private var serial = 0
    /// Seconds since 1970, with fractions: at high speed many things happen in a second.
    private var nextArrival: Double
    private var nextAct: Double

    /// A case takes about so many acts from its arrival to its end.
    private static let actsPerCase = 5.5

    /// - Parameters:
    ///   - open: how many cases are open now; kept about there.
    ///   - viewer: nobody acts on this login's cases.
    ///   - speed: 1 is Jakarta's pace; more than 0.
    package init(seed: UInt64, office: Office, open: Int, viewer: String?, speed: Double, now: Instant) {
        precondition(speed > 0, "a city does not stand still")
        var random = SeededRandom(seed: seed, stream: UInt64(bitPattern: now.seconds))
        let places = CityPlaces(office.region, random: &random)
        desk = CitizenDesk(office: office.description, places: places)
        arrivals = ArrivalModel(zone: office.zone, perDay: CityMix.perDay)
        officers = CityOfficers(office: office, team: CityTeam(office.description, viewer: viewer))
        (self.random, self.speed, target, run) = (random, speed, max(1, open), now.seconds)
        (nextArrival, nextAct) = (Double(now.seconds), Double(now.seconds))
        nextArrival += wait(rate: arrivalRate(at: now))
        nextAct += wait(rate: actRate(at: now, open: open))
    }

    /// Nothing happens before this, so that a loop can sleep until then.
    package var nextEvent: Instant { Instant(seconds: Int64(min(nextArrival, nextAct).rounded(.up))) }

    /// What happens after `from` up to `to`, in order. Stretches are to follow each other without a gap.
    ///
    /// - Parameters:
    ///   - rows: open cases as they stand, all of them or any fair part; each is acted on once at most.
    ///   - openCount: how many are open in all.
    package mutating func step(from: Instant, to: Instant, open rows: [QueueRow], openCount: Int) -> [LifeEvent] {
        skip(to: from)
        var events: [LifeEvent] = []
        var taken: Set<Int64> = []
        let end = Double(to.seconds)
        while min(nextArrival, nextAct) <= end {
            let isArrival = nextArrival <= nextAct
            let at = Instant(seconds: max(from.seconds, Int64(min(nextArrival, nextAct))))
            if isArrival {
                events.append(LifeEvent(at: at, kind: .arrival(arrival(at))))
                nextArrival += wait(rate: arrivalRate(at: at))
            } else {
                if let act = officers.act(on: rows, except: &taken, at: at, &random) { events.append(act) }
                nextAct += wait(rate: actRate(at: at, open: openCount))
            }
        }
        return events
    }

    /// Time in which nobody asked for events, as when the machine slept, stays empty.
    private mutating func skip(to instant: Instant) {
        let start = Double(instant.seconds)
        if nextArrival < start { nextArrival = start + wait(rate: arrivalRate(at: instant)) }
        if nextAct < start { nextAct = start + wait(rate: arrivalRate(at: instant) * Self.actsPerCase) }
    }

    private mutating func arrival(_ at: Instant) -> IntakeRecord {
        serial += 1
        return desk.record(at: at, externalID: "LIVE-\(run)-\(serial)", random: &random)
    }

    /// Events per second.
    private func arrivalRate(at instant: Instant) -> Double { arrivals.rate(at: instant) * speed }

    private func actRate(at instant: Instant, open: Int) -> Double {
        let excess = Double(open - target) / Double(target)
        return arrivalRate(at: instant) * Self.actsPerCase * min(3, max(0.25, 1 + 6 * excess))
    }

    /// Seconds.
    private mutating func wait(rate: Double) -> Double {
        Double(random.wait(mean: 1000 / max(rate, 1e-6))) / 1000
    }
}
