import PiketDomain

/// The rule of who may see what (`Viewer.maySeeText`, `Office.isRestricted`) as conditions on `complaint c`.
struct SightSQL {
    /// Holds for rows whose text, place and photo the viewer may see.
    let seen: SQLCondition
    /// Holds for rows whose category the viewer may see.
    let categorySeen: SQLCondition
    let restricted: SQLCondition

    init(_ sight: Sight) {
        let (viewer, office) = (sight.viewer, sight.office)
        restricted = Self.restricted(office)
        var open = restricted.negated
        if viewer.has(.supervisor) || viewer.has(.inspector) {
            open = .always
        } else if viewer.officer?.isActive == true {
            open = .any([open, SQLCondition("+c.assignee = ?", [viewer.login])])
        }
        let scope = Self.scope(viewer)
        seen = .all([scope, open])
        categorySeen = .any([restricted.negated, seen])
    }

    private static func restricted(_ office: Office) -> SQLCondition {
        func codes<Kind: RawRepresentable<String> & CaseIterable>(
            _ kinds: Kind.Type, _ isRestricted: (Kind) -> Bool
        ) -> [String] {
            kinds.allCases.filter(isRestricted).map(\.rawValue)
        }
        let profiles = Set((SLAProfile.shipped + office.description.profiles.map(\.profile)).map(\.code))
        return .any([
            .member("c.danger", Danger.allCases.filter(\.isRestricted).map(\.rawValue)),
            .member(
                "c.visibility",
                codes(Visibility.self) { office.isRestricted(visibility: $0, type: .complaint, profile: "") }),
            .member(
                "c.type", codes(ComplaintType.self) { office.isRestricted(visibility: .publik, type: $0, profile: "") }),
            .member(
                "c.profile",
                profiles.filter { office.isRestricted(visibility: .publik, type: .complaint, profile: $0) }.sorted()),
        ])
    }

    private static func scope(_ viewer: Viewer) -> SQLCondition {
        guard let officer = viewer.officer, !(officer.agencies.isEmpty && officer.areas.isEmpty) else { return .always }
        return .any(
            [.member("c.agency", officer.agencies)]
                + officer.areas.map { SQLCondition("substr(c.kelurahan, 1, ?) = ?", [$0.unicodeScalars.count, $0]) })
    }
}
