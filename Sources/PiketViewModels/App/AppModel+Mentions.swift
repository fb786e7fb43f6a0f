import PiketDesk
package import PiketDomain

/// Citizens' public posts: listed over the panes, decided by a dialog.
extension AppModel {
    mutating func openMentions() -> [Request] {
        mentions = MentionsView()
        return [traffic.ask(.mentions(MentionQuery()))]
    }

    mutating func load(mentions page: MentionPage) {
        let height = mentionsPage
        mentions?.receive(page, height: height)
    }

    var mentionsPage: Int { max(1, metrics.mentionLines.height) }

    mutating func runInMentions(_ command: Command) -> [Request] {
        guard let view = mentions else { return [] }
        switch command {
        case .back, .closeView:
            mentions = nil
            traffic.forget(.mentions)
        case .nextView, .previousView:
            mentions?.fate = MentionFate.allCases.stepped(from: view.fate, by: command == .nextView ? 1 : -1)
            return askForMentions()
        case .sort:
            mentions?.order = view.order == .newest ? .repeats : .newest
            return askForMentions()
        case .open:
            guard let mention = view.selected else { return [] }
            if let number = mention.number {
                mentions?.isBehind = true
                detail = nil
                return openCase(number, origin: nil)
            }
            askAboutMention(mention)
        default:
            let page = mentionsPage
            mentions?.move(by: command.steps(page: page, count: view.count) ?? 0, page: page)
        }
        return []
    }

    private mutating func askForMentions() -> [Request] {
        mentions?.list = ListCursor()
        mentions?.page?.mentions = []
        return mentions.map { [traffic.ask(.mentions($0.query))] } ?? []
    }

    private mutating func askAboutMention(_ mention: Mention) {
        let refusal = Desk(office: office).refusal(ofSettling: mention, by: viewer)
        if let reason = options.isReadOnly ? Reason.readOnly : refusal.map({ .refused($0) }) {
            return say(.unavailable(.open, reason))
        }
        mentions?.asked = mention
        var dialog = ActDialog(.settleMention, [], at: milliseconds)
        let fates: [MentionFate] = mention.fate == .dismissed ? [.open] : [.taken, .hoax, .dismissed]
        dialog.chooser = DialogChooser(
            fates.map { DialogOption(value: .fate($0), name: options.wording.choice(.fate($0), language)) })
        if fates.count == 1 { dialog.chooser?.pickOnly() }
        dialog.focus = dialog.firstPart
        self.dialog = dialog
    }

    /// The mention a dialog is about; nil for any other dialog.
    package var askedMention: Mention? { dialog?.kind == .settleMention ? mentions?.asked : nil }

    /// Why the dialog's mention cannot be settled so; nil if it can.
    var mentionRefusal: Refusal? {
        guard let mention = askedMention, let fate = dialog?.chosenFate else { return nil }
        let original = MentionRecord(platform: mention.platform, keys: [], postedAt: mention.postedAt, text: "")
        let decision = Desk(office: office).settle(
            mention, as: fate, reason: dialog?[.reason] ?? "", original: original, by: viewer, now: now)
        if case .failure(let refusal) = decision { return refusal }
        return nil
    }

    mutating func confirmMention(_ asked: ActDialog) -> [Request] {
        guard let mention = askedMention, let fate = asked.chosenFate else { return [] }
        orders += 1
        dialog?.order = orders
        dialog?.phase = .writing
        dialog?.refused = []
        dialog?.trouble = nil
        return [.settleMention(mention.id, fate, reason: asked[.reason], order: orders)]
    }

    mutating func receive(_ report: MentionReport, order: Int) -> [Request] {
        guard var dialog, dialog.order == order, dialog.phase == .writing, let mention = askedMention else { return [] }
        switch report {
        case .done(let number):
            let fate = dialog.chosenFate ?? mention.fate
            self.dialog = nil
            say(.mentionSettled(mention.id, fate, number: number))
            traffic.markStale(.revision, .headline, .overdue, .queue, .tiles)
            return mentions.map { [traffic.ask(.mentions($0.query))] } ?? []
        case .refused(let refusal): dialog.refused = [RefusedCases(refusal: refusal, numbers: [])]
        case .failed(let trouble): dialog.trouble = trouble
        }
        dialog.askAgain(at: milliseconds)
        self.dialog = dialog
        return []
    }
}

extension ActDialog {
    var chosenFate: MentionFate? {
        if case .fate(let fate)? = chooser?.chosen?.value { fate } else { nil }
    }
}
