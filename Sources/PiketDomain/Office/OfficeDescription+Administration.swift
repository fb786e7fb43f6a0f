extension OfficeDescription {
    /// Who creates a database: may do everything, so that a one-person office works at once.
    package static func founder(login: String) -> Officer {
        Officer(login: login, name: login, roles: [.officer, .supervisor, .admin])
    }

    /// Everybody who may change the office, in the order of the file.
    package var administrators: [Officer] { officers.filter { $0.isActive && $0.roles.contains(.admin) } }

    /// Keeps the founder beside officers that do not name that login, as long as no file has ever described it.
    ///
    /// - Returns: whether there was one to keep.
    package mutating func keepFounder(_ login: String, of old: OfficeDescription) -> Bool {
        guard !officers.contains(where: { $0.login == login }),
            old.officers.contains(Self.founder(login: login))
        else { return false }
        officers.insert(Self.founder(login: login), at: 0)
        return true
    }

    /// Whether an administrator, or whoever applies to an office that had none, could not take this back.
    package func locksOut(_ login: String, of old: OfficeDescription) -> Bool {
        if administrators.contains(where: { $0.login == login }) { return false }
        return old.administrators.contains { $0.login == login }
            || old.administrators.isEmpty && !administrators.isEmpty
    }
}
