import PiketDomain

/// The objects of a JSON list, one after the other, in bounded memory: `[{...}, {...}]`, the same inside an object
/// (`{"service_requests": [...]}`), or objects that follow each other. Objects inside are taken apart.
///
/// A broken object costs itself and not its neighbours, as far as its end can be told.
package struct JSONListDecoder: RecordDecoder {
    private var buffer: LineBuffer
    private var reader = JSONRecordReader(isFlat: true)
    private var state = State.beginning
    /// The objects that lists stand inside of, the outermost first, by how many braces end each: what else they hold is
    /// not ours.
    private var wrappers: [Int] = []
    private var hasWrappers = false
    private var count = 0

    private enum State {
        case beginning, inList, between, done
    }

    package init(_ source: ByteSource) throws(IngestTrouble) {
        buffer = try LineBuffer(source)
    }

    package mutating func next() throws(IngestTrouble) -> Result<RawRecord, Rejection>? {
        if state == .beginning { try begin() }
        count += 1
        while state != .done {
            guard let byte = try skipBlanks() else {
                let isCutOff = state == .inList
                state = .done
                guard isCutOff else { return nil }
                return .failure(Rejection(at: position, field: "", reason: .cutOff))
            }
            switch byte {
            case UInt8(ascii: ","): buffer.consume(1)
            case UInt8(ascii: "["):
                guard state == .between else { return try stray() }
                buffer.consume(1)
                state = .inList
            case UInt8(ascii: "]"):
                guard state == .inList else { return try stray() }
                buffer.consume(1)
                if let braces = wrappers.popLast(), try !leave(braces) { continue }
                if wrappers.isEmpty { state = .between }
            case UInt8(ascii: "{"):
                guard try enter() else { return try object() }
            default: return try stray()
            }
        }
        return nil
    }

    /// Of the record that is being read.
    private var position: RecordPosition { RecordPosition(line: buffer.line, record: count) }

    private mutating func begin() throws(IngestTrouble) {
        state = .between
        guard try skipBlanks() == UInt8(ascii: "{") else { return }
        while buffer.waiting < 64 * 1024 { guard try buffer.fill() else { break } }
        guard let list = buffer.read({ JSONListPlace($0) }) else { return }
        enter(list)
    }

    /// Enters the list of an object that waits: of the next page behind the first, or, as FixMyStreet's servers put it, of
    /// an object in the list, `{"requests": [{"request": [...]}]}`. False if the object is a record.
    private mutating func enter() throws(IngestTrouble) -> Bool {
        guard hasWrappers, wrappers.count < 2 else { return false }
        while buffer.waiting < 64 * 1024 { guard try buffer.fill() else { break } }
        let isInList = state == .inList
        guard let list = buffer.read({ JSONListPlace($0, isFirstIn: isInList) }) else { return false }
        enter(list)
        return true
    }

    private mutating func enter(_ list: JSONListPlace) {
        buffer.consume(list.start)
        state = .inList
        wrappers.append(list.braces)
        hasWrappers = true
    }

    /// Takes the rest of an object whose list has ended. False if the file ends before it does.
    private mutating func leave(_ braces: Int) throws(IngestTrouble) -> Bool {
        var cut = JSONObjectCut(depth: braces)
        while true {
            if let end = buffer.read({ cut.end(in: $0) }) {
                buffer.consume(end)
                return true
            }
            let count = buffer.waiting
            buffer.consume(count)
            cut.forget(count)
            guard try buffer.fill() else { return false }
        }
    }

    /// The byte that waits; nil at the end.
    private mutating func skipBlanks() throws(IngestTrouble) -> UInt8? {
        while true {
            let (count, byte) = buffer.read { bytes in
                let start = bytes.firstIndex { $0 > 0x20 }
                return (start ?? bytes.count, start.map { bytes[$0] })
            }
            buffer.consume(count)
            if let byte { return byte }
            guard try buffer.fill() else { return nil }
        }
    }

    private mutating func object() throws(IngestTrouble) -> Result<RawRecord, Rejection> {
        var cut = JSONObjectCut()
        while true {
            if let end = buffer.read({ cut.end(in: $0) }) { return take(end) }
            let isLong = buffer.waiting > recordLimit
            if !isLong, try buffer.fill() { continue }
            if !isLong, state == .inList, buffer.read({ JSONObjectCut.isCutOff($0) }) {
                state = .done
                return .failure(
                    Rejection(at: position, field: "", reason: .cutOff, original: buffer.take(buffer.waiting)))
            }
            // Where it would end if its quotation marks were whole.
            if let end = buffer.read({ JSONObjectCut.plainEnd(in: $0[...]) }) { return take(end) }
            return isLong ? try skip(&cut) : take(buffer.waiting)
        }
    }

    /// Takes an object that is too long, piece by piece; its beginning is kept.
    private mutating func skip(_ cut: inout JSONObjectCut) throws(IngestTrouble) -> Result<RawRecord, Rejection> {
        var rejection = Rejection(at: position, field: "", reason: .tooLong(bytes: 0))
        var length = 0
        while true {
            let end = buffer.read { cut.end(in: $0) }
            let piece = buffer.take(end ?? buffer.waiting)
            if length == 0 { rejection.original = Array(piece.prefix(64 * 1024)) }
            length += piece.count
            cut.forget(piece.count)
            if end == nil, try buffer.fill() { continue }
            rejection.reason = .tooLong(bytes: length)
            return .failure(rejection)
        }
    }

    /// Reads the first bytes as one object. What is none ends where it seems to.
    private mutating func take(_ count: Int) -> Result<RawRecord, Rejection> {
        let bytes = buffer.read { Array($0[..<count]) }
        let result = reader.record(bytes, at: position)
        guard case .failure(var rejection) = result else {
            buffer.consume(count)
            return result
        }
        rejection.original = buffer.take(buffer.read { JSONObjectCut.plainEnd(in: $0[..<count]) } ?? count)
        return .failure(rejection)
    }

    /// Takes what is no object, up to the next comma or bracket.
    private mutating func stray() throws(IngestTrouble) -> Result<RawRecord, Rejection> {
        let position = position
        if let count = try bareList() {
            return .failure(Rejection(at: position, field: "", reason: .notAnObject, original: buffer.take(count)))
        }
        while buffer.waiting < recordLimit {
            let hasEnd = buffer.read { $0.dropFirst().contains { JSONObjectCut.endsStray($0) } }
            if hasEnd { break }
            guard try buffer.fill() else { break }
        }
        let count = buffer.read { bytes in
            bytes.dropFirst().firstIndex { JSONObjectCut.endsStray($0) } ?? bytes.count
        }
        return .failure(Rejection(at: position, field: "", reason: .notAnObject, original: buffer.take(count)))
    }

    /// How many bytes a list inside the list takes, if it ends and holds no object: then all of it is one record that is
    /// none, however deep it goes.
    private mutating func bareList() throws(IngestTrouble) -> Int? {
        guard buffer.read({ $0.first }) == UInt8(ascii: "[") else { return nil }
        var cut = JSONObjectCut()
        while true {
            if let end = buffer.read({ cut.end(in: $0) }) {
                return buffer.read { $0[..<end].contains(UInt8(ascii: "{")) } ? nil : end
            }
            guard buffer.waiting < recordLimit, try buffer.fill() else { return nil }
        }
    }
}
