import PiketStore
import PiketUI
import PiketViewModels

/// The verdict on the log.
enum AuditText {
    static func whole(_ report: AuditReport, language: Language) -> String {
        language == .english
            ? "log whole: \(report.count) events, head \(report.head)"
            : "log utuh: \(report.count) peristiwa, ujung \(report.head)"
    }

    static func broken(_ link: BrokenLink, good: Int64, language: Language) -> String {
        let place = link.complaint.map { language.say(", baris pengaduan \($0)", en: ", complaint row \($0)") } ?? ""
        return language == .english
            ? "log broken at event \(link.event)\(place): \(what(link.fault, language)); \(good) events before it hold; restore a backup or ask who wrote to the file"
            : "log putus di peristiwa \(link.event)\(place): \(what(link.fault, language)); \(good) peristiwa sebelumnya utuh; pulihkan cadangan atau cari siapa yang menulis berkas ini"
    }

    private static func what(_ fault: BrokenLink.Fault, _ language: Language) -> String {
        switch fault {
        case .gap(let expected):
            language.say("peristiwa \(expected) hilang", en: "event \(expected) is missing")
        case .malformed(let column):
            language.say("kolom \(column) berisi yang tidak mungkin", en: "column \(column) holds what it cannot hold")
        case .unlinked:
            language.say("tidak menyebut hash sebelumnya", en: "it does not name the hash before it")
        case .changed: language.say("isinya bukan yang dicatat", en: "its content is not what was hashed")
        case .version(let found, let expected):
            language.say(
                "versi \(found) dari kasusnya, seharusnya \(expected)",
                en: "it is version \(found) of its case where \(expected) is due")
        case .cut(let expected):
            language.say("log berakhir sebelum peristiwa \(expected)", en: "the log ends before event \(expected)")
        case .textChanged:
            language.say(
                "kata-kata yang disimpan terpisah bukan yang ditulis",
                en: "the words kept apart are not those that were written")
        case .unprotected(let trigger):
            language.say(
                "pemicu \(trigger) yang menjaga log hanya bertambah sudah hilang",
                en: "the trigger \(trigger) that keeps the log append-only is gone")
        }
    }
}
