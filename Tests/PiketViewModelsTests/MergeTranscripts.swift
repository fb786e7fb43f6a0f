import PiketDesk
import PiketDomain
import PiketViewModels
import Testing

/// Marked cases become one incident by one dialog, and one `u` takes it back.
struct MergeTranscripts {
    @Test func markedCasesAreMergedIntoOneOfThem() {
        var sitter = Sitter(FakeDesk(rows: (1...4).map { Cases.row(10_000 + $0, dueIn: $0 * 600) }), login: "kasi")
        sitter.press("<Space> <Space> <Space> <F6>")
        #expect(sitter.model.dialog?.chooser?.options.count == 3)
        #expect(sitter.model.dialogCheck?.block == .nothingChosen)
        sitter.press("<Down> <Down>")
        sitter.confirm()
        #expect(sitter.model.dialog == nil)
        let parents = (10_001...10_003).map { sitter.desk.file(Int64($0))?.complaint.parent }
        #expect(parents.compactMap(\.self).count == 2, "the parent is not merged into itself")
        let parent = parents.compactMap(\.self).first
        #expect(Set(parents) == [parent, nil])
        sitter.press("u")
        sitter.confirm()
        #expect((10_001...10_003).allSatisfy { sitter.desk.file($0)?.complaint.parent == nil })
    }

    @Test func anotherNumberCanBeTyped() {
        var sitter = Sitter(FakeDesk(rows: (1...4).map { Cases.row(10_000 + $0, dueIn: $0 * 600) }), login: "kasi")
        sitter.press("<Space> <Space> <F6>")
        sitter.type("10004")
        sitter.confirm()
        #expect([10_001, 10_002].allSatisfy { sitter.desk.file($0)?.complaint.parent == 10_004 })
    }
}
