import PiketDomain
import Testing

struct KnownNameTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var name: String
        var text: String
        var shown: String

        init(_ name: String, of reporter: String, _ text: String, _ shown: String) {
            (testDescription, self.name, self.text, self.shown) = (name, reporter, text, shown)
        }
    }

    @Test(arguments: [
        Row("in the middle", of: "Slamet Riyadi", "Lapor, Slamet Riyadi di sini", "Lapor, S. R. di sini"),
        Row("in other letters", of: "Slamet Riyadi", "SLAMET RIYADI, slamet riyadi", "S. R., S. R."),
        Row("at both ends", of: "Slamet Riyadi", "Slamet Riyadi dan Slamet Riyadi", "S. R. dan S. R."),
        Row("blanks of its own", of: " Slamet  Riyadi ", "kata Slamet Riyadi", "kata S. R."),
        Row("half of it stays", of: "Slamet Riyadi", "Jalan Slamet 3", "Jalan Slamet 3"),
        Row("one word is too common", of: "Jalan", "Jalan rusak", "Jalan rusak"),
        Row(
            "one word, as many people have", of: "Joko", "saya Joko. Hormat, JOKO; KTP_Joko.jpg",
            "saya J.. Hormat, J.; KTP_J..jpg"),
        Row("one word in small letters", of: "Indah", "sungguh indah", "sungguh indah"),
        Row("one word as a part of another", of: "Joko", "Jokowi, Sujoko", "Jokowi, Sujoko"),
        Row(
            "one word as a place", of: "Melati", "Jl. Melati 3, Gang Melati, kata Melati",
            "Jl. Melati 3, Gang Melati, kata M."),
        Row("nobody's name", of: "Masyarakat", "Masyarakat resah", "Masyarakat resah"),
        Row("nobody's name in English", of: "Anonymous", "Anonymous call", "Anonymous call"),
        Row("nothing to find", of: "Slamet Riyadi", "", ""),
    ])
    func hides(_ row: Row) {
        #expect(KnownName(row.name).hidden(in: row.text) == row.shown)
    }
}
