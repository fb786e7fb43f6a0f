import PiketViewModels
import ArgumentParser
import Foundation
import PiketDomain
import PiketPlaces
import PiketStore
import PiketUI
import PlainText

struct RegionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "region", abstract: "The places of the office and their tiles.",
        subcommands: [Import.self, List.self])

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Take places from a CSV: code,name,kecamatan,kota,lat,lon[,population].",
            discussion: "A file of code,population adds to known places. Complaints are placed again.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var present: ClockOptions
        @Argument(help: "The CSV file.", completion: .file())
        var file: String
        @Flag(help: "Take the file even if complaints lie in places it does not have.")
        var replace = false

        func run() async throws {
            let bytes = try RegionSource.bytes(file)
            let now = try present.clock().startByTheWorld
            let store = try await database.openToAdminister(now: now)
            let known = try await store.office()
            let read = RegionFile.read(bytes, known: known.region)
            for fault in read.faults { StandardError.write("\(file), \(fault.sentence(database.speech.language))") }
            if !read.passedOver.isEmpty {
                let names = read.passedOver.joined(separator: ", ")
                StandardError.write(
                    database.speech.language.say(
                        "\(file), baris 1: kolom yang tidak dikenal dilewati: \(names)",
                        en: "\(file), line 1: unknown columns were passed over: \(names)"))
            }
            guard read.accepted > 0 else {
                throw CommandFailure(
                    .refused, "\(file): tidak ada tempat yang diterima; perlu kolom code,name,kecamatan,kota,lat,lon",
                    en: "\(file): no place taken; it needs the columns code,name,kecamatan,kota,lat,lon")
            }
            try await checkLoss(store, known, read.region, now)
            let before = try await store.headline(viewer: known.viewer(login: Login.current), now: now).unplaced
            let layout = BuiltInRegion.layout(of: read.region.places)
            try await store.setRegion(read.region, layout: layout, by: .officer(login: Login.current), now: now)
            let after = try await store.headline(viewer: known.viewer(login: Login.current), now: now).unplaced
            print(RegionText.taken(read, layout, unplaced: (before, after), language: database.speech.language))
            if read.faults.contains(where: { !$0.isKept }) { throw ExitCode(1) }
        }

        /// Another region takes the places away that complaints lie in: said place by place, and done only when asked.
        private func checkLoss(_ store: SQLiteStore, _ known: Office, _ region: Region, _ now: Instant) async throws {
            guard known.region.places.contains(where: { region[$0.code] == nil }) else { return }
            let lost = try await store.statistics(days: nil, now: now).byKelurahan
                .filter { $0.total > 0 && region[$0.code] == nil }
            guard !lost.isEmpty else { return }
            for place in lost {
                StandardError.write("\(place.code) \(known.place(place.code)?.name ?? ""): \(place.total)")
            }
            let count = lost.map(\.total).reduce(0, +)
            guard !replace else { return }
            throw CommandFailure(
                .refused,
                "\(file): \(count) pengaduan berada di \(lost.count) tempat yang tidak ada di berkas ini; tidak ada yang berubah; pakai basis data lain, atau --replace",
                en:
                    "\(file): \(count) complaints lie in \(lost.count) places this file does not have; nothing changed; use another database, or --replace"
            )
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Places with row and column of their tile.")

        @OptionGroup var database: DatabaseOptions
        @Flag(help: "One JSON object a line.")
        var json = false

        func run() async throws {
            let office = try await database.openExisting().office()
            for place in office.region.places {
                print(json ? RegionText.json(place, office.layout).line : RegionText.line(place, office.layout))
            }
        }
    }
}

enum RegionSource {
    static func bytes(_ path: String) throws -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw CommandFailure(
                .refused, "\(path) tidak dapat dibaca; periksa nama dan izinnya",
                en: "\(path) cannot be read; check the name and its permissions")
        }
    }
}

enum RegionText {
    static func taken(_ read: RegionFile, _ layout: TileLayout, unplaced: (Int, Int), language: Language) -> String {
        let size = "\(layout.columns) x \(layout.rows)"
        let touch = language.wholePercent(layout.score.touchShare).string
        let direction = language.wholePercent(layout.score.directionShare).string
        let count = language.number(read.accepted).string
        let sheets = layout.sheets.count
        // One place has no neighbours to be true to.
        let hasPairs = layout.score.pairs > 0
        switch language {
        case .english:
            let truth =
                hasPairs ? ": \(touch) % of neighbours still touch, \(direction) % lie in the right direction" : ""
            return "\(count) \(read.accepted == 1 ? "place" : "places"); tile map \(size)"
                + (sheets > 1 ? " on \(sheets) sheets" : "") + truth + "; "
                + "unplaced complaints \(unplaced.0) -> \(unplaced.1)"
        case .indonesian:
            let truth = hasPairs ? ": \(touch) % tetangga tetap bersentuhan, \(direction) % arahnya tetap" : ""
            return "\(count) tempat; peta petak \(size)" + (sheets > 1 ? " pada \(sheets) lembar" : "") + truth + "; "
                + "pengaduan tanpa lokasi \(unplaced.0) -> \(unplaced.1)"
        }
    }

    static func line(_ place: Place, _ layout: TileLayout) -> String {
        let cell = layout.cells[place.code].map { "\($0.row),\($0.column)" } ?? "-"
        let name = SafeText(sanitizing: place.name).padded(to: 28, .left).string
        let kecamatan = SafeText(sanitizing: place.kecamatan).padded(to: 24, .left).string
        return "\(place.code)  \(name) \(kecamatan) \(cell)"
    }

    static func json(_ place: Place, _ layout: TileLayout) -> JSON {
        let cell = layout.cells[place.code]
        return .object([
            ("code", .text(place.code)), ("name", .text(place.name)), ("kecamatan", .text(place.kecamatan)),
            ("kota", .text(place.kota)), ("lat", JSON(place.point?.latitude)), ("lon", JSON(place.point?.longitude)),
            ("population", JSON(place.population)), ("row", JSON(cell?.row)), ("col", JSON(cell?.column)),
        ])
    }
}
