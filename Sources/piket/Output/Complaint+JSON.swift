import PiketDomain

extension Complaint {
    /// The fields of `list --json` and `show --json`. What the viewer is not shown is null.
    func fields(office: Office, now: Instant) -> [(String, JSON)] {
        let fields = allFields(office: office, now: now)
        guard shown != .whole else { return fields }
        let told: Set = ["id", "number", "status", "shown", shown == .restricted ? "type" : "category"]
        return fields.map { told.contains($0.0) ? $0 : ($0.0, $0.0 == "deadlines" ? .array([]) : .null) }
    }

    private func allFields(office: Office, now: Instant) -> [(String, JSON)] {
        let zone = office.zone
        return [
            ("id", .integer(number)), ("number", .integer(number)), ("external_id", JSON(externalID)),
            ("channel", .text(channel)), ("type", .text(type.rawValue)), ("status", .text(status.rawValue)),
            ("shown", .text(shown.rawValue)),
            ("priority", .text(priority.rawValue)), ("visibility", .text(visibility.rawValue)),
            ("category", JSON(category)), ("agency", JSON(agency)), ("assignee", JSON(assignee)),
            ("kelurahan_code", JSON(kelurahan)), ("kelurahan", JSON(kelurahan.flatMap { office.place($0)?.name })),
            ("received_at", JSON(receivedAt, zone)), ("first_answer_at", JSON(firstAnswerAt, zone)),
            ("closed_at", JSON(closedAt, zone)),
            ("overdue", .flag(status.isOpen && deadlines.hasBroken(at: now))), ("backlog", .flag(isBacklog)),
            ("fault", JSON(fault?.rawValue)), ("danger", JSON(danger?.rawValue)),
            ("danger_called", .flag(isDangerCalled)), ("repeats", JSON(ignored)),
            ("verdict", JSON(verdict?.rawValue)), ("profile", .text(profile)),
            ("deadlines", .array(deadlines.map { $0.json(zone: zone, now: now) })),
        ]
    }
}

extension Deadline {
    func json(zone: Zone, now: Instant) -> JSON { .object(fields(zone: zone, now: now)) }

    func fields(zone: Zone, now: Instant) -> [(String, JSON)] {
        [
            ("clock", .text(clock.rawValue)), ("start", JSON(start, zone)), ("due", JSON(due, zone)),
            ("promised", JSON(promised, zone)), ("met_at", JSON(metAt, zone)), ("x", JSON(lateness(at: now))),
            ("state", .text(state(at: now).rawValue)),
        ]
    }

    /// With every counted, skipped and paused stretch; they add up to the time from start to due.
    func explained(zone: Zone, now: Instant) -> JSON {
        .object(
            fields(zone: zone, now: now) + [
                (
                    "stretches",
                    .array(
                        stretches().map { stretch in
                            .object([
                                ("from", JSON(stretch.from, zone)), ("to", JSON(stretch.to, zone)),
                                ("kind", .text(stretch.kind.rawValue)), ("reason", .text(stretch.reason.rawValue)),
                                ("name", JSON(stretch.name)), ("rule", .text(rule)), ("profile", .text(profile)),
                                ("calendar", .text(calendar)),
                            ])
                        })
                )
            ])
    }
}
