import PiketDesk
import PiketDomain

/// Opening a dialog, and what comes back from the store.
extension AppModel {
    /// The cases an act would be done to: the open one, else the marked ones, else the one under the cursor.
    func targets(of kind: ActKind) -> [ActTarget] {
        if kind == .undo || kind == .redo {
            if let last = (kind == .undo ? freshActs : freshlyUndone).last { return last.targets }
            return detail?.file.map { [ActTarget($0.complaint)] } ?? []
        }
        if let detail { return detail.file.map { [ActTarget($0.complaint)] } ?? [] }
        if !marks.isEmpty, kind.worksOnMany { return marks.targets }
        switch focus {
        case .queue: return queue.selected.map { [ActTarget($0)] } ?? []
        case .overdue: return overdue.selected.map { [ActTarget($0.row)] } ?? []
        case .map, .engagement: return []
        }
    }

    /// Own acts that can still be taken back, and those that can be done again.
    var freshActs: [OwnAct] { ownActs.filter { $0.isFresh(at: now) } }
    private var freshlyUndone: [OwnAct] { undoneActs.filter { $0.isFresh(at: now) } }

    /// Something of this session can be taken back, or done again.
    func hasOwnAct(for kind: ActKind) -> Bool { !(kind == .undo ? freshActs : freshlyUndone).isEmpty }

    mutating func openDialog(_ wanted: ActKind) -> [Request] {
        // Whoever may only write drafts writes one.
        let isDraft = wanted == .answer && !Right.answer.roles.contains(where: viewer.has)
        let kind = isDraft ? .draft : wanted
        let targets = targets(of: kind)
        guard !targets.isEmpty else { return [] }
        var dialog = ActDialog(kind, targets, at: milliseconds)
        // A case that is open and not read again since the viewer's own last act is read first.
        if targets.count == 1, let file = detail?.file, file.complaint.id == targets[0].id,
            changes.isCurrent(file.complaint.id, version: file.complaint.version)
        {
            dialog.file = file
        }
        dialog.chooser = chooser(kind, targets, dialog.file)
        if targets.count == 1, kind.keepsDraft, let text = drafts[DraftKey(dialog)] {
            dialog.setText(text)
        }
        dialog.focus = kind.keepsDraft ? dialog.parts.first { $0 != .chooser } ?? .cancel : dialog.firstPart
        var requests: [Request] = []
        if targets.count == 1, dialog.file == nil {
            dialog.phase = .loading
            requests.append(traffic.ask(.target(number: targets[0].number)))
        }
        if kind.usesPrepared, dialog.chooser != nil { requests.append(traffic.ask(.preparedUse)) }
        if kind == .assign { requests.append(traffic.ask(.workload)) }
        self.dialog = dialog
        return requests
    }

    /// The case as it is now: the officer decides on what is shown from here on.
    mutating func load(target file: CaseFile?) {
        guard var dialog, dialog.phase == .loading, let target = dialog.targets.first else { return }
        guard let file else {
            self.dialog = nil
            say(.noSuchCase(target.number))
            return
        }
        guard file.complaint.number == target.number else { return }
        dialog.file = file
        dialog.targets = [ActTarget(file.complaint)]
        if let options = chooser(dialog.kind, dialog.targets, file)?.options {
            dialog.chooser?.replace(options)
            if dialog.kind.isReview { dialog.chooser?.pickOnly() }
        }
        dialog.phase = .asking
        if !dialog.news.isEmpty { dialog.askAgain(at: milliseconds) }
        self.dialog = dialog
    }

    mutating func closeDialog() -> [Request] {
        guard let dialog else { return [] }
        let requests = keepTyped()
        if keepsDraft(dialog), drafts[DraftKey(dialog)] != nil { say(.draftKept(dialog.targets[0].number)) }
        self.dialog = nil
        traffic.forget(.target)
        traffic.forget(.workload)
        traffic.forget(.preparedUse)
        return requests
    }

    /// Sends the act off. The keys wait until it is answered.
    mutating func confirm() -> [Request] {
        if let dialog, dialog.kind == .acceptHandover, dialogCheck?.block == nil { return confirmHandover(dialog) }
        if let dialog, dialog.kind == .settleMention, dialogCheck?.block == nil { return confirmMention(dialog) }
        guard var dialog, let check = dialogCheck, check.block == nil, let act = dialog.deskAct else { return [] }
        if dialog.kind.isPreviewed, dialog.phase == .asking {
            dialog.askAgain(at: milliseconds)
            dialog.phase = .preview
            self.dialog = dialog
            return []
        }
        // A case is not merged into itself.
        if case .merge(let parent) = act, dialog.targets.count > 1 { dialog.targets.removeAll { $0.number == parent } }
        orders += 1
        dialog.order = orders
        dialog.phase = .writing
        dialog.news = []
        dialog.refused = []
        dialog.trouble = nil
        self.dialog = dialog
        let cases = dialog.targets.map { ActOrder.Case(number: $0.number, version: $0.version) }
        let order = ActOrder(act: act, cases: cases, isDespitePersonalData: dialog.isToldOfPersonalData)
        return [.act(order, order: orders)]
    }

    mutating func receive(_ report: ActReport, order: Int) -> [Request] {
        guard var dialog, dialog.order == order, dialog.phase == .writing else { return [] }
        var done: [ActTarget] = []
        var left: [ActTarget] = []
        var refused: [Refusal: [Int64]] = [:]
        var isRequest = false
        for var target in dialog.targets {
            switch report.results[target.number] {
            case .done(let version, let wasAsked)?:
                target.version = version
                isRequest = isRequest || wasAsked
                done.append(target)
            case .refused(let refusal)?: refused[refusal, default: []].append(target.number)
            case .conflict(let conflict)?:
                dialog.news.append(conflict)
                target.version = conflict.version
                left.append(target)
            case .failed(let trouble)?:
                dialog.trouble = trouble
                left.append(target)
            case nil: left.append(target)
            }
        }
        dialog.doneCount += done.count
        remember(done, of: dialog)
        for target in done { changes.made(target.id, version: target.version) }
        dialog.refused = refused.map { RefusedCases(refusal: $0.key, numbers: $0.value.sorted()) }
            .sorted { $0.numbers[0] < $1.numbers[0] }
        dialog.isToldOfPersonalData = dialog.targets.count == 1 && refused[.answerHoldsPersonalData] != nil
        marks.remove(done.map(\.id))
        if left.isEmpty, refused.isEmpty {
            self.dialog = nil
            let forgotten = forgetDraft(of: dialog)
            let shown = dialog.targets.count == 1 ? dialog.targets[0].number : nil
            say(
                .done(
                    dialog.kind, count: dialog.doneCount, number: shown, isRequest: isRequest,
                    of: shown == nil ? nil : dialog.reviewed))
            if dialog.kind == .unmask { open(report.original, of: dialog.targets[0].number) }
            return forgotten + handOn(dialog) + refreshAfterOwnAct()
        }
        return askAboutRest(dialog, left) + (done.isEmpty ? [] : refreshAfterOwnAct())
    }

    /// What somebody else changed is asked about again; what was refused is told.
    private mutating func askAboutRest(_ old: ActDialog, _ left: [ActTarget]) -> [Request] {
        var dialog = old
        if old.targets.count == 1 {
            dialog.askAgain(at: milliseconds)
            guard !dialog.news.isEmpty else {
                self.dialog = dialog
                return []
            }
            dialog.file = nil
            dialog.phase = .loading
            self.dialog = dialog
            return [traffic.ask(.target(number: old.targets[0].number))]
        }
        dialog.targets = left
        dialog.askAgain(at: milliseconds)
        dialog.fields.removeAll { $0.kind == .count }
        if left.count > DialogField.countFrom { dialog.fields.append(DialogField(.count)) }
        if left.isEmpty { dialog.phase = .told }
        self.dialog = dialog
        return []
    }

    private mutating func remember(_ done: [ActTarget], of dialog: ActDialog) {
        guard !done.isEmpty else { return }
        if dialog.kind == .forget { drafts = drafts.filter { !done.map(\.id).contains($0.key.case) } }
        let act = OwnAct(kind: dialog.kind, targets: done, at: now)
        // What was done before on the same cases is still theirs: it is asked about as they are now.
        for target in done {
            for index in ownActs.indices { ownActs[index].renew(target) }
            for index in undoneActs.indices { undoneActs[index].renew(target) }
        }
        switch dialog.kind {
        case .undo:
            if let last = freshActs.last { undoneActs.append(OwnAct(kind: last.kind, targets: done, at: now)) }
            Self.forget(done, in: &ownActs)
        case .unmask, .forget: break
        case .redo:
            Self.forget(done, in: &undoneActs)
            ownActs.append(act)
        default:
            // Something new: what was taken back on these cases before stays so.
            undoneActs.removeAll { act in act.targets.contains { target in done.contains { $0.id == target.id } } }
            // A second round on the rest of the same cases belongs to the first.
            if dialog.doneCount > done.count, let last = ownActs.last, last.kind == dialog.kind {
                ownActs[ownActs.count - 1].targets = last.targets + done
            } else {
                ownActs.append(act)
            }
        }
        ownActs.removeAll { !$0.isFresh(at: now) }
    }

    /// Takes cases out of the newest act that was done to them.
    private static func forget(_ done: [ActTarget], in acts: inout [OwnAct]) {
        let ids = Set(done.map(\.id))
        guard let index = acts.lastIndex(where: { act in act.targets.contains { ids.contains($0.id) } }) else { return }
        acts[index].targets.removeAll { ids.contains($0.id) }
        if acts[index].targets.isEmpty { acts.remove(at: index) }
    }

    /// Whoever did something sees it at once; rows need not wait for the keys to rest.
    mutating func refreshAfterOwnAct() -> [Request] {
        traffic.markStale(.revision, .overdue, .headline, .tiles, .caseFile)
        guard isVisible(.queue) else {
            traffic.markStale(.queue)
            return []
        }
        return [traffic.ask(.queue(queue.refresh(isAtOnce: true, page: metrics.page(of: .queue))))]
    }
}

extension ActDialog {
    mutating func setText(_ text: String) {
        guard let index = fields.firstIndex(where: { $0.kind == .text }) else { return }
        isToldOfPersonalData = false
        fields[index].field = TextField(text, capacity: fields[index].field.capacity, isMultiline: true)
    }
}
