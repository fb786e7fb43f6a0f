import Foundation

extension Mask {
    /// Names of what a link says of a person.
    private static let personal: Set<String> = [
        "nama", "name", "hp", "telp", "telepon", "phone", "tel", "wa", "email", "mail", "nik", "ktp", "kk", "pelapor",
        "reporter", "user", "username",
    ]

    /// A link without what tells of a person: its query, where that names one, and a file's name with a NIK or the
    /// reporter in it. The case keeps the whole; a link that tells nothing still opens.
    package static func link(_ link: String, reporter: Reporter) -> String {
        let queryStart = link.firstIndex { $0 == "?" || $0 == "#" } ?? link.endIndex
        var path = String(link[..<queryStart])
        let query = String(link[queryStart...])
        if let slash = path.lastIndex(of: "/"), tells(String(path[slash...]), of: reporter) {
            path = path[...slash] + "•••"
        }
        guard !query.isEmpty else { return path }
        let keys = query.split { "?&#;".contains($0) }.map { $0.prefix { $0 != "=" }.lowercased() }
        return keys.contains(where: personal.contains) || tells(query, of: reporter) ? path + "?•••" : path + query
    }

    private static func tells(_ text: String, of reporter: Reporter) -> Bool {
        let text = text.removingPercentEncoding ?? text
        let words = Words.folded(text)
        func holds(_ value: String) -> Bool {
            let folded = Words.folded(value)
            return folded.utf8.count >= 4 && words.contains(folded)
        }
        if holds(reporter.name) || holds(reporter.contact) { return true }
        // `photo@2x.jpg` is a size.
        if text.contains(/@(?!\dx\.)/) { return true }
        return text.matches(of: /\d+/).contains { isLikeNIK($0.0) }
    }

    /// Sixteen figures with a province, and a day and month at their places (women's days from 41 on).
    private static func isLikeNIK(_ digits: Substring) -> Bool {
        let figures = digits.compactMap(\.wholeNumberValue)
        guard figures.count == 16 else { return false }
        func two(_ index: Int) -> Int { figures[index] * 10 + figures[index + 1] }
        return (11...96).contains(two(0)) && (1...71).contains(two(6)) && (1...12).contains(two(8))
    }
}
