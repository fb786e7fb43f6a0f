/// A city's name without the words that only say what sort of thing it is: *Kota Administrasi Jakarta Barat* is
/// `Jakarta Barat`.
enum CityLabel {
    private static let classWords: Set<Substring> = ["Kota", "Kabupaten", "Administrasi", "Adm."]

    static func plain(_ name: String) -> String {
        let words = name.split(separator: " ")
        let kept = words.drop { classWords.contains($0) }
        return kept.isEmpty ? name : kept.joined(separator: " ")
    }

    /// Without a first word that most of the names share, too: `Barat` beside `Timur`.
    static func short(_ names: [String]) -> [String] {
        let plain = names.map(plain)
        return plain.map { name in
            let head = name.prefix { $0 != " " }
            let sharing = plain.count { $0.prefix { $0 != " " } == head }
            guard plain.count > 2, sharing * 2 > plain.count, head.count < name.count else { return name }
            return String(name.dropFirst(head.count + 1))
        }
    }
}
