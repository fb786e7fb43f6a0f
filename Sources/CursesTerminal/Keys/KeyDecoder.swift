package import TerminalKit

/// Turns the bytes a terminal sends into keys and pastes, and swallows whatever else it says unasked.
///
/// Sequences may be cut anywhere between two calls. An escape byte alone is told from the head of a sequence by time:
/// after a pause the owner calls `settle`.
package struct KeyDecoder: Sendable {
    /// Longest paste that is kept; what goes beyond is dropped up to its end mark.
    package static let pasteLimit = 1 << 20
    /// Longest control string that is waited for.
    private static let stringLimit = 1 << 16

    /// Bytes of an unfinished sequence; empty or beginning with what is unfinished.
    private var pending: [UInt8] = []
    private var paste: PasteReader?

    package init() {}

    /// True if a pause would tell what the last bytes were.
    package var isUnsettled: Bool { !pending.isEmpty }

    /// Decodes the next bytes.
    package mutating func decode(_ bytes: some Collection<UInt8>) -> [Input] {
        pending.append(contentsOf: bytes)
        let buffer = pending
        var inputs: [Input] = []
        var position = 0
        while position < buffer.count {
            if paste != nil {
                position = readPaste(buffer, from: position, into: &inputs)
                continue
            }
            guard let next = decodeOne(buffer, at: position, into: &inputs) else { break }
            position = next
        }
        pending.removeFirst(position)
        return inputs
    }

    /// Tells the decoder that nothing followed for a while: a lone escape byte was the Esc key, a broken sequence is
    /// forgotten.
    package mutating func settle() -> [Input] {
        defer { pending = [] }
        return pending == [0x1B] ? [.key(Key(.escape))] : []
    }

    private mutating func readPaste(_ bytes: [UInt8], from start: Int, into inputs: inout [Input]) -> Int {
        for position in start..<bytes.count {
            guard let text = paste?.add(bytes[position]) else { continue }
            paste = nil
            inputs.append(.paste(text))
            return position + 1
        }
        return bytes.count
    }

    /// Decodes what begins at `start` and returns where it ends; nil if it is not complete.
    private mutating func decodeOne(_ bytes: [UInt8], at start: Int, into inputs: inout [Input]) -> Int? {
        guard bytes[start] == 0x1B else {
            guard let (key, length) = Self.plainKey(bytes, at: start) else { return nil }
            if let key { inputs.append(.key(key)) }
            return start + length
        }
        guard start + 1 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case UInt8(ascii: "["): return decodeControl(bytes, at: start, into: &inputs)
        case UInt8(ascii: "O"):
            guard start + 2 < bytes.count else { return nil }
            if let key = KeySequences.applicationKey(bytes[start + 2]) { inputs.append(.key(key)) }
            return start + 3
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
            return Self.endOfString(bytes, from: start + 2)
        case 0x1B:
            inputs.append(.key(Key(.escape)))
            return start + 1
        default:
            guard let (key, length) = Self.plainKey(bytes, at: start + 1) else { return nil }
            if let key { inputs.append(.key(Key(key.base, key.modifiers.union(.alt)))) }
            return start + 1 + length
        }
    }

    private mutating func decodeControl(_ bytes: [UInt8], at start: Int, into inputs: inout [Input]) -> Int? {
        var end = start + 2
        // The Linux console's F1 to F5.
        if end < bytes.count, bytes[end] == UInt8(ascii: "[") {
            guard end + 1 < bytes.count else { return nil }
            if let key = KeySequences.consoleKey(bytes[end + 1]) { inputs.append(.key(key)) }
            return end + 2
        }
        while end < bytes.count, (0x20...0x3F).contains(bytes[end]) { end += 1 }
        guard end < bytes.count else { return end - start > 64 ? end : nil }
        // A byte that cannot stand in a sequence ends it; what follows is read afresh.
        guard (0x40...0x7E).contains(bytes[end]) else { return end }
        let sequence = ControlSequence(parameters: bytes[(start + 2)..<end], final: bytes[end])
        switch KeySequences.meaning(of: sequence) {
        case .key(let key): inputs.append(.key(key))
        case .mouse(let event): inputs.append(.mouse(event))
        case .pasteStart: paste = PasteReader(limit: Self.pasteLimit)
        case .oldMouse: return end + 4 <= bytes.count ? end + 4 : nil
        case .nothing: break
        }
        return end + 1
    }

    /// The end of a control string: after BEL or `ESC \`; nil if it has not come, or after so many bytes given up.
    private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int? {
        var position = start
        while position < bytes.count {
            if bytes[position] == 0x07 { return position + 1 }
            if bytes[position] == 0x1B {
                guard position + 1 < bytes.count else { return nil }
                return bytes[position + 1] == UInt8(ascii: "\\") ? position + 2 : position
            }
            position += 1
        }
        return position - start > stringLimit ? position : nil
    }

    /// A key of one character or control byte, and its length; a nil key is a byte that means nothing. Nil if a
    /// character of several bytes is not complete.
    private static func plainKey(_ bytes: [UInt8], at start: Int) -> (key: Key?, length: Int)? {
        let byte = bytes[start]
        if byte < 0x20 || byte == 0x7F { return (KeySequences.controlKey(byte), 1) }
        if byte < 0x80 { return (Key(Character(Unicode.Scalar(byte))), 1) }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
        guard length > 1 else { return (nil, 1) }
        let there = min(length, bytes.count - start)
        for index in 1..<max(there, 1) where bytes[start + index] & 0xC0 != 0x80 { return (nil, index) }
        guard there == length else { return nil }
        let text = String(decoding: bytes[start..<start + length], as: UTF8.self)
        guard let scalar = text.unicodeScalars.first, scalar.value >= 0xA0, scalar != "\u{FFFD}" else {
            return (nil, length)
        }
        return (Key(Character(scalar)), length)
    }
}
