import PiketDomain

extension OfficeFile {
    /// A profile says everything anew: one with the code of a shipped profile replaces it.
    static func readProfiles(_ root: TomlSection) -> [ProfileDescription] {
        var seen: Set<String> = []
        return root.sections("profile").compactMap { section in
            let code = code(section, &seen)
            var profile = SLAProfile(code: code ?? "")
            for clock in Clock.allCases { profile[clock] = term(section, clock) }
            if profile.terms.isEmpty, !Clock.allCases.contains(where: { section.has($0.rawValue) }) {
                let clocks = Clock.allCases.map(\.rawValue).joined(separator: ", ")
                section.refuse(
                    "", "tidak menjanjikan apa pun: tanpa \(clocks)", en: "promises nothing: none of \(clocks)")
            }
            if let steps = section.strings("steps") { profile.steps = readSteps(section, steps) }
            profile.aim = section.allowance("aim")
            profile.reopen = section.allowance("reopen") ?? profile.reopen
            if let limit = limit(section, "pause") {
                profile.pause = PauseLimit(
                    times: limit.times ?? profile.pause.times, total: limit.total ?? profile.pause.total)
            }
            if let limit = limit(section, "promise") {
                profile.promise = SLAProfile.PromiseLimit(
                    times: limit.times ?? profile.promise.times, total: limit.total ?? profile.promise.total)
            }
            profile.extend = section.allowance("extend")
            profile.silence = section.allowance("silence")
            profile.afterHours = section.choice("after_hours") ?? profile.afterHours
            profile.evidence = section.choice("evidence") ?? profile.evidence
            profile.visibility = section.choice("visibility")
            profile.urgencyFirst = section.bool("urgency_first") ?? profile.urgencyFirst
            let leave = section.jointLeave()
            return code.map { _ in ProfileDescription(profile: profile, jointLeave: leave) }
        }
    }

    /// `"5 hk"` counts from what the clock starts at by nature; `{ in = "5 hk", from = "disposed" }` says.
    private static func term(_ section: TomlSection, _ clock: Clock) -> SLAProfile.Term? {
        let key = clock.rawValue
        guard case .table = section.peek(key) else {
            return section.allowance(key).map { SLAProfile.Term($0) }
        }
        guard let table = section.section(key) else { return nil }
        let from: ClockStart? = table.choice("from")
        if let from { checkStart(from, of: clock, table) }
        if !table.has("in") { table.refuse("in", "belum ada", en: "is missing") }
        return table.allowance("in").map { SLAProfile.Term($0, from: from ?? .received) }
    }

    /// What only happens once the clock has stopped, or can no more be waited for, starts none.
    private static func checkStart(_ from: ClockStart, of clock: Clock, _ table: TomlSection) {
        let allowed: [ClockStart] =
            switch clock {
            case .verify: [.received, .fileComplete]
            case .answer, .solve: [.received, .verified, .disposed, .fileComplete]
            case .review: []
            case .close: [.answered]
            }
        guard !allowed.contains(from) else { return }
        guard clock != .review else {
            table.refuse(
                "from", "review selalu mulai saat validasi mulai; tulis tanpa from",
                en: "review always starts with the review; leave from out")
            return
        }
        let words = allowed.map(\.rawValue).joined(separator: ", ")
        table.refuse(
            "from", "\(clock.rawValue) tidak bisa mulai dari \(from.rawValue); yang bisa: \(words)",
            en: "\(clock.rawValue) cannot start from \(from.rawValue); it can from \(words)")
    }

    private static func readSteps(_ section: TomlSection, _ words: [String]) -> SLAProfile.Steps {
        var steps: SLAProfile.Steps = []
        for word in words {
            switch word {
            case "review": steps.insert(.review)
            case "answered": steps.insert(.answered)
            default:
                section.refuse(
                    "steps", "\"\(word)\" bukan tahap yang boleh dihilangkan; tahapnya review, answered",
                    en: "\"\(word)\" is no step that can be left out; steps are review, answered")
            }
        }
        return steps
    }

    private static func limit(_ section: TomlSection, _ key: String) -> (times: Int?, total: Allowance?)? {
        section.section(key).map { ($0.int("times", in: 0...100), $0.allowance("total")) }
    }
}
