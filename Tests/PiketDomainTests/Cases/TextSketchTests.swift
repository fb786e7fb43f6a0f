import PiketDomain
import Testing

@Suite struct TextSketchTests {
    private static let flood = "Banjir sepaha di RW 04 Cipinang Besar Selatan, listrik belum mati, warga minta perahu"

    @Test(
        "Near-equal words are found, others are not",
        arguments: [
            (flood, true), ("RT @warga: " + flood.uppercased() + "!! https://t.co/x1", true),
            (flood.replacing("listrik belum mati", with: "listrik sudah mati"), true),
            ("Banjir selutut di RW 11 Kampung Melayu, air terus naik, tolong kirim pompa", false),
            ("Lampu jalan mati dari perempatan sampai jembatan, gelap setiap malam", false),
        ])
    func near(other: String, isNear: Bool) throws {
        let (a, b) = (try #require(TextSketch(Self.flood)), try #require(TextSketch(other)))
        let likeness = TextSketch.likeness(Self.flood, other)
        #expect((likeness >= TextSketch.threshold) == isNear, "\(likeness)")
        if isNear { #expect(a.isWorthComparing(with: b)) }
    }

    @Test("A text that says next to nothing is like no other")
    func short() {
        #expect(TextSketch("min tolong") == nil)
        #expect(TextSketch("@a @b https://contoh.id/panjang-sekali-alamatnya") == nil)
        #expect(TextSketch.likeness("", "") == 0)
    }

    @Test("It is kept in databases, so it never changes")
    func fixed() {
        #expect(TextSketch(Self.flood)?.bits == 0x7A6032885D080E44)
    }
}
