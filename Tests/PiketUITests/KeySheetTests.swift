import PiketUI
import PiketViewModels
import Testing

/// The key table as it is printed in the manual.
@Suite struct KeySheetTests {
    @Test(arguments: Language.allCases)
    func everyCommandWithAKeyStandsThereOnce(language: Language) {
        let groups = KeySheet.groups(language)
        let bound = Set(KeyTable.bindings.filter { !$0.keys.isEmpty }.map { "\($0.group) \($0.command)" })
        #expect(groups.flatMap(\.rows).count == bound.count)
        #expect(groups.map(\.title).count == Set(groups.map(\.title)).count)
        for row in groups.flatMap(\.rows) {
            #expect(!row.does.isEmpty && row.keys.count == Set(row.keys).count, "\(row)")
            #expect(row.keys.allSatisfy { $0.count == 1 || !$0.hasPrefix("<") }, "\(row)")
        }
    }

    @Test func keysAreWrittenAsPeopleCallThem() {
        let rows = KeySheet.groups(.english).flatMap(\.rows)
        let keys = Set(rows.flatMap(\.keys))
        #expect(keys.isSuperset(of: ["j", "Down", "ctrl-d", "space", "PgUp", "F10", "<", "?", "Enter"]))
        #expect(rows.contains { $0.keys.first == "t" })
    }
}
