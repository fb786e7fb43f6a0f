import PiketDomain
import PiketOffice
import PiketStore
import PiketUI
import PiketViewModels
import PlainText

/// A database as `piket check` tells it.
struct DatabaseCheck {
    let language: Language
    /// What names the database: an option or a variable; nil for the usual place.
    let source: String?
    let path: String

    func lines(_ health: StoreHealth, _ report: AuditReport, _ office: Office) -> [CheckLine] {
        [
            line("berkas", en: "file", path + (source.map { " (\($0))" } ?? "")),
            line(
                "versi", en: "version", say("skema", en: "schema") + " \(health.schema), SQLite \(health.sqliteVersion)"
            ),
            guards(health), size(health), room(health), access(health.files),
            line(
                "isi", en: "content",
                "\(language.number(health.complaints)) \(say("pengaduan", en: "complaints")), "
                    + "\(language.number(health.events)) \(say("peristiwa", en: "events"))"),
            line(
                "halaman", en: "pages",
                health.integrityFaults.isEmpty
                    ? say("utuh", en: "whole") : health.integrityFaults.joined(separator: "; "),
                health.integrityFaults.isEmpty ? [] : [Self.restore(path, language)]),
            log(report), officeLine(office),
        ]
    }

    /// Why the check failed, in one line; nil if the database is sound and can be written.
    func failure(_ health: StoreHealth, _ report: AuditReport) -> String? {
        guard health.isSound, report.isWhole else { return Self.restore(path, language) }
        return saltTrouble(health.salt)?.sentence(language)
    }

    private func guards(_ health: StoreHealth) -> CheckLine {
        let checkpoints =
            health.isGuarded
            ? say("checkpoint dijaga", en: "checkpoints guarded")
            : say("checkpoint tidak perlu dijaga", en: "checkpoints need no guard")
        let triggers =
            health.missingTrigger.map { say("pemicu \($0) hilang", en: "trigger \($0) is gone") }
            ?? say("pemicu log ada", en: "triggers of the log there")
        let salt =
            switch health.salt {
            case .own: say("salt cocok", en: "salt its own")
            case .missing: say("salt tidak ada", en: "salt missing")
            case .foreign: say("salt bukan miliknya", en: "salt not its own")
            case .unreadable: say("salt tidak terbaca", en: "salt not readable")
            }
        var advice: [String] = []
        if health.missingTrigger != nil { advice.append(Self.restore(path, language)) }
        if let trouble = saltTrouble(health.salt) { advice.append(trouble.sentence(language)) }
        if health.salt == .unreadable {
            advice.append(StoreTrouble.noPermission(path: path + ".salt").sentence(language))
        }
        return line("penjaga", en: "guard", [checkpoints, triggers, salt].joined(separator: ", "), advice)
    }

    private func saltTrouble(_ salt: StoreHealth.SaltState) -> StoreTrouble? {
        switch salt {
        case .missing: .saltMissing(path: path + ".salt")
        case .foreign: .saltForeign(path: path + ".salt")
        case .own, .unreadable: nil
        }
    }

    private func size(_ health: StoreHealth) -> CheckLine {
        line(
            "ukuran", en: "size", "\(language.bytes(health.databaseBytes)), WAL \(language.bytes(health.logBytes))")
    }

    private func room(_ health: StoreHealth) -> CheckLine {
        let free = health.freeBytes.map { language.bytes($0).string } ?? "?"
        let advice = say(
            "kosongkan ruang: salinan atau pembaruan berikutnya mungkin tidak muat",
            en: "make room: the next copy or update may not fit")
        return line(
            "ruang", en: "room", say("\(free) tersisa", en: "\(free) left"), health.lacksRoom ? [advice] : [])
    }

    private func log(_ report: AuditReport) -> CheckLine {
        let verdict =
            report.broken.map { AuditText.broken($0, good: report.count, language: language) }
            ?? AuditText.whole(report, language: language)
        return line("log", en: "log", verdict)
    }

    /// The office as it is stored, read again as its file would be.
    private func officeLine(_ office: Office) -> CheckLine {
        let description = office.description
        let reading = OfficeFile.read(OfficeFile.write(description)) { _ in office.region }
        var advice = (reading.faults + reading.notices).map { "piket office export: " + $0.sentence(language) }
        if description.administrators.isEmpty {
            advice.append(
                say(
                    "tidak ada admin; siapa pun yang dapat menulis berkas ini dapat mengubah kantor",
                    en: "there is no administrator; whoever may write the file may change the office"))
        }
        if office.region.isEmpty {
            advice.append(
                say(
                    "belum ada wilayah, jadi peta kosong: `piket region import`, atau region di berkas kantor",
                    en: "there is no region, so the map is empty: `piket region import`, or region in the office file"))
        }
        let counts =
            "\(language.number(description.agencies.count)) OPD, \(language.number(description.officers.count)) "
            + say("petugas", en: "officers") + ", \(language.number(office.region.places.count)) "
            + say("tempat", en: "places")
        let name = description.name.isEmpty ? say("tanpa nama", en: "without a name") : description.name
        return line("kantor", en: "office", "\(name): \(counts)", advice)
    }

    static func restore(_ path: String, _ language: Language) -> String {
        language.say(
            "\(path) tidak sehat; salin dahulu berkasnya, lalu pulihkan cadangan terakhir",
            en: "\(path) is not sound; copy it away before anything else, then restore the last backup")
    }
}

extension DatabaseCheck {
    /// Modes, and who beside owner and group may read or write.
    private func access(_ files: [FileAccess]) -> CheckLine {
        let modes = files.map { file in
            let name =
                switch file.part {
                case .database: say("berkas", en: "file")
                case .writeAheadLog: "-wal"
                case .salt: "-salt"
                case .folder: "folder"
                }
            return "\(name) \(String(file.mode, radix: 8))"
        }
        return line("izin", en: "access", modes.joined(separator: ", "), files.compactMap(openness))
    }

    private func openness(_ file: FileAccess) -> String? {
        switch (file.isReadByOthers, file.isWrittenByOthers) {
        case (_, true) where file.part == .folder:
            say(
                "siapa pun dapat mengganti berkas di folder ini: chmod o-w \(file.path)",
                en: "anybody can replace files in this folder: chmod o-w \(file.path)")
        case (true, true):
            say(
                "siapa pun di komputer ini membaca dan menulisnya: chmod o-rw \(file.path)",
                en: "anybody on this computer reads and writes it: chmod o-rw \(file.path)")
        case (false, true):
            say(
                "siapa pun di komputer ini menulisnya: chmod o-w \(file.path)",
                en: "anybody on this computer writes it: chmod o-w \(file.path)")
        case (true, false):
            say(
                "siapa pun di komputer ini membacanya: chmod o-r \(file.path)",
                en: "anybody on this computer reads it: chmod o-r \(file.path)")
        case (false, false): nil
        }
    }

    private func say(_ indonesian: String, en english: String) -> String { language.say(indonesian, en: english) }

    private func line(_ name: String, en english: String, _ found: String, _ advice: [String] = []) -> CheckLine {
        CheckLine(
            SafeText(sanitizing: say(name, en: english)), SafeText(sanitizing: found),
            advice: advice.map { SafeText(sanitizing: $0) })
    }
}
