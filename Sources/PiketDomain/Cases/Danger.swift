/// What a report's words tell of danger to life. Raw values are kept and stand in the log and in the office file.
package enum Danger: String, CaseIterable, Hashable, Sendable {
    // Those that are about a person's body come first: of several the first one counts.
    case violence, suicide, fire, drowning

    /// Only some may read such a report: health, and violence at home.
    package var isRestricted: Bool { self == .violence || self == .suicide }

    /// Where the office names no words of its own. A phrase after a minus is not meant.
    package var usualWords: [String] {
        switch self {
        case .violence:
            [
                "kdrt", "kekerasan dalam rumah tangga", "kekerasan rumah tangga", "kekerasan anak",
                "kekerasan terhadap anak", "dipukuli suami", "dipukul suami", "dianiaya suami", "memukuli istri",
                "memukuli istrinya", "memukuli anak", "memukuli anaknya", "menganiaya", "dianiaya", "disiksa",
                "diperkosa", "pemerkosaan", "domestic violence", "beats his wife", "beating his wife",
                "beaten by her husband", "child abuse", "beating a child", "raped",
                "dipukul suaminya", "dipukuli suaminya", "istri saya dipukul", "dicekik", "dijotosi bojo",
            ]
        case .suicide:
            [
                "bunuh diri", "gantung diri", "akhiri hidup", "mengakhiri hidup", "ingin mati", "mau mati saja",
                "pengen mati", "pingin mati", "bundir", "nglalu", "ngendat", "loncat dari jembatan",
                "lompat dari jembatan", "suicide", "suicidal", "kill myself", "kill herself", "kill himself",
                "end my life",
            ]
        case .fire:
            [
                "kebakaran", "-pemadam kebakaran", "-damkar", "-pencegahan kebakaran", "-latihan kebakaran",
                "-simulasi kebakaran", "kobong", "kobongan", "kahuruan", "rumah terbakar",
                "terbakar hebat", "api membesar", "api besar", "kobaran api", "asap tebal", "gas meledak", "on fire",
                "house fire", "fire broke out", "flames", "explosion",
            ]
        case .drowning:
            [
                "tenggelam", "-tenggelam dalam utang", "tengelam", "kintir", "tilelep", "kecemplung", "hanyut",
                "terseret arus", "kelelep", "tercebur", "drowning", "drowned", "swept away", "fell into the river",
            ]
        }
    }
}

/// The words by which danger is told, ready to be looked for.
package struct DangerBook: Sendable {
    private struct Phrase: Sendable {
        let kind: Danger
        let words: [String]
    }

    private let meant: [Phrase]
    private let notMeant: [[String]]
    /// First words of all phrases: most texts hold none of them.
    private let heads: Set<String>

    package init(_ description: OfficeDescription) {
        var (meant, notMeant): ([Phrase], [[String]]) = ([], [])
        for kind in Danger.allCases {
            for phrase in description.dangerWords[kind] ?? kind.usualWords {
                let words = Words.tokens(phrase)
                guard !words.isEmpty else { continue }
                if phrase.hasPrefix("-") {
                    notMeant.append(words)
                } else {
                    meant.append(Phrase(kind: kind, words: words))
                }
            }
        }
        self.meant = meant
        self.notMeant = notMeant
        heads = Set(meant.map { $0.words[0] })
    }

    /// nil: nothing of it.
    package func danger(in text: String) -> Danger? {
        let tokens = Words.tokens(text.withoutDrawnOutLetters)
        guard tokens.contains(where: heads.contains) else { return nil }
        var isLeftOut = [Bool](repeating: false, count: tokens.count)
        for words in notMeant {
            for start in tokens.indices where tokens[start...].starts(with: words) {
                for index in start..<start + words.count { isLeftOut[index] = true }
            }
        }
        return meant.first { phrase in
            tokens.indices.contains { start in
                tokens[start...].starts(with: phrase.words)
                    && (start..<start + phrase.words.count).contains { !isLeftOut[$0] }
            }
        }?.kind
    }
}

extension Office {
    /// What a new report tells of danger; a closed or an old one is somebody's history.
    package func danger(of record: IntakeRecord) -> Danger? {
        guard record.status.isOpen, !record.isBacklog else { return nil }
        return dangers.danger(in: record.title + "\n" + record.text)
    }
}

extension String {
    /// Letters that come three times and more in a row once: *KEBAKARAAAN*. No word of the languages here has three.
    fileprivate var withoutDrawnOutLetters: String {
        let bytes = Array(utf8)
        func isDrawnOut(_ index: Int) -> Bool {
            let letter = bytes[index] | 0x20
            return (0x61...0x7A).contains(letter) && bytes[index - 1] | 0x20 == letter
                && bytes[index - 2] | 0x20 == letter
        }
        guard bytes.count > 2, (2..<bytes.count).contains(where: isDrawnOut) else { return self }
        var kept: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let letter = bytes[index] | 0x20
            var end = index + 1
            while (0x61...0x7A).contains(letter), end < bytes.count, bytes[end] | 0x20 == letter { end += 1 }
            kept += end - index > 2 ? bytes[index...index] : bytes[index..<end]
            index = end
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
