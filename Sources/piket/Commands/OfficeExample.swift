import ArgumentParser
import PiketOffice

extension OfficeCommand {
    /// `piket office example dki-jakarta > office.toml`
    struct Example: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "example", abstract: "Print a whole office file to begin from.")

        @OptionGroup var speech: SpeechOptions
        @Argument(help: "One of: \(Self.names).", completion: .list(ExampleOffice.allCases.map(\.rawValue)))
        var name: String?

        private static let names = ExampleOffice.allCases.map(\.rawValue).joined(separator: ", ")

        func run() throws {
            guard let name else { return ExampleOffice.allCases.forEach { print($0.rawValue) } }
            guard let example = ExampleOffice(rawValue: name) else {
                throw ValidationError(
                    "\(name): tidak ada contoh bernama itu; yang ada \(Self.names)",
                    en: "\(name): there is no example of that name; there are \(Self.names)")
            }
            print(example.text, terminator: "")
        }
    }
}
