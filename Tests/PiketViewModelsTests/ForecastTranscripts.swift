import PiketDomain
import PiketViewModels
import Testing

/// What will be late: a table by whoever must act, and from each of its cells the cases.
struct ForecastTranscripts {
    private static let now = Cases.now

    private static func forecast(late: [Int64]) -> Forecast {
        let (soon, far) = (now + 3600, now + 86_400)
        let horizons = [Horizon(kind: .shiftEnd, at: soon), Horizon(kind: .officeDay, at: far)]
        let dues = late.map { Forecast.Due(number: $0, clock: .answer, agency: "dlh", at: soon - 60) }
        let verify = Forecast.Due(number: 10_003, clock: .verify, agency: nil, at: far - 60)
        return Forecast(dues: dues + [verify], met: [:], horizons: horizons, office: Cases.office, now: now)
    }

    private func sitter(late: [Int64] = [10_001, 10_002]) -> Sitter {
        var desk = FakeDesk(rows: (1...4).map { Cases.row(10_000 + $0, dueIn: 600 * $0) })
        for index in [0, 1] { desk.rows[index].status = .assigned }
        desk.forecast = Self.forecast(late: late)
        return Sitter(desk, login: "piket1")
    }

    private func opened() -> Sitter {
        var sitter = sitter()
        sitter.press(":")
        sitter.type("forecast")
        sitter.press("<Enter>")
        return sitter
    }

    @Test func itIsAskedWhenThePanesAreAndNotAtEveryChange() {
        var sitter = sitter()
        #expect(sitter.asked.contains(.forecast))
        sitter.asked = []
        sitter.commit { $0.rows.removeLast() }
        #expect(!sitter.asked.contains(.forecast), "it walks over a month of cases")
        sitter.wait(31)
        sitter.press("j")
        #expect(sitter.asked.contains(.forecast))
    }

    @Test func everybodyComesFirstThenTheWorst() throws {
        let forecast = try #require(sitter().model.forecast)
        #expect(forecast.rows.map(\.hand) == [.everybody, .agency("dlh"), .desk])
        #expect(forecast.rows.map { $0.cells.map(\.late) } == [[2, 3], [2, 2], [0, 1]])
        #expect(forecast.rows.map { $0.cells.map(\.due) } == [[2, 3], [2, 2], [0, 1]])
    }

    @Test func enterListsTheCasesOfACell() {
        var sitter = opened()
        #expect(sitter.line.hasSuffix("| forecast row 0 column 0"))
        sitter.press("j x t a")
        #expect(sitter.line.contains("| forecast row 1 column 0"), "nothing else works over it")
        sitter.press("<Enter>")
        #expect(sitter.model.queue.filterText.hasPrefix("ramalan:sif opd:dlh"))
        #expect(sitter.model.queue.rows.map(\.number) == [10_001, 10_002])
    }

    @Test func anotherHorizonIsAnotherColumn() {
        var sitter = opened()
        sitter.press("l l l <Enter>")
        #expect(sitter.model.queue.filterText == "ramalan:hari_kerja")
        #expect(sitter.model.queue.rows.map(\.number) == [10_001, 10_002, 10_003])
    }

    @Test func aNewForecastListsOtherCases() {
        var sitter = opened()
        sitter.press("<Enter>")
        #expect(sitter.model.queue.rows.map(\.number) == [10_001, 10_002])
        sitter.commit { $0.forecast = Self.forecast(late: [10_002]) }
        sitter.wait(31)
        sitter.wait(5)
        #expect(sitter.model.queue.rows.map(\.number) == [10_002])
    }

    @Test func escapeLeavesEverythingAsItWas() {
        var sitter = opened()
        sitter.press("j l <Esc>")
        #expect(sitter.model.layer == .panes && sitter.model.queue.filterText.isEmpty)
    }
}
