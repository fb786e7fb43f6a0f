import ArgumentParser
import Glibc

/// The program: sub-commands and nothing else.
@main
struct Piket: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "piket",
        abstract: "A duty desk for a city's complaints, in the terminal.",
        discussion: """
            Without a sub-command it opens the dashboard. New here? `piket demo` shows a simulated city; \
            nothing it shows is real and nothing is kept.
            """,
        version: "piket 0.1.0",
        subcommands: [
            Watch.self, Demo.self, Import.self, IntakeCommand.self, Posts.self, Mentions.self, ExportCommand.self,
            RegionCommand.self,
            OfficeCommand.self,
            List.self,
            Show.self, Stats.self, ChannelsCommand.self, FrameCommand.self, Simulate.self, New.self, OutboxCommand.self,
            AuditCommand.self,
            Check.self, Backup.self, Rebuild.self, Tick.self, HandoverCommand.self, ContactsCommand.self,
            DutyCommand.self, ReportCommand.self, ThemesCommand.self, Publish.self, Kiosk.self, Guide.self,
        ],
        groupedSubcommands: [
            CommandGroup(
                name: "Acts",
                subcommands: [
                    VerifyCommand.self, CategoriseCommand.self, PlaceCommand.self, AssignCommand.self, TakeCommand.self,
                    SupportCommand.self, StateCommand.self, NoteCommand.self, AnswerCommand.self, DraftCommand.self,
                    AskCommand.self, ReplyCommand.self, ReviewCommand.self, PromiseCommand.self, ExtendCommand.self,
                    CompleteCommand.self, EvidenceCommand.self, AcknowledgeCommand.self, MergeCommand.self,
                    DismissCommand.self, DangerCommand.self, VerdictCommand.self, ForwardCommand.self,
                    UnmaskCommand.self,
                    RedactCommand.self, ForgetCommand.self,
                    UndoCommand.self, RedoCommand.self,
                ])
        ],
        defaultSubcommand: Watch.self)

    /// What was printed must have arrived; whoever read along and has gone is no trouble of ours.
    private static func requireOutputWritten() throws {
        guard fflush(nil) != 0 else { return }
        var output = pollfd(fd: 1, events: 0, revents: 0)
        if poll(&output, 1, 0) > 0, output.revents & Int16(POLLERR) != 0 { return }
        throw CommandFailure(
            .environment, "keluaran tidak dapat ditulis seluruhnya; periksa ruang disk tujuannya",
            en: "the output could not be written whole; check the room where it goes")
    }

    static func main() async {
        ProcessGuard.prepare()
        do {
            var command = try parseAsRoot()
            // `check` tells them among the rest.
            if !(command is Check) { UserConfig.tellFaults() }
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            try requireOutputWritten()
        } catch let failure as CommandFailure {
            failure.leave()
        } catch {
            if let failure = CommandFailure(error, SpeechOptions.ofProcess) { failure.leave() }
            if let failure = CommandFailure(usage: error, SpeechOptions.ofProcess) { failure.leave() }
            exit(withError: error)
        }
    }
}
