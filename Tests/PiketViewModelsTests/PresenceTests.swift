import PiketDomain
import PiketViewModels
import Testing

/// What is told about a case that is open, and what is shown of others who have it open.
struct PresenceTests {
    private static let company = [
        Companion(login: "piket2", number: 10_001, act: "answer"), Companion(login: "kasi", number: 10_002, act: nil),
    ]

    /// What the model tells after each key.
    private func told(_ keys: String) -> [String] {
        var model = Sitter(ListTranscripts.desk, login: "piket1").model
        var told: [String] = []
        for key in keys.split(separator: " ") {
            for case .present(let presence) in model.reduce(.key(String(key))) {
                told.append(presence.map { "\($0.number) \($0.act ?? "looks") \($0.login)" } ?? "nothing")
            }
        }
        return told
    }

    @Test func openingAndLeavingAreTold() {
        #expect(told("<Enter> <Esc>") == ["10001 looks piket1", "nothing"])
        #expect(told("<Enter> n <Esc>") == ["10001 looks piket1", "10002 looks piket1", "nothing"])
        #expect(told("j c <Esc>") == ["10002 answer piket1", "nothing"])
        #expect(told("j j k ? <Esc> /") == [])
    }

    @Test func onlyWhoHasTheSameCaseOpenIsShown() {
        var sitter = Sitter(ListTranscripts.desk, login: "piket1")
        sitter.desk.company = Self.company
        sitter.press("<Enter>")
        #expect(sitter.model.company.map(\.login) == ["piket2"])
        sitter.press("n")
        #expect(sitter.model.company.map(\.login) == ["kasi"])
        sitter.press("<Esc>")
        #expect(sitter.model.company.isEmpty)
        sitter.press("m")
        #expect(sitter.model.company.map(\.login) == ["kasi"])
    }

    @Test func whatComesWhileTheCaseIsOpenIsShown() {
        var sitter = Sitter(ListTranscripts.desk, login: "piket1")
        sitter.press("<Enter>")
        #expect(sitter.model.company.isEmpty)
        sitter.tell(.company(Self.company))
        #expect(sitter.model.company == [Self.company[0]])
        let before = sitter.model
        sitter.tell(.company(Self.company))
        #expect(sitter.model.looks(like: before))
    }
}
