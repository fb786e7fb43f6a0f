import PiketDomain

/// One case at a time.
extension AppModel {
    mutating func openSelected() -> [Request] {
        let number = focus == .overdue ? overdue.selected?.row.number : queue.selected?.number
        return number.map { openCase($0, origin: focus) } ?? []
    }

    /// - Parameters:
    ///   - origin: the list it stands in; nil if its number was typed.
    ///   - typed: the number as it was typed, which may be a reference instead.
    mutating func openCase(_ number: Int64, origin: Pane?, typed: String? = nil) -> [Request] {
        var opened = DetailView(number: number, origin: origin, typed: typed)
        if let detail, detail.number != number { opened.trail = detail.trail + (detail.file == nil ? [] : [detail]) }
        detail = opened
        return [traffic.ask(.caseFile(number: number))]
    }

    mutating func runInDetail(_ command: Command) -> [Request] {
        let height = metrics.detailBody.height
        switch command {
        case .back:
            guard let before = detail?.trail.last else { return closeDetail() }
            detail = before
            return [traffic.ask(.caseFile(number: before.number))]
        case .closeView: return closeDetail()
        case .showHidden: detail?.showsHidden.toggle()
        case .explain: explain()
        case .nextMatch: return turnCase(by: 1)
        case .previousMatch: return turnCase(by: -1)
        default:
            guard let steps = command.steps(page: height, count: detail?.lines ?? 0) else { return [] }
            detail?.scroll(by: steps, height: height)
        }
        return []
    }

    /// Brings the deadlines into sight; seen already, explains the next of them.
    private mutating func explain() {
        if metrics.hasDetailColumns || detail?.isExplaining == true { detail?.explained += 1 }
        detail?.isExplaining = true
        detail?.top = 0
    }

    private mutating func closeDetail() -> [Request] {
        detail = nil
        traffic.forget(.caseFile)
        return []
    }

    /// The neighbour in the list the case was opened from; the list's cursor goes with it.
    private mutating func turnCase(by step: Int) -> [Request] {
        guard let origin = detail?.origin else { return [] }
        let number: Int64?
        if origin == .overdue {
            overdue.move(by: step, page: metrics.page(of: .overdue))
            number = overdue.selected?.row.number
        } else {
            queue.list.move(by: step, count: queue.rows.count, page: metrics.page(of: .queue))
            number = queue.selected?.number
        }
        guard let number, number != detail?.number else { return [] }
        detail?.turn(to: number)
        return [traffic.ask(.caseFile(number: number))]
    }
}
