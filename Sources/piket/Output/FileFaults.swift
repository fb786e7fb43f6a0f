import PiketDomain
import PiketOffice
import PiketViewModels

extension FileFault {
    /// Where in the file and what is wrong, in the officer's language.
    func sentence(_ language: Language) -> String {
        let line = line.map { language.say("baris \($0)", en: "line \($0)") }
        let place = [line, key.isEmpty ? nil : key].compactMap { $0 }.joined(separator: ", ")
        let words = language.say(reason.indonesian, en: reason.english)
        return place.isEmpty ? words : place + ": " + words
    }
}

extension PlaceFault {
    func sentence(_ language: Language) -> String {
        guard language == .indonesian else { return description }
        return "baris \(line), \(field): \(reason.indonesian)" + (isKept ? " (tempatnya tetap diterima)" : "")
    }
}

extension PlaceFault.Reason {
    fileprivate var indonesian: String {
        switch self {
        case .missingColumn: "kolom ini tidak ada di judul"
        case .empty: "kosong"
        case .badCode(let text): "\"\(text)\" bukan kode sepuluh angka seperti 31.71.01.1001"
        case .duplicateCode(let code, let line): "\(code) sudah ada di baris \(line)"
        case .unknownCode(let code): "\(code) bukan tempat di wilayah ini"
        case .notANumber(let text): "\"\(text)\" bukan angka"
        case .outOfRange(let text): "\(text) tidak mungkin benar"
        case .samePoint(let line): "titiknya sama dengan baris \(line); petaknya bersebelahan"
        case .sameName(let line):
            "nama yang sama di kecamatan yang sama dengan baris \(line); hanya kodenya yang berbeda"
        case .atZero: "0,0 ada di Teluk Guinea; diterima tanpa titik"
        case .swapped: "lintang dan bujur tertukar kolom; dibalik"
        case .brokenText: "bukan UTF-8"
        case .openQuote: "tanda kutip dibuka dan tidak pernah ditutup"
        }
    }
}
