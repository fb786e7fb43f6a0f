import TOMLKit

/// A TOML text being read into values: gathers every fault instead of stopping at the first.
final class TomlFile {
    private let lines: TomlLines
    private(set) var faults: [FileFault] = []
    /// Worth saying, but no reason to refuse the file.
    private(set) var notices: [FileFault] = []

    /// By path; what stands in their place is never handed on.
    private var impossibleDates: [String: String] = [:]

    private init(_ text: String) {
        lines = TomlLines(text)
        for date in lines.impossibleDates { impossibleDates[date.path] = date.text }
    }

    /// Hands the whole file to `body` unless its syntax is wrong, which is then the only fault beside dates that cannot
    /// be, and names the keys nobody asked for.
    static func read(_ text: String, _ body: (TomlSection) -> Void) -> TomlFile {
        let plain = text.replacing("\r\n", with: "\n")
        let file = TomlFile(plain)
        if let line = file.lines.namelessTable {
            let reason = FaultReason(
                "tabel tanpa nama; tulis [nama] atau [[nama]]",
                en: "is a table without a name; write [name] or [[name]]")
            file.faults = [FileFault(line: line, key: "", reason: reason)]
            return file
        }
        do {
            let table = try TOMLTable(string: ImpossibleDate.replaced(file.lines.impossibleDates, in: plain))
            let section = TomlSection(file: file, path: "", entries: TomlNode.entries(table))
            body(section)
            section.finish()
        } catch let error as TOMLParseError {
            file.faults = [
                FileFault(
                    line: error.source.begin.line, key: "",
                    reason: FaultReason(
                        "bukan TOML yang sah; periksa tanda kutip, kurung siku dan tanda sama dengan di baris ini",
                        en: error.description))
            ]
        } catch {
            file.faults = [
                FileFault(
                    line: nil, key: "", reason: FaultReason("bukan TOML yang sah", en: "\(error)"))
            ]
        }
        for (path, text) in file.impossibleDates { file.refuse(path, Self.noSuchDate(text)) }
        file.sort()
        return file
    }

    /// A date of the file that no calendar has: said once the whole file was read.
    func isImpossible(_ path: String) -> Bool { impossibleDates[path] != nil }

    private static func noSuchDate(_ text: String) -> FaultReason {
        FaultReason("\(text): tidak ada tanggal seperti itu", en: "\(text): there is no such date")
    }

    func refuse(_ path: String, _ reason: FaultReason) {
        faults.append(fault(path, reason))
    }

    func remark(_ path: String, _ reason: FaultReason) {
        notices.append(fault(path, reason))
    }

    /// Where a key or table stands, counted from 1.
    func line(of path: String) -> Int? { lines.line(of: path) }

    private func fault(_ path: String, _ reason: FaultReason) -> FileFault {
        FileFault(line: lines.line(of: path), key: Self.counted(path), reason: reason)
    }

    /// `profile[0].answer` -> `profile[1].answer`: people count from one.
    private static func counted(_ path: String) -> String {
        path.replacing(/\[(\d+)\]/) { match in "[\((Int(match.1) ?? 0) + 1)]" }
    }

    private func sort() {
        faults.sort { ($0.line ?? 0, $0.key) < ($1.line ?? 0, $1.key) }
        notices.sort { ($0.line ?? 0, $0.key) < ($1.line ?? 0, $1.key) }
    }
}
