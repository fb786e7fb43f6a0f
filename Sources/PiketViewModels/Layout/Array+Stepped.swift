extension Array where Element: Equatable {
    /// The element some steps on, round about; the first one if `present` is not among them.
    func stepped(from present: Element, by step: Int) -> Element {
        guard let index = firstIndex(of: present) else { return first ?? present }
        return self[(index + step + count) % count]
    }
}
