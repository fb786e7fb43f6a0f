import PiketDomain
import Testing

@Suite struct MaskLinkTests {
    private let reporter = Reporter(name: "Contoh Warga", contact: "081200001111")

    @Test(arguments: [
        ("https://foto.example/p?id=7&w=200", "https://foto.example/p?id=7&w=200"),
        ("https://foto.example/1234567890123456789.jpg", "https://foto.example/1234567890123456789.jpg"),
        ("https://foto.example/jalan@2x.jpg", "https://foto.example/jalan@2x.jpg"),
        ("https://foto.example/p?nama=x", "https://foto.example/p?•••"),
        ("https://foto.example/p?id=7&HP=1", "https://foto.example/p?•••"),
        ("https://foto.example/p?q=contoh+warga", "https://foto.example/p?•••"),
        ("https://foto.example/p?q=081200001111", "https://foto.example/p?•••"),
        ("https://foto.example/p?q=a%40b.example", "https://foto.example/p?•••"),
        ("https://foto.example/a/Contoh_Warga.jpg", "https://foto.example/a/•••"),
        ("https://foto.example/KTP_3373014506780001.jpg", "https://foto.example/•••"),
        ("https://foto.example/KTP_3373014506780001.jpg?x=1", "https://foto.example/•••?x=1"), ("", ""),
    ]) func aLinkTellsNobody(link: String, shown: String) {
        #expect(Mask.link(link, reporter: reporter) == shown)
    }

    @Test func withoutAReporterNothingIsLookedFor() {
        #expect(
            Mask.link("https://x.example/p?q=1", reporter: Reporter(name: "", contact: "")) == "https://x.example/p?q=1"
        )
    }
}
