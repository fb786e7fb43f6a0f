import ArgumentParser
import Foundation
import PiketOffice
import PiketUI
import TerminalKit

/// How many colours are used.
struct ColourOptions: ParsableArguments {
    @Option(
        help: "auto, truecolor, 256, 16, 8 or never.",
        completion: .list(["auto"] + ColorDepth.allCases.map(\.rawValue)))
    var color: String?

    func validate() throws {
        if let color, color != "auto", ColorDepth(rawValue: color) == nil {
            throw ValidationError(
                "--color \(color): pakai auto, truecolor, 256, 16, 8, atau never",
                en: "--color \(color): use auto, truecolor, 256, 16, 8 or never")
        }
    }

    /// What the command line asks for; nil: nothing, or `auto`.
    var asked: ColorDepth? { color.flatMap(ColorDepth.init(rawValue:)) }

    /// nil: as much as the terminal has.
    var depth: ColorDepth? { wish.value }

    /// The same with who wished it.
    var wish: Chosen<ColorDepth?> {
        if let asked { return Chosen(asked, .option) }
        if let flag = ProcessInfo.processInfo.environment["NO_COLOR"], !flag.isEmpty { return Chosen(.mono, .noColor) }
        if let own = UserConfig.current.color.flatMap(ColorDepth.init(rawValue:)) { return Chosen(own, .config) }
        return Chosen(nil, .terminfo)
    }
}
