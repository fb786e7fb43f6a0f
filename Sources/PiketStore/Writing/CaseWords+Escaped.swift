import PiketDomain
import PlainText

extension CaseWords {
    /// The words of a record for a reader who wants to know what was taken out of them. The mask comes first, and what
    /// officers masked by hand stays so.
    static func escaped(
        title: String, text: String, address: String, redacting stretches: [String]
    ) -> EscapedWords {
        EscapedWords(
            title: escaped(Mask.text(title).text, stretches), text: escaped(Mask.text(text).text, stretches),
            address: escaped(Mask.address(address), stretches))
    }

    /// Stretches are told by the words as they are shown. Where one stands there and not, as often, in the written-out
    /// form, a hidden character lies in it: then the words are given as they are shown.
    private static func escaped(_ masked: String, _ stretches: [String]) -> SafeText {
        guard !masked.isEmpty else { return SafeText() }
        var shown = SafeText(sanitizing: masked)
        var escaped = SafeText(escaping: masked)
        var isTold = true
        for stretch in stretches where !stretch.isEmpty {
            isTold =
                isTold && shown.string.ranges(of: stretch).count == escaped.string.ranges(of: stretch).count
            shown = without(stretch, shown)
            escaped = without(stretch, escaped)
        }
        return isTold ? escaped : shown
    }
}
