import PiketDomain
import Testing

struct ReopeningTests {
    private func runs(_ clock: Clock, _ story: CaseStory, _ profile: SLAProfile = trial) -> [Deadline] {
        DeadlineProjection.runs(of: clock, in: story.history, profile: profile, calendar: kantor)
    }

    /// Received on Monday with 5 hk: due on Monday the 9th.
    private var days: SLAProfile {
        var profile = trial
        profile[.solve] = .init(Allowance(5, .hk))
        return profile
    }

    @Test func whatWasLeftIsGivenAgain() throws {
        var story = try CaseStory()
        story.move(.inReview, 24)  // Tuesday: Wednesday to Monday were left
        story.move(.done, 25)
        story.move(.inProgress, 14 * 24)  // Monday the 16th
        let all = runs(.solve, story, days)
        #expect(all.map { $0.state(at: story.hour(400)) } == [.met, .running])
        #expect(all.last?.allowance == Allowance(4, .hk))
        #expect(shown(all.last?.due) == "2026-11-20T16:30:00")
        #expect(all.last?.cycle == 2)
    }

    @Test func aMissedCaseGetsTheLeast() throws {
        var story = try CaseStory()
        story.move(.inReview, 11 * 24)
        story.move(.done, 11 * 24 + 1)
        story.move(.inProgress, 14 * 24)
        let all = runs(.solve, story, days)
        #expect(all.first?.state(at: story.hour(400)) == .missed)
        #expect(shown(all.last?.due) == "2026-11-19T16:00:00")
    }

    @Test func hoursLeftAreKeptToTheSecond() throws {
        var profile = trial
        profile.reopen = Allowance(1, .jam)
        var story = try CaseStory()
        story.move(.assigned, 0)
        story.move(.inReview, 41.5)
        story.move(.answered, 42)
        story.move(.inProgress, 100)
        #expect(runs(.solve, story, profile).last?.due == story.hour(106.5))
        #expect(runs(.solve, story, profile).last?.allowance.text == "6 jam 30 mnt")
    }

    @Test func aCaseTakenBackFromRejectionIsReopened() throws {
        var story = try CaseStory()
        story.move(.rejected, 24)
        story.move(.awaiting, 14 * 24)
        let all = runs(.solve, story, days)
        #expect(all.map { $0.state(at: story.hour(340)) } == [.stopped, .running])
        #expect(runs(.answer, story).map { $0.state(at: story.hour(340)) } == [.met])
    }

    @Test func aReplyAsksForAnotherAnswer() throws {
        var story = try CaseStory()
        story.history.answers = [story.hour(10)]
        story.history.replies = [.init(at: story.hour(30)), .init(at: story.hour(31))]
        var all = runs(.answer, story)
        #expect(all.map { $0.state(at: story.hour(60)) } == [.met, .broken])
        #expect(all.last?.due == story.hour(54))
        story.history.answers.append(story.hour(40))
        all = runs(.answer, story)
        #expect(all.last?.state(at: story.hour(60)) == .met)
    }

    @Test func aContentReporterStartsNothing() throws {
        var story = try CaseStory()
        story.history.answers = [story.hour(10)]
        story.history.replies = [.init(at: story.hour(30), rating: .satisfied)]
        #expect(runs(.answer, story).count == 1)
    }

    @Test func aReplyToAQuestionIsNoQuestionBack() throws {
        var story = try CaseStory()
        story.history.answers = [story.hour(1)]
        story.move(.awaitingReporter, 2)
        story.history.replies = [.init(at: story.hour(3))]
        story.move(.inProgress, 3)
        #expect(runs(.answer, story).count == 1)
    }

    @Test func aPromiseIsAFurtherValue() throws {
        var story = try CaseStory()
        story.move(.assigned, 0)
        story.history.promises = [
            .init(approvedAt: story.hour(20), until: story.hour(60)),
            .init(approvedAt: story.hour(50), until: story.hour(100)),
        ]
        let deadline = try #require(story.deadline(.solve))
        #expect(deadline.due == story.hour(48) && deadline.promised == story.hour(100))
        #expect(deadline.state(at: story.hour(99)) == .running)
        #expect(deadline.state(at: story.hour(101)) == .broken)
        #expect(shown(deadline.soonFrom) == "2026-11-05T07:30:00")
        story.move(.inReview, 90)
        #expect(story.deadline(.solve)?.state(at: story.hour(101)) == .met)
    }

    @Test func aPromiseStandsBeforeItsClockStarts() throws {
        var story = try CaseStory()
        story.history.promises = [.init(approvedAt: story.hour(0), until: story.hour(100))]
        let pending = try #require(story.deadline(.solve))
        #expect(pending.start == nil && pending.limit == nil && pending.promised == story.hour(100))
        story.move(.assigned, 30)
        #expect(story.deadline(.solve)?.promised == story.hour(100))
    }

    @Test func anExtensionMovesTheDue() throws {
        var story = try CaseStory()
        let profile = try #require(SLAProfile.shipped(code: "information"))
        #expect(shown(story.deadline(.solve, profile)?.due) == "2026-11-16T16:00:00")
        story.history.extendedAt = story.hour(30)
        #expect(shown(story.deadline(.solve, profile)?.due) == "2026-11-25T16:00:00")
        #expect(shown(story.deadline(.answer, profile)?.due) == "2026-11-16T16:00:00")
    }

    @Test func importedTimesCountAsAnswerAndDone() throws {
        let received = try at("2022-12-10 08:00")
        let closed = CaseHistory.imported(
            receivedAt: received, status: .done, answeredAt: received + 3600, closedAt: received + 3600)
        let deadlines = DeadlineProjection.deadlines(
            of: closed, profile: try #require(SLAProfile.shipped(code: "laporgub")), calendars: { _ in kantor })
        #expect(deadlines.map { $0.state(at: received + 900_000) } == [.met, .met, .met])
        #expect(shown(deadlines[1].aim) == "2022-12-11T08:00:00")

        let backwards = CaseHistory.imported(
            receivedAt: received, status: .done, answeredAt: received - 3600, closedAt: received - 3600)
        for profile in SLAProfile.shipped {
            for deadline in DeadlineProjection.deadlines(of: backwards, profile: profile, calendars: { _ in kantor }) {
                #expect(!deadline.isBroken(at: received + 9_000_000))
                #expect((deadline.lateness(at: received + 9_000_000) ?? 0) >= 0)
            }
        }
    }
}
