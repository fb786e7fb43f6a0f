extension SafeText: ExpressibleByStringInterpolation {
    /// The program's own words. They are measured, not sanitised.
    package init(stringLiteral value: StaticString) {
        self.init(value)
    }

    /// The program's own words. They are measured, not sanitised.
    package init(_ value: StaticString) {
        let string = value.description
        self.init(checked: string, width: DisplayWidth.columns(of: string), hidden: 0)
    }

    package init(stringInterpolation: Interpolation) {
        self = stringInterpolation.text
    }

    package typealias StringInterpolation = Interpolation

    /// Collects literals, safe text and numbers. There is no case for `String` on purpose: text from outside has to be
    /// sanitised first, and the compiler says so.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = SafeText()

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: StaticString) {
            text += SafeText(literal)
        }

        package mutating func appendInterpolation(_ part: SafeText) {
            text += part
        }

        package mutating func appendInterpolation(_ number: some FixedWidthInteger) {
            text += SafeText(number: number)
        }
    }
}
