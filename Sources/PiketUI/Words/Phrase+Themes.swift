import PlainText

/// Words about themes.
extension Phrase {
    /// What a built-in theme is for; nil for one that is none.
    package static func about(theme name: String) -> Phrase? {
        switch name {
        case "malam": Phrase("gelap, tenang; yang baku", en: "dark and quiet; the default")
        case "siang": Phrase("terang, untuk ruang terang", en: "light, for a bright room")
        case "batik": Phrase("gelap nila, panel dan tanda terisi", en: "indigo night, panes and signs filled")
        case "batik-siang": Phrase("krem, panel dan tanda terisi", en: "cream, panes and signs filled")
        case "kontras": Phrase("kontras tinggi di atas hitam", en: "high contrast on black")
        case "kontras-siang": Phrase("kontras tinggi di atas putih", en: "high contrast on white")
        case "aman-merah-hijau":
            Phrase(
                "untuk buta warna merah-hijau (protan, deutan)", en: "for red-green colour blindness (protan, deutan)")
        case "aman-biru-kuning":
            Phrase("untuk buta warna biru-kuning (tritan)", en: "for blue-yellow colour blindness (tritan)")
        case "konsol": Phrase("delapan warna, untuk konsol Linux", en: "eight colours, for the Linux console")
        case "mono": Phrase("tanpa warna: tebal dan terbalik saja", en: "no colour: bold and reverse only")
        default: nil
        }
    }

    /// A lateness in words, as the preview of a theme names it.
    static func degree(_ urgency: Urgency) -> Phrase {
        switch urgency {
        case .threefold: Phrase("lewat tiga kali jatahnya", en: "three times over")
        case .late: Phrase("lewat", en: "broken")
        case .known: Phrase("lewat, sudah dicatat", en: "broken, taken note of")
        case .urgent: Phrase("kurang dari 15 menit", en: "under 15 minutes")
        case .soon: Phrase("mendekati", en: "due soon")
        case .fine: Phrase("masih ada waktu", en: "in time")
        case .paused: Phrase("jam berhenti", en: "the clock stands")
        case .none: Phrase("tidak ada jam", en: "no clock runs")
        }
    }

    static func themed(_ name: SafeText) -> Phrase {
        Phrase(
            "tema \(name); tetap: theme = \"\(name)\" di config.toml",
            en: "theme \(name); to keep: theme = \"\(name)\" in config.toml")
    }
}
