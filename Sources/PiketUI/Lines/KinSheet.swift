import PiketDomain
import PiketViewModels
import PlainText

/// Which other cases belong to one, a line each, for `piket show`.
struct KinSheet {
    let file: CaseFile
    let language: Language

    init(_ file: CaseFile, language: Language) {
        self.file = file
        self.language = language
    }

    var lines: [String] {
        var lines: [SafeText] = []
        if let ignored = file.complaint.ignored { lines.append(Phrase.ignored(ignored)[language]) }
        if let verdict = file.complaint.verdict {
            lines.append(Phrase.verdictLabel[language] + " " + Phrase.verdict(verdict)[language])
        }
        if let parent = file.complaint.parent {
            lines.append(Phrase.parent[language] + " " + SafeText(number: parent))
        }
        if !file.family.children.isEmpty {
            lines.append(
                Phrase.incidentLabel[language] + " "
                    + Phrase.family(
                        language.number(file.family.children.count), language.number(file.family.reporters))[language])
        }
        if !file.ofReporter.isEmpty {
            let numbers = file.ofReporter.prefix(5).map { SafeText(number: $0) }
            lines.append(
                Phrase.ofReporter(language.number(file.ofReporter.count))[language] + ": "
                    + numbers.dropFirst().reduce(numbers[0]) { $0 + ", " + $1 })
        }
        for match in file.matches {
            lines.append(
                Phrase.matchLabel[language] + " " + SafeText(number: match.number) + ", "
                    + Phrase.match(match.basis)[language])
        }
        for similar in file.similar.prefix(5) {
            lines.append(
                Phrase.similar[language] + " " + SafeText(number: similar.number) + ", "
                    + language.number(similar.score) + " %, " + similar.reason(language))
        }
        return lines.map(\.string)
    }
}
