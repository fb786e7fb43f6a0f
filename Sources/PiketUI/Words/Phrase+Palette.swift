import PiketDesk
import PiketDomain
package import PiketViewModels
import PlainText

/// What the palette and the lists like it offer.
extension Phrase {
    static func action(_ action: PaletteAction) -> Phrase {
        switch action {
        case .command(let command): long(command)
        case .view(let view): prefixed(Phrase("tampilan", en: "view"), Phrase.view(view))
        case .sort(let sort): prefixed(Phrase("urut", en: "sort by"), Phrase.sort(sort))
        case .measure(let measure): prefixed(Phrase("peta", en: "map"), Phrase.measure(measure))
        case .theme(let name):
            prefixed(Phrase("tema", en: "theme"), Phrase(SafeText(sanitizing: name), en: SafeText(sanitizing: name)))
        case .language(let language):
            switch language {
            case .indonesian: Phrase("bahasa Indonesia", en: "language Indonesian")
            case .english: Phrase("bahasa Inggris", en: "language English")
            }
        case .link(let link):
            Phrase(SafeText(sanitizing: link, limit: 400), en: SafeText(sanitizing: link, limit: 400))
        case .ownAct(let line): numbered(line.number, Phrase.act(line.act))
        case .layout(let preset): prefixed(Phrase("tata letak", en: "layout"), layout(preset))
        case .save(let format, let name): saving(format, name)
        case .own(let name): prefixed(Phrase("tampilan", en: "view"), named(name))
        case .nameView(let name, let isTaken):
            isTaken
                ? prefixed(Phrase("ganti tampilan", en: "replace the view"), named(name))
                : prefixed(Phrase("beri nama", en: "name it"), named(name))
        case .openCase(let number): Phrase("buka pengaduan \(number)", en: "open complaint \(number)")
        }
    }

    private static func prefixed(_ head: Phrase, _ tail: Phrase) -> Phrase {
        Phrase(head[.indonesian] + ": " + tail[.indonesian], en: head[.english] + ": " + tail[.english])
    }

    static func layout(_ preset: LayoutPreset) -> Phrase {
        switch preset {
        case .four: Phrase("empat panel", en: "four panes")
        case .lists: Phrase("dua daftar selebar layar", en: "two lists at full width")
        case .map: Phrase("peta besar di atas daftar", en: "a large map over the list")
        case .beside: Phrase("rincian di samping daftar", en: "a case beside its list")
        case .cards: Phrase("angka besar dalam kartu", en: "large figures in cards")
        }
    }

    private static func saving(_ format: SaveFormat, _ name: String) -> Phrase {
        let name = SafeText(sanitizing: "\(name).\(format.rawValue)", limit: 200)
        switch format {
        case .txt: return Phrase("\(name)   layar sebagai teks", en: "\(name)   the screen as text")
        case .csv: return Phrase("\(name)   tabel panel ini", en: "\(name)   this pane's table")
        case .svg: return Phrase("\(name)   layar sebagai gambar", en: "\(name)   the screen as a picture")
        }
    }

    private static func named(_ name: String) -> Phrase {
        let name = SafeText(sanitizing: name, limit: 200)
        return Phrase(name, en: name)
    }

    private static func numbered(_ number: Int64, _ tail: Phrase) -> Phrase {
        let head = SafeText(number: number) + "  "
        return Phrase(head + tail[.indonesian], en: head + tail[.english])
    }

    static let saveViewTitle = Phrase("Simpan tampilan", en: "Save view")
    static let renameViewTitle = Phrase("Ganti nama tampilan", en: "Rename view")
    static let viewNamePlaceholder = Phrase("nama tampilan", en: "name of the view")
    static let ownActsTitle = Phrase("Tindakan saya", en: "My acts")
    static let ownActsPlaceholder = Phrase("cari nomor; Enter membuka", en: "search a number; Enter opens it")
    static let undoableAct = Phrase("u mengurungkan", en: "u undoes it")
    static let undoneAct = Phrase("diurungkan", en: "undone")
    static let saveTitle = Phrase("Simpan", en: "Save")
    static let saveNamePlaceholder = Phrase("nama berkas", en: "name of the file")
    static let helpTitle = Phrase("Bantuan", en: "Help")
    static let paletteTitle = Phrase("Perintah", en: "Commands")
    static let actsPlaceholder = Phrase("cari tindakan", en: "search acts")
    static let linksTitle = Phrase("Tautan", en: "Links")
    static let linksPlaceholder = Phrase("Enter menyalin ke terminal", en: "Enter copies to the terminal")
    static let actsTitle = Phrase("Tindakan", en: "Acts")
    static let helpPlaceholder = Phrase("cari tombol atau kata", en: "search keys or words")
    static let palettePlaceholder = Phrase(
        "nama perintah, nomor pengaduan atau rujukan", en: "a command's name, a complaint's number or reference")
    static let nothingFound = Phrase("tidak ada yang cocok", en: "nothing matches")
}

extension Wording {
    /// The words help and palette are searched in, made from the phrases that are drawn.
    package static func screen(themes: [String]) -> Wording {
        var phrases: [Language: [PaletteAction: String]] = [:]
        var choices: [Language: [DialogOption.Value: String]] = [:]
        let named =
            Status.allCases.map(DialogOption.Value.status) + Dismissal.allCases.map(DialogOption.Value.dismissal)
            + EvidenceKind.allCases.map(DialogOption.Value.evidence)
            + ([nil] + Rating.allCases).map(DialogOption.Value.rating)
            + ReviewSubject.kinds.map(DialogOption.Value.review) + MentionFate.allCases.map(DialogOption.Value.fate)
            + HoaxVerdict.allCases.map(DialogOption.Value.verdict)
        for language in Language.allCases {
            for action in PaletteAction.catalogue(themes: themes) + Command.allCases.map(PaletteAction.command) {
                phrases[language, default: [:]][action] = Phrase.action(action)[language].string
            }
            for value in named { choices[language, default: [:]][value] = Phrase.choice(value)?[language].string }
        }
        var wording = Wording(phrases: phrases, choices: choices)
        for language in Language.allCases {
            for type in ComplaintType.allCases {
                wording.types[language, default: [:]][type] = Phrase.type(type)[language].string
            }
            for visibility in Visibility.allCases {
                wording.visibilities[language, default: [:]][visibility] =
                    Phrase.visibility(visibility)[language].string
            }
        }
        return wording
    }
}
