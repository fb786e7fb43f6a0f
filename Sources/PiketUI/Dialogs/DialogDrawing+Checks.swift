import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

extension DialogDrawing {
    private struct Line {
        var sign: Glyph
        var role: Role
        var text: SafeText
    }

    /// What stands in the way or is worth a look, the weightiest first, as far as there is room.
    func drawChecks(in buffer: inout CellBuffer) {
        let area = Rect(layout.checks)
        guard area.height > 0 else { return }
        for (index, line) in lines.prefix(area.height).enumerated() {
            let y = area.y + index
            let x = area.x + indent
            buffer.put(scene[line.sign], x: x, y: y, style: Style(line.role, on: .surface, bold: true), maxWidth: 1)
            buffer.put(
                line.text.truncated(to: max(area.maxX - x - 2, 0), ellipsis: scene[.ellipsis]), x: x + 2, y: y,
                style: Style(line.role == .dim ? .dim : .text, on: .surface))
        }
    }

    private var lines: [Line] {
        guard let check = model.dialogCheck else { return [] }
        var lines: [Line] = []
        if let trouble = dialog.trouble {
            lines.append(Line(sign: .broken, role: .late, text: scene[Phrase.trouble(trouble)]))
        }
        if dialog.doneCount > 0 {
            lines.append(Line(sign: .check, role: .ok, text: scene[Phrase.done(dialog.doneCount)]))
        }
        for refused in dialog.refused {
            let numbers = refused.numbers.prefix(4).enumerated().reduce(SafeText()) {
                $0 + ($1.offset > 0 ? ", " : "") + SafeText(number: $1.element)
            }
            let more = refused.numbers.count > 4 ? " " + scene[Phrase.others(refused.numbers.count - 4)] : SafeText()
            let text = scene[Phrase.refusedCases(numbers + more, Phrase.refusal(refused.refusal))]
            let reason = scene[Phrase.refusal(refused.refusal)]
            lines.append(Line(sign: .broken, role: .late, text: refused.numbers.isEmpty ? reason : text))
        }
        guard dialog.phase != .told else { return lines }
        for conflict in dialog.news {
            lines.append(Line(sign: .urgent, role: .soon, text: changed(conflict)))
        }
        if let block = check.block {
            let isFault = isFault(block)
            lines.append(
                Line(
                    sign: isFault ? .broken : .soon, role: isFault ? .late : .dim, text: scene[Phrase.block(block)]))
        }
        if let redaction = check.redaction {
            let text = scene[Phrase.redacted(redaction.count, redaction.excerpt)]
            lines.append(Line(sign: .hidden, role: .accent, text: text))
        }
        lines += check.warnings.map(warning)
        if dialog.kind == .acceptHandover { return lines + handedOn }
        if dialog.kind == .settleMention { return lines }
        if check.block == nil {
            let isMany = dialog.file == nil
            let phrase: Phrase =
                dialog.kind == .unmask
                ? .shownForAMinute : check.isRequest ? .willAsk : isMany ? .eachChecked : .allowed
            lines.append(
                Line(sign: check.isRequest ? .urgent : .check, role: check.isRequest ? .soon : .ok, text: scene[phrase])
            )
            if dialog.news.isEmpty, !isMany {
                lines.append(Line(sign: .check, role: .ok, text: scene[Phrase.checkedAgain]))
            }
        }
        return lines
    }

    /// What is left behind, and what comes along.
    private var handedOn: [Line] {
        guard let view = model.handoverView, let sheet = view.sheet else { return [] }
        let told = HandoverLines(office: scene.office, language: scene.language)
        var lines: [Line] = []
        if let left = told.left(view.left) { lines.append(Line(sign: .urgent, role: .soon, text: left)) }
        if sheet.words > 0 {
            let words = scene[Phrase.wordsCome(scene.language.number(sheet.words))]
            lines.append(Line(sign: .check, role: .ok, text: words))
        }
        return lines
    }

    /// What is only not filled in yet is no fault.
    private func isFault(_ block: DialogCheck.Block) -> Bool {
        switch block {
        case .refused(.reasonMissing), .refused(.textMissing), .refused(.receiverMissing),
            .refused(.addresseeMissing), .refused(.letterNumberMissing), .refused(.placeholderOpen):
            false
        case .refused, .obstacle: true
        case .loading, .nothingChosen, .date, .count, .number: false
        }
    }

    private func warning(_ warning: DialogCheck.Warning) -> Line {
        switch warning {
        case .personalData(let count):
            return Line(sign: .urgent, role: .soon, text: scene[Phrase.personalData(count)])
        case .alsoAnswers(let count):
            return Line(sign: .urgent, role: .accent, text: scene[Phrase.alsoAnswers(count)])
        case .backupsKeep: return Line(sign: .urgent, role: .soon, text: scene[Phrase.backupsKeep])
        case .deadlineRunsOn(let number, let deadline):
            let left = (deadline.limit ?? scene.now) - scene.now
            let span = (left < 0 ? TimeSpan(rough: -left) : TimeSpan(countdown: left)).text(scene.language)
            return Line(
                sign: left < 0 ? .broken : .urgent, role: left < 0 ? .late : .soon,
                text: scene[Phrase.runsOn(number, span, isLate: left < 0)])
        }
    }

    /// `10845 berubah: diambil · petugas B · 14.02`.
    private func changed(_ conflict: Conflict) -> SafeText {
        let event = conflict.latest
        let who: SafeText =
            switch event.actor {
            case .officer(let login): scene.officer(login) ?? ""
            case .importer: scene[Phrase.importer]
            case .system: scene[Phrase.system]
            }
        let what =
            scene[Phrase.act(event.act)] + scene.separator + who + scene.separator
            + scene.language.time(event.at, scene.zone)
        return scene[Phrase.changed(conflict.number, what)]
    }
}
