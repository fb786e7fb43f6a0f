import ArgumentParser
import Foundation
import PiketDomain
import PiketOffice
import PiketPlaces
import PiketStore
import PiketUI
import PiketViewModels

/// Options that every command on a database has.
struct DatabaseOptions: ParsableArguments {
    @Option(
        name: .long, help: "The database; else PIKET_DB, else piket/piket.sqlite in the data folder.",
        completion: .file())
    var db: String?

    @OptionGroup var speech: SpeechOptions

    var path: String { place.path }

    /// The path and what names it.
    var place: (path: String, source: String?) {
        let environment = ProcessInfo.processInfo.environment
        if let db { return (db, "--db") }
        if let path = environment["PIKET_DB"], !path.isEmpty { return (path, "PIKET_DB") }
        return (Self.dataFolder(environment) + "/piket.sqlite", nil)
    }

    var isThere: Bool { FileManager.default.fileExists(atPath: path) }

    private static func dataFolder(_ environment: [String: String]) -> String {
        if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") { return folder + "/piket" }
        return (environment["HOME"] ?? ".") + "/.local/share/piket"
    }

    /// A database that is there already. Errors: `StoreTrouble`, `missing` first of all.
    func openExisting(_ mode: StoreOptions.Mode = .readOnly) throws -> SQLiteStore {
        guard isThere else { throw StoreTrouble.missing(path: path) }
        return try SQLiteStore.open(path: path, StoreOptions(mode))
    }

    /// The same for what only an administrator may do. An office that names none leaves it to whoever may open the file.
    /// Errors: a refusal in words.
    func openToAdminister(now: Instant) async throws -> SQLiteStore {
        let store = try await openOrCreate(now: now)
        try await requireAdministrator(of: store)
        return store
    }

    func requireAdministrator(of store: SQLiteStore) async throws {
        let office = try await store.office()
        let isWithoutOne = !office.description.officers.contains { $0.isActive && $0.roles.contains(.admin) }
        guard isWithoutOne || office.viewer(login: Login.current).has(.admin) else {
            throw CommandFailure(
                .refused, "\(Login.current) bukan admin kantor ini; minta admin menjalankannya",
                en: "\(Login.current) is not an administrator of this office; ask one to run it")
        }
    }

    /// A database to write, made if it is not there, its folder too. Whoever makes it becomes its first administrator.
    func openOrCreate(now: Instant) async throws -> SQLiteStore {
        let isNew = !isThere
        if isNew {
            let folder = (path as NSString).deletingLastPathComponent
            if !folder.isEmpty {
                do {
                    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                } catch {
                    throw StoreTrouble.readOnly(path: path)
                }
            }
        }
        let store = try SQLiteStore.open(path: path)
        try await store.renewLayout(BuiltInRegion.layout(of:))
        if isNew { try await FirstOffice.found(in: store, login: Login.current, now: now) }
        return store
    }
}

/// The language, for commands without a database too.
struct SpeechOptions: ParsableArguments {
    @Option(name: .long, help: "id or en; else PIKET_LANG, else the locale.")
    var lang: Language?

    var language: Language { lang ?? Self.ofEnvironment() }

    /// For errors that come before or after a command has its options: `--lang` wherever it stands, else as always.
    static var ofProcess: Language { ofArguments ?? ofEnvironment() }

    private static var ofArguments: Language? {
        let arguments = CommandLine.arguments
        for (index, argument) in arguments.enumerated() {
            let value = argument == "--lang" ? arguments.dropFirst(index + 1).first : nil
            let joined = argument.hasPrefix("--lang=") ? String(argument.dropFirst(7)) : nil
            if let language = (value ?? joined).flatMap(Language.init(rawValue:)) { return language }
        }
        return nil
    }

    /// The language and what decided it.
    var choice: Chosen<Language> { lang.map { Chosen($0, .option) } ?? Self.chosenByEnvironment() }

    private static func ofEnvironment() -> Language { chosenByEnvironment().value }

    private static func chosenByEnvironment() -> Chosen<Language> {
        let environment = ProcessInfo.processInfo.environment
        if let word = environment["PIKET_LANG"], let language = Language(rawValue: word) {
            return Chosen(language, .environment)
        }
        if let language = UserConfig.current.language.flatMap(Language.init(rawValue:)) {
            return Chosen(language, .config)
        }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return Chosen(locale?.hasPrefix("en") == true ? .english : .indonesian, locale == nil ? .usual : .locale)
    }
}

extension Language: ExpressibleByArgument {}

/// The moment a command takes for the present.
struct ClockOptions: ParsableArguments {
    @Option(name: .long, help: "Take this for the present: 2026-11-21T14:02:13+07:00.")
    var now: String?

    /// - Parameter zone: for a time without an offset.
    func clock(zone: Zone = .wib) throws -> WallClock {
        guard let now else { return WallClock() }
        guard let instant = Instant(iso8601: now, zone: zone) else {
            throw ValidationError(
                "--now \"\(now)\" bukan waktu seperti 2026-11-21T14:02:13+07:00",
                en: "--now \"\(now)\" is not a time like 2026-11-21T14:02:13+07:00")
        }
        return WallClock(startingAt: instant)
    }
}
