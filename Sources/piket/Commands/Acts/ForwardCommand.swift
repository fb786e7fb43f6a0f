import ArgumentParser
import PiketDesk
import PiketDomain
import PiketUI

struct ForwardCommand: AsyncParsableCommand {
    enum Form: String, CaseIterable, ExpressibleByArgument { case wa }

    static let configuration = CommandConfiguration(
        commandName: "forward", abstract: "A complaint as text for a chat group, masked.",
        discussion:
            "Prints the text; sending it is yours. The log keeps to whom it goes. Restricted complaints stay here.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Option(name: .customLong("as"), help: "wa: with the marks of WhatsApp.")
    var form = Form.wa
    @Option(help: "Who gets it: a group's or an office's name.")
    var to: String
    @Option(help: "What is asked of them; - reads standard input.")
    var request = ""

    func run() async throws {
        let (run, request) = (try await ActRun(options), ActArguments.text(request))
        let file = try await run.file(id)
        try await run.perform(.forward(to: to, request: request), on: id, telling: options.json)
        guard !options.json else { return }
        print(ForwardText(file.complaint, office: run.office, language: run.language).text(request: request))
    }
}
