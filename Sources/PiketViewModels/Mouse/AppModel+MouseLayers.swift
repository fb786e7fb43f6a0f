import PiketDomain

/// The mouse in what lies over the panes.
extension AppModel {
    mutating func clickLine(_ layer: Layer, _ index: Int) -> [Request] {
        guard let cursor = cursor(in: layer) else { return [] }
        guard index == cursor else {
            moveInLayer(by: index - cursor)
            return []
        }
        switch layer {
        case .palette where palette?.selected.map({ $0.action.writes }) ?? false || palette?.scope.writes ?? false:
            say(.clickWritesNothing)
            return []
        case .help, .palette, .forecast, .agency, .handover, .mentions:
            openedAt = milliseconds
            return run(.open)
        default: return []
        }
    }

    private func cursor(in layer: Layer) -> Int? {
        switch layer {
        case .help: help?.cursor
        case .palette: palette?.cursor
        case .signs: signs?.cursor
        case .forecast: forecastView?.cursor
        case .agency: agency?.post?.cursor ?? agency?.cursor
        case .handover: handoverView?.cursor
        case .mentions: mentions?.cursor
        case .slip: if case .contacts(let list)? = slip { list.list.index } else { nil }
        case .panes, .detail, .prompt, .dialog, .call: nil
        }
    }

    private mutating func moveInLayer(by steps: Int) {
        changeList { list, count, page in list.move(by: steps, count: count, page: page) }
    }

    /// A click goes to a part of the dialog and no farther: what writes is Enter.
    mutating func goTo(_ part: ActDialog.Part) {
        guard let dialog, dialog.phase != .writing, milliseconds - dialog.askedAt >= Self.dialogRest,
            dialog.parts.contains(part)
        else { return }
        self.dialog?.focus = part
    }

    mutating func pickInDialog(_ index: Int) {
        goTo(.chooser)
        guard dialog?.focus == .chooser else { return }
        let page = max(1, dialogLayout?.options.height ?? 1)
        dialog?.chooser?.pick(index, page: page)
        dialog?.isToldOfPersonalData = false
    }

    /// A choice is settled when it is left.
    mutating func goTo(_ part: CallForm.Part) -> [Request] {
        guard let call, call.phase != .writing, call.parts.contains(part) else { return [] }
        guard call.entry != nil || milliseconds - call.askedAt >= Self.dialogRest else { return [] }
        if let entry = call.entry, part != call.focus { self.call?.choices[entry]?.settle() }
        self.call?.focus = part
        return lookForSimilar()
    }

    mutating func pickInCall(_ index: Int) {
        guard let call, call.phase == .asking, let entry = call.entry else { return }
        let page = max(1, callLayout?.choices.height ?? 1)
        self.call?.choices[entry]?.pick(index, page: page)
    }
}

extension PaletteAction {
    /// Its Enter writes without a dialog.
    fileprivate var writes: Bool { self == .command(.deleteView) }
}

extension PaletteView.Scope {
    /// Its Enter writes without a dialog: a file, a view.
    fileprivate var writes: Bool {
        switch self {
        case .saving, .naming: true
        case .all, .acts, .links, .ownActs: false
        }
    }
}
