/// One day on which a calendar departs from its week.
package struct Holiday: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case national
        /// *Cuti bersama*: each calendar says whether it is off.
        case joint
        case local
        /// *Masuk*: a day off worked instead of another.
        case work
    }

    package var date: CivilDate
    package var name: String
    package var kind: Kind

    package init(date: CivilDate, name: String, kind: Kind) {
        self.date = date
        self.name = name
        self.kind = kind
    }
}

extension Holiday.Kind {
    /// The code or the Indonesian word, in any case, with blanks or underscores; nil if it is none.
    package init?(word: some StringProtocol) {
        switch word.lowercased().split(whereSeparator: { $0 == " " || $0 == "_" || $0 == "-" }).joined(separator: " ") {
        case "national", "nasional", "libur nasional", "libur": self = .national
        case "joint", "cuti", "cuti bersama", "bersama": self = .joint
        case "local", "daerah", "lokal", "libur daerah", "libur lokal": self = .local
        case "work", "masuk", "hari masuk", "kerja": self = .work
        default: return nil
        }
    }
}
