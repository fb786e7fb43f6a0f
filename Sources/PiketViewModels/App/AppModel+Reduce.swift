import PiketDomain

extension AppModel {
    /// What an intent changes, and what must be asked or done outside because of it.
    package mutating func reduce(_ intent: Intent) -> [Request] {
        var requests: [Request] = []
        switch intent {
        case .start:
            start()
            if isMouseOn { requests = [.mouse(true)] }
            if viewer.officer != nil {
                requests.append(traffic.ask(.views))
                if !options.isReadOnly {
                    requests += [traffic.ask(.drafts), traffic.ask(.calls), traffic.ask(.handoverOffer)]
                }
            }
        case .key(let key): requests = press(key)
        case .paste(let text): requests = paste(text)
        case .click(let spot): requests = click(spot)
        case .wheel(let spot, let notches): requests = wheel(spot, by: notches)
        case .resize(let columns, let rows): relayout(columns: columns, rows: rows)
        case .tick(let now, let milliseconds):
            let isLater = now != self.now
            tick(now, milliseconds)
            if isLater { requests = keepTyped() + keepCall() }
        case .clockSet(let seconds): clockSet(by: seconds)
        case .loaded(let answer, let generation): requests = load(answer, generation)
        case .failed(let trouble, let generation):
            if let line = traffic.fail(generation) { fail(trouble, line) }
        case .acted(let report, let order): requests = receive(report, order: order)
        case .written(let report, let order): requests = receive(report, order: order)
        case .handoverAccepted(let report, let order): requests = receive(report, order: order)
        case .mentionSettled(let report, let order): requests = receive(report, order: order)
        case .saved(let slip, let outcome): saved(slip, outcome)
        case .viewChanged(let change, let trouble): requests = receive(change, trouble)
        case .company(let others): receive(others)
        case .fileSaved(let path): say(.saved(path))
        case .fileNotSaved(let path): say(.notSaved(path))
        case .boardTold(let words): say(.board(words))
        case .storeChanged: traffic.markStale(.revision)
        case .resumed:
            identity = nil
            traffic.markStale(.revision)
            requests = [.repaint]
        case .measured(let lines):
            detail?.lines = lines
            detail?.scroll(by: 0, height: metrics.detailBody.height)
        }
        // The list makes room for a case that was opened beside it.
        if preset == .beside, metrics.hasPresets, metrics.isDetailBeside != (detail != nil) { relayout() }
        if detail == nil {
            handoverView?.isBehind = false
            mentions?.isBehind = false
        }
        closeIdentityIfDue()
        return requests + tellPresence() + catchUp()
    }

    private mutating func start() {
        traffic.markStale(.headline, .queue, .overdue, .tiles, .engagement, .forecast, .places)
    }

    mutating func relayout(columns: Int? = nil, rows: Int? = nil) {
        metrics = PaneMetrics(
            columns: columns ?? metrics.columns, rows: rows ?? metrics.rows, focus: focus, isZoomed: isZoomed,
            map: office.layout.mapSize, preset: preset, isDetailOpen: detail != nil)
        // Lists keep their place behind the page that asks for a larger screen.
        guard metrics.arrangement != .tooSmall else { return }
        queue.list.move(by: 0, count: queue.rows.count, page: metrics.page(of: .queue))
        overdue.list.move(by: 0, count: overdue.count, page: metrics.page(of: .overdue))
        engagement.move(by: 0, height: metrics.page(of: .engagement))
        let (helpPage, palettePage, signsPage) = (helpPage, palettePage, signsPage)
        help?.move(by: 0, page: helpPage)
        palette?.move(by: 0, page: palettePage)
        signs?.move(by: 0, page: signsPage)
        moveInForecast(by: 0)
        keepAgencyInView()
        let handoverPage = handoverPage
        handoverView?.move(by: 0, page: handoverPage)
        let mentionsPage = mentionsPage
        mentions?.move(by: 0, page: mentionsPage)
        detail?.scroll(by: 0, height: metrics.detailBody.height)
        if let page = callLayout?.choices.height, let entry = call?.entry {
            call?.choices[entry]?.keepInView(page: max(1, page))
        }
        if let page = dialogLayout?.options.height { dialog?.chooser?.keepInView(page: max(1, page)) }
    }

    var helpPage: Int { max(1, metrics.help.height - PaneMetrics.overlayChrome) }
    var palettePage: Int { max(1, metrics.palette.height - PaneMetrics.overlayChrome) }

    mutating func say(_ notice: Notice) {
        self.notice = notice
        noticeUntil = now + notice.life
    }

    func isVisible(_ pane: Pane) -> Bool { metrics.panes[pane] != nil }
}
