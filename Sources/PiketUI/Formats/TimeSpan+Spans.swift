package import PiketViewModels
import PlainText
package import TerminalKit

extension TimeSpan {
    /// The same as pieces of a line: digits in one style, unit letters in another.
    ///
    /// Without `isTight` it is as long as `text`; tight, the letters stand close to their digits: `+18hr 14j`.
    package func spans(_ language: Language, digits: Style, units: Style, isTight: Bool = false) -> [Span] {
        var spans: [Span] = []
        spans.reserveCapacity(parts.count * 2)
        for (index, part) in parts.enumerated() {
            let gap: SafeText = index > 0 && part.isLoose ? " " : ""
            let tail: SafeText = part.isLoose && !isTight ? " " : ""
            spans.append(Span((index == 0 ? sign : gap) + part.digits(language) + tail, digits))
            spans.append(Span(part.unit.letters[language], units))
        }
        return spans
    }
}
