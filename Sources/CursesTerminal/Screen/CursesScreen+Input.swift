import CCurses
package import TerminalKit

extension CursesScreen {
    /// How long an escape byte alone is waited on before it is the Esc key.
    private static let escapeDelayMilliseconds: Int32 = 25

    /// Everything that waits: signals, then all bytes of the line in one go. Waits only, and 25 ms at most, when the last
    /// byte may be the head of a key's sequence.
    package func readInput() -> [Input] {
        guard !isClosed else { return [] }
        var inputs = readSignals()
        readLine(into: &inputs)
        if decoder.isUnsettled, !isGone {
            if isReadable(within: Self.escapeDelayMilliseconds) { readLine(into: &inputs) }
            if decoder.isUnsettled, !isReadable(within: 0) { inputs += decoder.settle() }
        }
        if let size = unreportedSize {
            unreportedSize = nil
            inputs.append(.resize(size))
        }
        if isGone { inputs.append(.hangup) }
        return inputs
    }

    private func readLine(into inputs: inout [Input]) {
        let capacity = 64 * 1024
        var more = !isGone
        while more {
            let count = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { bytes in
                let count = ccurses_read(0, bytes.baseAddress, Int32(capacity))
                if count > 0 { inputs += decoder.decode(UnsafeBufferPointer(rebasing: bytes[..<Int(count)])) }
                return count
            }
            // The end of the file of a terminal: it was hung up.
            if count < 0 { isGone = true }
            more = count > 0
        }
    }

    private func readSignals() -> [Input] {
        var inputs: [Input] = []
        var wasStopped = false
        var bytes = takeSignalBytes()
        // Continuing sends its own signal, which is read in the second round: one report is enough.
        while !bytes.isEmpty {
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "W"): adoptSize()
                case UInt8(ascii: "Z") where isLocked: break
                case UInt8(ascii: "Z"):
                    suspend()
                    wasStopped = true
                case UInt8(ascii: "C"): wasStopped = true
                // Said by somebody, the line may still be there, and is given back; one that is gone ends the reading.
                case UInt8(ascii: "H"): inputs.append(.hangup)
                // Ctrl-c is a key like any other: the program decides what it ends.
                case UInt8(ascii: "I"): inputs.append(.key(Key("c", .control)))
                default: inputs.append(.terminate)
                }
            }
            bytes = takeSignalBytes()
        }
        if wasStopped, !isGone {
            ccurses_resume()
            shown = nil
            adoptSize()
            inputs.append(.resumed)
        }
        return inputs
    }

    private func takeSignalBytes() -> [UInt8] {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { bytes in
            let count = ccurses_read(signals, bytes.baseAddress, 256)
            return count > 0 ? Array(bytes[..<Int(count)]) : []
        }
    }

    private func isReadable(within milliseconds: Int32) -> Bool {
        var found: UInt8 = 0
        var line: Int32 = 0
        _ = ccurses_wait(&line, &found, 1, false, milliseconds)
        return found != 0
    }
}
