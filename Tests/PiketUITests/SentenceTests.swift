import PlainText
import Testing

@testable import PiketUI

@Suite struct SentenceTests {
    @Test(arguments: [
        (80, "kunci “x” tidak dikenal; maksudnya “kat”? Yang ada: kat, kel, kec"),
        (63, "kunci “x” tidak dikenal; maksudnya “kat”? Yang ada: kat, kel, …"),
        (50, "kunci “x” tidak dikenal; maksudnya “kat”?"),
        (30, "kunci “x” tidak dikenal"),
        (12, "kunci “x” t…"),
    ])
    func endsWithAWholePart(_ width: Int, _ shown: String) {
        let whole: SafeText = "kunci “x” tidak dikenal; maksudnya “kat”? Yang ada: kat, kel, kec"
        #expect(Sentence.fitted(whole, to: width, ellipsis: "…").string == shown)
    }
}
