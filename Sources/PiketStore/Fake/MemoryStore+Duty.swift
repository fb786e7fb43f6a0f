package import PiketDomain

extension MemoryStore: DutyKeeping {
    package func duty() -> [String: DutyMark] {
        officeEvents.reduce(into: [:]) { marks, event in
            guard event.act == .dutyChanged, case .officer(let login) = event.actor else { return }
            marks[login] = DutyMark(isIn: event.payload.text(.kind) == "in", at: event.at)
        }
    }

    package func mark(isIn: Bool, of login: String, now: Instant) {
        write(
            .dutyChanged, by: .officer(login: login), at: now,
            payload: EventPayload().with(.kind, isIn ? "in" : "out"))
        moved.people += 1
    }
}
