import PiketDomain
import Testing

@Suite("Contract: the register of channels")
struct ContractChannelTests {
    private let now = ContractOffice.now

    @Test("Each channel tells what came, what is usual, and whether it is silent", arguments: StoreKind.allCases)
    func register(kind: StoreKind) async throws {
        let store = try await kind.make()
        var records = (0..<30).map { n in
            ContractOffice.record("S\(n)", channel: "sms", received: now - 20_000 - Int64(n) * 600)
        }
        records += (0..<30).map { n in
            ContractOffice.record("J\(n)", channel: "jaki", received: now - 60 - Int64(n) * 600)
        }
        // Two days ago and in a time to come: the one counts as the last, the other not at all.
        records.append(ContractOffice.record("L1", channel: "lama", received: now - 2 * 86_400))
        records.append(ContractOffice.record("L2", channel: "lama", received: now + 3600))
        _ = try await store.take(records, now: now)
        let all = try await store.channels(now: now)
        #expect(all.map(\.channel) == ["jaki", "sms", "wa", "lama"], "the office's, then what else came")
        #expect(all.map(\.today) == [30, 30, 0, 0])
        #expect(all.map(\.lastAt) == [now - 60, now - 20_000, nil, now - 2 * 86_400])
        #expect(all.map(\.usualGap) == [3600, 3600, nil, nil])
        #expect(all.map { $0.isSilent(at: now) } == [false, true, false, false])
        #expect(try await store.statistics(days: nil, now: now).channels == all)
    }

    @Test("The report by channel tells it too, and lists who fell silent before it", arguments: StoreKind.allCases)
    func report(kind: StoreKind) async throws {
        let store = try await kind.make()
        let records =
            (0..<30).map { n in
                ContractOffice.record("S\(n)", channel: "sms", received: now - 90 * 86_400 - Int64(n) * 600)
            } + [ContractOffice.record("J", channel: "jaki")]
        _ = try await store.take(records, now: now)
        let days = Report.days(30, until: try await store.office().zone.date(of: now))
        let groups = try await store.report(days, by: .channel, now: now).groups
        #expect(groups.map(\.code) == ["jaki", "sms"])
        #expect(groups.map { $0.arrivals?.isSilent(at: now) } == [false, true])
        #expect(try await store.report(days, by: .agency, now: now).groups.allSatisfy { $0.arrivals == nil })
    }
}
