/// An officer's own selections of the queue. They are nobody else's, and no event tells of them.
///
/// Errors: `StoreTrouble`.
package protocol ViewKeeping: Sendable {
    /// By name.
    func views(of login: String) async throws -> [SavedView]
    func change(_ change: ViewChange, of login: String) async throws
}

package struct SavedView: Hashable, Sendable {
    package var name: String
    /// As it was typed: what its words mean is read anew, since an office may change them.
    package var filter: String

    package init(name: String, filter: String) {
        self.name = name
        self.filter = filter
    }
}

package enum ViewChange: Hashable, Sendable {
    /// Replaces the view of the same name.
    case keep(SavedView)
    case drop(String)
    /// A view that has the new name already is replaced.
    case rename(String, to: String)

    /// The name that stands after it; nil if none does.
    package var name: String? {
        switch self {
        case .keep(let view): view.name
        case .drop: nil
        case .rename(_, let name): name
        }
    }
}
