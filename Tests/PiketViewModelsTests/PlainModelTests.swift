import PiketDomain
import PiketViewModels
import Testing

@Suite("Plain mode: what is told, and when")
struct PlainModelTests {
    private let now = Cases.now

    private func model(silent: [SilentChannel] = []) -> PlainModel {
        PlainModel(lastEvent: 100, silent: silent, now: now)
    }

    /// Entries `ids` of the log, each of a case of its own, a second apart.
    private func entries(
        _ ids: ClosedRange<Int64>, _ act: Act = .noted, version: Int = 3, _ payload: EventPayload = EventPayload()
    ) -> [LogEntry] {
        ids.map { id in
            LogEntry(
                event: Event(
                    id: id, complaint: id, version: version, at: now + id - 100, actor: .officer(login: "piket1"),
                    act: act, payload: payload), number: 10_000 + id)
        }
    }

    struct Heard: CustomTestStringConvertible {
        var testDescription: String
        var acts: [(act: Act, count: Int64)]
        /// Milliseconds until it is told.
        var after: Int64
        /// `noted 10101` for one change, `8 noted` for many.
        var told: [String]
    }

    @Test(
        "Few are told at once, one by one; of more each kind is summed up when it is quiet",
        arguments: [
            Heard(testDescription: "one", acts: [(.noted, 1)], after: 0, told: ["noted 10101"]),
            Heard(
                testDescription: "some of two kinds", acts: [(.noted, 2), (.answered, 2)], after: 0,
                told: ["noted 10101", "noted 10102", "answered 10103", "answered 10104"]),
            Heard(testDescription: "many of one kind", acts: [(.noted, 6)], after: 0, told: ["6 noted"]),
            Heard(
                testDescription: "a flurry of one kind, a few of another", acts: [(.noted, 20), (.answered, 2)],
                after: 1000, told: ["20 noted", "answered 10121", "answered 10122"]),
            Heard(testDescription: "a bulk", acts: [(.noted, 150)], after: 8000, told: ["150 noted"]),
            Heard(
                testDescription: "looking is no change", acts: [(.unmasked, 3), (.taken, 1)], after: 0,
                told: ["taken 10104"]),
        ])
    func told(heard: Heard) {
        var model = model()
        var next: Int64 = 101
        for (act, count) in heard.acts {
            model.hear(entries(next...(next + count - 1), act), milliseconds: 5000)
            next += count
        }
        #expect(model.tellAt == 5000 + heard.after)
        if heard.after > 0 { #expect(model.tell(milliseconds: 5000 + heard.after - 1).isEmpty) }
        #expect(model.tell(milliseconds: 5000 + heard.after).map(\.short) == heard.told)
        #expect(model.tellAt == nil && model.lastEvent == next - 1)
    }

    @Test func `a bulk that comes in batches is one sentence`() {
        var model = model()
        var told: [PlainChange] = []
        for batch in 0..<20 as Range<Int64> {
            let from = 101 + batch * 1000
            model.hear(
                entries(from...(from + 999), .imported, version: 1, EventPayload().with(.channel, "jaki")),
                milliseconds: batch * 2500)
            told += model.tell(milliseconds: batch * 2500)
        }
        #expect(told.isEmpty)
        told = model.tell(milliseconds: 19 * 2500 + 8000)
        guard case .many(let sum)? = told.first?.what else {
            Issue.record("\(told)")
            return
        }
        #expect(told.count == 1 && sum.count == 20_000 && sum.channels == ["jaki": 20_000])
        #expect(sum.numbers == [10_101, 10_102, 10_103] && sum.last == 30_100)
    }

    @Test func `what never ends is told all the same`() {
        var model = model()
        var milliseconds: Int64 = 0
        var sums: [Int64] = []
        for id in 101...700 as ClosedRange<Int64> {
            model.hear(entries(id...id), milliseconds: milliseconds)
            if !model.tell(milliseconds: milliseconds).isEmpty { sums.append(milliseconds) }
            milliseconds += 100
        }
        #expect(sums.prefix(8).allSatisfy { $0 < 1000 }, "the first few one by one")
        #expect((15...25).contains(sums.count), "then every five seconds: \(sums)")
    }

    @Test func `a danger is told at once, whatever else is going on`() {
        var model = model()
        model.hear(entries(101...300), milliseconds: 0)
        model.hear(entries(301...301, .endangered), milliseconds: 0)
        #expect(model.tell(milliseconds: 0).map(\.short) == ["endangered 10301"])
    }

    @Test func `arrivals say how many are over and into which states acts led`() {
        var model = model()
        let done = EventPayload().with(.channel, "jaki").with(.status, Status.done)
        model.hear(entries(101...108, .imported, version: 1, done), milliseconds: 0)
        model.hear(
            entries(109...116, .stateSet, EventPayload().with(.from, Status.awaiting).with(.status, Status.inProgress)),
            milliseconds: 0)
        let sums = model.tell(milliseconds: 9000).compactMap { change -> PlainSum? in
            if case .many(let sum) = change.what { sum } else { nil }
        }
        #expect(sums.map(\.closed) == [8, 0])
        #expect(sums.map(\.states) == [[.done: 8], [.inProgress: 8]])
    }

    @Test func `time passes limits once`() {
        var model = model()
        #expect(model.spans(until: now).late.isEmpty && model.spans(until: now).soon.isEmpty)
        let (late, soon) = model.spans(until: now + 60)
        #expect(late == now..<now + 60 && soon == now + 3601..<now + 3661)
        model.pass(
            late: [Cases.row(10_001, dueIn: 30)], dueWithinHour: [Cases.row(10_002, dueIn: 3640)], now: now + 60)
        let changes = model.tell(milliseconds: 0)
        #expect(changes.map(\.short) == ["late 10001", "soon 10002"])
        #expect(changes.map(\.at) == [now + 31, now + 40])
        #expect(model.spans(until: now + 60).late.isEmpty)
        model.pass(late: (1...9).map { Cases.row(10_000 + $0, dueIn: 90) }, dueWithinHour: [], now: now + 120)
        #expect(model.tell(milliseconds: 0).map(\.short) == ["9 late"])
    }

    @Test func `after a sleep what is late is not told as due within the hour`() {
        let (late, soon) = model().spans(until: now + 8 * 3600)
        #expect(late == now..<now + 8 * 3600 && soon == now + 8 * 3600..<now + 9 * 3600 + 1)
    }

    @Test func `a clock set back begins anew`() {
        var model = model()
        let (late, soon) = model.spans(until: now - 7200)
        #expect(late.isEmpty && soon.isEmpty)
        model.pass(late: [], dueWithinHour: [], now: now - 7200)
        #expect(model.spans(until: now - 7140).late == now - 7200..<now - 7140)
    }

    @Test func `a channel is told when it falls silent and when it is heard again`() {
        let sms = SilentChannel(channel: "sms", lastArrivalAt: now - 7200, usualGap: 3600)
        var model = model(silent: [sms])
        model.listen([sms], now: now)
        #expect(model.tell(milliseconds: 0).isEmpty)
        let web = SilentChannel(channel: "web", lastArrivalAt: now - 3600, usualGap: 3600)
        model.listen([web], now: now + 60)
        let changes = model.tell(milliseconds: 0)
        #expect(changes.map(\.short) == ["silent web", "heard sms"])
        #expect(changes.map(\.at) == [now + 1, now + 60])
    }
}

extension PlainChange {
    fileprivate var short: String {
        switch what {
        case .event(let entry): "\(entry.event.act.rawValue) \(entry.number ?? 0)"
        case .late(let row): "late \(row.number)"
        case .dueWithinHour(let row): "soon \(row.number)"
        case .silent(let channel): "silent \(channel.channel)"
        case .heard(let code): "heard \(code)"
        case .many(let sum):
            switch sum.kind {
            case .act(let act): "\(sum.count) \(act.rawValue)"
            default: "\(sum.count) \(sum.kind)"
            }
        }
    }
}
