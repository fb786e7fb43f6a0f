package import PiketDomain
package import PiketViewModels
import PlainText

/// Plain mode's sentences: one a line, without signs, boxes or columns, for screen readers, logs and pipes.
package struct PlainLines {
    private let office: Office
    private let language: Language
    private let now: Instant
    private let cases: PlainCases

    package init(office: Office, language: Language, now: Instant) {
        self.office = office
        self.language = language
        self.now = now
        cases = PlainCases(office: office, language: language, now: now)
    }

    /// - Parameter rows: the cases of the changes, by number; one that is missing is told by its number alone.
    package func lines(_ changes: [PlainChange], rows: [Int64: QueueRow]) -> [String] {
        changes.map { change in
            (cases.time(change.at) + " " + said(change.what, rows).capitalised + ".").string
        }
    }

    /// How the desk stands, after much has happened.
    package func standing(_ headline: Headline) -> String {
        (cases.time(now) + " " + (say(.plainNow) + " " + say(.plainStanding(headline))).capitalised + ".").string
    }

    /// What a day begins with.
    package func day(_ date: CivilDate) -> String { language.spokenDay(date).string + "." }

    private func said(_ what: PlainChange.What, _ rows: [Int64: QueueRow]) -> SafeText {
        switch what {
        case .event(let entry):
            return PlainEvent(entry: entry, cases: cases).sentence(entry.number.flatMap { rows[$0] })
        case .late(let row):
            return listed([row.next.map { say(.plainLate($0.clock)) }], cases.named(row), cases.holder(row))
        case .dueWithinHour(let row):
            let head = row.next.map { say(.plainDueWithinHour($0.clock)) + " " + say(.plainBefore(cases.limit($0))) }
            return listed([head], cases.named(row), cases.holder(row))
        case .silent(let channel): return silent(channel)
        case .heard(let code): return say(.plainHeard(cases.channel(code)))
        case .many(let sum): return PlainSumText(sum: sum, cases: cases).sentence
        }
    }

    private func silent(_ channel: SilentChannel) -> SafeText {
        say(.plainSilent(cases.channel(channel.channel), since: cases.time(channel.lastArrivalAt)))
    }

    /// What happened, a colon, the case, what else.
    private func listed(_ head: [SafeText?], _ named: SafeText, _ tail: SafeText?) -> SafeText {
        let what = head.compactMap(\.self).reduce(SafeText(), +)
        return what + ": " + named + (tail.map { ", " + $0 } ?? "")
    }

    private func say(_ phrase: Phrase) -> SafeText { phrase[language] }
}

extension PlainLines {
    /// How many late cases the beginning tells.
    package static let most = 5

    /// What stands before the first change.
    ///
    /// - Parameter late: the worst late cases.
    package func opening(_ headline: Headline, silent channels: [SilentChannel], late: [OverdueRow]) -> [String] {
        let name = SafeText(sanitizing: office.description.name, limit: 200)
        let letters = SafeText(sanitizing: office.zone.letters, limit: 40)
        let day = language.spokenDay(office.zone.date(of: now))
        var lines: [SafeText] = ["Piket, " + name + ", " + day + " " + language.time(now, office.zone) + " " + letters]
        if office.description.isSimulated { lines.append(say(.plainSimulated)) }
        guard headline.views[.everything] != 0 else { return (lines + [say(.plainEmpty)]).map(sentence) }
        lines.append(say(.plainStanding(headline)))
        lines += channels.isEmpty ? [say(.plainNoSilence)] : channels.map(silent)
        if !late.isEmpty {
            if late.count > 1 { lines.append(say(.plainWorst(language.number(late.count)))) }
            lines += late.map(worst)
        }
        return lines.map(sentence)
    }

    /// The last line of the beginning, for a person at a terminal.
    package var begins: String { sentence(say(.plainBegins)) }

    /// Why there are sentences where a screen was asked for, and how to get it.
    package static func why(noScreenOn term: String, _ language: Language) -> String {
        Phrase.plainInstead(of: SafeText(sanitizing: term, limit: 60))[language].string
    }

    private func worst(_ row: OverdueRow) -> SafeText {
        let span = row.broken.limit.map { language.spokenDuration(now - $0) } ?? ""
        let head = say(.plainLate(by: span)) + ", " + say(.plainClock(row.broken.clock))
        return listed([head], cases.named(row.row), cases.holder(row.row))
    }

    private func sentence(_ text: SafeText) -> String { text.capitalised.string + "." }
}
