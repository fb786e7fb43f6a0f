package import PiketDomain
package import PiketViewModels
import PlainText

/// One complaint as lines of text, for `piket show`.
package struct CaseLines {
    private let file: CaseFile
    private let office: Office
    private let language: Language
    private let now: Instant

    package init(_ file: CaseFile, office: Office, language: Language, now: Instant) {
        self.file = file
        self.office = office
        self.language = language
        self.now = now
    }

    /// - Parameter explained: with each counted, skipped and paused stretch of every deadline.
    package func lines(explained: Bool) -> [String] {
        let complaint = file.complaint
        guard complaint.shown == .whole else { return veiled(complaint) }
        var lines = [
            "\(complaint.number)  \(StateWord.of(complaint.status, office, language).string)  "
                + "\(Phrase.type(complaint.type)[language].string), \(Phrase.visibility(complaint.visibility)[language].string)",
            shown(
                [
                    complaint.category.map { office.category($0)?.name ?? $0 },
                    complaint.kelurahan.map { office.place($0)?.name ?? $0 }, complaint.address.string,
                    complaint.agency.map { office.agency($0)?.name ?? $0 }, complaint.assignee,
                    office.channel(complaint.channel)?.name ?? complaint.channel,
                ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")),
            "\(Phrase.received[language].string) \(time(complaint.receivedAt))",
        ]
        if let point = complaint.point, let siting = file.siting(in: office) {
            lines.append(
                Phrase.point[language].string + ": \(point.latitude), \(point.longitude)  "
                    + Phrase.siting(siting, language)[language].string)
        }
        if let words = file.placeWords {
            lines.append((Phrase.unplaced[language] + ", " + Phrase.placeTold(words)[language]).string)
        }
        for reference in file.references {
            lines.append(
                "\(Phrase.referenceLabel[language].string): "
                    + shown("\(reference.system) \(reference.number)"))
        }
        if let alarm { lines.insert(alarm, at: 0) }
        if let reason = RouteReason.line(complaint, office: office, language: language) {
            lines.append(Phrase.routeLabel[language].string + ": " + reason.string)
        }
        lines += [complaint.title.string, complaint.text.string].filter { !$0.isEmpty }
        lines.append("")
        for deadline in complaint.deadlines { lines += self.lines(of: deadline, explained: explained) }
        for evidence in file.evidence {
            guard let link = evidence.link?.string else { continue }
            let kind =
                Phrase.evidenceLabel[language] + " " + (evidence.isAfter ? Phrase.afterWork : .beforeWork)[language]
            lines.append(kind.string + ": " + link)
        }
        for support in file.supports { lines.append(line(of: support)) }
        lines += KinSheet(file, language: language).lines
        lines.append("")
        for event in file.events {
            lines.append(line(of: event))
            if let words = file.words(of: event) { lines += words.wrapped(to: 100).map { "    " + $0.string } }
        }
        return lines
    }

    /// `OPD pendukung DLH: angkut lumpur; s.d. 20-11-2026; belum balas`.
    private func line(of support: Support) -> String {
        var parts = [file.words(of: support.request)?.string].compactMap { $0 }
        if let due = support.due {
            parts.append(Phrase.until[language].string + " " + language.date(office.zone.date(of: due)).string)
        }
        if let at = support.repliedAt {
            parts.append(Phrase.repliedOn[language].string + " " + time(at))
        } else if support.isLate(at: now) {
            let over = TimeSpan(rough: now - (support.due ?? now)).text(language).string
            parts.append(
                Phrase.notReplied[language].string + ", " + Phrase.lateReply[language].string + " " + over)
        } else {
            parts.append(Phrase.notReplied[language].string)
        }
        let name = shown(office.agency(support.agency)?.name ?? support.agency)
        return Phrase.supports[language].string + " " + name + ": " + parts.joined(separator: "; ")
    }

    private func veiled(_ complaint: Complaint) -> [String] {
        let isRestricted = complaint.shown == .restricted
        let what =
            isRestricted
            ? Phrase.type(complaint.type)[language].string
            : shown(complaint.category.map { office.category($0)?.name ?? $0 } ?? "")
        let why = isRestricted ? Phrase.restrictedGist : Phrase.outOfScopeGist
        return (alarm.map { [$0] } ?? []) + [
            "\(complaint.number)  \(StateWord.of(complaint.status, office, language).string)  \(what)",
            why[language].string,
        ]
    }

    /// That 112 is to be called; what it is about where the case may be read.
    private var alarm: String? {
        guard file.complaint.callsFor112, let danger = file.complaint.danger else { return nil }
        return (file.complaint.shown == .whole ? Phrase.call112(danger) : .call112)[language].string
    }

    /// When, what, from what to what, who, why.
    private func line(of event: Event) -> String {
        let what =
            ReviewDecision(event, of: file.events).map { Phrase.decided($0)[language] }
            ?? Phrase.act(event.act)[language] + ActLine.subject(event, language)
        let parts = [
            time(event.at), what.string, change(event), ActLine.actor(event.actor, language).string,
            event.reason.map(shown),
        ]
        return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// `Menunggu -> Proses`; nil where the event changed none of these.
    private func change(_ event: Event) -> String? {
        let payload = event.payload
        func arrow(_ from: String?, _ to: String) -> String { (from.map { $0 + " -> " } ?? "-> ") + to }
        func state(_ status: Status) -> String { StateWord.of(status, office, language).string }
        func agency(_ code: String) -> String { shown(office.agency(code)?.name ?? code) }
        func officer(_ login: String) -> String { shown(office.officer(login)?.name ?? login) }
        if event.act == .imported || event.act == .received { return nil }
        var changes: [String] = []
        if let to = payload.text(.officer), !to.isEmpty {
            changes.append(arrow(payload.text(.from).map(officer), officer(to)))
        }
        if let to = payload.text(.agency) { changes.append(arrow(payload.text(.fromAgency).map(agency), agency(to))) }
        if let to = payload.text(.category) {
            changes.append(arrow(payload.text(.from).map { category($0) }, category(to)))
        }
        if let to = payload.text(.kelurahan) { changes.append(arrow(payload.text(.from).map { place($0) }, place(to))) }
        if let to = payload.status { changes.append(arrow(payload.fromStatus.map(state), state(to))) }
        if let until = payload.instant(.promisedAt) { changes.append("-> " + time(until)) }
        return changes.isEmpty ? nil : changes.joined(separator: ", ")
    }

    private func category(_ code: String) -> String { shown(office.category(code)?.name ?? code) }
    private func place(_ code: String) -> String { shown(office.place(code)?.name ?? code) }

    private func lines(of deadline: Deadline, explained: Bool) -> [String] {
        let clock = Phrase.clock(deadline.clock)[language].padded(to: 9).string
        let state = Phrase.state(deadline.state(at: now))[language].string
        var head = "\(clock) \(deadline.due.map(time) ?? "—")  \(state)"
        if let promised = deadline.promised {
            head += "  \(Phrase.act(.promised)[language].string) \(time(promised))"
        }
        if let x = deadline.lateness(at: now) { head += "  \(language.multiple(x).string)" }
        guard explained else { return [head] }
        head += "  (\(rule(deadline)), \(deadline.profile), \(deadline.calendar))"
        return [head]
            + deadline.stretches().map { stretch in
                "  \(time(stretch.from)) – \(time(stretch.to))  \(language.duration(stretch.seconds).string)  "
                    + Phrase.reason(stretch.reason)[language].string + (stretch.name.map { ": " + shown($0) } ?? "")
            }
    }

    /// `14 hk + 7 hk sejak disposisi`.
    private func rule(_ deadline: Deadline) -> String {
        let extra = deadline.countdown?.extensionBy.map { " + " + language.allowance($0).string } ?? ""
        return language.allowance(deadline.allowance).string + extra + " "
            + Phrase.since(deadline.from)[language].string
    }

    private func time(_ instant: Instant) -> String {
        "\(language.date(office.zone.date(of: instant)).string) \(language.time(instant, office.zone).string)"
    }

    private func shown(_ text: String) -> String { SafeText(sanitizing: text).string }
}
