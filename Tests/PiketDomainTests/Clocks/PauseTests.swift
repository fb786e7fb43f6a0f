import PiketDomain
import Testing

struct PauseTests {
    struct Row: NamedRow {
        var name: String
        var pauses: [(String, String?)]
        var due: String
        var solve = "5 hk"
    }

    /// 5 hk from Monday, 2 November: without a pause due on Monday the 9th.
    @Test(arguments: [
        Row(name: "no pause", pauses: [], due: "2026-11-09T16:00:00"),
        Row(
            name: "an open question runs to the limit", pauses: [("2026-11-04 10:00", nil)], due: "2026-11-23T16:00:00"),
        Row(name: "asked after hours", pauses: [("2026-11-04 18:00", nil)], due: "2026-11-23T16:00:00"),
        Row(
            name: "an early end re-projects", pauses: [("2026-11-04 10:00", "2026-11-06 09:00")],
            due: "2026-11-11T16:00:00"),
        Row(name: "within a day", pauses: [("2026-11-04 10:00", "2026-11-04 15:00")], due: "2026-11-09T16:00:00"),
        Row(
            name: "over a weekend only", pauses: [("2026-11-07 10:00", "2026-11-08 15:00")], due: "2026-11-09T16:00:00"),
        Row(name: "on the last day", pauses: [("2026-11-09 10:00", "2026-11-10 09:00")], due: "2026-11-10T16:00:00"),
        Row(name: "after the due", pauses: [("2026-11-09 17:00", "2026-11-12 09:00")], due: "2026-11-09T16:00:00"),
        Row(name: "in day 0", pauses: [("2026-11-02 10:00", "2026-11-02 20:00")], due: "2026-11-09T16:00:00"),
        Row(
            name: "past the limit it runs again", pauses: [("2026-11-04 10:00", "2026-12-24 09:00")],
            due: "2026-11-23T16:00:00"),
        Row(
            name: "twice, ten days in all",
            pauses: [("2026-11-03 10:00", "2026-11-13 10:00"), ("2026-11-16 10:00", nil)], due: "2026-11-23T16:00:00"),
        Row(
            name: "a third question stops nothing",
            pauses: [
                ("2026-11-03 10:00", "2026-11-03 11:00"), ("2026-11-03 12:00", "2026-11-03 13:00"),
                ("2026-11-04 10:00", nil),
            ], due: "2026-11-09T16:00:00"),
        Row(
            name: "hours stand still", pauses: [("2026-11-02 10:00", "2026-11-02 20:00")], due: "2026-11-04T19:00:00",
            solve: "48 jam"),
        Row(
            name: "calendar days", pauses: [("2026-11-03 10:00", "2026-11-05 20:00")], due: "2026-11-11T23:59:59",
            solve: "7 hari"),
        Row(
            name: "office hours", pauses: [("2026-11-02 10:00", "2026-11-03 08:30")], due: "2026-11-03T09:30:00",
            solve: "2 jk"),
    ])
    func moveTheDue(row: Row) throws {
        var profile = trial
        profile[.solve] = .init(try allowance(row.solve))
        var story = try CaseStory()
        story.history.pauses = try row.pauses.map { Pause(from: try at($0.0), to: try $0.1.map { try at($0) }) }
        let deadline = try #require(story.deadline(.solve, profile))
        #expect(shown(deadline.due) == row.due)
        #expect(deadline.lateness(at: try #require(deadline.due)) == 1)
        #expect(shown(story.deadline(.answer, profile)?.due) == "2026-11-03T09:00:00")
    }

    @Test func theDeadlineRunsAgainPastTheLimit() throws {
        var profile = trial
        profile[.solve] = .init(Allowance(5, .hk))
        var story = try CaseStory()
        story.move(.awaitingReporter, 49)
        let deadline = try #require(story.deadline(.solve, profile))
        // Ten closings: 4, 5, 6, 9 to 13, 16 and 17 November.
        #expect(deadline.state(at: try at("2026-11-17 15:59")) == .paused)
        #expect(deadline.state(at: try at("2026-11-17 16:00")) == .running)
        #expect(deadline.state(at: try at("2026-11-23 16:01")) == .broken)
    }

    @Test func aReplyEndsThePause() throws {
        var story = try CaseStory()
        story.move(.assigned, 0)
        story.move(.awaitingReporter, 1)
        story.history.replies = [.init(at: story.hour(5))]
        #expect(story.deadline(.solve)?.due == story.hour(52))
        #expect(story.history.questions == [Pause(from: story.hour(1), to: story.hour(5))])
    }
}
