/// Finds the end of one record and of its cells, byte by byte; it can stop where the bytes end and go on with more.
///
/// RFC 4180, with what real files do to it: a closed quote may be followed by more text in the same line. If the quoted
/// text ran over a line end, that is taken as a sign that its opening quote was a stray one.
struct CSVScanner {
    /// A cell's bytes, counted from the record's start, quotation marks included.
    struct Cell {
        var start: Int
        var end: Int
        /// The last closing quotation mark; nil if the cell does not begin with one.
        var closing: Int?
        var hasDoubledQuotes: Bool
    }

    enum Outcome {
        case whole
        case needsMore
        /// A quotation mark stays open, or the record is longer than any that is taken.
        case broken
    }

    private enum State {
        case cellStart, plain, quoted
        /// Behind a quotation mark inside quotes: the end of the quoted text, or the first of a doubled one.
        case quoteSeen
        /// Behind the quoted text, and blanks or a carriage return.
        case behind
    }

    let delimiter: UInt8
    private(set) var cells: [Cell] = []
    /// Bytes of the record without its line end.
    private(set) var content = 0
    /// Bytes of the record with it.
    private(set) var length = 0
    private(set) var lines = 0
    private var offset = 0
    private var cell = Cell(start: 0, end: 0, closing: nil, hasDoubledQuotes: false)
    private var hasLineEnd = false
    private var state = State.cellStart

    init(delimiter: UInt8) {
        self.delimiter = delimiter
    }

    /// Starts on a new record.
    mutating func begin() {
        cells.removeAll(keepingCapacity: true)
        lines = 0
        offset = 0
        beginCell()
    }

    /// - Parameters:
    ///   - bytes: from the record's start; on a further call the same and more.
    ///   - isLast: whether nothing follows them.
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Outcome {
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            switch state {
            case .plain, .cellStart:
                if byte == delimiter {
                    endCell(offset - 1)
                } else if byte == 0x0A {
                    return end(bytes, 1)
                } else if byte == 0x22, state == .cellStart {
                    state = .quoted
                } else {
                    state = .plain
                }
            case .quoted:
                if byte == 0x22 { state = .quoteSeen } else if byte == 0x0A { noteLineEnd() }
            case .quoteSeen, .behind:
                if byte == 0x22, state == .quoteSeen {
                    cell.hasDoubledQuotes = true
                    state = .quoted
                    continue
                }
                if state == .quoteSeen { cell.closing = offset - 2 }
                if byte == delimiter {
                    endCell(offset - 1)
                } else if byte == 0x0A {
                    return end(bytes, 1)
                } else if byte == 0x20 || byte == 0x0D {
                    state = .behind
                } else if hasLineEnd {
                    return .broken
                } else {
                    state = .plain
                }
            }
            if offset > recordLimit { return .broken }
        }
        guard isLast else { return .needsMore }
        guard state != .quoted else { return .broken }
        if state == .quoteSeen { cell.closing = offset - 1 }
        return end(bytes, 0)
    }

    private mutating func noteLineEnd() {
        lines += 1
        hasLineEnd = true
    }

    private mutating func endCell(_ end: Int) {
        cell.end = end
        cells.append(cell)
        beginCell()
    }

    private mutating func beginCell() {
        cell = Cell(start: offset, end: offset, closing: nil, hasDoubledQuotes: false)
        hasLineEnd = false
        state = .cellStart
    }

    private mutating func end(_ bytes: UnsafeBufferPointer<UInt8>, _ lineEnd: Int) -> Outcome {
        length = offset
        content = offset - lineEnd
        if content > cell.start, bytes[content - 1] == 0x0D { content -= 1 }
        lines += 1
        endCell(content)
        return .whole
    }
}

extension CSVScanner.Cell {
    /// The value: outer quotation marks gone, doubled ones single, text behind the closing one kept.
    func text(_ record: UnsafeBufferPointer<UInt8>) -> String {
        guard let closing else {
            return String(decoding: UnsafeBufferPointer(rebasing: record[start..<end]), as: UTF8.self)
        }
        guard hasDoubledQuotes || closing + 1 < end else {
            return String(decoding: UnsafeBufferPointer(rebasing: record[start + 1..<closing]), as: UTF8.self)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(end - start)
        var index = start + 1
        while index < closing {
            bytes.append(record[index])
            index += record[index] == 0x22 ? 2 : 1
        }
        bytes += record[closing + 1..<end]
        return String(decoding: bytes, as: UTF8.self)
    }

    func isBlank(_ record: UnsafeBufferPointer<UInt8>) -> Bool {
        record[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x22 }
    }
}
