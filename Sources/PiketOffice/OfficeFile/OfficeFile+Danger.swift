import PiketDomain

extension OfficeFile {
    /// `[danger]`: for each kind the phrases that tell of it, instead of the usual ones; an empty list: none.
    static func readDangerWords(_ root: TomlSection) -> [Danger: [String]] {
        guard root.has("danger"), let section = root.section("danger") else { return [:] }
        var words: [Danger: [String]] = [:]
        for kind in Danger.allCases {
            guard let phrases = section.strings(kind.rawValue) else { continue }
            if let empty = phrases.first(where: { Words.tokens($0).isEmpty }) {
                section.refuse(
                    kind.rawValue, "\"\(empty)\" tidak berisi kata", en: "\"\(empty)\" holds no word")
            }
            words[kind] = phrases
        }
        return words
    }
}
