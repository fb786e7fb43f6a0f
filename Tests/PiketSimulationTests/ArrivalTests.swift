import PiketDomain
import Testing

@testable import PiketSimulation

@Suite struct ArrivalTests {
    @Test func `arrivals follow hour and weekday and end at the present`() {
        var random = SeededRandom(seed: 3)
        let model = ArrivalModel(zone: .wib, perDay: 500)
        let times = model.arrivals(60_000, until: City.now, random: &random)
        #expect(times.count == 60_000)
        #expect(times.allSatisfy { $0 <= City.now })
        #expect(zip(times, times.dropFirst()).allSatisfy { $0 <= $1 })
        let days = Double(City.now - times[0]) / 86_400
        #expect((108...132).contains(days), "\(days)")
        var hours = Array(repeating: 0, count: 24)
        var weekdays = Array(repeating: 0, count: 7)
        for time in times {
            hours[Zone.wib.secondOfDay(of: time) / 3600] += 1
            weekdays[Zone.wib.date(of: time).weekday.rawValue] += 1
        }
        #expect(hours[9] > 5 * hours[2])
        #expect(weekdays[0] > weekdays[6])
    }

    @Test func `streams of one seed are independent and repeat themselves`() {
        var (first, again, other) = (
            SeededRandom(seed: 1, stream: 5), SeededRandom(seed: 1, stream: 5), SeededRandom(seed: 1, stream: 6)
        )
        let (a, b, c) = (first.next(), again.next(), other.next())
        #expect(a == b)
        #expect(a != c)
    }
}
