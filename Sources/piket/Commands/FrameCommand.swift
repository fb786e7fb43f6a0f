import ArgumentParser
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels
import TerminalKit

struct FrameCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "frame", abstract: "Draw one frame without a terminal: for documents, tests and reports.")

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, ansi, svg
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var present: ClockOptions
    @OptionGroup var look: LookOptions
    @Option(parsing: .unconditional, help: "Columns by rows, 1x1 to 300x100.")
    var size = Size(width: 132, height: 43)
    @Option(help: "Keys to type first: \"j j <Enter>\".")
    var keys = ""
    @Option(help: "text, ansi or svg.")
    var format = Format.text

    func validate() throws {
        guard (1...300).contains(size.width), (1...100).contains(size.height) else {
            throw ValidationError(
                "--size \(size.width)x\(size.height): pakai 1x1 sampai 300x100",
                en: "--size \(size.width)x\(size.height): use 1x1 to 300x100")
        }
    }

    func run() async throws {
        let sequence: KeySequence
        do {
            sequence = try KeySequence(keys)
        } catch {
            throw ValidationError(
                "--keys \"\(keys)\": tombol \(error.notation) tidak dikenal; contoh: \"j j <Enter> <C-l> <F2>\"",
                en: "--keys \"\(keys)\": there is no key \(error.notation); e.g. \"j j <Enter> <C-l> <F2>\"")
        }
        look.tellConfiguredTheme(database.speech.language)
        let store = try database.openExisting()
        let office = try await store.office()
        let now = try present.clock(zone: office.zone).start
        let depth = look.depth ?? .truecolor
        let themeName = look.themeName(term: "", depth: depth)
        let model = AppModel(
            viewer: office.viewer(login: Login.current), office: office, now: now, columns: size.width,
            rows: size.height, options: ScreenOptions.of(database.speech.language, theme: themeName))
        var rehearsal = Rehearsal(store: store, model: model, isGlance: sequence.keys.isEmpty)
        var painter = FramePainter(glyphs: look.glyphs ?? .unicode, depth: depth)
        try await rehearsal.act(on: .start)
        for key in sequence.keys where !rehearsal.isOver {
            try await rehearsal.act(on: .key(key.notation))
            if rehearsal.model.isDetailOpen, let lines = painter.paint(rehearsal.model).detailLines {
                try await rehearsal.act(on: .measured(detailLines: lines))
            }
        }
        let frame = painter.paint(rehearsal.model)
        print(text(of: frame, theme: rehearsal.model.theme, depth: depth), terminator: "")
    }

    private func text(of frame: Frame, theme name: String, depth: ColorDepth) -> String {
        switch format {
        case .text: FrameText.render(frame.buffer)
        case .ansi: FrameANSI.render(frame.buffer, palette: palette(name, depth))
        case .svg: FrameSVG.render(frame.buffer, palette: palette(name, depth), title: "Piket")
        }
    }

    private func palette(_ name: String, _ depth: ColorDepth) -> Palette {
        Palette(theme: UserThemes.theme(named: name) ?? LookOptions.fallback, depth: depth)
    }
}

extension Size: ExpressibleByArgument {
    /// Columns, an x, rows.
    public init?(argument: String) {
        self.init(argument)
    }

    /// As it is typed.
    public var defaultValueDescription: String { "\(width)x\(height)" }
}
