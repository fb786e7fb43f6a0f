import PiketDomain
import PiketViewModels
import PlainText

/// Many changes of one kind as a sentence.
struct PlainSumText {
    let sum: PlainSum
    let cases: PlainCases

    /// Channels that are told by name.
    private static let most = 5

    private var language: Language { cases.language }

    var sentence: SafeText {
        let counts = Phrase(Language.indonesian.number(sum.count), en: Language.english.number(sum.count))
        let head = Phrase.plainSum(sum, counts)[language]
        return sum.kind == .arrived ? arrivals(head) : acts(head)
    }

    private func arrivals(_ head: SafeText) -> SafeText {
        var parts = [head]
        if let first = sum.numbers.min(), let last = sum.last {
            parts.append(Phrase.plainNumbers(from: SafeText(number: first), to: SafeText(number: last))[language])
        }
        if sum.closed > 0 { parts.append(Phrase.plainClosed(language.number(sum.closed))[language]) }
        let line = PlainCases.joined(parts)
        return sum.channels.isEmpty ? line : line + ": " + PlainCases.joined(channels)
    }

    /// The most frequent first.
    private var channels: [SafeText] {
        let sorted = sum.channels.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let told = sorted.prefix(Self.most).map { cases.channel($0.key) + " " + language.number($0.value) }
        let rest = sum.count - sorted.prefix(Self.most).map(\.value).reduce(0, +)
        return told + (rest > 0 ? [Phrase.plainOthers[language] + " " + language.number(rest)] : [])
    }

    private func acts(_ head: SafeText) -> SafeText {
        let states = sum.states.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.map {
            language.number($0.value) + " " + Phrase.plainState(StateWord.of($0.key, cases.office, language))[language]
        }
        let numbers = PlainCases.joined(sum.numbers.map { SafeText(number: $0) })
        let among = sum.numbers.isEmpty ? [] : [Phrase.plainAmong(numbers)[language]]
        return PlainCases.joined([head] + states + among)
    }
}
