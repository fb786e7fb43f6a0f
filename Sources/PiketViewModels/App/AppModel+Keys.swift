import PiketDomain

/// A key becomes a command, or a letter of the text being typed.
extension AppModel {
    mutating func press(_ key: String) -> [Request] {
        heed()
        defer { settle() }
        if key == "<Enter>" {
            isRepeating = lastEnterAt.map { milliseconds - $0 < Self.repeatSpan } ?? false
            lastEnterAt = milliseconds
        }
        let context = context
        guard let command = options.keys.command(for: key, in: context) else {
            attention.quitArmedAt = nil
            return KeyContext.fieldContexts.contains(context) ? type { $0.take(key) } : refuse(key)
        }
        if command != .interrupt && command != .closeView { attention.quitArmedAt = nil }
        return run(command)
    }

    /// Before a key or a click: somebody is there, and what was just told was read.
    mutating func heed() {
        if let report = attention.keyPressed(now: now) {
            queue.news = NewsView(report)
            if queue.showsNews { traffic.markStale(.queue) }
        }
        traffic.forget(.news)
        seeSelected()
        notice = nil
        noticeUntil = nil
    }

    /// After it: the cursor may stand elsewhere.
    mutating func settle() {
        if queue.selected?.id != queue.followed { queue.followed = nil }
        seeSelected()
    }

    mutating func paste(_ text: String) -> [Request] {
        type {
            $0.paste(text)
            return true
        }
    }

    /// Edits the open text field and does what follows from its new text.
    private mutating func type(_ edit: (inout TextField) -> Bool) -> [Request] {
        switch layer {
        case .dialog: return typeInDialog(edit)
        case .call: return typeInCall(edit)
        case .prompt:
            guard var field = prompt?.field, edit(&field) else { return [] }
            prompt?.field = field
            if field.isCut { say(.textCut(field.capacity)) }
            return applyPrompt()
        case .palette:
            guard var field = palette?.field, edit(&field) else { return [] }
            if palette?.field.text != field.text { palette?.numbered = nil }
            palette?.field = field
            if field.isCut { say(.textCut(field.capacity)) }
            listPalette()
            return palette?.numbered == nil ? suggestNumbered() : []
        case .help:
            guard var field = help?.field, edit(&field) else { return [] }
            help?.field = field
            if field.isCut { say(.textCut(field.capacity)) }
            listHelp()
        case .panes, .detail, .slip, .signs, .forecast, .agency, .handover, .mentions: break
        }
        return []
    }

    /// A key of another pane says so; a key of none is passed over.
    private mutating func refuse(_ key: String) -> [Request] {
        for context in [KeyContext.queue, .overdue, .map, .engagement] {
            if let command = options.keys.command(for: key, in: context),
                options.keys.binding(of: command, in: context)?.group != .moving
            {
                say(.unavailable(command, .notHere))
                break
            }
        }
        return []
    }

    /// What the cursor has visited was seen.
    private mutating func seeSelected() {
        guard layer == .panes else { return }
        let id = focus == .overdue ? overdue.selected?.id : focus == .queue ? queue.selected?.id : nil
        if let id { changes.see(id) }
    }

    /// The second press within the window quits.
    mutating func askToQuit() -> [Request] {
        if let armed = attention.quitArmedAt, now - armed <= Self.quitWindow {
            identity = nil
            return [.quit]
        }
        attention.quitArmedAt = now
        say(.pressAgainToQuit)
        return []
    }
}

extension KeyContext {
    fileprivate static let fieldContexts = Set<KeyContext>.fields
}
