import PiketDomain

extension OfficeFile {
    /// The ladder. Faults are named by line; rungs of one clock must be told apart and come in the order in which they are
    /// reached. What they hand on is looked at by `OfficeHands`.
    static func readEscalations(_ root: TomlSection) -> [Escalation] {
        var known: [Clock: [Escalation]] = [:]
        var rungs: [Escalation] = []
        for section in root.sections("escalate") {
            guard let rung = readRung(section) else { continue }
            let others = known[rung.clock] ?? []
            checkPlace(of: rung, among: others, section)
            known[rung.clock, default: []].append(rung)
            rungs.append(rung)
        }
        return rungs
    }

    private static func readRung(_ section: TomlSection) -> Escalation? {
        for key in ["at", "clock", "step", "do"] where !section.has(key) {
            section.refuse(key, "belum ada", en: "is missing")
        }
        let at: Escalation.Moment? = section.choice("at")
        let clock: Clock? = section.choice("clock")
        if clock == .close {
            section.refuse(
                "clock", "close hanya menutup kasus yang senyap; tidak ada yang terlambat",
                en: "close only ends a case that fell silent; nobody is late")
        }
        let step = section.int("step", in: 1...99)
        let deeds = (section.strings("do") ?? []).compactMap { word -> Escalation.Deed? in
            if let deed = Escalation.Deed(text: word) { return deed }
            section.refuse(
                "do", "\"\(word)\" bukan tindakan: raise, notify:PERAN, reassign:opd:KODE atau reassign:LOGIN",
                en: "\"\(word)\" is no deed: raise, notify:ROLE, reassign:opd:CODE or reassign:LOGIN")
            return nil
        }
        if section.strings("do")?.isEmpty == true {
            section.refuse(
                "do", "kosong: anak tangga ini tidak berbuat apa pun", en: "is empty: this rung does nothing")
        }
        if deeds.count(where: { if case .handOver = $0 { true } else { false } }) > 1 {
            section.refuse(
                "do", "mengalihkan ke lebih dari satu tujuan", en: "hands the case to more than one receiver")
        }
        guard let at, let clock, let step, clock != .close else { return nil }
        return Escalation(at: at, clock: clock, step: step, deeds: deeds)
    }

    private static func checkPlace(of rung: Escalation, among others: [Escalation], _ section: TomlSection) {
        if others.contains(where: { $0.step == rung.step }) {
            section.refuse(
                "step", "\(rung.step) sudah ada di tangga \(rung.clock.rawValue)",
                en: "\(rung.step) is there already on the ladder of \(rung.clock.rawValue)")
        }
        let order = Escalation.Moment.allCases
        guard let here = order.firstIndex(of: rung.at) else { return }
        let isOutOfOrder = others.contains { other in
            guard let there = order.firstIndex(of: other.at) else { return false }
            return (other.step < rung.step && there > here) || (other.step > rung.step && there < here)
        }
        if isOutOfOrder {
            section.refuse(
                "at", "tercapai sebelum anak tangga dengan nomor lebih kecil; urutkan due_soon, late, late3",
                en: "is reached before a rung with a smaller number; order them due_soon, late, late3")
        }
    }
}
