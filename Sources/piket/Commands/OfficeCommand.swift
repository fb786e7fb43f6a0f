import PiketViewModels
import ArgumentParser
import Foundation
import PiketDomain
import PiketOffice
import PiketPlaces
import PiketStore

struct OfficeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "office", abstract: "The office in one file.",
        subcommands: [Check.self, Apply.self, Export.self, Example.self])

    struct Apply: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "apply", abstract: "Make the office what the file says; shows what changes.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var present: ClockOptions
        @Argument(help: "The office file.", completion: .file())
        var file: String
        @Flag(help: "Show what would change and change nothing.")
        var dryRun = false
        @Flag(help: "Apply it even if you are no administrator afterwards.")
        var giveUpAdministration = false

        func run() async throws {
            // A file with faults must not leave an empty database behind.
            _ = try OfficeSource.read(file, known: nil, database.speech.language)
            let now = try present.clock().startByTheWorld
            // What is refused, or only shown, must leave no database behind either.
            let existing = database.isThere ? try await database.openToAdminister(now: now) : nil
            let office = try await existing?.office() ?? FirstOffice.office(login: Login.current)
            let description = try keepingWhatStays(
                try OfficeSource.read(file, known: office, database.speech.language).description, office.description)
            let diff = OfficeDiff(
                from: existing == nil ? OfficeDescription() : office.description, to: description)
            for line in diff.lines { print(line) }
            // Places that cannot be read must leave the office as it was.
            let places = try newPlaces(description, office)
            guard !dryRun else { return }
            let store = if let existing { existing } else { try await database.openToAdminister(now: now) }
            if description != office.description {
                try await store.apply(description, by: .officer(login: Login.current), now: now)
            }
            if let (region, layout) = places {
                try await store.setRegion(region, layout: layout, by: .officer(login: Login.current), now: now)
            }
            if diff.isEmpty {
                print(database.speech.language == .english ? "nothing changes" : "tidak ada yang berubah")
            }
        }

        /// The file's office with what a file does not take away by leaving it out: names that imports brought, all
        /// officers where it names none, and whoever made the database. Errors: it would lock out who applies it.
        private func keepingWhatStays(_ read: OfficeDescription, _ old: OfficeDescription) throws -> OfficeDescription {
            let login = Login.current
            var description = read.keepingImportedNames(of: old)
            if description.officers.isEmpty { description.officers = old.officers }
            guard !giveUpAdministration else { return description }
            if description.keepFounder(login, of: old) {
                print(
                    database.speech.language.say(
                        "\(login) tetap admin dan penyelia karena membuat basis data ini; sebut login itu di berkas untuk mengubahnya",
                        en:
                            "\(login) made this database and stays its administrator and supervisor; name the login in the file to change that"
                    ))
            }
            guard description.locksOut(login, of: old) else { return description }
            let admins = description.administrators.map(\.login).joined(separator: ", ")
            let entry = "[[officer]] login = \"\(login)\" roles = [\"admin\"]"
            throw CommandFailure(
                .refused,
                "dengan \(file) \(login) bukan admin lagi (admin di berkas: \(admins.isEmpty ? "tidak ada" : admins)); "
                    + "tambahkan \(entry), atau pakai --give-up-administration",
                en: "with \(file) \(login) would be no administrator any more (the file's: "
                    + "\(admins.isEmpty ? "none" : admins)); add \(entry), or pass --give-up-administration")
        }

        /// A region that is named and not there yet: built in, or a CSV beside the office file.
        private func newPlaces(_ description: OfficeDescription, _ office: Office) throws -> (Region, TileLayout)? {
            guard let name = description.region, office.region.isEmpty || office.description.region != name else {
                return nil
            }
            return try BuiltInRegion(rawValue: name)?.places ?? placesBeside(name)
        }

        private func placesBeside(_ name: String) throws -> (Region, TileLayout) {
            let read = RegionFile.read(try RegionSource.bytes(OfficeSource.path(of: name, beside: file)))
            for fault in read.faults { StandardError.write("\(name), \(fault.sentence(database.speech.language))") }
            return (read.region, BuiltInRegion.layout(of: read.region.places))
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Write the office as a file; applying it changes nothing.")

        @OptionGroup var database: DatabaseOptions
        @Argument(help: "The file to write; - is standard output.", completion: .file())
        var file = "-"

        func run() async throws {
            let office = try await database.openExisting().office()
            let text = OfficeFile.write(office.description)
            guard file != "-" else { return print(text, terminator: "") }
            do {
                try text.write(toFile: file, atomically: true, encoding: .utf8)
            } catch {
                throw CommandFailure(
                    .environment, "\(file) tidak dapat ditulis; periksa izin foldernya",
                    en: "\(file) cannot be written; check its folder's permissions")
            }
        }
    }
}

enum OfficeSource {
    /// Reads a file, or leaves with all its faults.
    static func read(_ file: String, known: Office?, _ language: Language) throws -> OfficeFile.Reading {
        let bytes = try RegionSource.bytes(file)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure(
                .refused, "\(file) bukan teks UTF-8; simpan sebagai UTF-8 lalu coba lagi",
                en: "\(file) is not UTF-8 text; save it as UTF-8 and try again")
        }
        let reading = OfficeFile.read(text, known: known?.description) { places(named: $0, beside: file, known) }
        for notice in reading.notices { StandardError.write("\(file), \(notice.sentence(language))") }
        guard reading.faults.isEmpty else {
            for fault in reading.faults { StandardError.write("\(file), \(fault.sentence(language))") }
            throw ExitCode(1)
        }
        return reading
    }
}

extension OfficeSource {
    /// The places an office file speaks of: those the office has, the region built in under that name, or a CSV beside
    /// the file. nil: they are not known here.
    static func places(named name: String?, beside file: String, _ known: Office?) -> Region? {
        guard let name else { return known?.region }
        if let known, !known.region.isEmpty, known.description.region == name { return known.region }
        if let region = BuiltInRegion(rawValue: name) { return RegionFile.read(region.csv).region }
        // A list that cannot be read is told of where it is taken in.
        return try? RegionFile.read(RegionSource.bytes(path(of: name, beside: file))).region
    }

    static func path(of name: String, beside file: String) -> String {
        let folder = (file as NSString).deletingLastPathComponent
        return folder.isEmpty ? name : folder + "/" + name
    }
}

enum MapSource {
    /// A shipped map by its name, a file by its path; nil without one: the fields of the file's format.
    static func map(named name: String?, _ language: Language) throws -> ImportMap? {
        guard let name else { return nil }
        if let shipped = ShippedMaps.map(named: name) { return shipped }
        guard FileManager.default.fileExists(atPath: name) else {
            throw ValidationError(
                "--map \(name): tidak ada berkas atau peta bernama itu; peta bawaan \(ShippedMaps.names.joined(separator: ", "))",
                en:
                    "--map \(name): no such file and no such map; shipped are \(ShippedMaps.names.joined(separator: ", "))"
            )
        }
        let reading = ImportMapFile.read(String(decoding: try RegionSource.bytes(name), as: UTF8.self))
        for fault in reading.faults { StandardError.write("\(name), \(fault.sentence(language))") }
        guard reading.faults.isEmpty else { throw ExitCode(1) }
        return reading.map
    }
}
