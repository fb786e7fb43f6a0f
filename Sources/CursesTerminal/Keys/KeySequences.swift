import TerminalKit

/// A control sequence (`ESC [` ... final byte) in its parts.
struct ControlSequence {
    /// True if it begins with `<`, `=`, `>` or `?`.
    let marker: UInt8?
    let numbers: [Int]
    let final: UInt8

    init(parameters: ArraySlice<UInt8>, final: UInt8) {
        var rest = parameters
        if let first = rest.first, (0x3C...0x3F).contains(first) {
            marker = first
            rest = rest.dropFirst()
        } else {
            marker = nil
        }
        numbers =
            rest.isEmpty
            ? []
            : rest.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
                var number = 0
                for digit in digits where (0x30...0x39).contains(digit) {
                    number = min(number * 10 + Int(digit - 0x30), 1_000_000)
                }
                return number
            }
        self.final = final
    }

    func number(_ index: Int, or fallback: Int) -> Int {
        index < numbers.count && numbers[index] > 0 ? numbers[index] : fallback
    }

    /// Modifiers as xterm counts them: one more than the sum of shift 1, alt 2, control 4.
    func modifiers(at index: Int) -> Key.Modifiers {
        let bits = number(index, or: 1) - 1
        var modifiers: Key.Modifiers = []
        if bits & 1 != 0 { modifiers.insert(.shift) }
        if bits & 2 != 0 { modifiers.insert(.alt) }
        if bits & 4 != 0 { modifiers.insert(.control) }
        return modifiers
    }
}

/// What the sequences of xterm, its kin and the Linux console mean.
enum KeySequences {
    enum Meaning {
        case key(Key), mouse(MouseEvent), pasteStart
        /// A mouse report of the old kind: three more bytes.
        case oldMouse
        /// An answer nobody asked for.
        case nothing
    }

    static func meaning(of sequence: ControlSequence) -> Meaning {
        if sequence.marker == UInt8(ascii: "<") { return mouse(sequence) }
        guard sequence.marker == nil else { return .nothing }
        switch sequence.final {
        case UInt8(ascii: "~"): return tilde(sequence)
        case UInt8(ascii: "u"): return coded(sequence.number(0, or: 0), sequence.modifiers(at: 1))
        case UInt8(ascii: "Z"): return .key(Key(.tab, .shift))
        case UInt8(ascii: "M") where sequence.numbers.isEmpty: return .oldMouse
        default:
            guard let base = letterKey(sequence.final), sequence.number(0, or: 1) == 1, sequence.numbers.count <= 2,
                sequence.number(1, or: 1) <= 8
            else { return .nothing }
            return .key(Key(base, sequence.modifiers(at: 1)))
        }
    }

    /// `ESC O` and a letter: keypad and F1 to F4 in application mode.
    static func applicationKey(_ final: UInt8) -> Key? {
        if final == UInt8(ascii: "M") { return Key(.enter) }
        return letterKey(final).map { Key($0) }
    }

    /// `ESC [ [` and a letter: F1 to F5 of the Linux console.
    static func consoleKey(_ final: UInt8) -> Key? {
        (0x41...0x45).contains(final) ? Key(.function(Int(final) - 0x40)) : nil
    }

    static func controlKey(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x00: Key(" ", .control)
        case 0x08, 0x7F: Key(.backspace)
        case 0x09: Key(.tab)
        case 0x0A, 0x0D: Key(.enter)
        case 0x1B: Key(.escape)
        case 0x01...0x1A: Key(Character(Unicode.Scalar(byte + 0x60)), .control)
        default: Key(Character(Unicode.Scalar(byte + 0x40)), .control)
        }
    }

    private static func letterKey(_ final: UInt8) -> Key.Base? {
        switch final {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "P"): .function(1)
        case UInt8(ascii: "Q"): .function(2)
        case UInt8(ascii: "R"): .function(3)
        case UInt8(ascii: "S"): .function(4)
        default: nil
        }
    }

    private static func tilde(_ sequence: ControlSequence) -> Meaning {
        let number = sequence.number(0, or: 0)
        if number == 200 { return .pasteStart }
        if number == 27 { return coded(sequence.number(2, or: 0), sequence.modifiers(at: 1)) }
        let base: Key.Base? =
            switch number {
            case 1, 7: .home
            case 2: .insert
            case 3: .delete
            case 4, 8: .end
            case 5: .pageUp
            case 6: .pageDown
            case 11...15: .function(number - 10)
            case 17...21: .function(number - 11)
            case 23...26: .function(number - 12)
            case 28, 29: .function(number - 13)
            case 31...34: .function(number - 14)
            default: nil
            }
        return base.map { .key(Key($0, sequence.modifiers(at: 1))) } ?? .nothing
    }

    /// A key told by its character's number.
    private static func coded(_ number: Int, _ modifiers: Key.Modifiers) -> Meaning {
        guard let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init), number > 0 else { return .nothing }
        if number < 0x20 || number == 0x7F {
            guard let key = controlKey(UInt8(number)) else { return .nothing }
            return .key(Key(key.base, modifiers))
        }
        guard number < 0x7F || number >= 0xA0 else { return .nothing }
        return .key(Key(Character(scalar), modifiers))
    }

    private static func mouse(_ sequence: ControlSequence) -> Meaning {
        guard sequence.numbers.count == 3 else { return .nothing }
        let point = Point(x: sequence.numbers[1] - 1, y: sequence.numbers[2] - 1)
        guard point.x >= 0, point.y >= 0 else { return .nothing }
        let isRelease = sequence.final == UInt8(ascii: "m")
        switch sequence.numbers[0] & ~0b11100 {
        case 0: return .mouse(MouseEvent(isRelease ? .release : .press, at: point))
        case 64: return .mouse(MouseEvent(.wheelUp, at: point))
        case 65: return .mouse(MouseEvent(.wheelDown, at: point))
        default: return .nothing
        }
    }
}
