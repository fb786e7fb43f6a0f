import PiketDomain
import PiketViewModels
import Testing

/// Whom the reassign dialog offers first.
struct RouteTranscripts {
    private func sitter(_ rows: [QueueRow]) -> Sitter { Sitter(FakeDesk(rows: rows), login: "kasi") }

    private func options(_ sitter: Sitter) -> [DialogOption] { sitter.model.dialog?.chooser?.shown ?? [] }

    @Test func theRouteOfACaseStandsFirstAndIsTakenWithOneKey() {
        var sitter = sitter([Cases.row(10_001, dueIn: 600, category: "jalan")])
        sitter.press("a")
        #expect(options(sitter).map(\.value).first == .agency("dlh"))
        #expect(options(sitter).map(\.basis) == [.route(0), nil, nil, nil])
        #expect(options(sitter).count(where: { $0.value == .agency("dlh") }) == 1, "it is not offered twice")
        #expect(sitter.model.dialog?.chooser?.chosen == nil, "a suggestion chooses nothing")
        sitter.press("<Down>")
        #expect(sitter.model.dialog?.chooser?.chosen?.value == .agency("dlh"))
    }

    @Test(arguments: [
        ("another category", Cases.row(10_001, dueIn: 600)),
        ("another place", Cases.row(10_001, dueIn: 600, kelurahan: "31.71.07.1001", category: "jalan")),
        ("unplaced", Cases.row(10_001, dueIn: 600, kelurahan: nil, category: "jalan")),
    ])
    func nothingIsOfferedThatNoRuleSays(_ name: String, _ row: QueueRow) {
        var sitter = sitter([row])
        sitter.press("a")
        #expect(options(sitter).allSatisfy { $0.basis == nil })
        #expect(options(sitter).map(\.value).last == .agency("dlh"))
    }

    @Test func aCaseThatHasAnAgencyKeepsIt() {
        var row = Cases.row(10_001, dueIn: 600, category: "jalan")
        row.agency = "dlh"
        var sitter = sitter([row, Cases.row(10_002, dueIn: 1200, category: "jalan")])
        sitter.press("* a")
        #expect(sitter.model.dialog?.targets.count == 2)
        #expect(options(sitter).allSatisfy { $0.basis == nil })
    }

    @Test(arguments: [("jalan", Routing.Basis.route(0)), ("sampah", nil)] as [(String, Routing.Basis?)])
    func severalCasesAreOfferedWhatTheyShare(_ category: String, _ basis: Routing.Basis?) {
        var sitter = sitter([
            Cases.row(10_001, dueIn: 600, category: "jalan"), Cases.row(10_002, dueIn: 1200, category: category),
        ])
        sitter.press("* a")
        #expect(sitter.model.dialog?.targets.count == 2)
        #expect(options(sitter).first?.basis == basis)
    }
}
