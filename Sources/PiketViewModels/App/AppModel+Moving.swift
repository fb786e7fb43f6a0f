import PiketDomain

/// Cursor keys.
extension AppModel {
    /// Columns one press of `h` or `l` scrolls.
    static let columnStep = 8
    static let columnLimit = 160

    mutating func moveInPane(_ command: Command) -> [Request] {
        switch focus {
        case .queue: return moveInQueue(command)
        case .overdue: moveInOverdue(command)
        case .map: moveOnMap(command)
        case .engagement: moveInEngagement(command)
        }
        return []
    }

    private mutating func moveInQueue(_ command: Command) -> [Request] {
        let page = metrics.page(of: .queue)
        switch command {
        case .left: queue.columnOffset = max(0, queue.columnOffset - Self.columnStep)
        case .right: queue.columnOffset = min(Self.columnLimit, queue.columnOffset + Self.columnStep)
        case .first where queue.hasBefore: return [traffic.ask(.queue(queue.askFirst(page: page)))]
        case .last where queue.hasAfter: return [traffic.ask(.queue(queue.askLast(page: page)))]
        default:
            guard let steps = command.steps(page: page, count: queue.rows.count) else { return [] }
            queue.move(by: steps, page: page)
        }
        return []
    }

    private mutating func moveInOverdue(_ command: Command) {
        let page = metrics.page(of: .overdue)
        switch command {
        case .left: overdue.columnOffset = max(0, overdue.columnOffset - Self.columnStep)
        case .right: overdue.columnOffset = min(Self.columnLimit, overdue.columnOffset + Self.columnStep)
        default:
            guard let steps = command.steps(page: page, count: overdue.count) else { return }
            overdue.move(by: steps, page: page)
        }
    }

    private mutating func moveOnMap(_ command: Command) {
        if let page = mapPage, page.isList {
            let rows = mapListRows(in: metrics.panes[.map]?.frame.height ?? 0)
            switch command {
            case .up: map.move(by: -1, in: mapOrder)
            case .down: map.move(by: 1, in: mapOrder)
            case .left: map.move(by: -rows, in: mapOrder)
            case .right: map.move(by: rows, in: mapOrder)
            default: break
            }
            return
        }
        switch command {
        case .up: map.move(.up, layout: office.layout)
        case .down: map.move(.down, layout: office.layout)
        case .left: map.move(.left, layout: office.layout)
        case .right: map.move(.right, layout: office.layout)
        default: break
        }
    }

    private mutating func moveInEngagement(_ command: Command) {
        let page = metrics.page(of: .engagement)
        guard let steps = command.steps(page: page, count: engagement.count) else { return }
        engagement.move(by: steps, height: page)
    }

    mutating func goToMatch(step: Int) -> [Request] {
        switch focus {
        case .queue: queue.move(by: step, page: metrics.page(of: .queue))
        case .overdue: overdue.move(by: step, page: metrics.page(of: .overdue))
        case .map: if !map.goToMatch(step: step) { say(.noMatch) }
        case .engagement: engagement.move(by: step, height: metrics.page(of: .engagement))
        }
        return []
    }

    /// Goes to the row sought, asking for further pages while there are any.
    mutating func search(_ seek: QueuePane.Seek, isFirst: Bool = false) -> [Request] {
        let page = metrics.page(of: .queue)
        if isFirst, queue.jump(seek, now: shownNow, page: page) { return [] }
        let errand: QueuePane.Errand = seek.step > 0 ? .after(seek) : .before(seek)
        let isRefreshing = queue.isRefreshing
        if queue.hasMore(for: seek), let query = queue.extend(errand, page: page) {
            // The search goes first; what it overtook is asked again after it.
            if isRefreshing { traffic.markStale(.queue) }
            return [traffic.ask(.queue(query), isFurther: true)]
        }
        say(seek.target == .breach ? .noMoreBreaches : .noneDueWithinHour)
        return []
    }

    mutating func toggleFollow() {
        guard let row = queue.selected else { return }
        queue.followed = queue.followed == row.id ? nil : row.id
        queue.followedNumber = row.number
        say(queue.followed == nil ? .notFollowing : .following(row.number))
    }
}

extension Command {
    /// Rows it moves by in a list of `count` rows; nil if it does not move along one.
    func steps(page: Int, count: Int) -> Int? {
        switch self {
        case .up: -1
        case .down: 1
        case .pageUp: -page
        case .pageDown: page
        case .halfPageUp: -max(1, page / 2)
        case .halfPageDown: max(1, page / 2)
        case .first: -count
        case .last: count
        default: nil
        }
    }
}
