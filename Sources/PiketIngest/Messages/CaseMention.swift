/// Numbers of our cases in a subject, a text or the id of a letter: `#10123`, `[Piket 10123]`, `piket-10123.7@...`.
enum CaseMention {
    /// In the order they stand; a bare number is none.
    static func numbers(in text: String) -> [Int64] {
        text.matches(of: /(?:#|[Pp][Ii][Kk][Ee][Tt][ .:_-]{1,2}#?)(\d{5,12})(?!\d)/).compactMap { Int64($0.1) }
    }
}
