package import PiketDesk
package import PiketDomain

/// A confirmed act, to be decided and written outside of the model, case by case.
package struct ActOrder: Hashable, Sendable {
    package struct Case: Hashable, Sendable {
        package var number: Int64
        /// A case that has another version by now is left alone.
        package var version: Int

        package init(number: Int64, version: Int) {
            self.number = number
            self.version = version
        }
    }

    package var act: DeskAct
    package var cases: [Case]
    /// An answer is sent even if it tells who reported: the officer was told so.
    package var isDespitePersonalData = false
}

/// What became of an order.
package struct ActReport: Hashable, Sendable {
    package enum Result: Hashable, Sendable {
        /// `isRequest`: recorded for a supervisor to decide, nothing changed. `version` is the case's new one.
        case done(version: Int, isRequest: Bool)
        case refused(Refusal)
        case conflict(Conflict)
        case failed(StoreTrouble)
    }

    /// By the case's number.
    package var results: [Int64: Result]
    /// What an unmasking that is done opens: it is handed to the screen here and nowhere else.
    package var original: OriginalReport?

    package init(results: [Int64: Result] = [:], original: OriginalReport? = nil) {
        self.results = results
        self.original = original
    }
}

/// An act of this session that can still be taken back, with the cases it was done to.
struct OwnAct: Hashable, Sendable {
    var kind: ActKind
    var targets: [ActTarget]
    var at: Instant

    mutating func renew(_ done: ActTarget) {
        for index in targets.indices where targets[index].id == done.id { targets[index] = done }
    }

    func isFresh(at now: Instant) -> Bool { now - at <= Desk.undoWindow }
}
