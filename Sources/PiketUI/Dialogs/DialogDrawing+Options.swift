import PiketDesk
import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

extension DialogDrawing {
    private var hasLoads: Bool { dialog.kind == .assign }
    /// Columns of the load: gauge, number, late with its share.
    private static let loadWidth = 34
    /// Of them, those of the late.
    private static let lateWidth = 12

    /// The line to type in and the list under it; returns the caret.
    func drawOptions(in buffer: inout CellBuffer) -> Point? {
        let search = Rect(layout.search)
        guard let chooser = dialog.chooser, !search.isEmpty else { return nil }
        label(scene[Phrase.chooser(dialog.kind)], y: search.y, in: &buffer)
        scene.spot(.part(.chooser), at: search)
        let isFocused = dialog.focus == .chooser
        let list = Rect(layout.options)
        let loads = hasLoads && list.width - indent >= 58 ? Self.loadWidth : 0
        let fieldWidth = min(32, search.width - indent)
        let hint: Phrase =
            switch dialog.kind {
            case .merge: .typeNumber
            case .place: .typePlace
            case .redact: .typeStretch
            default: dialog.kind.isPreviewed ? .preparedHint : .typeToSearch
            }
        let field = TerminalKit.TextField(
            chooser.field, placeholder: scene[hint], isFocused: isFocused)
        let caret = field.draw(
            in: &buffer, area: Rect(x: search.x + indent, y: search.y, width: fieldWidth, height: 1))
        if loads > 0 {
            buffer.putRight(
                scene[Phrase.load], endX: list.maxX - 1 - Self.lateWidth, y: search.y,
                style: Style(.faint, on: .surface))
            buffer.putRight(
                scene[Phrase.lateLoad], endX: list.maxX - 1, y: search.y, style: Style(.faint, on: .surface))
        }
        if chooser.shown.isEmpty, !chooser.options.isEmpty || !chooser.field.text.isEmpty {
            buffer.put(
                scene[Phrase.nothingFound], x: list.x + indent, y: list.y, style: Style(.dim, on: .surface),
                maxWidth: list.width - indent)
        }
        let most = max(loads > 0 ? model.largestLoad : 0, 1)
        for (index, option) in chooser.shown.enumerated().dropFirst(chooser.list.top).prefix(list.height) {
            let row = Rect(
                x: list.x + max(indent - 2, 0), y: list.y + index - chooser.list.top,
                width: list.width - max(indent - 2, 0), height: 1)
            let isChosen = chooser.chosen != nil && index == chooser.list.index
            scene.spot(.option(index), at: row)
            draw(option, isChosen: isChosen, isFocused: isFocused, loads: loads, most: most, in: &buffer, area: row)
        }
        return caret
    }

    private func draw(
        _ option: DialogOption, isChosen: Bool, isFocused: Bool, loads: Int, most: Int, in buffer: inout CellBuffer,
        area: Rect
    ) {
        let ground: Ground = isChosen ? .selected : .surface
        if isChosen {
            buffer.fill(area, style: Style(on: ground))
            buffer.put(
                scene[.cursorBar], x: area.x, y: area.y, style: Style(isFocused ? .accent : .dim, on: ground),
                maxWidth: 1)
        }
        let isOff = option.obstacle != nil
        var end = area.maxX - 1
        if case .prepared(let code) = option.value {
            end = buffer.putRight(standing(of: code, on: ground), endX: end, y: area.y) - 2
        } else if let note = note(option) {
            end =
                buffer.putRight(
                    note.truncated(to: max(area.width - 22, 4), ellipsis: scene[.ellipsis]), endX: end, y: area.y,
                    style: Style(.faint, on: ground)) - 2
        } else if loads > 0 {
            drawLoad(option, isChosen: isChosen, most: most, in: &buffer, endX: end, y: area.y, ground: ground)
            end -= loads
        }
        let (name, detail) = names(option)
        let x = area.x + 2
        let after = buffer.put(
            name.truncated(to: max(end - x, 0), ellipsis: scene[.ellipsis]), x: x, y: area.y,
            style: Style(isOff ? .faint : isChosen ? .strong : .text, on: ground, bold: isChosen && !isOff))
        if let detail, end - after > 6 {
            buffer.put(
                detail.truncated(to: end - after - 2, ellipsis: scene[.ellipsis]), x: after + 2, y: area.y,
                style: Style(.dim, on: ground))
        }
    }

    /// `dipakai 41×  tinjau 31-12-2026`; a day that has passed stands out.
    private func standing(of code: String, on ground: Ground) -> [Span] {
        func span(_ text: SafeText, _ role: Role) -> Span { Span(text, Style(role, on: ground)) }
        let used = model.preparedUse.map { $0[code] ?? 0 }
        var spans = used.map { [span(scene[Phrase.usedTimes(scene.language.number($0))], .faint)] } ?? []
        guard let review = scene.office.answer(code)?.review else { return spans }
        let isDue = review < scene.zone.date(of: scene.now)
        spans.append(span(spans.isEmpty ? "" : "   ", .faint))
        if isDue { spans.append(Span(scene[.urgent] + " ", Style(.soon, on: ground, bold: true))) }
        let word = scene[isDue ? Phrase.reviewDue : Phrase.reviewOn] + " " + scene.language.date(review)
        spans.append(span(word, isDue ? .soon : .faint))
        return spans
    }

    private func note(_ option: DialogOption) -> SafeText? {
        if let obstacle = option.obstacle { return scene[Phrase.block(.obstacle(obstacle))] }
        return option.share.map { scene[Phrase.possibleFor($0, dialog.targets.count)] }
    }

    private func names(_ option: DialogOption) -> (SafeText, SafeText?) {
        switch option.value {
        case .officer(let login):
            return (scene.officer(login) ?? "", model.workload?.presence[login].map { scene[Phrase.presence($0)] })
        case .agency(let code):
            let full = scene.office.agency(code).map { SafeText(sanitizing: $0.name, limit: 200) }
            let short = scene.agency(code) ?? ""
            if let basis = option.basis { return (short, scene.reason(of: basis)) }
            return (short, full == short ? nil : full)
        case .category(let code): return (scene.category(code) ?? "", nil)
        case .place(let code):
            let area = scene.office.place(code).map { SafeText(sanitizing: $0.kecamatan, limit: 200) }
            return (scene.place(code) ?? "", area)
        case .stretch(let words): return (SafeText(sanitizing: words, limit: 400), nil)
        case .status(let status): return (scene.status(status), nil)
        case .parent(let number):
            return (SafeText(number: number), detail(ofParent: number))
        case .prepared(let code):
            let text = scene.office.description.answers.first { $0.code == code }?.text ?? ""
            return (SafeText(sanitizing: code, limit: 60), SafeText(sanitizing: text, limit: 400))
        case .review(let subject): return names(subject)
        case .fate(let fate):
            return (scene[Phrase.settling(fate)], scene[Phrase.settlingHint(fate)])
        case .dismissal, .evidence, .rating, .verdict: return (Phrase.choice(option.value).map { scene[$0] } ?? "", nil)
        }
    }

    /// Why it may be the same, with how sure that is; of a marked case what and where it is.
    private func detail(ofParent number: Int64) -> SafeText? {
        if let similar = dialog.file?.similar.first(where: { $0.number == number }) {
            return scene.language.number(similar.score) + " %" + scene.separator + similar.reason(scene.language)
        }
        guard let row = dialog.targets.first(where: { $0.number == number && dialog.targets.count > 1 })?.row else {
            return nil
        }
        let what = scene.veil(row.shown) ?? scene.category(row.category) ?? scene[Phrase.uncategorised]
        return row.shown == .whole
            ? what + scene.separator + (scene.place(row.kelurahan) ?? scene[Phrase.unplaced]) : what
    }

    /// What waits, and whose it is, why or in what words.
    private func names(_ subject: ReviewSubject) -> (SafeText, SafeText?) {
        guard let waiting = model.waitingReview(subject) else {
            return (Phrase.choice(.review(subject)).map { scene[$0] } ?? "", nil)
        }
        var details: [SafeText] = []
        if case .officer(let login)? = waiting.event?.actor { details.append(scene.officer(login) ?? "") }
        if let reason = waiting.event?.reason { details.append(SafeText(sanitizing: reason, limit: 200)) }
        if let event = waiting.event, let words = dialog.file?.words(of: event) { details.append(words) }
        let detail = details.dropFirst().reduce(details.first ?? "") { $0 + scene.separator + $1 }
        return (scene[Phrase.waiting(waiting)], details.isEmpty ? nil : detail)
    }

    /// A hairline as long as the load, then `6 → 9` where it would change, then how many of them are late.
    private func drawLoad(
        _ option: DialogOption, isChosen: Bool, most: Int, in buffer: inout CellBuffer, endX: Int, y: Int,
        ground: Ground
    ) {
        guard let load = model.load(of: option.value) else { return }
        func style(_ role: Role, bold: Bool = false) -> Style { Style(role, on: ground, bold: bold) }
        var late = [Span(scene.language.number(load.overdue), style(load.overdue > 0 ? .late : .faint))]
        let share =
            load.open == 0
            ? SafeText() : scene.language.wholePercent(Double(load.overdue) / Double(load.open)) + " %"
        late.append(Span(share.padded(to: 6, .right), style(.faint)))
        buffer.putRight(late, endX: endX, y: y)
        let now = scene.language.number(load.open)
        let change = isChosen ? model.loadChange(of: option.value) : model.loadLoss(of: option.value)
        var spans = [Span(now, style(change == 0 ? .text : .dim))]
        if change != 0 {
            spans.append(Span(" " + scene[.arrow] + " ", style(.dim)))
            spans.append(
                Span(scene.language.number(max(load.open + change, 0)), style(change > 0 ? .accent : .text, bold: true))
            )
        }
        let start = buffer.putRight(spans, endX: endX - Self.lateWidth, y: y)
        let gaugeEnd = min(start - 1, endX - Self.lateWidth - 9)
        let width = min(10, gaugeEnd - (endX - Self.loadWidth))
        guard width > 2 else { return }
        Gauge(share: Double(load.open) / Double(most), role: .bar).draw(
            in: &buffer, x: endX - Self.loadWidth + 1, y: y, width: width, ground: ground, glyphs: scene.glyphs)
    }
}

extension AppModel {
    fileprivate var largestLoad: Int {
        guard let workload else { return 0 }
        return (dialog?.chooser?.shown ?? []).compactMap { load(of: $0.value)?.open }.max() ?? workload.officers.count
    }

    fileprivate func load(of value: DialogOption.Value) -> Workload.Load? {
        guard let workload else { return nil }
        switch value {
        case .officer(let login): return workload.officers[login] ?? Workload.Load()
        case .agency(let code): return workload.agencies[code] ?? Workload.Load()
        default: return nil
        }
    }

    /// What an option would gain from the dialog's cases.
    fileprivate func loadChange(of value: DialogOption.Value) -> Int {
        let targets = dialog?.targets ?? []
        switch value {
        case .officer(let login): return targets.count { $0.row.assignee != login }
        case .agency(let code): return targets.count { $0.row.agency != code }
        default: return 0
        }
    }

    /// What it would lose if another one gets them; negative.
    fileprivate func loadLoss(of value: DialogOption.Value) -> Int {
        let targets = dialog?.targets ?? []
        switch (value, dialog?.chooser?.chosen?.value) {
        case (.officer(let login), .officer?): return -targets.count { $0.row.assignee == login }
        case (.agency(let code), .agency?): return -targets.count { $0.row.agency == code }
        default: return 0
        }
    }
}
