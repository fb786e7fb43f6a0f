import PiketViewModels
import PlainText
import TerminalKit

/// Words of `piket check` about the terminal.
extension Phrase {
    package static let checkTerminal = Phrase("Terminal", en: "Terminal")
    package static let checkSettings = Phrase("Setelan", en: "Settings")
    package static let checkDatabase = Phrase("Basis data", en: "Database")
    static let checkSize = Phrase("ukuran", en: "size")
    static let checkColours = Phrase("warna", en: "colours")
    static let checkGlyphs = Phrase("tanda", en: "signs")
    static let checkTheme = Phrase("tema", en: "theme")
    static let checkLanguage = Phrase("bahasa", en: "language")
    static let checkUnset = Phrase("tidak diisi", en: "not set")
    static let notATerminal = Phrase("keluaran bukan terminal", en: "standard output is not a terminal")
    static let termKnown = Phrase("dikenal terminfo", en: "known to terminfo")
    static let termUnknown = Phrase("tidak dikenal terminfo", en: "unknown to terminfo")
    static let termCannotAddress = Phrase("tidak dapat menempatkan kursor", en: "cannot place its cursor")

    static func depth(_ depth: ColorDepth) -> Phrase {
        switch depth {
        case .truecolor: Phrase("truecolor", en: "truecolor")
        case .c256: Phrase("256", en: "256")
        case .c16: Phrase("16", en: "16")
        case .c8: Phrase("8", en: "8")
        case .mono: Phrase("tanpa warna", en: "none")
        }
    }

    static func reason(_ reason: LookReason) -> Phrase {
        switch reason {
        case .option: Phrase("diminta di baris perintah", en: "asked for on the command line")
        case .environment: Phrase("dari PIKET_LANG", en: "from PIKET_LANG")
        case .config: Phrase("dari config.toml", en: "from config.toml")
        case .noColor: Phrase("NO_COLOR diisi", en: "NO_COLOR is set")
        case .terminfo: Phrase("menurut terminfo", en: "as terminfo says")
        case .console: Phrase("konsol Linux", en: "the Linux console")
        case .utf8: Phrase("locale-nya UTF-8", en: "the locale is UTF-8")
        case .notUTF8: Phrase("locale-nya bukan UTF-8", en: "the locale is not UTF-8")
        case .lightTerminal: Phrase("COLORFGBG menyebut latar terang", en: "COLORFGBG tells of a light background")
        case .fewColours: Phrase("warnanya sedikit", en: "colours are few")
        case .locale: Phrase("menurut locale", en: "as the locale says")
        case .usual: Phrase("yang baku", en: "the default")
        }
    }

    /// Why there are so many colours; where terminfo decides, what it says.
    static func colourReason(_ reason: LookReason, _ colours: Int) -> Phrase {
        guard reason == .terminfo else { return Phrase.reason(reason) }
        switch colours {
        case 1 << 24: return Phrase("terminfo menyebut RGB", en: "terminfo says RGB")
        case 1...:
            return Phrase("terminfo menyebut \(colours) warna", en: "terminfo tells of \(colours) colours")
        default: return Phrase("terminfo tidak menyebut warna", en: "terminfo tells of no colour")
        }
    }
}

/// What to do where something about the terminal is not well.
extension Phrase {
    static let adviseTerm = Phrase(
        "sebut terminalnya, mis. export TERM=xterm-256color; sampai itu piket hanya menyebut perubahan dalam kalimat",
        en: "name the terminal, e.g. export TERM=xterm-256color; until then piket only tells changes in sentences")
    static let adviseTerminfo = Phrase(
        "pasang paket ncurses-term, atau pakai export TERM=xterm-256color",
        en: "install the package ncurses-term, or export TERM=xterm-256color")
    static let adviseTmux = Phrase(
        "di tmux.conf: set -g default-terminal tmux-256color", en: "in tmux.conf: set -g default-terminal tmux-256color"
    )
    static let adviseSize = Phrase(
        "dari 80x24 satu panel muat utuh, dari 132x43 keempatnya; perbesar jendela atau perkecil hurufnya",
        en: "from 80x24 one pane fits whole, from 132x43 all four; enlarge the window or use a smaller font")
    static let adviseTruecolor = Phrase(
        "COLORTERM menyebut truecolor: coba --color truecolor, tetap dengan color = \"truecolor\" di config.toml",
        en: "COLORTERM tells of truecolor: try --color truecolor, kept by color = \"truecolor\" in config.toml")
    static let adviseGlyphs = Phrase(
        "tanpa UTF-8 tanda ini menjadi tanda tanya; pakai --glyphs ascii, atau export LANG=C.UTF-8",
        en: "without UTF-8 these become question marks; use --glyphs ascii, or export LANG=C.UTF-8")
    static let adviseUTF8 = Phrase(
        "export LANG=C.UTF-8 memberi garis, blok, dan huruf beraksen",
        en: "export LANG=C.UTF-8 brings lines, blocks and accented letters")
    static let adviseLocale = Phrase(
        "locale itu tidak terpasang; pakai export LANG=C.UTF-8, atau buat dengan locale-gen",
        en: "that locale is not installed; export LANG=C.UTF-8, or make it with locale-gen")

    static func adviseFewer(_ asked: Phrase) -> Phrase {
        Phrase(
            "diminta \(asked[.indonesian]), terminfo tidak punya; pakai TERM yang punya, atau lepaskan permintaannya",
            en: "\(asked[.english]) was asked for, terminfo has it not; use a TERM that has it, or ask for less")
    }
}

/// Words of the test card.
extension Phrase {
    static let cardRoles = Phrase("peran tema", en: "roles of the theme")
    static let cardGrounds = Phrase("alas", en: "grounds")
    static let cardSigns = Phrase("tanda", en: "signs")
    static let cardShapes = Phrase("garis dan angka besar", en: "lines and large digits")
    static let cardRamp = Phrase("warna peta, batang, kurva", en: "the map's colours, bars, curves")
    static let cardWidths = Phrase("lebar huruf", en: "widths of letters")
    static let cardWaiting = Phrase("menunggu", en: "waits")
    static let cardRunning = Phrase("berjalan", en: "runs")
    static let cardDone = Phrase("selesai", en: "done")
    static let cardMet = Phrase("tepat waktu", en: "in time")
    static let cardMarked = Phrase("ditandai", en: "marked")
    static let cardFresh = Phrase("baru berubah", en: "just changed")
    static let cardNotice = Phrase("pemberitahuan", en: "notice")
    static let cardMasked = Phrase("disamarkan", en: "masked")
    package static let cardHint = Phrase(
        "Benar bila kedua penggaris sejajar, semua | di kanan satu kolom, dan tiap | di \"lebar huruf\" tepat di bawah yang di atasnya.",
        en:
            "Right if both rulers agree, every | on the right stands in one column, and each | under \"widths of letters\" below the one above."
    )
    package static let cardNarrow = Phrase(
        "kartu uji memerlukan 78 kolom", en: "the test card needs 78 columns")
}
