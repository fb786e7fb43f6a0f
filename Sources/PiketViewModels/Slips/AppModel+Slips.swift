import PiketDomain

/// Handing texts on.
extension AppModel {
    /// A forwarded case is shown as it goes out, handed to the clipboard and written to a file.
    mutating func handOn(_ dialog: ActDialog) -> [Request] {
        guard dialog.kind == .forward, let complaint = dialog.file?.complaint else { return [] }
        let slip = Slip.forward(complaint, to: dialog[.receiver], request: dialog[.text])
        self.slip = slip
        slipFile = nil
        return [.save(slip)] + (options.hasClipboard ? [.copy(.slip(slip))] : [])
    }

    /// What a slip has no use for.
    func isIdle(_ command: Command) -> Bool {
        if layer == .agency, agency?.post != nil, command == .open || command == .sort { return true }
        return switch (slip, command) {
        case (.contacts?, .open), (.receipt?, .down), (.forward?, .down): layer == .slip
        default: false
        }
    }

    mutating func saved(_ slip: Slip, _ outcome: SlipFile) {
        if slip == self.slip { slipFile = outcome }
    }

    var contactsPage: Int { max(1, metrics.slip.height - PaneMetrics.overlayChrome) }

    /// Keys while a slip lies over the panes.
    mutating func runOnSlip(_ command: Command) -> [Request] {
        guard let slip else { return [] }
        switch command {
        case .copyText:
            guard options.hasClipboard else {
                say(.unavailable(command, .noClipboard))
                return []
            }
            if case .contacts(let list) = slip {
                return list.selected.map { copy(.slip(slip), saying: $0.reach) } ?? []
            }
            return copy(.slip(slip), saying: slip.number.map(String.init) ?? "")
        case .open where !isRepeating:
            guard let number = slip.number else { return [] }
            self.slip = nil
            return openCase(number, origin: nil)
        case .up, .down, .pageUp, .pageDown:
            guard case .contacts(var list) = slip else { return [] }
            let page = contactsPage
            list.list.move(
                by: command.steps(page: page, count: list.entries.count) ?? 0, count: list.entries.count, page: page)
            self.slip = .contacts(list)
        case .back, .closeView: self.slip = nil
        default: break
        }
        return []
    }
}
