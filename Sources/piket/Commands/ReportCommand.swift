import ArgumentParser
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels
import TerminalKit

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "The figures of some days for a meeting, beside those of the days before.",
        discussion: "Days are the office's own and whole. Without --from and --to it tells the last seven full days.")

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, wa, csv, svg
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var present: ClockOptions
    @Option(help: "The first day, 2026-11-16.")
    var from: String?
    @Option(help: "The last day.")
    var to: String?
    @Option(help: "opd, kecamatan, kategori, kanal or petugas.")
    var by = Report.Grouping.agency
    @Option(help: "text, wa (for a chat group), csv or svg.")
    var format = Format.text

    func run() async throws {
        let store = try database.openExisting()
        let office = try await store.office()
        let now = try present.clock(zone: office.zone).start
        let report = try await store.report(try days(today: office.zone.date(of: now)), by: by, now: now)
        let words = ReportWords(report, by: by, office: office, language: database.speech.language)
        switch format {
        case .text: print(FrameText.render(ReportSheet(words).page), terminator: "")
        case .svg:
            let palette = Palette(theme: LookOptions.fallback, depth: .truecolor)
            print(FrameSVG.render(ReportSheet(words).page, palette: palette, title: "Piket"), terminator: "")
        case .wa: for line in ReportChat(words).lines { print(line) }
        case .csv: for line in ReportRows(words: words, grouping: by).lines(report) { print(line) }
        }
    }

    private func days(today: CivilDate) throws -> ClosedRange<CivilDate> {
        let last = try to.map(date) ?? (try from.map(date).map { max($0, today - 1) } ?? today - 1)
        let first = try from.map(date) ?? last - 6
        guard first <= last else {
            throw ValidationError(
                "--from \(first.iso8601) sesudah --to \(last.iso8601): tukar keduanya",
                en: "--from \(first.iso8601) is after --to \(last.iso8601): exchange them")
        }
        guard first <= today else {
            throw ValidationError(
                "--from \(first.iso8601) belum tiba: pilih hari sampai \(today.iso8601)",
                en: "--from \(first.iso8601) has not come yet: choose a day up to \(today.iso8601)")
        }
        guard last - first < 3660 else {
            throw ValidationError(
                "\(last - first + 1) hari terlalu panjang: pilih paling banyak 3660",
                en: "\(last - first + 1) days are too many: choose 3660 at most")
        }
        return first...last
    }

    private func date(_ text: String) throws -> CivilDate {
        guard let date = CivilDate(iso8601: text) else {
            throw ValidationError(
                "\"\(text)\" bukan tanggal seperti 2026-11-16", en: "\"\(text)\" is no date like 2026-11-16")
        }
        return date
    }
}

extension Report.Grouping: ExpressibleByArgument {
    /// The words of the command line's contract; codes and English words are taken too.
    package init?(argument: String) {
        switch argument.lowercased() {
        case "opd", "agency": self = .agency
        case "kecamatan", "district": self = .kecamatan
        case "kategori", "category": self = .category
        case "kanal", "channel": self = .channel
        case "petugas", "officer": self = .officer
        default: return nil
        }
    }

    package static var allValueStrings: [String] { ["opd", "kecamatan", "kategori", "kanal", "petugas"] }
    package var defaultValueDescription: String { "opd" }
}
