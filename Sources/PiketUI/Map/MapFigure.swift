import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// A value of the map's measure in words: on a tile, in the legend, in a list.
struct MapFigure {
    let scene: Scene
    let pane: MapPane

    private var measure: MapMeasure { pane.measure }

    /// On a tile. What does not fit is told by a plus: never a wrong figure.
    func tile(_ code: String, columns: Int) -> SafeText {
        let value = pane.value(of: code)
        if measure == .category { return letters(of: code, columns: columns) }
        guard value != 0 else { return scene[.skipped] }
        if value < 0 {
            let digits = "-" + SafeText(number: -value)
            return digits.width <= columns ? digits : "-"
        }
        let forms: [SafeText]
        if measure.isTenths {
            forms = [scene.language.decimal(Double(value) / 10), value < 5 ? "<1" : SafeText(number: (value + 5) / 10)]
        } else {
            forms = [SafeText(number: value)]
        }
        return forms.first { $0.width <= columns } ?? "+"
    }

    /// The first letters of the category's name.
    private func letters(of code: String, columns: Int) -> SafeText {
        guard let category = pane.figures?[code]?.category else { return scene[.skipped] }
        return (scene.category(category) ?? "").prefix(columns: columns)
    }

    /// A step of the legend.
    func step(_ value: Int) -> SafeText {
        measure.isTenths ? scene.language.decimal(Double(value) / 10) : scene.language.number(value)
    }

    /// In a list, with a sign where it means something.
    func text(_ code: String) -> SafeText {
        let value = pane.value(of: code)
        if measure == .category {
            guard let category = pane.figures?[code]?.category else { return scene[.none] }
            return scene.category(category) ?? ""
        }
        if measure.isTenths { return value == 0 ? scene[.none] : step(value) }
        return measure.isSigned ? signed(value) : scene.language.number(value)
    }

    func signed(_ value: Int) -> SafeText {
        value == 0 ? "0" : (value > 0 ? "+" : "-") + scene.language.number(abs(value))
    }

    /// What stands for the lowest colour.
    var floor: SafeText { measure.isSigned ? scene[.atMost] + "0" : measure.isTenths ? scene[.none] : "0" }
}
