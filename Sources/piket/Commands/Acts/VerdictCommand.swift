import ArgumentParser
import PiketDesk
import PiketDomain

struct VerdictCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "verdict", abstract: "Judge a hoax report: hoax, true, unclear or rejected.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Argument(help: "hoax, true, unclear or rejected.")
    var verdict: HoaxVerdict
    @Option(help: "Why.")
    var reason: String
    @Option(help: "The address of the clarification.")
    var link = ""

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) -> DeskAct { .judge(verdict, reason: reason, link: link) }
}

extension HoaxVerdict: ExpressibleByArgument {}
