/// One `Headings` object for each set of names met, so that records of equal shape share their plan.
struct HeadingsShelf {
    private var known: [[String]: Headings] = [:]

    mutating func headings(_ names: [String]) -> Headings {
        if let headings = known[names] { return headings }
        // A file in which every record has names of its own must not fill the memory.
        if known.count >= Headings.keptAtMost { known.removeAll() }
        let fresh = Headings(names)
        known[names] = fresh
        return fresh
    }
}
