import PiketDomain

/// The mouse: a click goes somewhere, a click on what is chosen already opens it, and none of them writes.
extension AppModel {
    /// Milliseconds after something was opened in which a click is the second of a double click.
    static let doubleClick: Int64 = 400

    mutating func toggleMouse() -> [Request] {
        guard options.hasMouse else {
            say(.unavailable(.mouse, .noMouse))
            return []
        }
        isMouseOn.toggle()
        say(isMouseOn ? .mouseOn : .mouseOff)
        return [.mouse(isMouseOn)]
    }

    mutating func click(_ spot: Spot) -> [Request] {
        guard isMouseOn, openedAt.map({ milliseconds - $0 >= Self.doubleClick }) ?? true else { return [] }
        heed()
        defer { settle() }
        attention.quitArmedAt = nil
        var requests: [Request] = []
        // What was typed to narrow a list stands once its rows are pointed at.
        if layer == .prompt, spot.layer == .panes { requests = runInPrompt(.open) }
        if layer == .detail, metrics.isDetailBeside, case .listed(let pane, let id) = spot {
            return requests + openBeside(pane, id)
        }
        guard spot.layer == layer else { return requests }
        switch spot {
        case .pane(let pane): goTo(pane)
        case .listed, .row, .tile:
            let isChosen = isChosen(spot)
            choose(spot)
            if isChosen { requests += open() }
        case .measure(let measure):
            goTo(.map)
            map.show(measure)
        case .tab(let tab):
            goTo(.queue)
            requests += show(tab)
        case .line(let layer, let index): requests += clickLine(layer, index)
        case .part(let part): goTo(part)
        case .option(let index): pickInDialog(index)
        case .entry(let part): requests += goTo(part)
        case .choice(let index): pickInCall(index)
        case .layer: break
        }
        return requests
    }

    private mutating func goTo(_ pane: Pane) {
        if focus != pane { setFocus(pane) }
    }

    /// The bar of the pane in use stands on it.
    private func isChosen(_ spot: Spot) -> Bool {
        guard spot.pane == focus else { return false }
        return switch spot {
        case .listed(.queue, let id): queue.selected?.id == id
        case .listed(_, let id): overdue.selected?.id == id
        case .row(.engagement, let index): engagement.chosenRow == index
        case .row(_, let index): overdue.cursor == index
        case .tile(let code): map.cursor == code
        default: false
        }
    }

    private mutating func choose(_ spot: Spot) {
        if let pane = spot.pane { goTo(pane) }
        let page = metrics.page(of: focus)
        switch spot {
        case .listed(.queue, let id):
            guard let index = queue.rows.firstIndex(where: { $0.id == id }) else { return }
            queue.move(by: index - queue.cursor, page: page)
        case .listed(_, let id):
            guard let index = overdue.rows.firstIndex(where: { $0.id == id }) else { return }
            overdue.move(by: index + overdue.offset - overdue.cursor, page: page)
        case .row(.engagement, let index): engagement.move(by: index - engagement.chosenRow, height: page)
        case .row(_, let index): overdue.move(by: index - overdue.cursor, page: page)
        case .tile(let code): if office.layout.cells[code] != nil { map.go(to: code) }
        default: break
        }
    }

    /// As Enter does.
    private mutating func open() -> [Request] {
        openedAt = milliseconds
        return run(.open)
    }

    /// The case beside its list gives way to the one that was pointed at.
    private mutating func openBeside(_ pane: Pane, _ id: Int64) -> [Request] {
        choose(.listed(pane, id))
        let number = pane == .overdue ? overdue.selected?.row.number : queue.selected?.number
        guard let number, number != detail?.number else { return [] }
        detail = DetailView(number: number, origin: pane)
        return [traffic.ask(.caseFile(number: number))]
    }
}
