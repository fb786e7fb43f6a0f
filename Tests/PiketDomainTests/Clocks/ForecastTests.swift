import PiketDomain
import PiketFixtures
import Testing

struct ForecastTests {
    /// Wednesday 4 November 2026, 10.00 in Jakarta.
    private let now = CaseFixture.now
    private let office = CaseFixture.office

    private func due(_ number: Int64, hours: Double, _ agency: String? = "dlh", _ clock: Clock = .answer)
        -> Forecast.Due
    {
        Forecast.Due(number: number, clock: clock, agency: agency, at: now + Int64(hours * 3600))
    }

    private func shift(_ dues: [Forecast.Due], met: [String?: Int]) -> Forecast.Outlook {
        Forecast(dues: dues, met: met, office: office, now: now).outlooks[0]
    }

    @Test func `the horizons are the shift's end, the next opening and the one after the holidays`() throws {
        let horizons = office.horizons(at: now)
        #expect(horizons.map(\.kind) == [.shiftEnd, .officeDay])
        #expect(horizons[0].at == now + 5 * 3600)
        #expect(horizons[1].at == now + 21 * 3600 + 1800)
        // Wednesday 16 December: Thursday 24 and Friday 25 are off, then the weekend.
        let christmas = office.horizons(at: now + 42 * 86_400)
        #expect(christmas.last?.kind == .afterHolidays)
        #expect(christmas.last?.at == Instant(iso8601: "2026-12-28T07:30:00+07:00", zone: .wib))
        // Before the office opens the next opening is today's.
        #expect(office.horizons(at: now - 3 * 3600)[1].at == now - 2 * 3600 - 1800)
    }

    @Test func `a hand meets in their order as many as its pace allows, the rest is late`() {
        // 43 office hours in the week behind: 86 met is two an hour.
        let dues = [due(1, hours: 0.4), due(2, hours: 0.5), due(3, hours: 1), due(4, hours: 1.2), due(5, hours: 3)]
        let outlook = shift(dues, met: ["dlh": 86])
        #expect(outlook.due == 5)
        #expect(outlook.hands.map(\.agency) == ["dlh"])
        #expect(abs((outlook.hands.first?.pace ?? 0) - 2) < 0.000_001)
        // One in the first half hour, another in the second; the third hour has room for the last.
        #expect(outlook.hands.first?.late == [1, 4])
        #expect(outlook.late == 2)
    }

    @Test func `whoever met nothing meets nothing`() {
        #expect(shift([due(1, hours: 4)], met: [:]).late == 1)
        #expect(shift([due(1, hours: 4)], met: ["dbm": 100]).late == 1)
    }

    @Test func `verifying and reviewing are the desk's, day and night`() {
        let dues = [due(1, hours: 2, "dlh", .verify), due(2, hours: 3, "dbm", .review), due(3, hours: 4, nil, .answer)]
        let outlook = shift(dues, met: [nil: 168])
        #expect(outlook.hands.map(\.agency) == [nil])
        #expect(outlook.hands.first?.pace == 1)
        #expect(outlook.late == 0)
        #expect(shift(dues, met: ["dlh": 500]).late == 3)
    }

    @Test func `a closed office meets nothing over night`() {
        // Due at eight tomorrow: eight office hours and a half are left.
        let one = Forecast(dues: [due(1, hours: 22)], met: ["dlh": 5], office: office, now: now)
        #expect(one.outlooks[1].due == 0)
        let night = Forecast(dues: [due(1, hours: 21)], met: ["dlh": 7], office: office, now: now).outlooks[1]
        // 6 hours until 16.00 are less than a seventh of the week.s 43; an eighth would fit.
        #expect(night.late == 1)
        #expect(Forecast(dues: [due(1, hours: 21)], met: ["dlh": 8], office: office, now: now).outlooks[1].late == 0)
    }
}
