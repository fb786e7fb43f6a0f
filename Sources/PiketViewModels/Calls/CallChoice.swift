/// Something a call's form lets choose: a code and the name it is found by.
package struct CallOption: Hashable, Sendable {
    package var code: String
    package var name: String
}

/// A field of a call's form that ends in one of the office's words. What is typed narrows the list under it; leaving
/// the field takes what the bar stands on.
package struct CallChoice: Hashable, Sendable {
    package internal(set) var field = TextField()
    /// What is chosen by now; nil: nothing, or words that mean nothing yet.
    package private(set) var chosen: CallOption?
    package private(set) var shown: [CallOption] = []
    package internal(set) var list = ListCursor()
    /// The bar stands on a row: something was typed, or the arrows were used.
    package private(set) var isPicked = false
    private let options: [CallOption]
    /// Too many to be listed before something is typed.
    private let isLong: Bool

    init(_ options: [CallOption], isLong: Bool = false) {
        self.options = options
        self.isLong = isLong
        shown = isLong ? [] : options
    }

    /// The row under the bar.
    package var barred: CallOption? { isPicked && shown.indices.contains(list.index) ? shown[list.index] : nil }

    /// What a draft keeps of it.
    var words: String { chosen?.code ?? field.text }

    /// - Parameter edit: what was typed before is gone with the first letter over a choice.
    mutating func edit(_ edit: (inout TextField) -> Bool, search: (String) -> [CallOption]) -> Bool {
        var edited = field
        guard edit(&edited) else { return false }
        if chosen != nil, edited.text != field.text {
            edited = TextField()
            // What was done to a chosen name is done to an empty field instead.
            _ = edit(&edited)
        }
        let isSame = edited.text == field.text
        field = edited
        guard !isSame else { return true }
        chosen = nil
        shown = field.text.isEmpty ? (isLong ? [] : options) : search(field.text)
        list = ListCursor()
        isPicked = !field.text.isEmpty && !shown.isEmpty
        return true
    }

    mutating func move(by steps: Int, page: Int) {
        guard !shown.isEmpty else { return }
        list.move(by: isPicked ? steps : max(steps - 1, 0), count: shown.count, page: page)
        isPicked = true
    }

    mutating func pick(_ index: Int, page: Int) {
        guard shown.indices.contains(index) else { return }
        list.move(by: index - list.index, count: shown.count, page: page)
        isPicked = true
    }

    /// Takes the row under the bar; without one all stays as it is.
    mutating func settle() {
        if let barred { choose(barred) }
    }

    mutating func choose(_ option: CallOption) {
        chosen = option
        field = TextField(option.name)
        shown = isLong ? [option] : options
        list = ListCursor()
        list.index = shown.firstIndex(of: option) ?? 0
        isPicked = false
    }

    /// A code, or words that were typed and mean nothing yet.
    mutating func restore(_ words: String, search: (String) -> [CallOption], named: (String) -> CallOption?) {
        if let option = named(words) { return choose(option) }
        _ = edit(
            {
                $0 = TextField(words)
                return true
            }, search: search)
    }

    mutating func keepInView(page: Int) { list.move(by: 0, count: shown.count, page: page) }
}
