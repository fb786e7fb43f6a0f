import PiketDomain
import PiketOffice
import Testing

@Suite struct `A ladder that hands a case back` {
    /// Fifteen lines.
    private static let head = """
        [office]
        name = "A"
        [[agency]]
        code = "a"
        name = "Dinas A"
        [[agency]]
        code = "b"
        name = "Dinas B"
        [[agency]]
        code = "c"
        name = "Dinas C"
        [[category]]
        code = "sampah"
        name = "Sampah"
        agency = "c"

        """

    /// Five lines a rung.
    private static func rung(_ clock: String, _ step: Int, _ moment: String, _ deed: String) -> String {
        "[[escalate]]\nat = \"\(moment)\"\nclock = \"\(clock)\"\nstep = \(step)\ndo = [\"reassign:\(deed)\"]\n"
    }

    private static let route = "[[route]]\nwhen = { category = \"sampah\" }\nto = \"Dinas B\"\n"

    private static func faults(_ text: String) -> [FileFault] { OfficeFile.read(head + text).faults }

    @Test(arguments: [
        (
            "on one ladder",
            rung("answer", 1, "due_soon", "opd:a") + rung("answer", 2, "late", "opd:b")
                + rung("answer", 3, "late3", "opd:a"), 30, ["line 16", "line 21"]
        ),
        (
            "on the ladder of a later clock",
            rung("answer", 1, "due_soon", "opd:a") + rung("answer", 2, "late", "opd:b")
                + rung("solve", 1, "late", "opd:a"), 30, ["line 16", "line 21"]
        ),
        (
            "on the ladder of a later clock that stands first",
            rung("solve", 1, "late", "opd:a") + rung("answer", 1, "due_soon", "opd:a")
                + rung("answer", 2, "late", "opd:b"), 20, ["line 21", "line 26"]
        ),
        (
            "to the agency of the category",
            rung("answer", 1, "late", "opd:b") + rung("answer", 2, "late3", "opd:c"), 25, ["line 12", "line 16"]
        ),
        (
            "to the agency of the category, on another ladder",
            rung("verify", 1, "late", "opd:b") + rung("review", 1, "late", "opd:c"), 25, ["line 12", "line 16"]
        ),
        (
            "to the agency of a route",
            route + rung("answer", 1, "late", "opd:a") + rung("answer", 2, "late3", "opd:b"), 28,
            ["line 16", "line 19"]
        ),
    ])
    func `is named with the line that gave it and the line that took it`(
        _ name: String, _ text: String, _ line: Int, _ lines: [String]
    ) {
        let faults = Self.faults(text)
        #expect(faults.map(\.line) == [line])
        #expect(faults.allSatisfy { fault in lines.allSatisfy { fault.reason.english.contains($0) } }, "\(faults)")
        #expect(faults.allSatisfy { $0.key.hasSuffix(".do") })
    }

    @Test(arguments: [
        ("on", rung("answer", 1, "late", "opd:a") + rung("solve", 1, "late", "opd:b")),
        ("to the same on two clocks", rung("answer", 1, "late", "opd:a") + rung("solve", 1, "late", "opd:a")),
        ("first to its own agency", rung("answer", 1, "late", "opd:c") + rung("answer", 2, "late3", "opd:b")),
    ])
    func `is not one that hands it`(_ name: String, _ text: String) {
        #expect(Self.faults(text) == [])
    }
}
