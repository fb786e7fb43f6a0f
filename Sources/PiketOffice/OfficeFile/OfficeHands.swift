import PiketDomain

/// Whether the ladder only ever hands a case on: over all its clocks, in the order in which they come due, nobody gets
/// a case back, and neither does the agency its category or a route gave it to.
struct OfficeHands {
    private struct Hand {
        var code: String
        var isAgency: Bool
        var section: TomlSection
        /// Of its clock among all clocks, then its step.
        var place: (Int, Int)

        func isSame(as other: Hand) -> Bool { code == other.code && isAgency == other.isAgency }
    }

    private let hands: [Hand]
    /// The first entry by which a case is an agency's own.
    private let homes: [String: (entry: FaultReason, line: Int?)]

    init(_ description: OfficeDescription, _ root: TomlSection) {
        let hands = root.sectionsOnce("escalate").flatMap { section -> [Hand] in
            guard let clock = section.words("clock").first.flatMap(Clock.init(rawValue:)),
                case .int(let step)? = section.peek("step"), let order = Clock.allCases.firstIndex(of: clock)
            else { return [] }
            return section.words("do").compactMap(Escalation.Deed.init).compactMap { deed in
                guard case .handOver(let code, let isAgency) = deed else { return nil }
                return Hand(code: code, isAgency: isAgency, section: section, place: (order, step))
            }
        }
        self.hands = hands.sorted { $0.place < $1.place }
        homes = Self.homes(description, root)
    }

    private static func homes(
        _ description: OfficeDescription, _ root: TomlSection
    ) -> [String: (entry: FaultReason, line: Int?)] {
        var homes: [String: (entry: FaultReason, line: Int?)] = [:]
        for section in root.sectionsOnce("category") {
            guard let agency = section.words("agency").first, homes[agency] == nil else { continue }
            let code = section.words("code").first ?? ""
            homes[agency] = (FaultReason("kategori \"\(code)\"", en: "the category \"\(code)\""), section.line)
        }
        let routes = root.sectionsOnce("route")
        // A route with another fault left a gap: then nobody can say which line is whose.
        guard routes.count == description.routes.count else { return homes }
        for (route, section) in zip(description.routes, routes) where homes[route.agency] == nil {
            homes[route.agency] = (FaultReason("rute", en: "the route"), section.line)
        }
        return homes
    }

    func check() {
        for (index, hand) in hands.enumerated() {
            let before = hands[..<index]
            if let first = before.firstIndex(where: { $0.isSame(as: hand) }) {
                let between = before[first...].first { !$0.isSame(as: hand) }
                if let between { refuse(hand, from: between, Self.rung, before[first].section.line) }
            } else if hand.isAgency, let home = homes[hand.code],
                let away = before.first(where: { $0.isAgency && $0.code != hand.code })
            {
                refuse(hand, from: away, home.entry, home.line)
            }
        }
    }

    private static let rung = FaultReason("anak tangga", en: "the rung")

    private func refuse(_ hand: Hand, from other: Hand, _ giver: FaultReason, _ line: Int?) {
        let (gave, took) = (line.map(String.init) ?? "?", other.section.line.map(String.init) ?? "?")
        hand.section.refuse(
            "do",
            "mengembalikan kasus ke \(hand.code), yang mendapatnya dari \(giver.indonesian) di baris \(gave) "
                + "sebelum baris \(took) mengalihkannya ke \(other.code)",
            en: "hands the case back to \(hand.code), which had it by \(giver.english) in line \(gave) "
                + "until line \(took) hands it to \(other.code)")
    }
}
