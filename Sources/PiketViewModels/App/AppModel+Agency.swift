import PiketDomain

/// Looking into an agency of the engagement pane, and into one of its posts.
extension AppModel {
    mutating func openAgency() -> [Request] {
        guard engagement.face == .accounts else { return openResponse() }
        return engagement.selected.map { openAgency($0.code) } ?? []
    }

    mutating func openAgency(_ code: String) -> [Request] {
        agency = AgencyView(code: code)
        traffic.markStale(.report)
        return [traffic.ask(.agencyPosts(code: code, days: Self.engagementDays))]
    }

    mutating func load(agency file: AgencyPosts?) {
        let (now, page) = (shownNow, agencyPage(accounts: file?.accounts.count ?? 0))
        agency?.receive(file, now: now, page: page)
        keepAgencyInView()
    }

    mutating func runInAgency(_ command: Command) -> [Request] {
        switch command {
        case .back, .closeView:
            guard agency?.post == nil else {
                agency?.post = nil
                return []
            }
            agency = nil
            traffic.forget(.agencyPosts)
        case .open:
            guard let view = agency, view.post == nil, view.posts.indices.contains(view.cursor) else { return [] }
            agency?.post = PostView(seen: view.posts[view.cursor])
        case .sort:
            guard agency?.post == nil else { return [] }
            let (now, page) = (shownNow, agencyPage(accounts: agency?.file?.accounts.count ?? 0))
            agency?.turn(now: now, page: page)
        default: moveInAgency(command)
        }
        return []
    }

    /// After the screen changed its size.
    mutating func keepAgencyInView() {
        let page = agencyPage(accounts: agency?.file?.accounts.count ?? 0)
        if let count = agency?.posts.count { agency?.list.move(by: 0, count: count, page: page) }
        let postPage = metrics.postPage
        if let count = agency?.post?.seen.post.snapshots.count {
            agency?.post?.list.move(by: 0, count: count, page: postPage)
        }
    }

    private mutating func moveInAgency(_ command: Command) {
        if let count = agency?.post?.seen.post.snapshots.count {
            let page = metrics.postPage
            agency?.post?.list.move(by: command.steps(page: page, count: count) ?? 0, count: count, page: page)
        } else if let count = agency?.posts.count {
            let page = agencyPage(accounts: agency?.file?.accounts.count ?? 0)
            agency?.list.move(by: command.steps(page: page, count: count) ?? 0, count: count, page: page)
        }
    }

    private func agencyPage(accounts: Int) -> Int { metrics.agencyPage(accounts: accounts) }
}
