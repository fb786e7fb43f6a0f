import Foundation
import Glibc
import Testing

extension Program {
    /// Who runs the tests, as the program sees it.
    static var login: String {
        guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else { return "uid:\(geteuid())" }
        return String(cString: name)
    }

    /// Makes whoever runs the tests somebody else in the office: with these roles only, or nobody (nil).
    func become(
        _ roles: [String]?, agencies: [String] = [], others: [(login: String, name: String, roles: [String])] = []
    ) throws {
        let own = roles.map { [(login: Self.login, name: "Pelaku Uji", roles: $0)] } ?? []
        let people = (own + others).map { person in
            """
            [[officer]]
            login = "\(person.login)"
            name = "\(person.name)"
            roles = [\(person.roles.map { "\"\($0)\"" }.joined(separator: ", "))]
            agencies = [\(person.login == Self.login ? agencies.map { "\"\($0)\"" }.joined(separator: ", ") : "")]
            """
        }
        let file = try home.write(City.office + people.joined(separator: "\n\n") + "\n", to: "kantor.toml")
        let outcome = try run("office", "apply", file, "--now", Self.now, "--give-up-administration")
        try #require(outcome.status == 0, "\(outcome)")
    }
}
