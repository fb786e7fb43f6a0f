import PiketDomain

/// Who acts in the simulated office.
struct CityTeam: Sendable {
    let officers: [String]
    let supervisors: [String]
    /// Whose screen it is: gets a few cases and is never acted for afterwards.
    let viewer: String?

    /// Officers without supervision work; if there are none, everybody who may does.
    init(_ office: OfficeDescription, viewer: String?) {
        let active = office.officers.filter(\.isActive)
        let working = active.filter { $0.roles.contains(.officer) && !$0.roles.contains(.supervisor) }
        let leading = active.filter { $0.roles.contains(.supervisor) }
        let others = leading.filter { $0.login != viewer }
        officers = (working.isEmpty ? active : working).map(\.login)
        supervisors = (others.isEmpty ? leading.isEmpty ? active : leading : others).map(\.login)
        self.viewer = active.contains { $0.login == viewer } ? viewer : nil
    }

    /// The names of an office without anybody: acts need somebody.
    func officer(_ random: inout SeededRandom) -> String {
        officers.isEmpty ? "petugas-a" : random.pick(officers)
    }

    func supervisor(_ random: inout SeededRandom) -> String {
        supervisors.isEmpty ? "penyelia-b" : random.pick(supervisors)
    }

    /// Another officer than this one, where there is another.
    func colleague(of login: String, _ random: inout SeededRandom) -> String {
        let others = officers.filter { $0 != login }
        return others.isEmpty ? supervisor(&random) : random.pick(others)
    }
}
