import PiketDomain

/// Codes for the names of categories, channels and agencies that files use, and the new ones among them.
package struct NameBook {
    private static let longestName = 120
    private var codes: [String: String] = [:]
    private var taken: Set<String> = []
    /// Code and name of what was not in the office yet, since they were last taken.
    private var fresh: [String: String] = [:]

    /// - Parameter known: code and the names it goes by.
    init(known: [(code: String, names: [String])]) {
        for entry in known {
            taken.insert(entry.code)
            for name in [entry.code] + entry.names {
                let folded = Words.folded(name)
                if codes[folded] == nil { codes[folded] = entry.code }
            }
        }
    }

    /// The code of a name; a new one is made from its letters. nil for a name without any.
    mutating func code(of name: String) -> String? {
        let folded = Words.folded(name)
        guard !folded.isEmpty else { return nil }
        if let code = codes[folded] { return code }
        let kept = Self.kept(name)
        let foldedKept = Words.folded(kept)
        guard !foldedKept.isEmpty else { return nil }
        let code = codes[foldedKept] ?? newCode(kept, folded: foldedKept)
        codes[folded] = code
        return code
    }

    /// The code of an export, under the name that stands beside it if neither is known yet. nil for a code without letters.
    mutating func code(_ own: String, named name: String) -> String? {
        guard known(own) == nil, known(name) == nil, Self.slug(own) == own,
            let code = code(of: own), fresh[code] != nil
        else { return code(of: own) }
        let kept = Self.kept(name)
        let folded = Words.folded(kept)
        guard !folded.isEmpty else { return code }
        fresh[code] = kept
        codes[folded] = code
        return code
    }

    /// Free text in a column of names may hold a person: what is kept, and what the log will say, is masked first.
    private static func kept(_ name: String) -> String {
        Mask.text(String(name.prefix(longestName)).withoutHidden).text
    }

    private mutating func newCode(_ name: String, folded: String) -> String {
        let slug = Self.slug(name)
        let code = unused(slug.isEmpty ? String(folded.prefix(48)) : slug)
        codes[folded] = code
        taken.insert(code)
        fresh[code] = name
        return code
    }

    /// The code of a name that is known already; nil for others.
    func known(_ name: String) -> String? {
        let folded = Words.folded(name)
        return folded.isEmpty ? nil : codes[folded]
    }

    mutating func takeFresh() -> [String: String] {
        defer { fresh = [:] }
        return fresh
    }

    private func unused(_ wanted: String) -> String {
        guard taken.contains(wanted) else { return wanted }
        var number = 2
        while taken.contains("\(wanted)-\(number)") { number += 1 }
        return "\(wanted)-\(number)"
    }

    /// Lower-case words joined by hyphens, at most 48 letters.
    private static func slug(_ name: String) -> String {
        let words = Words.tokens(name)
        var slug = ""
        for word in words where slug.isEmpty || slug.count + word.count < 48 {
            slug += slug.isEmpty ? String(word.prefix(48)) : "-" + word
        }
        return slug
    }
}
