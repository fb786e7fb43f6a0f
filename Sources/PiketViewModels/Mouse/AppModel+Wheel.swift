import PiketDomain

/// The wheel moves the rows under the pointer. Focus and bar stay, unless the bar would leave the screen.
extension AppModel {
    /// Rows a notch of the wheel moves.
    static let wheelRows = 3

    mutating func wheel(_ spot: Spot, by notches: Int) -> [Request] {
        guard isMouseOn else { return [] }
        heed()
        defer { settle() }
        let rows = notches * Self.wheelRows
        switch layer {
        case .panes: scroll(spot.pane, by: rows)
        case .detail:
            if let pane = spot.pane {
                scroll(pane, by: rows)
            } else {
                detail?.scroll(by: rows, height: metrics.detailBody.height)
            }
        case .help, .palette, .signs, .forecast, .agency, .handover, .mentions, .slip:
            if spot.layer == layer {
                changeList { list, count, page in list.scroll(by: rows, count: count, page: page) }
            }
        // The bar of what a dialog lets choose is a choice: nothing moves it in passing.
        case .prompt, .dialog, .call: break
        }
        return []
    }

    private mutating func scroll(_ pane: Pane?, by rows: Int) {
        guard let pane, isVisible(pane) else { return }
        let page = metrics.page(of: pane)
        switch pane {
        case .queue: queue.scroll(by: rows, page: page)
        case .overdue: overdue.scroll(by: rows, page: page)
        case .engagement: engagement.scroll(by: rows, height: page)
        case .map: if mapPage?.isList == true { map.move(by: rows, in: mapOrder) }
        }
    }

    /// The list of what lies uppermost, with its length and its rows on screen.
    mutating func changeList(_ change: (inout ListCursor, Int, Int) -> Void) {
        switch layer {
        case .help:
            let page = helpPage
            if var view = help {
                change(&view.list, view.entries.count, page)
                help = view
            }
        case .palette:
            let page = palettePage
            if var view = palette {
                change(&view.list, view.entries.count, page)
                palette = view
            }
        case .signs:
            let page = signsPage
            if var view = signs {
                change(&view.list, view.rows?.count ?? 0, page)
                signs = view
            }
        case .forecast:
            let (count, page) = (forecast?.rows.count ?? 0, forecastPage)
            if var view = forecastView {
                change(&view.list, count, page)
                forecastView = view
            }
        case .agency: changeAgencyList(change)
        case .handover:
            let page = handoverPage
            if var view = handoverView {
                change(&view.list, view.lines.count, page)
                handoverView = view
            }
        case .mentions:
            let page = mentionsPage
            if var view = mentions {
                change(&view.list, view.count, page)
                mentions = view
            }
        case .slip:
            guard case .contacts(var list)? = slip else { return }
            change(&list.list, list.entries.count, contactsPage)
            slip = .contacts(list)
        case .panes, .detail, .prompt, .dialog, .call: break
        }
    }

    private mutating func changeAgencyList(_ change: (inout ListCursor, Int, Int) -> Void) {
        guard var view = agency else { return }
        if var post = view.post {
            change(&post.list, post.seen.post.snapshots.count, metrics.postPage)
            view.post = post
        } else {
            change(&view.list, view.posts.count, metrics.agencyPage(accounts: view.file?.accounts.count ?? 0))
        }
        agency = view
    }
}

extension QueuePane {
    mutating func scroll(by steps: Int, page: Int) {
        owed = 0
        list.scroll(by: steps, count: rows.count, page: page)
    }
}

extension OverduePane {
    mutating func scroll(by steps: Int, page: Int) {
        list.scroll(by: steps, count: count, page: page)
        selectedID = selected?.id
    }
}

extension EngagementPane {
    /// Where the bar stands, in whatever is shown.
    var chosenRow: Int { responses?.cursor ?? cursor }

    mutating func scroll(by steps: Int, height: Int) {
        guard responses != nil else { return list.scroll(by: steps, count: rows.count, page: height) }
        changeResponses {
            $0.list.scroll(by: steps, count: $0.rows.count, page: ResponseTable.page(height))
        }
    }
}
