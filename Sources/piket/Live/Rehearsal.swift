import PiketDomain
import PiketViewModels

/// Runs the model without a terminal: every question is answered before the next key.
struct Rehearsal {
    let store: any ScreenSource
    private(set) var model: AppModel
    private(set) var isOver = false
    /// No key will be pressed: what comes later on a screen is not waited for.
    private let isGlance: Bool

    init(store: any ScreenSource, model: AppModel, isGlance: Bool) {
        self.isGlance = isGlance
        self.store = store
        self.model = model
    }

    /// Acts on one intent and all that follows from it. Questions that come together are asked together; their answers
    /// are taken in the order of the questions. Errors: `StoreTrouble`.
    mutating func act(on intent: Intent) async throws {
        var waiting = model.reduce(intent)
        while !waiting.isEmpty {
            var asked: [Asked] = []
            for request in waiting {
                switch request {
                // It reads a month of cases, and a glance costs what is on the screen: the header keeps its dash.
                case .ask(.forecast, _) where isGlance: break
                case .ask(let question, let generation): asked.append(Asked(question: question, generation: generation))
                case .quit: isOver = true
                // A frame is only looked at: nothing is written, whatever was typed.
                case .act, .acceptHandover, .settleMention, .copy, .keep, .write, .keepCall, .forgetCall, .save,
                    .changeView, .present,
                    .saveFile, .mouse,
                    .suspend,
                    .repaint:
                    break
                }
            }
            waiting = []
            for (answer, generation) in try await answers(asked) {
                waiting += model.reduce(.loaded(answer, generation: generation))
            }
        }
    }

    private struct Asked: Sendable {
        var question: Question
        var generation: Int
    }

    private func answers(_ asked: [Asked]) async throws -> [(Answer, Int)] {
        let (store, viewer, now) = (store, model.viewer, model.shownNow)
        return try await withThrowingTaskGroup(of: (Int, Answer).self) { group in
            for (place, one) in asked.enumerated() {
                group.addTask { (place, try await one.question.answer(from: store, viewer: viewer, now: now)) }
            }
            var answers: [Int: Answer] = [:]
            for try await (place, answer) in group { answers[place] = answer }
            return asked.enumerated().compactMap { place, one in answers[place].map { ($0, one.generation) } }
        }
    }
}
