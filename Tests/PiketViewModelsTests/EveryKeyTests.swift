import PiketDomain
import PiketViewModels
import Testing

/// Every line of the key table, at every place where it counts.
struct EveryKeyTests {
    struct Place: Sendable, CustomTestStringConvertible {
        var context: KeyContext
        /// How one comes there.
        var keys: String
        var testDescription: String { "\(context)" }
    }

    static let views = [
        Place(context: .queue, keys: "1"), Place(context: .overdue, keys: "2"), Place(context: .map, keys: "3"),
        Place(context: .engagement, keys: "4"), Place(context: .detail, keys: "1 <Enter>"),
    ]
    static let fields = [
        Place(context: .help, keys: "?"), Place(context: .palette, keys: ":"), Place(context: .prompt, keys: "/"),
    ]

    private func sitter(_ login: String) -> Sitter {
        Sitter(FakeDesk(rows: (1...3).map { Cases.row(10_000 + $0, dueIn: $0 * 600 - 900) }), login: login)
    }

    @Test(arguments: views + fields)
    func nobodyTheOfficeDoesNotKnowWrites(_ place: Place) {
        let printable = (0x21...0x7E).map { UnicodeScalar($0) }.map { $0 == "<" ? "<Lt>" : String($0) }
        let keys = Set(KeyTable.bindings.flatMap(\.keys)).union(printable).union(["<Space>", "<Enter>", "<Esc>"])
        for key in keys.sorted() {
            var sitter = sitter("tamu")
            sitter.press(place.keys)
            sitter.press(key)
            // What a dialog would need, and then some.
            for next in ["<Tab>", "<Enter>", "<Tab>", "<Enter>"] {
                sitter.pause()
                sitter.press(next)
            }
            #expect(sitter.desk.files.isEmpty && sitter.desk.drafts.isEmpty, "\(key) in \(place.keys)")
            #expect(sitter.model.dialog == nil, "\(key) in \(place.keys)")
        }
    }

    @Test func nobodyTheOfficeDoesNotKnowWritesByName() {
        for command in Command.allCases where command.act != nil {
            for place in ["1", "2", "1 <Enter>"] {
                var sitter = sitter("tamu")
                sitter.press(place)
                sitter.press(":")
                sitter.type(command.rawValue)
                sitter.press("<Enter>")
                #expect(sitter.model.dialog == nil, "\(command) in \(place)")
                #expect(sitter.desk.files.isEmpty)
            }
        }
    }

    /// Enter on a line of the help does what its key does there.
    @Test(arguments: views)
    func helpRunsWhatIsChosen(_ place: Place) {
        var asking = sitter("kasi")
        asking.press(place.keys)
        asking.press("?")
        let entries = asking.model.help?.entries ?? []
        #expect(entries.contains { $0.reason == nil })
        for (index, entry) in entries.enumerated() where entry.reason == nil && entry.binding.command != .help {
            var chosen = asking
            for _ in 0..<index { chosen.press("<Down>") }
            #expect(chosen.model.help?.selected?.binding == entry.binding)
            chosen.press("<Enter>")
            guard let key = entry.binding.keys.first else {
                #expect(chosen.model.dialog?.kind == entry.binding.command.act, "\(entry.binding.command)")
                continue
            }
            var pressed = sitter("kasi")
            pressed.press(place.keys)
            pressed.press(key)
            #expect(chosen.line == pressed.line, "\(entry.binding.command)")
        }
    }

    /// What it cannot do it says, and does nothing.
    @Test(arguments: views)
    func helpSaysWhyNot(_ place: Place) {
        var asking = sitter("opr")
        asking.press(place.keys)
        asking.press("?")
        for (index, entry) in (asking.model.help?.entries ?? []).enumerated() {
            guard let reason = entry.reason else { continue }
            var chosen = asking
            for _ in 0..<index { chosen.press("<Down>") }
            chosen.press("<Enter>")
            #expect(chosen.model.notice == .unavailable(entry.binding.command, reason), "\(entry.binding.command)")
            #expect(chosen.model.dialog == nil)
        }
    }

    @Test func everyActIsInPaletteAndActMenu() {
        let named = Set(PaletteAction.catalogue(themes: []))
        var sitter = sitter("kasi")
        sitter.press("1 <Enter> <Enter>")
        let menu = Set((sitter.model.palette?.entries ?? []).map(\.action))
        for command in Command.allCases where command.act != nil {
            #expect(named.contains(.command(command)), "\(command) in the palette")
            #expect(menu.contains(.command(command)), "\(command) in the act menu")
        }
    }
}
