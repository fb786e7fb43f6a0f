/// Who looks: the login of the operating system and, if the office knows it, the officer.
package struct Viewer: Hashable, Sendable {
    package var login: String
    /// nil: an unknown login sees a read-only, masked screen.
    package var officer: Officer?

    package init(login: String, officer: Officer?) {
        self.login = login
        self.officer = officer
    }

    package func has(_ role: OfficerRole) -> Bool { officer?.isActive == true && officer?.roles.contains(role) == true }
}
