/// Somebody who has a case open at a terminal. It is told while it lasts and kept nowhere.
package struct Companion: Hashable, Sendable {
    package var login: String
    package var number: Int64
    /// What they are about to do, by the name of its command; nil: they look.
    package var act: String?

    package init(login: String, number: Int64, act: String?) {
        self.login = login
        self.number = number
        self.act = act
    }
}
