/// What the parser does not know: files, variables, exit codes.
enum ManualFacts {
    static func add(to page: inout Roff) {
        page.macro("SH", "FILES")
        for (path, about) in files { page.item(Roff.italic(path), about) }
        page.macro("SH", "ENVIRONMENT")
        for (name, about) in variables { page.item(Roff.bold(name), about) }
        page.macro("SH", "EXIT STATUS")
        for (code, about) in codes { page.item(Roff.bold(code), about) }
        page.macro("SH", "SEE ALSO")
        page.words("`piket guide petugas`, `piket guide admin`, `piket guide kiosk`: the guides, in Indonesian.")
    }

    private static let files = [
        (
            "$XDG_DATA_HOME/piket/piket.sqlite",
            "The database where neither --db nor PIKET_DB names another; without XDG_DATA_HOME under ~/.local/share. "
                + "Beside it lie its log (-wal, -shm), the key of its hashes (.salt, to be kept with the backups), .lock "
                + "and .signal."
        ),
        (
            "$XDG_CONFIG_HOME/piket/config.toml",
            "Your own settings: theme, lang, glyphs, color, layout, mouse, [keys], [kiosk]; without XDG_CONFIG_HOME under "
                + "~/.config. `piket check` names every mistake in it."
        ),
        ("$XDG_CONFIG_HOME/piket/themes/*.toml", "Your own themes; `piket themes NAME` shows and checks one."),
        ("$XDG_STATE_HOME/piket/", "The log of a session and the texts it handed on; else ~/.local/state/piket."),
    ]

    private static let variables = [
        ("PIKET_DB", "The database."),
        ("PIKET_LANG", "id or en: the language, before config.toml and the locale."),
        ("TERM", "The terminal, as terminfo names it."),
        ("NO_COLOR", "Set to anything: no colours."),
        ("LC_ALL, LC_MESSAGES, LANG", "en_*: English; else Indonesian. A locale without UTF-8 gets ASCII signs."),
    ]

    private static let codes = [
        ("0", "Done."),
        (
            "1",
            "Something was rejected, a check failed, or an act was refused; nothing was changed by what was refused."
        ),
        ("3", "The environment refuses: no database, locked, disk full, unusable terminal."),
        ("64", "Wrong usage."),
    ]
}
