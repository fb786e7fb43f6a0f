extension FilterKey {
    /// The spelling nearly like a mistyped key; nil if there is none.
    static func nearest(to text: String) -> String? {
        Spelling.nearest(to: text, among: allCases.lazy.flatMap { [$0.rawValue] + $0.aliases })
    }
}
