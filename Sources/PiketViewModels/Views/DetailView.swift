package import PiketDomain

/// One case, read only.
package struct DetailView: Hashable, Sendable {
    package internal(set) var number: Int64
    /// nil while it is loading and if there is none.
    package internal(set) var file: CaseFile?
    package internal(set) var isMissing = false
    /// The first line shown.
    package internal(set) var top = 0
    /// Height of the content, as the drawing last measured it.
    package internal(set) var lines = 0
    /// Which deadline is explained, counted from the one that comes next.
    package internal(set) var explained = 0
    /// The deadlines stand first where all is in one column.
    package internal(set) var isExplaining = false
    /// The list it was opened from: `n` and `N` go on in it. nil if its number was typed.
    package internal(set) var origin: Pane?
    /// As it was typed.
    let typed: String?

    /// The characters taken out of its words are written out.
    package internal(set) var showsHidden = false
    /// The cases it was reached through, the first one first: Esc goes back.
    var trail: [DetailView] = []

    init(number: Int64, origin: Pane?, typed: String? = nil) {
        self.number = number
        self.origin = origin
        self.typed = typed
    }

    mutating func scroll(by rows: Int, height: Int) {
        top = max(0, min(top + rows, lines - height))
    }

    /// A later state of the same case keeps the place.
    mutating func receive(_ file: CaseFile?) {
        self.file = file
        isMissing = file == nil
    }

    mutating func turn(to number: Int64) {
        self.number = number
        explained = 0
        showsHidden = false
        trail = []
        file = nil
        isMissing = false
        top = 0
        lines = 0
    }
}
