import Testing

@testable import PiketIngest

@Suite struct NameBookTests {
    @Test func `a person in a column of names is masked before a code is made of it`() throws {
        var book = NameBook(known: [])
        let found = book.code(of: "Pak Budi Santoso HP 0812-3456-7890")
        let code = try #require(found)
        let fresh = book.takeFresh()
        let kept = try #require(fresh[code])
        for secret in ["santoso", "3456", "7890"] {
            #expect(!code.lowercased().contains(secret))
            #expect(!kept.lowercased().contains(secret))
        }
    }

    @Test func `what only machines read is not kept of a name`() throws {
        var book = NameBook(known: [])
        let found = book.code(of: "Dinas\u{1B}[31m \u{202E}Air\u{7}")
        let code = try #require(found)
        #expect(book.takeFresh()[code] == "Dinas[31m Air")
    }

    @Test(arguments: ["L" + String(repeating: "x", count: 200), "Pak Budi Santoso HP 0812-3456-7890", "Sampah"])
    func `a name gets the same code when its file comes again`(name: String) throws {
        var first = NameBook(known: [])
        let found = first.code(of: name)
        let code = try #require(found)
        let stored = first.takeFresh().map { (code: $0.key, names: [$0.value]) }
        var second = NameBook(known: stored)
        let again = second.code(of: name)
        let fresh = second.takeFresh()
        #expect(again == code)
        #expect(fresh.isEmpty)
    }
}
