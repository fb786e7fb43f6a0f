import PiketDesk
import PiketDomain

/// The shift sheet: offered when a shift begins, read and ticked over the panes, accepted by a dialog.
extension AppModel {
    mutating func openHandover() -> [Request] {
        handoverView = HandoverView()
        handoverOffer = nil
        isHandoverSeen = true
        return [traffic.ask(.handover)]
    }

    mutating func load(handover sheet: Handover) {
        let page = handoverPage
        handoverView?.receive(sheet, page: page)
    }

    /// What an officer who has just come ought to read; nil: nothing, or it was seen.
    mutating func load(handoverOffer sheet: Handover?) {
        handoverOffer = isHandoverSeen ? nil : sheet
    }

    var handoverPage: Int { max(1, metrics.handoverLines(told: handoverView?.outcome != nil).height) }

    /// The next shift has a sheet of its own.
    mutating func offerHandover(after before: Instant) {
        guard office.shift(at: before) != office.shift(at: now) else { return }
        isHandoverSeen = false
        handoverOffer = nil
        traffic.markStale(.handoverOffer)
    }

    mutating func runInHandover(_ command: Command) -> [Request] {
        guard handoverView != nil else { return [] }
        switch command {
        case .back, .closeView:
            handoverView = nil
            traffic.forget(.handover)
        case .mark: handoverView?.toggle()
        case .markAll: handoverView?.toggleAll()
        case .unmark: handoverView?.ticked = []
        case .open:
            guard let number = handoverView?.selected else { return [] }
            handoverView?.isBehind = true
            detail = nil
            return openCase(number, origin: nil)
        case .acceptHandover: acceptHandover()
        default:
            let page = handoverPage
            let steps = command.steps(page: page, count: handoverView?.lines.count ?? 0)
            handoverView?.move(by: steps ?? 0, page: page)
        }
        return []
    }

    private mutating func acceptHandover() {
        guard let view = handoverView else { return }
        if let reason = handoverReason(view) { return say(.unavailable(.acceptHandover, reason)) }
        dialog = ActDialog(.acceptHandover, view.tickedRows.map { ActTarget($0) }, at: milliseconds)
    }

    private func handoverReason(_ view: HandoverView) -> Reason? {
        if options.isReadOnly { return .readOnly }
        guard let sheet = view.sheet else { return .notLoaded }
        if let refusal = handoverRefusal { return .refused(refusal) }
        if view.ticked.isEmpty, !sheet.open.isEmpty { return .nothingTicked }
        return sheet.open.isEmpty && !sheet.acceptances.isEmpty ? .allAccepted : nil
    }

    /// Why the ticked cases cannot be accepted; nil if they can.
    var handoverRefusal: Refusal? {
        guard let view = handoverView, let sheet = view.sheet else { return nil }
        let choice = HandoverChoice.items(view.ticked.sorted().map(String.init))
        switch Desk(office: office).accept(choice, of: sheet, from: [], by: viewer) {
        case .success: return nil
        case .failure(let refusal): return refusal
        }
    }

    /// Sends it off; the sheet is read again where it is written.
    mutating func confirmHandover(_ asked: ActDialog) -> [Request] {
        var dialog = asked
        orders += 1
        dialog.order = orders
        dialog.phase = .writing
        dialog.refused = []
        dialog.trouble = nil
        self.dialog = dialog
        return [.acceptHandover(dialog.targets.map(\.number), order: orders)]
    }

    mutating func receive(_ report: HandoverReport, order: Int) -> [Request] {
        guard var dialog, dialog.order == order, dialog.phase == .writing else { return [] }
        switch report {
        case .done(let sheet, let outcome):
            self.dialog = nil
            handoverView?.ticked = []
            handoverView?.outcome = outcome
            handoverView?.acceptedSheet = sheet
            traffic.markStale(.revision, .office)
            // The words that moved are this session's from here on.
            return [traffic.ask(.handover), traffic.ask(.drafts), traffic.ask(.calls)]
        case .refused(let refusal): dialog.refused = [RefusedCases(refusal: refusal, numbers: [])]
        case .failed(let trouble): dialog.trouble = trouble
        }
        dialog.askAgain(at: milliseconds)
        self.dialog = dialog
        return [traffic.ask(.handover)]
    }
}
