/// A place's name as it is compared: `Kel. Cempaka Putih Brt` and `CEMPAKA-PUTIH brt` are one.
struct PlaceName {
    /// Folded: letters and digits only.
    var key: String
    /// The same without a leading *Kelurahan*, *Desa*, *Kecamatan* ...; equal to `key` if there is none.
    var bareKey: String
    /// Further without a leading *Kampung*, which people add (officially 31.75.04.1002 is just *Tengah*).
    var shortKey: String

    init(_ text: some StringProtocol) {
        let words = Words.tokens(text)[...]
        key = words.joined()
        let bare = Self.dropFirst(words, in: Self.kinds)
        bareKey = bare.count == words.count ? key : bare.joined()
        let short = Self.dropFirst(bare, in: Self.villages)
        shortKey = short.count == bare.count ? bareKey : short.joined()
    }

    private static let kinds: Set<String> = [
        "kel", "kelurahan", "desa", "ds", "kec", "kecamatan", "distrik", "kota", "kab", "kabupaten",
        "administrasi", "adm",
    ]
    private static let villages: Set<String> = ["kampung", "kampong", "kp", "kpg"]

    private static func dropFirst(_ words: ArraySlice<String>, in prefixes: Set<String>) -> ArraySlice<String> {
        var words = words
        while words.count > 1, let first = words.first, prefixes.contains(first) { words.removeFirst() }
        return words
    }
}
