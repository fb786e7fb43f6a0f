import PiketDomain
import PiketViewModels

/// Somebody at the keys: presses, waits for the answers, and tells in one line what stands on the screen.
struct Sitter {
    var model: AppModel
    var desk: FakeDesk
    /// What was asked since the last look, in words.
    var asked: [Question] = []
    private(set) var ended: [Request] = []
    /// Questions without an answer yet, while `isSlow`.
    var open: [(question: Question, generation: Int)] = []
    /// Answers wait until `answer()` is called.
    var isSlow = false

    /// Milliseconds of the steady clock.
    var milliseconds: Int64 = 0

    /// - Parameter login: nil: nobody the office knows.
    init(
        _ desk: FakeDesk, size: (columns: Int, rows: Int) = (160, 48), wording: Wording = Wording(),
        login: String? = nil, checksClock: Bool = false
    ) {
        self.desk = desk
        var options = AppOptions(themes: ["malam", "siang"], wording: wording)
        options.checksClock = checksClock
        model = AppModel(
            viewer: login.map(Cases.office.viewer) ?? Viewer(login: "piket1", officer: nil), office: Cases.office,
            now: Cases.now, columns: size.columns,
            rows: size.rows, options: options)
        tell(.start)
    }

    mutating func tell(_ intent: Intent) {
        take(model.reduce(intent))
        if !isSlow { answer() }
    }

    /// Keys parted by blanks.
    mutating func press(_ keys: String) {
        for key in keys.split(separator: " ") { tell(.key(String(key))) }
    }

    mutating func wait(_ seconds: Int64) {
        milliseconds += seconds * 1000
        tell(.tick(model.now + seconds, milliseconds: milliseconds))
    }

    /// A pause between two keys.
    mutating func pause(_ span: Int64 = 1000) {
        milliseconds += span
        tell(.tick(model.now, milliseconds: milliseconds))
    }

    mutating func type(_ text: String) {
        for character in text { tell(.key(character == " " ? "<Space>" : String(character))) }
    }

    /// Tab up to the last button, then Enter, as unhurried as a person.
    mutating func confirm() {
        pause()
        while let dialog = model.dialog, dialog.focus != .confirm, dialog.phase != .told { press("<Tab>") }
        pause()
        press("<Enter>")
    }

    /// A commit by somebody else.
    mutating func commit(_ change: (inout FakeDesk) -> Void) {
        change(&desk)
        desk.revision.queue += 1
        desk.revision.map += 1
        tell(.storeChanged)
    }

    mutating func answer() {
        while !open.isEmpty { answer(at: 0) }
    }

    mutating func answer(at index: Int) {
        let (question, generation) = open.remove(at: index)
        if let trouble = desk.trouble {
            take(model.reduce(.failed(trouble, generation: generation)))
        } else {
            let answer = desk.answer(question, now: model.shownNow)
            take(model.reduce(.loaded(answer, generation: generation)))
        }
    }

    private mutating func take(_ requests: [Request]) {
        for request in requests {
            switch request {
            case .ask(let question, let generation):
                asked.append(question)
                open.append((question, generation))
            case .act(let order, let number):
                let report = desk.carryOut(order, login: model.viewer.login, now: model.now)
                take(model.reduce(.acted(report, order: number)))
            case .acceptHandover(let numbers, let order):
                let report = desk.acceptHandover(numbers, login: model.viewer.login, now: model.now)
                take(model.reduce(.handoverAccepted(report, order: order)))
            case .settleMention(let id, let fate, let reason, let order):
                let report = desk.settle(id, fate, reason: reason, login: model.viewer.login, now: model.now)
                take(model.reduce(.mentionSettled(report, order: order)))
            case .keep(let draft):
                desk.drafts.removeAll { $0.complaint == draft.complaint && $0.kind == draft.kind }
                if !draft.text.isEmpty { desk.drafts.append(draft) }
            case .write(let call, let number):
                let report = desk.write(call, login: model.viewer.login, now: model.now)
                take(model.reduce(.written(report, order: number)))
            case .keepCall(let call):
                desk.calls.removeAll { $0.id == call.id }
                desk.calls.insert(call, at: 0)
            case .forgetCall(let id): desk.calls.removeAll { $0.id == id }
            case .present(let present):
                take(model.reduce(.company(present == nil ? [] : desk.company)))
            case .changeView(let change):
                if desk.trouble == nil { desk.change(change) }
                take(model.reduce(.viewChanged(change, desk.trouble)))
            default: ended.append(request)
            }
        }
    }

    /// `queue all due #10002 row 1 of 7`: pane, its selection, the case under the cursor, its row on screen, the rest.
    var line: String {
        var words = ["\(model.focus)" + (model.isZoomed ? "*" : "")]
        switch model.focus {
        case .queue:
            let queue = model.queue
            words += [queue.ownName ?? queue.view.rawValue, queue.sort.rawValue + (queue.isDescending ? " down" : "")]
            if !queue.filterText.isEmpty { words.append("/" + queue.filterText) }
            if let place = queue.place { words.append("\(place)") }
            words.append(queue.selected.map { "#\($0.number) row \(queue.cursor - queue.top)" } ?? "nothing")
            if let matched = queue.matched { words.append("of \(matched)") }
        case .overdue:
            let overdue = model.overdue
            if !overdue.filterText.isEmpty { words.append("/" + overdue.filterText) }
            words.append(
                overdue.selected.map { "#\($0.row.number) \(overdue.cursor) of \(overdue.count)" }
                    ?? overdue.selectedGroup.map { group in
                        let name = overdue.grouping.map { "by \($0) " } ?? ""
                        return
                            "\(name)\(group.code ?? "nobody") has \(group.count), \(overdue.cursor) of \(overdue.count)"
                    } ?? "nothing")
        case .map:
            words += [model.map.measure.rawValue, model.map.cursor ?? "nowhere"]
            if let place = model.queue.place { words.append("\(place)") }
        case .engagement:
            words += [model.engagement.sort.rawValue, model.engagement.selected?.code ?? "nothing"]
        }
        switch model.layer {
        case .dialog:
            guard let dialog = model.dialog else { break }
            let numbers = dialog.targets.map { String($0.number) }.joined(separator: ",")
            words.append("| \(dialog.kind) \(numbers) \(dialog.focus) \(dialog.phase)")
        case .panes: break
        case .call: words.append(model.call.map { "| call \($0.focus) \($0.phase)" } ?? "")
        case .slip: words.append("| slip \(model.slip?.number ?? 0)")
        case .detail: words.append("| case \(model.detail?.number ?? 0) line \(model.detail?.top ?? 0)")
        case .help: words.append("| help \(model.help?.selected.map { "\($0.binding.command)" } ?? "nothing")")
        case .signs: words.append("| signs \(model.signs?.rows?.count ?? -1) row \(model.signs?.cursor ?? 0)")
        case .forecast:
            words.append("| forecast row \(model.forecastView?.cursor ?? 0) column \(model.forecastView?.column ?? 0)")
        case .handover:
            let view = model.handoverView
            words.append("| sheet \(view?.selected ?? 0) ticked \((view?.ticked ?? []).sorted())")
        case .mentions:
            let view = model.mentions
            words.append("| mentions \(view.map { "\($0.fate) \($0.order)" } ?? "") on \(view?.selected?.id ?? 0)")
        case .agency:
            let view = model.agency
            words.append("| agency \(view?.code ?? "") \(view.map { "\($0.order)" } ?? "")")
            if let post = view?.post {
                words.append("post \(post.seen.post.id) row \(post.cursor)")
            } else if let view, view.posts.indices.contains(view.cursor) {
                words.append("on \(view.posts[view.cursor].post.id) of \(view.posts.count)")
            }
        case .palette: words.append("| palette \(model.palette?.selected.map { "\($0.action)" } ?? "nothing")")
        case .prompt:
            words.append("| prompt \(model.prompt?.field.text ?? "")" + (model.prompt?.error == nil ? "" : " !"))
        }
        if let notice = model.notice { words.append("| \(notice)") }
        return words.joined(separator: " ")
    }
}
