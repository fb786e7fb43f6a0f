package import PiketViewModels
import PlainText

extension ThemeProblem {
    /// `baris 12, roles.late: ...`, what is wrong and what would be right.
    package func sentence(_ language: Language) -> String {
        let place = [line.map { "\(language == .english ? "line" : "baris") \($0)" }, key.isEmpty ? nil : key]
            .compactMap(\.self).joined(separator: ", ")
        let words = language == .english ? english : indonesian
        return place.isEmpty ? words : place + ": " + words
    }

    private var indonesian: String {
        switch reason {
        case .syntax: "bukan TOML yang sah; periksa tanda kutip, kurung siku dan tanda sama dengan di baris ini"
        case .namelessTable: "tabel tanpa nama; tulis [nama]"
        case .unknownBase(let name): "tidak ada tema bawaan \"\(name)\" untuk diubah; `piket themes` menyebut semuanya"
        case .unknownRole: "bukan nama peran; `piket themes malam --color never` menyebut semuanya"
        case .unknownGround: "bukan nama alas; themes/README.md menyebut semuanya"
        case .unknownKey: "tidak dikenal di sini"
        case .badLook(let word): "\"\(word)\" bukan warna; pakai #RRGGBB, nama dari [palette], 0-255 atau default"
        case .circle(let names): "menunjuk kembali ke dirinya: \(names.joined(separator: " -> "))"
        case .missingRole: "belum ada"
        case .wrongType: "isinya salah jenis; pakai teks dalam tanda kutip, atau tabel kedalaman warna"
        }
    }

    private var english: String {
        switch reason {
        case .syntax: "is not valid TOML; check quotes, brackets and equals signs in this line"
        case .namelessTable: "is a table without a name; write [name]"
        case .unknownBase(let name): "there is no built-in theme \"\(name)\" to change; `piket themes` lists them"
        case .unknownRole: "is no role; `piket themes malam --color never` lists them"
        case .unknownGround: "is no ground; themes/README.md lists them"
        case .unknownKey: "is not known here"
        case .badLook(let word): "\"\(word)\" is no colour; use #RRGGBB, a name of [palette], 0-255 or default"
        case .circle(let names): "points back at itself: \(names.joined(separator: " -> "))"
        case .missingRole: "is missing"
        case .wrongType: "holds the wrong kind of value; use quoted text, or a table of colour depths"
        }
    }
}
