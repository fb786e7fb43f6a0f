import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The first row: which office, whether the data lives, the date and the clock, who looks.
struct HeaderLine {
    let scene: Scene
    let model: AppModel

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard !area.isEmpty else { return }
        buffer.fill(Rect(x: 0, y: area.y, width: buffer.size.width, height: 1), style: Style(.text, on: .strip))
        let right = right(width: area.width).on(.strip)
        let start = buffer.putRight(right, endX: area.maxX, y: area.y, maxWidth: area.width)
        let brand = Style(.brand, on: .strip, bold: true)
        buffer.fill(Rect(x: area.x - 1, y: area.y, width: 7, height: 1), style: brand)
        var x = buffer.put("PIKET", x: area.x, y: area.y, style: brand)
        let feed = feed(width: area.width, room: start - (area.width >= 100 ? 3 : 4) - x).on(.strip)
        // The feed has a place of its own, so that a longer office name or viewer does not move it.
        let middle = area.width >= 100 ? (area.width - 14) / 2 + area.x : start - feed.width - 3
        let feedX = min(max(middle, area.x), start - 2 - feed.width)
        let isFeedShown = feedX > x
        let officeEnd = isFeedShown ? feedX - 2 : start - 2
        let office = SafeText(sanitizing: scene.office.description.name, limit: 200)
        if let incident = incident(fitting: officeEnd - x - 2) {
            // Who looks knows where they are; what many tell of at once stands here while it lasts.
            x = buffer.put(incident, x: x + 2, y: area.y, style: Style(.soon, on: .strip, bold: true))
        } else if officeEnd - x > 6 {
            let room = officeEnd - x - 2
            let name = office.width > room ? office.head(before: "·") : office
            x = buffer.put(
                name.truncated(to: room, ellipsis: scene[.ellipsis]), x: x + 2, y: area.y, style: Style(on: .strip))
        }
        if isFeedShown { buffer.put(feed, x: feedX, y: area.y, maxWidth: start - 1 - feedX) }
    }

    /// `kejadian: Banjir Kampung Melayu · 14 laporan`, or as much of it as there is room for.
    private func incident(fitting room: Int) -> SafeText? {
        guard let incident = model.header.headline?.incident else { return nil }
        let what = scene.category(incident.category) ?? scene[Phrase.uncategorised]
        let count = scene.language.number(incident.reports)
        let named = scene.place(incident.kelurahan).map { what + " " + $0 } ?? what
        return [
            scene[Phrase.incident(named, count)], scene[.urgent] + " " + named + scene.separator + count,
            scene[.urgent] + " " + what + scene.separator + count, scene[Phrase.incidentLabel] + " " + count,
        ].first { $0.width <= room }
    }

    /// As much of it as there is room for: that the data is simulated goes last.
    private func feed(width: Int, room: Int) -> [Span] {
        guard width >= 60 else { return mark(isNarrow: true) + bareFeed }
        let whole = feed(isNarrow: width < 100)
        guard whole.width > room, scene.office.description.isSimulated else { return whole }
        return mark(isNarrow: width < 100) + bareFeed
    }

    private func mark(isNarrow: Bool) -> [Span] {
        guard scene.office.description.isSimulated else { return [] }
        return [
            Span(" " + scene[Phrase.simulated] + " ", Style(.strong, bold: true, reversed: true)),
            Span(isNarrow ? "  " : "   ", .text),
        ]
    }

    /// What must be known about the data: simulated, live or not, how old.
    private func feed(isNarrow: Bool) -> [Span] {
        var spans = mark(isNarrow: isNarrow)
        let age = model.dataAge.flatMap { scene.language.dataAge($0) }
        switch model.header.feed {
        case .connecting: spans.append(Span(scene[.waiting] + " " + scene[Phrase.loading], .dim))
        case .live:
            spans.append(Span(scene[.live] + " ", .ok))
            spans.append(Span(scene[Phrase.connected], .text))
        case .stale(_, let since, _):
            let role: Role = scene.now - since >= 180 ? .late : .soon
            spans.append(Span(scene[.waiting] + " " + scene[Phrase.stale], role, bold: true))
        }
        if let age, !isNarrow || spans.count < 4 {
            spans.append(Span(isNarrow ? "  " : "   ", .text))
            spans.append(Span(scene[Phrase.data] + " ", .dim))
            spans.append(Span(isNarrow ? age : age + " " + scene[Phrase.ago], .text))
        }
        return spans
    }

    /// On the smallest screens: the sign, and the word only when something is wrong.
    private var bareFeed: [Span] {
        switch model.header.feed {
        case .connecting: [Span(scene[.waiting], .dim)]
        case .live: [Span(scene[.live], .ok)]
        case .stale: [Span(scene[.waiting] + " " + scene[Phrase.stale], .soon, bold: true)]
        }
    }

    private func right(width: Int) -> [Span] {
        let language = scene.language
        let date = scene.zone.date(of: scene.now)
        let clock = Span(language.time(scene.now, scene.zone), .strong, bold: true)
        let letters = Span(" " + SafeText(sanitizing: scene.zone.letters, limit: 40), .strong, bold: true)
        let viewer = viewerName
        let duty = mouse + onDuty(width: width)
        if width >= 100 {
            return duty + [Span(language.day(date) + "  ", .dim), clock, letters, Span("  ", .text)] + viewer
        }
        // The name of the program, the mark and the sign of the feed.
        let room = width - 5 - 2 - (mark(isNarrow: true) + bareFeed).width - 3
        let whole = duty + [Span(language.shortDay(date) + " ", .dim), clock, letters, Span("  ", .text)] + viewer
        if width >= 60, whole.width <= room || !scene.office.description.isSimulated { return whole }
        let short = mouse + [clock, letters]
        return short.width <= room ? short : [clock]
    }

    /// That the mouse is Piket's now: the terminal's own selection needs shift.
    private var mouse: [Span] { model.isMouseOn ? [Span(scene[Phrase.mouse] + "   ", .accent)] : [] }

    /// Who is on duty, as far as anybody said: how many, and with room who.
    private func onDuty(width: Int) -> [Span] {
        guard width >= 132, let logins = model.header.headline?.onDuty, !logins.isEmpty else { return [] }
        let count = scene.language.number(logins.count)
        guard width >= 160 else {
            return [Span(count, .text), Span(" " + scene[Phrase.onDuty] + "   ", .dim)]
        }
        let names = logins.prefix(2).map {
            SafeText(sanitizing: scene.office.officer($0)?.name ?? $0, limit: 60)
                .truncated(to: 16, ellipsis: scene[.ellipsis])
        }
        let rest = logins.count > 2 ? " +" + scene.language.number(logins.count - 2) : SafeText()
        let named = names.dropFirst().reduce(names[0]) { $0 + ", " + $1 }
        return [Span(scene[Phrase.onDuty] + " ", .dim), Span(named + rest + "   ", .text)]
    }

    private var viewerName: [Span] {
        guard let officer = scene.viewer.officer, officer.isActive, !model.options.isReadOnly else {
            return [
                Span(SafeText(sanitizing: scene.viewer.officer?.name ?? scene.viewer.login, limit: 60), .text),
                Span(" " + scene[Phrase.readOnly], .strong, bold: true),
            ]
        }
        return [Span(SafeText(sanitizing: officer.name, limit: 60).truncated(to: 20), .text)]
    }
}

extension SafeText {
    /// What stands before a sign, without trailing blanks; the whole text without the sign.
    func head(before sign: Unicode.Scalar) -> SafeText {
        guard let index = string.unicodeScalars.firstIndex(of: sign) else { return self }
        var columns = 0
        for scalar in string.unicodeScalars[..<index] { columns += DisplayWidth.columns(of: scalar) }
        while columns > 0, prefix(columns: columns).string.hasSuffix(" ") { columns -= 1 }
        return prefix(columns: columns)
    }
}
