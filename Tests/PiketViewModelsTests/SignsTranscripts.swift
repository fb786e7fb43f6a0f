import PiketDomain
import PiketViewModels
import Testing

/// The table of signs that closures are for show.
struct SignsTranscripts {
    private func sitter(_ login: String) -> Sitter {
        var desk = FakeDesk(rows: [Cases.row(10_001, dueIn: 600)])
        desk.signs = ["dlh", "dbm"].map {
            var signs = ClosureSigns(code: $0)
            signs.closed = 3
            return signs
        }
        desk.signs.append(ClosureSigns(code: "sda"))
        return Sitter(desk, login: login)
    }

    @Test func aSupervisorOpensScrollsAndLeavesIt() {
        var sitter = sitter("kasi")
        sitter.press(":")
        sitter.type("closure_signs")
        sitter.press("<Enter>")
        #expect(sitter.line.hasSuffix("| signs 2 row 0"), "agencies that closed nothing are left out")
        sitter.press("j j k x a t")
        #expect(sitter.line.contains("| signs 2 row 0 |") && sitter.model.dialog == nil, "nothing else works over it")
        sitter.press("G <Esc>")
        #expect(sitter.model.signs == nil && sitter.model.layer == .panes)
    }

    @Test func othersAreToldWhoMay() {
        let sitter = sitter("piket1")
        #expect(sitter.model.reason(against: .closureSigns) == .refused(.needsRole([.supervisor])))
    }
}
