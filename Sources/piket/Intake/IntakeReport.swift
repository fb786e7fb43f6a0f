import Glibc
import PiketDomain
import PiketIngest
import PiketViewModels
import PlainText

/// What an intake says: one line for each file on standard output, and the reasons beside what was rejected.
struct IntakeReport {
    struct Line {
        /// As it may be shown.
        var file: String
        var summary: ImportSummary
        var fate: SpoolFate
        /// Why something of it was rejected.
        var reason: String?
    }

    let language: Language
    let isJSON: Bool

    /// At once, since the line may go to a log.
    func write(_ line: Line) {
        print(isJSON ? json(line) : text(line))
        fflush(nil)
    }

    private func text(_ line: Line) -> String {
        let words = ImportWords(language: language)
        let rest: String
        switch (line.fate, line.reason) {
        case (.rejected, let reason):
            rest = language.say("ditolak: \(reason ?? "")", en: "rejected: \(reason ?? "")")
        case (.done, .some):
            rest =
                words.summary(line.summary, isDryRun: false)
                + language.say("; yang ditolak ada di rejected", en: "; what was rejected lies in rejected")
        case (.done, nil): rest = words.summary(line.summary, isDryRun: false)
        }
        return SafeText(sanitizing: "\(line.file): \(rest)").string
    }

    private func json(_ line: Line) -> String {
        guard case .object(let figures) = line.summary.json else { return "" }
        return JSON.object(
            [("file", .text(line.file)), ("outcome", .text(line.fate.rawValue))] + figures.filter { $0.0 != "rejects" }
                + [("reason", JSON(line.reason))]
        ).line
    }

    /// The words beside a file that was refused whole.
    func reason(_ sentence: String, _ name: String) -> String {
        lines([
            "\(name): \(sentence)",
            language.say(
                "Tidak ada yang diambil. Perbaiki, lalu pindahkan kembali ke folder masuk.",
                en: "Nothing of it was taken. Mend it and move it back into the folder."),
        ])
    }

    /// The words beside records that were rejected.
    func reason(_ summary: ImportSummary, _ rejections: [String], _ name: String) -> String {
        let more = summary.rejected - rejections.count
        return lines(
            [
                language.say(
                    "\(name): \(summary.rejected) dari \(summary.read) catatan ditolak. Perbaiki di sini, lalu pindahkan kembali ke folder masuk.",
                    en:
                        "\(name): \(summary.rejected) of \(summary.read) records were rejected. Mend them here and move the file back into the folder."
                )
            ] + rejections + (more > 0 ? [language.say("dan \(more) lagi", en: "and \(more) more")] : []))
    }

    private func lines(_ sentences: [String]) -> String {
        sentences.map { SafeText(sanitizing: $0).string + "\n" }.joined()
    }

    func waits(for path: String) {
        say(
            "\(path) dikunci program lain; menunggu, berkas tidak hilang",
            en: "\(path) is locked by another program; waiting, no file is lost")
    }

    func grew(_ name: String) {
        say(
            "\(name) masih ditulis waktu diambil; dikembalikan, nanti diambil lagi",
            en: "\(name) was still being written when it was taken; put back, it is taken again later")
    }

    func left(_ names: [String]) {
        for name in names {
            say("\(name) masih ditulis; dibiarkan", en: "\(name) is still being written; left where it is")
        }
    }

    private func say(_ indonesian: String, en english: String) {
        StandardError.write("piket: " + language.say(indonesian, en: english))
    }
}

extension MessageTrouble {
    func sentence(_ language: Language) -> String {
        switch self {
        case .empty: language.say("kosong", en: "is empty")
        case .notText(let found): language.say("adalah \(found), bukan surat", en: "is \(found), not a message")
        case .notAMail:
            language.say(
                "bukan surat: tidak ada From, Date, Subject, atau Message-ID di kepalanya",
                en: "is no mail: no From, Date, Subject or Message-ID at its head")
        case .automatic:
            language.say(
                "surat otomatis (balasan di luar kantor, laporan pengiriman, atau surat kita yang kembali), bukan kata warga",
                en:
                    "is an automatic mail (out of office, a report of delivery, or a letter of ours that came back), no citizen's word"
            )
        case .tooLarge(let limit):
            language.say("lebih besar dari \(limit >> 20) MiB", en: "is larger than \(limit >> 20) MiB")
        case .unreadable:
            language.say("tidak dapat dibaca; periksa izinnya", en: "cannot be read; check its permissions")
        }
    }
}

extension SpoolTrouble {
    func sentence(_ language: Language) -> String {
        switch self {
        case .missing(let path):
            language.say(
                "folder \(path) tidak ada atau sudah hilang; buat, lalu jalankan lagi",
                en: "the folder \(path) is not there, or is gone; make it and run this again")
        case .isNoFolder(let path):
            language.say(
                "\(path) bukan folder; sebut folder masuknya", en: "\(path) is no folder; name the spool folder")
        case .noPermission(let path):
            language.say(
                "\(path) tidak dapat ditulis; minta izin tulis atas folder itu dan isinya",
                en: "\(path) cannot be written; ask for write permission on the folder and what is in it")
        case .diskFull(let path):
            language.say(
                "disk \(path) penuh; tidak ada yang hilang; kosongkan ruang lalu jalankan lagi",
                en: "the disk of \(path) is full; nothing is lost; make room and run this again")
        case .other(let path, let detail): "\(path): \(detail)"
        }
    }
}
