package import PiketDesk
package import PiketDomain

/// What the dialogs let choose.
extension AppModel {
    /// nil: the act has nothing to choose.
    func chooser(_ kind: ActKind, _ targets: [ActTarget], _ file: CaseFile?) -> DialogChooser? {
        let options: [DialogOption]
        switch kind {
        case .assign: options = receivers(targets, file)
        case .support: options = office.description.agencies.map(option)
        case .supportReply:
            options = (file?.supports ?? []).filter { $0.reply == nil }.compactMap { office.agency($0.agency) }.map(
                option)
        case .setState: options = states(targets, file)
        case .categorise: options = office.description.categories.map { option(.category($0.code), $0.name) }
        case .place:
            options = office.region.places.map {
                option(.place($0.code), $0.name + " " + $0.kecamatan + " " + $0.kota)
            }
        case .redact: options = (file?.complaint.clauses ?? []).map { option(.stretch($0), $0) }
        case .dismiss: options = Dismissal.allCases.map { option(.dismissal($0)) }
        case .judge: options = HoaxVerdict.allCases.map { option(.verdict($0)) }
        case .addEvidence: options = EvidenceKind.allCases.map { option(.evidence($0)) }
        case .reply: options = ([nil] + Rating.allCases).map { option(.rating($0)) }
        case .merge where targets.count > 1:
            // Into one of them, the oldest first, or into another whose number is typed.
            let oldest = targets.sorted { ($0.row.receivedAt, $0.id) < ($1.row.receivedAt, $1.id) }
            options = oldest.map { option(.parent($0.number), String($0.number)) }
        case .merge:
            options = (file?.similar ?? []).map {
                option(.parent($0.number), String($0.number))
            }
        case .approve, .sendBack:
            var chooser = DialogChooser(reviews(kind, targets, file))
            if targets.count == 1 { chooser.pickOnly() }
            return chooser
        case _ where kind.usesPrepared && !office.description.answers.isEmpty:
            options = office.description.answers.map { option(.prepared($0.code), $0.code) }
        default: return nil
        }
        return DialogChooser(options)
    }

    /// The case whose number was typed, or the very words.
    func typedOption(_ dialog: ActDialog, _ text: String) -> DialogOption? {
        switch dialog.kind {
        case .merge:
            FilterPrompt(pane: .queue, text: text).number.map { option(.parent($0), String($0)) }
        case .redact: dialog.file?.complaint.stretch(like: text).map { option(.stretch($0), $0) }
        default: nil
        }
    }

    /// Where the office's rule gives the case, then officers who can have it, then agencies.
    private func receivers(_ targets: [ActTarget], _ file: CaseFile?) -> [DialogOption] {
        let officers = office.description.officers.filter {
            $0.isActive && Right.work.roles.contains(where: $0.roles.contains)
        }
        let others = targets.count == 1 ? officers.filter { $0.login != targets[0].row.assignee } : officers
        let suggested = suggested(targets, file)
        let agencies = office.description.agencies.filter { $0.code != suggested?.agency }.map(option)
        let all = others.map { option(.officer($0.login), $0.name + " " + $0.login) } + agencies
        guard let suggested, let agency = office.agency(suggested.agency) else { return all }
        var first = option(agency)
        first.basis = suggested.basis
        // The officer of the route stands beside its agency.
        guard case .route(let index) = suggested.basis, office.description.routes.indices.contains(index),
            let login = office.description.routes[index].officer,
            let place = all.firstIndex(where: { $0.value == .officer(login) })
        else { return [first] + all }
        var second = all[place]
        second.basis = suggested.basis
        return [first, second] + all[..<place] + all[(place + 1)...]
    }

    /// What the routes say of all the cases alike. A case that has an agency keeps it until somebody decides.
    private func suggested(_ targets: [ActTarget], _ file: CaseFile?) -> Routing? {
        guard targets.allSatisfy({ $0.row.agency == nil && $0.row.shown == .whole }) else { return nil }
        let cases = file.map { [RoutedCase($0.complaint)] } ?? targets.map { RoutedCase($0.row) }
        let routings = Set(cases.map(office.routes.routing))
        return routings.count == 1 ? routings.first.flatMap { $0 } : nil
    }

    /// What waits in the case, or for many cases the kinds there are: nothing is decided without saying what.
    private func reviews(_ kind: ActKind, _ targets: [ActTarget], _ file: CaseFile?) -> [DialogOption] {
        guard targets.count == 1 else { return ReviewSubject.kinds.map { option(.review($0)) } }
        guard let file else { return [] }
        return Desk(office: office).waitingReviews(of: file, by: viewer, now: now).map { waiting in
            var option = option(
                .review(waiting.subject), options.wording.choice(.review(waiting.subject.kind), language))
            if kind == .approve { option.obstacle = waiting.void.map { .refused($0) } }
            return option
        }
    }

    /// What waits behind an option; nil for those of many cases.
    package func waitingReview(_ subject: ReviewSubject) -> WaitingReview? {
        guard let file = dialog?.file else { return nil }
        return Desk(office: office).waitingReviews(of: file, by: viewer, now: now).first { $0.subject == subject }
    }

    private func option(_ agency: Agency) -> DialogOption {
        option(.agency(agency.code), agency.short + " " + agency.name)
    }

    private func option(_ value: DialogOption.Value, _ name: String? = nil) -> DialogOption {
        DialogOption(value: value, name: name ?? options.wording.choice(value, language))
    }

    /// Those that are possible first, in the table's order.
    private func states(_ targets: [ActTarget], _ file: CaseFile?) -> [DialogOption] {
        let all = Status.allCases.map { status in
            var option = option(.status(status))
            option.obstacle = obstacle(to: status, targets, file)
            guard targets.count > 1, option.obstacle == nil else { return option }
            let count = targets.count { allows($0.row, status) }
            if count < targets.count { option.share = count }
            return option
        }
        return all.filter { $0.obstacle == nil } + all.filter { $0.obstacle != nil }
    }

    private func obstacle(to status: Status, _ targets: [ActTarget], _ file: CaseFile?) -> DialogOption.Obstacle? {
        let refusal: Refusal?
        if let file {
            let decision = Desk(office: office).decide(
                .setState(status, reason: "-"), on: file, by: viewer, now: now)
            if case .failure(let why) = decision { refusal = why } else { refusal = nil }
        } else if targets.contains(where: { allows($0.row, status) }) {
            refusal = nil
        } else {
            let from = targets.first?.row.status ?? .awaiting
            refusal = from == status ? .already(.state(status)) : .transition(from: from, to: status)
        }
        guard let refusal else { return nil }
        if let file, let act = Self.acts[status], status != file.complaint.status {
            let steps = office.profile(of: file.complaint).steps
            if file.complaint.status.allowedNext(steps: steps).contains(status) { return .otherAct(act) }
        }
        return refusal == .receiverMissing && status == .assigned ? .otherAct(.assign) : .refused(refusal)
    }

    /// States that take more than a reason have acts of their own.
    private static let acts: [Status: ActKind] = [
        .awaitingReporter: .ask, .referred: .refer, .duplicate: .merge, .archived: .dismiss,
    ]

    /// By the table alone: what else it needs, the desk says when it is done.
    private func allows(_ row: QueueRow, _ status: Status) -> Bool {
        let profile = row.category.flatMap { office.category($0)?.profile }.flatMap { office.profile($0) }
        let steps = (profile ?? office.standardProfile).steps
        return Self.acts[status] == nil && row.status.allowedNext(steps: steps).contains(status)
    }
}
