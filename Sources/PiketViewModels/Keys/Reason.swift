import PiketDesk
package import PiketDomain

/// Why a command does nothing at the moment.
package enum Reason: Hashable, Sendable {
    /// It belongs to another pane or view.
    case notHere
    case nothingSelected
    case notLoaded
    /// The office has no region, or its places are not laid out.
    case noPlaces
    /// There is no other pane to make room from.
    case onlyPane
    /// The screen can be divided in one way only; a larger one in several.
    case screenSmall
    /// What is shown is no table.
    case noTable
    /// Only numbers of cases are known for days gone by.
    case countsOnly
    /// The map shows the present.
    case isNow
    /// Nothing was searched for.
    case noSearch
    /// The case was opened by its number, so it has no neighbours.
    case noList
    case nothingMarked
    /// Of the shift sheet.
    case nothingTicked, allAccepted
    /// Nobody was away, or nothing happened meanwhile.
    case noNews
    /// Nothing narrows the queue.
    case noFilter
    /// Marks are of this session only.
    case marksNotKept
    /// The view shown is none of the viewer's own.
    case noOwnView
    case tooManyViews(Int)
    /// No case has the number that was typed.
    case noSuchCase
    case noLinks
    /// The office knows nobody to call about the place.
    case noContacts
    case noHidden
    /// The terminal takes no text for a clipboard.
    case noClipboard
    /// The terminal reports none.
    case noMouse
    /// What is shown would not end while the screen stands still.
    case frozen
    /// The session only looks.
    case readOnly
    /// The viewer may not do it, or the case does not allow it.
    case refused(Refusal)
}

extension AppModel {
    /// Where a command would be carried out once help and palette are closed.
    package var place: KeyContext {
        guard detail == nil else { return .detail }
        switch focus {
        case .queue: return .queue
        case .overdue: return .overdue
        case .map: return .map
        case .engagement: return .engagement
        }
    }

    /// Where the next key goes.
    package var context: KeyContext {
        switch layer {
        case .panes, .detail: place
        case .help: .help
        case .palette: .palette
        case .prompt: .prompt
        case .dialog: .dialog
        case .call: .call
        case .slip: .slip
        case .signs: .signs
        case .forecast: .forecast
        case .agency: .agency
        case .handover: .handover
        case .mentions: .mentions
        }
    }

    /// Why `command` would do nothing; nil if it works.
    package func reason(against command: Command) -> Reason? {
        guard options.keys.isBound(command, in: place) else { return .notHere }
        if let act = command.act { return reason(against: act) }
        switch command {
        case .mark, .markRange, .markAll: return selectionReason(command)
        case .links: return links.isEmpty ? (detail?.file == nil ? .notLoaded : .noLinks) : nil
        case .showHidden: return detail?.file == nil ? .notLoaded : detail?.file?.escaped == nil ? .noHidden : nil
        case .explain: return selectionReason(command) ?? (place == .detail && detail?.file == nil ? .notLoaded : nil)
        case .copyNumber, .copySummary:
            return options.hasClipboard ? selectionReason(command) : .noClipboard
        case .mouse: return options.hasMouse ? nil : .noMouse
        case .writeDown: return options.isReadOnly ? .readOnly : viewer.refusal(of: .work).map { .refused($0) }
        case .contacts: return areaContacts.isEmpty ? .noContacts : nil
        case .showNews: return queue.news == nil ? .noNews : nil
        case .saveView, .renameView, .deleteView: return viewReason(command)
        case .closureSigns: return viewer.has(.supervisor) ? nil : .refused(.needsRole([.supervisor]))
        case .unmark: return marks.isEmpty ? .nothingMarked : nil
        case .open, .follow, .sort, .reverseSort, .kecamatanOnly: return selectionReason(command)
        case .nextBreach, .previousBreach, .nextDueWithinHour: return queue.isLoaded ? nil : .notLoaded
        case .nextMatch, .previousMatch: return matchReason
        case .ownActs: return viewer.officer == nil ? .refused(.unknownLogin(viewer.login)) : nil
        case .nextLayout: return metrics.hasPresets ? nil : .screenSmall
        case .earlierDay, .playDays: return dayReason
        case .laterDay: return dayReason ?? (map.daysBack == 0 ? .isNow : nil)
        case .zoom: return !isZoomed && metrics.isWhole ? .onlyPane : nil
        case .focusMap: return office.layout.cells.isEmpty ? .noPlaces : nil
        default: return nil
        }
    }

    private func selectionReason(_ command: Command) -> Reason? {
        switch place {
        case .queue: queue.selected == nil && command != .sort && command != .reverseSort ? .nothingSelected : nil
        case .overdue:
            overdue.selected == nil && (command != .open || overdue.selectedGroup == nil) ? .nothingSelected : nil
        case .map: map.cursor == nil ? .noPlaces : nil
        case .engagement:
            engagementReason(command)
        case .detail, .help, .palette, .prompt, .dialog, .call, .slip, .signs, .forecast, .agency, .handover, .mentions:
            nil
        }
    }

    private func engagementReason(_ command: Command) -> Reason? {
        if let table = engagement.responses {
            guard table.report != nil else { return .notLoaded }
            return command == .open && table.selected?.code == nil ? .nothingSelected : nil
        }
        guard engagement.isLoaded else { return .notLoaded }
        return command == .open && engagement.selected == nil ? .nothingSelected : nil
    }

    private var matchReason: Reason? {
        switch place {
        case .queue: queue.isNarrowed ? nil : .noSearch
        case .overdue: overdue.filter.isEmpty ? .noSearch : nil
        case .map: map.search.isEmpty ? .noSearch : nil
        case .engagement: engagement.search.isEmpty ? .noSearch : nil
        case .detail: detail?.origin == nil ? .noList : nil
        case .help, .palette, .prompt, .dialog, .call, .slip, .signs, .forecast, .agency, .handover, .mentions: nil
        }
    }

    /// Who it is comes first, then whether there is a case, then what the case says.
    func reason(against act: ActKind) -> Reason? {
        guard !options.isReadOnly else { return .readOnly }
        guard let officer = viewer.officer, officer.isActive else { return .refused(.unknownLogin(viewer.login)) }
        // Whoever may only draft has the same key for it.
        let right = act == .answer ? Right.draft : act.right
        if let right, !(right.roles + right.askingRoles).contains(where: officer.roles.contains) {
            return .refused(.needsRole(right.roles))
        }
        if act == .undo || act == .redo { return undoReason(act) }
        if act == .unmask, frozenAt != nil { return .frozen }
        let targets = targets(of: act)
        guard let first = targets.first else { return detail == nil ? .nothingSelected : .notLoaded }
        if targets.count > 1 {
            return viewer.has(.supervisor) ? nil : .refused(.needsRole([.supervisor]))
        }
        if let file = detail?.file { return refusal(of: act, file).map { .refused($0) } }
        let isSeen = viewer.sees(scopeOf: first.row.agency, kelurahan: first.row.kelurahan)
        return isSeen ? nil : .refused(.outOfScope)
    }

    private func undoReason(_ act: ActKind) -> Reason? {
        if hasOwnAct(for: act) { return nil }
        guard let file = detail?.file else { return .refused(act == .undo ? .nothingToUndo : .nothingToRedo) }
        return refusal(of: act, file).map { .refused($0) }
    }

    /// What the case in full says to an act, whatever would be chosen in its dialog.
    private func refusal(of act: ActKind, _ file: CaseFile) -> Refusal? {
        let wanted: DeskAct
        switch act {
        case .take: wanted = .take
        case .verify: wanted = .verify
        case .approve: wanted = .review(approved: true, reason: "-")
        case .sendBack: wanted = .review(approved: false, reason: "-")
        case .endanger: wanted = .endanger
        // Any verdict but the one it has.
        case .judge: wanted = .judge(file.complaint.verdict == .hoax ? .isTrue : .hoax, reason: "-", link: "")
        case .completeFile: wanted = .completeFile
        case .acknowledge: wanted = .acknowledge("-")
        case .extend: wanted = .extend(reason: "-")
        case .dismiss: wanted = .dismiss(.spam)
        case .note: wanted = .note("-")
        case .draft: wanted = .draft("-")
        case .ask: wanted = .ask("-")
        case .answer: wanted = Right.answer.roles.contains(where: viewer.has) ? .answer("-") : .draft("-")
        case .unmask: wanted = .unmask(reason: "-")
        case .forget: wanted = .forget(reason: "-")
        case .forward: wanted = .forward(to: "-", request: "")
        case .undo: wanted = .undo
        case .redo: wanted = .redo
        case .supportReply:
            // Without an open request there is nothing to choose from.
            guard let agency = (file.supports.first { $0.reply == nil } ?? file.supports.first)?.agency else {
                return .supportNotAsked(nil)
            }
            wanted = .supportReply(agency: agency, text: "-")
        case .assign, .setState, .reply, .categorise, .place, .merge, .promise, .addEvidence, .refer, .support, .redact,
            .acceptHandover, .settleMention:
            wanted = .note("-")
        }
        let decision = Desk(office: office).decide(wanted, on: file, by: viewer, now: now)
        if case .failure(let refusal) = decision { return refusal }
        return nil
    }
}
