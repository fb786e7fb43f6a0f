import PiketViewModels
import Testing

struct KeyTableTests {
    @Test func noKeyMeansTwoThings() {
        for context in KeyContext.allCases {
            let keys = KeyTable.bindings.filter { $0.contexts.contains(context) }.flatMap(\.keys)
            #expect(Set(keys).count == keys.count, "\(context)")
        }
    }

    @Test func everyCommandHasAKey() {
        let bound = Set(KeyTable.bindings.map(\.command))
        #expect(Set(Command.allCases).subtracting(bound).isEmpty)
    }

    @Test func everyActHasACommand() {
        // A shift is taken over from its sheet, by a command of that alone.
        #expect(
            Set(Command.allCases.compactMap(\.act))
                == Set(ActKind.allCases).subtracting([.acceptHandover, .settleMention]))
    }

    @Test func lettersAreTextInFields() {
        for context in [KeyContext.help, .palette, .prompt, .dialog, .call] {
            let letters = KeyTable.bindings.filter { $0.contexts.contains(context) }.flatMap(\.keys).filter {
                $0.count == 1
            }
            #expect(letters.isEmpty, "\(context)")
        }
    }

    @Test func quittingAndGettingHelpWorkInEveryView() {
        for context in [KeyContext.queue, .overdue, .map, .engagement, .detail] {
            #expect(KeyMap.standard.command(for: "Q", in: context) == .quit)
            #expect(KeyMap.standard.command(for: "?", in: context) == .help)
        }
        for context in KeyContext.allCases { #expect(KeyMap.standard.command(for: "<C-c>", in: context) == .interrupt) }
    }

    @Test func footerNamesOnlyWhatWorks() {
        var sitter = Sitter(FakeDesk(rows: []))
        #expect(!sitter.model.footer.hints.map(\.command).contains(.open))
        sitter.commit { $0.rows = [Cases.row(10001, dueIn: 60)] }
        #expect(sitter.model.footer.hints.prefix(3).map(\.command) == [.down, .open, .mark])
    }

    @Test func keysCanBeChosen() {
        let (map, faults) = KeyMap.remapped(["take": ["T"], "assign": ["s", "<F4>"], "sorting": ["k"], "quit": ["k"]])
        #expect(map.command(for: "T", in: .queue) == .take)
        #expect(map.command(for: "t", in: .queue) == nil)
        #expect(map.command(for: "s", in: .queue) == .assign)
        #expect(map.command(for: "s", in: .engagement) == nil, "a key means one act")
        #expect(map.command(for: "Q", in: .queue) == .quit)
        #expect(faults == [.fixed("quit"), .unknownName("sorting"), .keyless(.sort), .keyless(.group)])
    }

    @Test func noKeyIsGivenTwice() {
        let (map, faults) = KeyMap.remapped(["note": ["Z", "<C-c>"], "take": ["Z"]])
        #expect(map.command(for: "Z", in: .queue) == .take)
        #expect(map.command(for: "<C-c>", in: .queue) == .interrupt)
        #expect(
            Set(faults) == [
                .taken(key: "Z", by: .take, wantedFor: .note),
                .taken(key: "<C-c>", by: .interrupt, wantedFor: .note),
            ])
    }

    @Test func anActThatLosesAllItsKeysIsNamed() {
        let (map, faults) = KeyMap.remapped(["assign": ["t"]])
        #expect(map.command(for: "t", in: .queue) == .assign)
        #expect(faults == [.keyless(.take)])
        let (kept, _) = KeyMap.remapped(["note": ["<C-c>"]])
        #expect(kept.binding(of: .note, in: .queue)?.keys == KeyMap.standard.binding(of: .note, in: .queue)?.keys)
    }
}
