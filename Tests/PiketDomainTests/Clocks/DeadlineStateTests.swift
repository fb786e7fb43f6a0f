import PiketDomain
import Testing

struct DeadlineStateTests {
    struct Row: NamedRow {
        var name: String
        var clock: Clock
        /// States with the hour they were entered.
        var moves: [(Status, Double)] = []
        var answers: [Double] = []
        var now: Double
        var state: Deadline.State
    }

    static let verify = [
        Row(name: "verify runs from receipt", clock: .verify, now: 1, state: .running),
        Row(name: "verify is in time at its due", clock: .verify, now: 6, state: .running),
        Row(name: "verify breaks after its due", clock: .verify, now: 6.01, state: .broken),
        Row(
            name: "verify runs on in coordinating", clock: .verify, moves: [(.coordinating, 1)], now: 7, state: .broken),
        Row(name: "verify met by a disposition", clock: .verify, moves: [(.assigned, 2)], now: 9, state: .met),
        Row(
            name: "verify missed", clock: .verify, moves: [(.coordinating, 1), (.assigned, 7)], now: 9, state: .missed),
        Row(
            name: "verify not restarted by a return", clock: .verify, moves: [(.assigned, 2), (.awaiting, 3)], now: 20,
            state: .met),
        Row(name: "verify met by rejection", clock: .verify, moves: [(.rejected, 2)], now: 20, state: .met),
        Row(name: "verify met by referral", clock: .verify, moves: [(.referred, 2)], now: 20, state: .met),
        Row(name: "verify stopped by the archive", clock: .verify, moves: [(.archived, 2)], now: 20, state: .stopped),
        Row(name: "verify stopped by a merge", clock: .verify, moves: [(.duplicate, 2)], now: 20, state: .stopped),
        Row(
            name: "verify runs on after the archive gave it back", clock: .verify,
            moves: [(.archived, 2), (.awaiting, 3)], now: 4, state: .running),
    ]

    static let answer = [
        Row(name: "answer runs", clock: .answer, moves: [(.assigned, 1)], now: 24, state: .running),
        Row(name: "answer met by the first answer", clock: .answer, answers: [20, 30], now: 40, state: .met),
        Row(name: "answer missed", clock: .answer, answers: [25], now: 40, state: .missed),
        Row(name: "answer broken", clock: .answer, now: 25, state: .broken),
        Row(name: "answer met by rejection", clock: .answer, moves: [(.rejected, 3)], now: 40, state: .met),
        Row(name: "answer met late by referral", clock: .answer, moves: [(.referred, 25)], now: 40, state: .missed),
        Row(
            name: "answer stopped by done without one", clock: .answer,
            moves: [(.assigned, 1), (.inReview, 2), (.done, 3)], now: 40, state: .stopped),
        Row(name: "answered before asked", clock: .answer, answers: [-30], now: 1, state: .met),
    ]

    static let solve = [
        Row(name: "solve pending before the disposition", clock: .solve, now: 400, state: .pending),
        Row(name: "solve runs from the disposition", clock: .solve, moves: [(.assigned, 5)], now: 53, state: .running),
        Row(name: "solve broken", clock: .solve, moves: [(.assigned, 5)], now: 54, state: .broken),
        Row(
            name: "a transfer resets nothing", clock: .solve,
            moves: [(.assigned, 5), (.coordinating, 20), (.assigned, 40)], now: 54, state: .broken),
        Row(
            name: "a return resets nothing", clock: .solve, moves: [(.assigned, 5), (.awaiting, 20), (.assigned, 40)],
            now: 54, state: .broken),
        Row(name: "taken up without a disposition", clock: .solve, moves: [(.inProgress, 5)], now: 54, state: .broken),
        Row(
            name: "solve met by review", clock: .solve, moves: [(.assigned, 5), (.inReview, 50)], now: 90, state: .met),
        Row(name: "solve missed", clock: .solve, moves: [(.assigned, 5), (.inReview, 60)], now: 90, state: .missed),
        Row(
            name: "a send-back reopens solve", clock: .solve,
            moves: [(.assigned, 5), (.inReview, 50), (.inProgress, 51)], now: 52, state: .running),
        Row(
            name: "sent back and passed", clock: .solve, moves: [(.assigned, 5), (.inReview, 50), (.inProgress, 51)],
            now: 54, state: .broken),
        Row(
            name: "solved after a send-back", clock: .solve,
            moves: [(.assigned, 5), (.inReview, 50), (.inProgress, 51), (.inReview, 52)], now: 90, state: .met),
        Row(
            name: "solve stopped by referral", clock: .solve, moves: [(.assigned, 5), (.referred, 6)], now: 90,
            state: .stopped),
        Row(name: "solve stopped before it began", clock: .solve, moves: [(.archived, 6)], now: 90, state: .stopped),
        Row(
            name: "solve met by answering", clock: .solve, moves: [(.assigned, 5), (.inProgress, 6), (.answered, 7)],
            now: 90, state: .met),
        Row(
            name: "solve paused", clock: .solve, moves: [(.assigned, 5), (.awaitingReporter, 6)], now: 90,
            state: .paused),
        Row(
            name: "solve runs when the reporter answered", clock: .solve,
            moves: [(.assigned, 5), (.awaitingReporter, 6), (.assigned, 60)], now: 90, state: .running),
        Row(
            name: "a question after the due pauses nothing", clock: .solve,
            moves: [(.assigned, 5), (.awaitingReporter, 60)], now: 61, state: .broken),
    ]

    static let quiet = [
        Row(name: "review pending", clock: .review, moves: [(.assigned, 1)], now: 90, state: .pending),
        Row(name: "review runs", clock: .review, moves: [(.assigned, 1), (.inReview, 10)], now: 14, state: .running),
        Row(name: "review broken", clock: .review, moves: [(.assigned, 1), (.inReview, 10)], now: 15, state: .broken),
        Row(
            name: "review met by approval", clock: .review, moves: [(.inReview, 10), (.answered, 12)], now: 90,
            state: .met),
        Row(
            name: "review met by a send-back", clock: .review, moves: [(.inReview, 10), (.inProgress, 12)], now: 90,
            state: .met),
        Row(name: "review missed", clock: .review, moves: [(.inReview, 10), (.done, 20)], now: 90, state: .missed),
        Row(
            name: "review of a case merged before", clock: .review, moves: [(.duplicate, 10)], now: 90, state: .stopped),
        Row(name: "close pending", clock: .close, moves: [(.inProgress, 1)], now: 90, state: .pending),
        Row(name: "close runs", clock: .close, moves: [(.inReview, 1), (.answered, 2)], now: 3, state: .running),
        Row(
            name: "close is never broken", clock: .close, moves: [(.inReview, 1), (.answered, 2)], now: 90,
            state: .running),
        Row(
            name: "close met by done, however late", clock: .close,
            moves: [(.inReview, 1), (.answered, 2), (.done, 80)], now: 90, state: .met),
        Row(
            name: "close waits again after a reply", clock: .close,
            moves: [(.inReview, 1), (.answered, 2), (.inProgress, 3)], now: 90, state: .pending),
        Row(name: "close of a rejected case", clock: .close, moves: [(.rejected, 1)], now: 90, state: .stopped),
    ]

    @Test("states", arguments: verify + answer + solve + quiet) func states(row: Row) throws {
        var story = try CaseStory()
        for (status, hour) in row.moves { story.move(status, hour) }
        story.history.answers = row.answers.map(story.hour)
        let deadline = try #require(story.deadline(row.clock))
        #expect(deadline.state(at: story.hour(row.now)) == row.state)
        if row.state == .pending {
            #expect(deadline.start == nil && deadline.due == nil && deadline.lateness(at: story.hour(row.now)) == nil)
        }
        if let x = deadline.lateness(at: story.hour(row.now)) { #expect(x >= 0 && x.isFinite) }
        if row.state == .broken { #expect((deadline.lateness(at: story.hour(row.now)) ?? 0) > 1) }
    }

    @Test func latenessIsFrozenWhenMet() throws {
        var story = try CaseStory()
        story.history.answers = [story.hour(12)]
        let deadline = try #require(story.deadline(.answer))
        #expect(deadline.lateness(at: story.hour(500)) == 0.5)
    }

    @Test func aDispositionStartsWhatCountsFromIt() throws {
        var story = try CaseStory()
        story.move(.assigned, 49)  // Wednesday, 10.00
        let lapor = try #require(SLAProfile.shipped(code: "lapor"))
        #expect(shown(story.deadline(.answer, lapor)?.due) == "2026-11-11T16:00:00")
        #expect(shown(story.deadline(.solve, lapor)?.due) == "2026-11-24T16:00:00")
        #expect(story.deadline(.solve, lapor)?.rule == "solve 14 hk from disposed")
    }

    @Test func theNextIsTheEarliestUnmetAndNeverClose() throws {
        var story = try CaseStory()
        let all = { DeadlineProjection.deadlines(of: $0, profile: trial, calendars: { _ in kantor }) }
        #expect(all(story.history).next?.clock == .verify)
        story.move(.assigned, 1)
        #expect(all(story.history).next?.clock == .answer)
        story.history.answers = [story.hour(2)]
        #expect(all(story.history).next?.clock == .solve)
        story.history.promises = [.init(approvedAt: story.hour(3), until: story.hour(300))]
        #expect(all(story.history).next?.limit == story.hour(300))
        story.move(.answered, 5)
        #expect(all(story.history).next == nil)
    }
}
