import ArgumentParser
import PiketStore
import PiketViewModels

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "A consistent copy while others work.",
        discussion: "The salt key beside the database is not part of the copy; keep both.")

    @OptionGroup var database: DatabaseOptions
    @Argument(help: "Where the copy goes.", completion: .file())
    var file: String

    func run() async throws {
        let store = try database.openExisting()
        try await database.requireAdministrator(of: store)
        try await store.backup(to: file)
        print(file)
        let language = database.speech.language
        StandardError.write(
            language.say(
                "simpan juga \(database.path).salt di tempat lain; tanpa itu salinan tidak dapat ditulisi, dan dipulihkan sebagai \(file).salt",
                en: "keep \(database.path).salt elsewhere too; a copy can be written to only with it, as \(file).salt"))
    }
}
