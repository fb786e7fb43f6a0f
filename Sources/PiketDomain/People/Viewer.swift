/// Who looks: the login of the operating system and, if the office knows it, the officer.
package struct Viewer: Hashable, Sendable {
    package var login: String
    /// nil: an unknown login sees a read-only, masked screen.
    package var officer: Officer?

    package init(login: String, officer: Officer?) {
        self.login = login
        self.officer = officer
    }

    /// Piket's own hands: no officer, so only what asks for no right.
    package static let system = Viewer(login: Actor.system.code, officer: nil)

    package func has(_ role: OfficerRole) -> Bool { officer?.isActive == true && officer?.roles.contains(role) == true }
}
