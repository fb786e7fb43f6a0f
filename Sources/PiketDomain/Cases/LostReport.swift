/// What a report of something lost or found tells of it: which of both, what sort of thing, and what names it.
package struct LostReport: Hashable, Sendable {
    package enum Sense: Hashable, Sendable {
        case lost, found
    }

    /// A number or a name a document is known by, in one form. Kept as a salted hash only.
    package struct Key: Hashable, Sendable {
        package var isName: Bool
        package var text: String
    }

    /// nil: its words tell neither.
    package let sense: Sense?
    /// Sorts of things, by one word each.
    package let things: Set<String>

    /// - Parameter text: masked or not: numbers and names are not looked at.
    package init(_ text: String) {
        let tokens = Words.tokens(text)
        // "Yang kehilangan hubungi saya" is said by whoever found it: finding counts more.
        sense =
            tokens.contains(where: Self.finding.contains)
            ? .found : tokens.contains(where: Self.losing.contains) ? .lost : nil
        things = Set(tokens.compactMap { Self.sorts[$0] })
    }

    /// Whether one may be what the other looks for.
    package func fits(_ other: LostReport) -> Bool {
        guard let sense, let others = other.sense else { return true }
        return sense != others
    }

    /// Whether one tells of a thing lost and the other of a thing of its sort found.
    package func isSameSort(as other: LostReport) -> Bool {
        sense != nil && other.sense != nil && !things.isDisjoint(with: other.things)
    }

    /// The numbers and names in a report's own words; of whoever lost something their own name too.
    package static func keys(in record: IntakeRecord) -> Set<Key> {
        let text = record.title + "\n" + record.text
        var keys: Set<Key> = Set(numbers(in: text).map { Key(isName: false, text: $0) })
        for name in names(in: text) { keys.insert(Key(isName: true, text: name)) }
        if LostReport(text).sense == .lost, record.reporterName.contains(" ") {
            keys.insert(Key(isName: true, text: Words.folded(record.reporterName)))
        }
        return keys
    }

    /// Runs of six digits or more, whatever stands between; passports, which begin with a letter; and plates.
    private static func numbers(in text: String) -> [String] {
        var numbers: [String] = []
        var run = ""
        // The letters right before the run, or a gap before it if there is one only.
        var letters = ""
        func end() {
            let isPassport = letters.count == 1 && run.count == 7
            if run.count >= 6 { numbers.append((isPassport ? letters.lowercased() : "") + run) }
            (run, letters) = ("", "")
        }
        for character in text {
            if character.isASCII, character.isNumber {
                run.append(character)
            } else if character.isLetter {
                if !run.isEmpty { end() }
                letters.append(character)
            } else if !run.isEmpty {
                if !".- ".contains(character) { end() }
            } else if !".- ".contains(character) || letters.count > 1 {
                letters = ""
            }
        }
        end()
        let tokens = Words.tokens(text)
        numbers += tokens.filter { $0.wholeMatch(of: /[a-z]{1,2}[0-9]{1,4}[a-z]{1,3}/) != nil }
        for (index, digits) in tokens.enumerated().dropFirst().dropLast() {
            let (area, series) = (tokens[index - 1], tokens[index + 1])
            guard (1...4).contains(digits.count), digits.allSatisfy(\.isNumber), (1...2).contains(area.count),
                (1...3).contains(series.count), (area + series).allSatisfy({ $0.isASCII && $0.isLetter })
            else { continue }
            numbers.append(area + digits + series)
        }
        return numbers
    }

    /// Words with capitals behind *a.n.* or *atas nama*, two at least.
    private static func names(in text: String) -> [String] {
        let words = text.split { $0 == " " || $0 == "\n" || $0 == "," || $0 == ":" }
        var names: [String] = []
        for (index, word) in words.enumerated() {
            let head = word.lowercased()
            let start: Int
            if ["a.n.", "a.n", "an.", "a/n"].contains(head) {
                start = index + 1
            } else if head == "nama", index > 0, words[index - 1].lowercased() == "atas" {
                start = index + 1
            } else {
                continue
            }
            let name = words[min(start, words.count)...].prefix(4).prefix { $0.first?.isUppercase == true }
            if name.count >= 2 { names.append(Words.folded(name.joined())) }
        }
        return names
    }

    private static let losing: Set<String> = [
        "hilang", "kehilangan", "tercecer", "ketinggalan", "tertinggal", "terjatuh", "dicuri", "lost", "stolen",
    ]
    private static let finding: Set<String> = ["menemukan", "ditemukan", "temuan", "nemu", "found"]
    private static let sorts: [String: String] = [
        "ktp": "ktp", "ektp": "ktp", "sim": "sim", "stnk": "stnk", "bpkb": "bpkb", "paspor": "paspor",
        "passport": "paspor", "kk": "kk", "atm": "atm", "dompet": "dompet", "wallet": "dompet", "tas": "tas",
        "bag": "tas", "hp": "hp", "ponsel": "hp", "phone": "hp", "handphone": "hp", "kunci": "kunci", "keys": "kunci",
        "ijazah": "ijazah", "motor": "motor", "motorcycle": "motor", "sepeda": "sepeda", "bicycle": "sepeda",
        "kucing": "kucing", "cat": "kucing", "anjing": "anjing", "dog": "anjing",
    ]
}

/// A lost report that may belong to a found one, or the other way round.
package struct LostMatch: Hashable, Sendable {
    package enum Basis: String, CaseIterable, Hashable, Sendable {
        // The surest first.
        case number, name, place
    }

    package var number: Int64
    package var basis: Basis

    package init(number: Int64, basis: Basis) {
        self.number = number
        self.basis = basis
    }

    package static let most = 10
    /// Things of the same sort at the same place count so long.
    package static let span: Int64 = 60 * 86_400

    /// Each case once, by its surest reason; the surest first, then the newest.
    package static func sorted(_ found: [LostMatch]) -> [LostMatch] {
        var best: [Int64: LostMatch] = [:]
        for match in found {
            if let known = best[match.number], known.basis.rank <= match.basis.rank { continue }
            best[match.number] = match
        }
        let sorted = best.values.sorted { ($0.basis.rank, -$0.number) < ($1.basis.rank, -$1.number) }
        return Array(sorted.prefix(most))
    }
}

extension LostMatch.Basis {
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
