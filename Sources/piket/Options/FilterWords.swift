import ArgumentParser
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels

/// A filter from the words of a command line.
enum FilterWords {
    /// A word with one dash negates a filter word; with two it was meant as an option.
    static func validate(_ words: [String]) throws {
        if let option = words.first(where: { $0.hasPrefix("--") && $0.dropFirst(2).first?.isLetter == true }) {
            throw ValidationError("pilihan tidak dikenal: \"\(option)\"", en: "unknown option \"\(option)\"")
        }
    }

    static func filter(_ words: [String], _ office: Office, _ language: Language) throws -> Filter {
        do throws(FilterError) {
            return try Filter(
                parsing: words.filter { $0 != "--" }.joined(separator: " "),
                vocabulary: FilterVocabulary(officeStates: office.description.states),
                names: FilterNames(office, login: Login.current))
        } catch {
            throw ValidationError(error.message(language == .english ? .english : .indonesian))
        }
    }
}
