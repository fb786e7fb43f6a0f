/// What sort of message a citizen sent; all of them are complaints to the desk.
package enum ComplaintType: String, CaseIterable, Hashable, Sendable {
    case complaint, suggestion, information, hoax
    case lostFound = "lost_found"
    case humanitarian
}

package enum Priority: String, CaseIterable, Hashable, Sendable {
    case normal, high, emergency
}

/// Who may see a report (UU 27/2022): see `Privacy`. New reports are `privat` unless their channel says otherwise.
package enum Visibility: String, CaseIterable, Hashable, Sendable {
    case publik, privat, anonim, rahasia
}

/// The five promises a complaint can carry, in the order they come due in an ordinary case.
package enum Clock: String, CaseIterable, Hashable, Sendable {
    case verify, answer, solve, review, close
}
