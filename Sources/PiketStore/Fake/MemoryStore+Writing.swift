package import PiketDomain

extension MemoryStore {
    package func commit(_ change: CaseChange, now: Instant) throws -> Complaint {
        guard var kept = cases[change.complaint] else { throw Refusal.unknownCase(change.complaint) }
        guard kept.current.version == change.version else {
            guard let latest = kept.events.last else {
                throw StoreTrouble.damaged(path: "", detail: "case \(kept.current.number) has no event")
            }
            throw Conflict(number: kept.current.number, version: kept.current.version, latest: latest)
        }
        guard !change.events.isEmpty else { return kept.current }
        write(change.events, to: &kept, at: now)
        if let text = change.text { kept.texts[lastEventID - Int64(change.events.count) + 1] = text }
        if change.events.contains(where: { $0.act == .forgotten }) {
            kept.erase()
            drafts.removeAll { $0.draft.complaint == change.complaint }
            eraseMention(of: kept.base.number)
        }
        if change.events.contains(where: \.changesWords) { kept.word() }
        kept.project(desk)
        cases[change.complaint] = kept
        for event in kept.events.suffix(change.events.count) where event.isRelayed { relay(event, of: kept) }
        touchCases()
        return kept.current
    }

    package func apply(_ office: OfficeDescription, by actor: Actor, now: Instant) throws {
        let old = desk.description
        let description = office.keepingImportedNames(of: old)
        desk = Office(description: description, region: desk.region, layout: desk.layout)
        write(.officeApplied, by: actor, at: now)
        moved.office += 1
        moved.people += 1
        guard let affected = old.toCompute(under: description) else { return }
        let judging = Office(description: old.judging(on: description), region: desk.region, layout: desk.layout)
        for (id, kept) in cases {
            if kept.current.status.isOpen {
                cases[id]?.project(desk)
            } else if affected.holdsClosed(kept.current, zone: desk.zone) {
                cases[id]?.project(judging)
            }
        }
        touchCases()
    }

    package func register(_ names: IntakeNames, now: Instant) throws {
        var description = desk.description
        guard description.add(names) > 0 else { return }
        desk = Office(description: description, region: desk.region, layout: desk.layout)
        write(.officeApplied, by: .importer, at: now)
        moved.office += 1
    }

    package func setRegion(_ region: Region, layout: TileLayout, by actor: Actor, now: Instant) throws {
        desk = Office(description: desk.description, region: region, layout: layout)
        write(.regionImported, by: actor, at: now)
        for id in cases.keys.sorted() {
            guard var kept = cases[id], kept.current.kelurahan == nil else { continue }
            var query = PlaceWords(kept.placeWords).query
            query.point = kept.base.point
            guard let code = desk.placeIndex.match(query).code else { continue }
            let event = Event(
                complaint: id, version: kept.current.version + 1, at: now, actor: .system, act: .placed,
                payload: EventPayload().with(.kelurahan, code))
            write([event], to: &kept, at: now)
            kept.project(desk)
            cases[id] = kept
        }
        moved.office += 1
        touchCases()
    }

    /// Gives events their running numbers, versions and time.
    func write(_ events: [Event], to kept: inout MemoryCase, at now: Instant) {
        for planned in events {
            var event = planned
            lastEventID += 1
            event.id = lastEventID
            event.complaint = kept.base.id
            event.version = (kept.events.last?.version ?? 0) + 1
            event.at = now
            event.reason = planned.reason.map { Mask.text(kept.knownName.hidden(in: $0)).text }
            kept.events.append(event)
        }
    }

    /// An act on the office itself.
    func write(
        _ act: Act, by actor: Actor, at now: Instant, payload: EventPayload = EventPayload(), reason: String? = nil
    ) {
        lastEventID += 1
        officeEvents.append(
            Event(
                id: lastEventID, complaint: nil, version: 0, at: now, actor: actor, act: act, payload: payload,
                reason: reason))
    }

    func touchCases() {
        moved.queue += 1
        moved.map += 1
    }
}
