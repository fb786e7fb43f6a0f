import PiketDomain
import PiketViewModels
import Testing

/// Random keys at random sizes, with answers late, out of order and failing.
struct FuzzTests {
    @Test(arguments: 1...12)
    func nothingBreaksAnInvariant(seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        let rows = (0..<random.below(700)).map { index in
            Cases.row(10001 + Int64(index), dueIn: Int64(index) * 40 - 3600, kelurahan: place(index))
        }
        var sitter = Sitter(FakeDesk(rows: rows), login: [nil, "piket1", "kasi"][seed % 3])
        sitter.isSlow = true
        let keys =
            Array(Set(KeyTable.bindings.flatMap(\.keys))).sorted() + ["a", "<Left>", "<Backspace>", "x", "%", ":"]
        for step in 0..<1500 {
            switch random.below(20) {
            case 0: sitter.tell(.resize(columns: random.below(220), rows: random.below(70)))
            case 1: sitter.wait(Int64(random.below(90)))
            case 2: sitter.commit { change(&$0, &random) }
            case 3: sitter.desk.trouble = random.below(3) == 0 ? .locked(path: "x") : nil
            case 4: sitter.tell(.measured(detailLines: random.below(80)))
            case 5: sitter.tell(.paste("kel:cikini \"x"))
            case 6...9: if !sitter.open.isEmpty { sitter.answer(at: random.below(sitter.open.count)) }
            default: sitter.tell(.key(keys[random.below(keys.count)]))
            }
            let faults = faults(in: sitter.model)
            #expect(faults.isEmpty, "step \(step): \(faults)")
            if !faults.isEmpty { return }
        }
        // Once the store answers, the screen comes to rest and asks nothing more.
        sitter.desk.trouble = nil
        sitter.tell(.tick(sitter.model.now + 60))
        for _ in 0..<5000 where !sitter.open.isEmpty { sitter.answer(at: 0) }
        #expect(sitter.open.isEmpty)
    }

    private func place(_ index: Int) -> String? {
        index % 5 == 4 ? nil : Cases.region.places[index % 4].code
    }

    private func change(_ desk: inout FakeDesk, _ random: inout SplitMix) {
        if desk.rows.isEmpty || random.below(2) == 0 {
            let number = (desk.rows.map(\.number).max() ?? 10_000) + 1
            desk.rows.append(Cases.row(number, dueIn: Int64(random.below(50_000)) - 10_000))
        } else {
            desk.rows.remove(at: random.below(desk.rows.count))
        }
    }

    private func faults(in model: AppModel) -> [String] {
        var faults: [String] = []
        let metrics = model.metrics
        func check(_ name: String, _ holds: Bool) { if !holds { faults.append(name) } }
        func list(_ name: String, _ index: Int, _ top: Int, _ count: Int, _ page: Int) {
            check(name + " cursor", index >= 0 && index < max(1, count))
            check(name + " top", top >= 0 && top <= max(0, count - 1))
            check(
                name + " visible",
                count == 0 || metrics.arrangement == .tooSmall || (top <= index && index < top + page))
        }
        let queue = model.queue
        list("queue", queue.cursor, queue.top, queue.rows.count, metrics.page(of: .queue))
        check("no case twice", Set(queue.rows.map(\.id)).count == queue.rows.count)
        check("window", queue.rows.count <= 1000)
        list("overdue", model.overdue.cursor, model.overdue.top, model.overdue.count, metrics.page(of: .overdue))
        let engagement = model.engagement
        list("engagement", engagement.cursor, engagement.top, engagement.rows.count, metrics.page(of: .engagement))
        check("tile", model.map.cursor.map { model.office.layout.cells[$0] != nil } ?? true)
        if let field = model.prompt?.field ?? model.palette?.field ?? model.help?.field {
            check("caret", field.caret >= 0 && field.caret <= field.text.count)
        }
        if let layout = model.dialogLayout, metrics.arrangement != .tooSmall {
            let frame = layout.frame
            let parts = [layout.cases, layout.origin, layout.search, layout.options, layout.text, layout.checks]
            check("dialog", frame.maxY < metrics.rows && frame.maxX <= metrics.columns)
            check("dialog parts", (parts + layout.fields).allSatisfy { $0.isEmpty || $0.maxY <= layout.buttons.y })
            check("dialog focus", model.dialog.map { $0.parts.contains($0.focus) } ?? true)
        }
        if let help = model.help { check("help", help.cursor < max(1, help.entries.count)) }
        if let palette = model.palette { check("palette", palette.cursor < max(1, palette.entries.count)) }
        check("wake", model.nextWake.map { $0 > model.now } ?? true)
        check("focus", metrics.arrangement == .tooSmall || metrics.panes[model.focus] != nil)
        check("columns", (0...200).contains(queue.columnOffset))
        return faults
    }
}

/// The same sequence for the same seed, everywhere.
struct SplitMix {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return bound <= 0 ? 0 : Int((z ^ (z >> 31)) % UInt64(bound))
    }
}
