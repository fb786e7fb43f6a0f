import PiketDomain
import Testing

struct TransitionTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var from: Status
        var leadsTo: String
        var steps: SLAProfile.Steps = [.review, .answered]
        var cameFrom: Status?
        var testDescription: String { "\(from.rawValue) \(steps.rawValue)" }
    }

    static let whole = [
        Row(
            from: .awaiting,
            leadsTo:
                "coordinating assigned in_progress awaiting_reporter in_review rejected referred duplicate archived"),
        Row(from: .coordinating, leadsTo: "assigned in_progress awaiting_reporter referred rejected duplicate"),
        Row(
            from: .assigned, leadsTo: "in_progress coordinating awaiting awaiting_reporter in_review referred duplicate"
        ),
        Row(from: .inProgress, leadsTo: "awaiting_reporter coordinating in_review answered referred duplicate"),
        Row(
            from: .awaitingReporter, leadsTo: "assigned in_review rejected referred duplicate archived",
            cameFrom: .assigned),
        Row(
            from: .awaitingReporter,
            leadsTo: "awaiting coordinating assigned in_progress in_review rejected referred duplicate archived"),
        Row(from: .inReview, leadsTo: "answered done in_progress"),
        Row(from: .answered, leadsTo: "done in_progress"),
        Row(from: .done, leadsTo: "in_progress"),
        Row(from: .rejected, leadsTo: "awaiting"),
        Row(from: .referred, leadsTo: "awaiting"),
        Row(from: .duplicate, leadsTo: "awaiting"),
        Row(from: .archived, leadsTo: "awaiting"),
    ]

    static let shortened = [
        Row(
            from: .awaiting,
            leadsTo:
                "coordinating assigned in_progress awaiting_reporter answered rejected referred duplicate archived",
            steps: .answered),
        Row(
            from: .assigned, leadsTo: "in_progress coordinating awaiting awaiting_reporter answered referred duplicate",
            steps: .answered),
        Row(from: .inProgress, leadsTo: "awaiting_reporter coordinating answered referred duplicate", steps: .answered),
        Row(from: .inProgress, leadsTo: "awaiting_reporter coordinating in_review referred duplicate", steps: .review),
        Row(from: .inReview, leadsTo: "done in_progress", steps: .review),
        Row(from: .inReview, leadsTo: "done in_progress", steps: []),
        Row(from: .inProgress, leadsTo: "awaiting_reporter coordinating done referred duplicate", steps: []),
        Row(
            from: .awaitingReporter, leadsTo: "in_progress done rejected referred duplicate archived", steps: [],
            cameFrom: .inProgress),
        Row(from: .answered, leadsTo: "done in_progress", steps: []),
    ]

    @Test("rows of the table", arguments: whole + shortened) func table(row: Row) {
        let arrows = row.from.transitions(steps: row.steps, cameFrom: row.cameFrom)
        #expect(arrows.map(\.to.rawValue).joined(separator: " ") == row.leadsTo)
    }

    @Test("every pair not in the table is refused", arguments: Status.allCases) func refused(from: Status) {
        let allowed = Set(from.transitions(steps: [.review, .answered]).map(\.to))
        for target in Status.allCases where !allowed.contains(target) {
            guard case .failure(let refusal) = from.transition(to: target, steps: [.review, .answered]) else {
                Issue.record("\(from) leads to \(target)")
                continue
            }
            let expected: TransitionRefusal =
                from == target
                ? .alreadyThere(from)
                : .notAllowed(from: from, to: target, allowed: from.allowedNext(steps: [.review, .answered]))
            #expect(refusal == expected)
        }
    }

    @Test func whatAnActMustBring() {
        let all: SLAProfile.Steps = [.review, .answered]
        #expect(
            Status.awaiting.transition(to: .rejected, steps: all, given: [])
                == .failure(.needs([.reason], for: .rejected)))
        #expect(
            Status.awaiting.transition(to: .referred, steps: all, given: [.reason])
                == .failure(.needs([.receiver, .receipt], for: .referred)))
        #expect(
            Status.assigned.transition(to: .duplicate, steps: all, given: [])
                == .failure(.needs([.parent], for: .duplicate)))
        #expect(
            Status.awaiting.transition(to: .archived, steps: all, given: [])
                == .failure(.needs([.dismissal], for: .archived)))
        #expect((try? Status.assigned.transition(to: .awaiting, steps: all).get())?.count == .returned)
        #expect((try? Status.inReview.transition(to: .inProgress, steps: all).get())?.count == .sentBack)
        #expect((try? Status.done.transition(to: .inProgress, steps: all).get())?.count == .reopened)
        #expect((try? Status.inProgress.transition(to: .inReview, steps: all, given: []).get())?.count == nil)
    }

    @Test func silenceAndRepliesAreNotTakenByHand() {
        let all: SLAProfile.Steps = [.review, .answered]
        #expect(Status.answered.allowedNext(steps: all).isEmpty)
        #expect(
            Status.answered.transition(to: .done, steps: all)
                == .failure(.notByHand(from: .answered, to: .done, cause: .silence)))
        #expect((try? Status.answered.transition(to: .done, steps: all, cause: .silence).get()) != nil)
        #expect((try? Status.answered.transition(to: .inProgress, steps: all, cause: .reply).get()) != nil)
        #expect(!Status.awaitingReporter.allowedNext(steps: all).contains(.archived))
    }

    @Test func aStepLeftOutSaysWhereItLeads() {
        #expect(
            Status.inProgress.transition(to: .inReview, steps: .answered)
                == .failure(.stepLeftOut(.inReview, instead: .answered)))
        #expect(Status.finished(steps: []) == .done && Status.finished(steps: .review) == .inReview)
        #expect(Status.approved(steps: .review) == .done)
        #expect(Status.approved(steps: [.review, .answered]) == .answered)
    }
}
