import PiketDomain
import Testing

@Suite("Folded names") struct FoldedNameTests {
    static let rows: [(name: String, folded: String)] = [
        ("Cempaka Putih Brt.", "cempakaputihbrt"), ("31.71.05.1002", "3171051002"), ("É Ŝ ŉ ž", "esnz"),
        ("Ma\u{200B}’ruf", "maruf"), ("ＤＫＩ　１", "dki1"), ("e\u{301}", "e"), ("—", ""), ("in_progress", "inprogress"),
        ("Ñandú Øre ßtraße", "nanduorestrase"),
    ]

    @Test("keep letters and digits", arguments: rows.indices) func folds(_ index: Int) {
        #expect(Words.folded(Self.rows[index].name) == Self.rows[index].folded)
    }

    @Test("cut words where the text index does") func tokens() {
        #expect(Words.tokens("Jl. Mawar-3, RT/RW 07") == ["jl", "mawar", "3", "rt", "rw", "07"])
        #expect(Words.tokens("e\u{301}cole") == ["ecole"])
        #expect(Words.tokens(" - ") == [])
    }

    @Test("contain parts") func contains() {
        #expect(FoldedName("Cempaka Putih Barat").contains(FoldedName("putih b")))
        #expect(FoldedName("aab").contains(FoldedName("ab")))
        #expect(!FoldedName("Cikini").contains(FoldedName("menteng")))
        #expect(!FoldedName("Cikini").contains(FoldedName("-")))
    }
}
