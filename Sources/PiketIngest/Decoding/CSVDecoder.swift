import PiketDomain

/// Comma-separated values as real systems write them: RFC 4180, with any single-byte delimiter, LF or CRLF, a byte
/// order mark, line breaks inside quotes, blank rows between records.
///
/// A quotation mark that is never closed costs its own line only: reading goes on at the next one.
package struct CSVDecoder: RecordDecoder {
    package let headings: Headings
    /// The heading's own bytes, for the rejects file.
    package let headingBytes: [UInt8]
    package let delimiter: UInt8
    /// Columns in front that a rejects file added.
    private let added: Int
    /// Which columns are decoded; the others come as empty text. nil: all.
    private var wanted: [Bool]?
    private let isOwn: Bool
    private var buffer: LineBuffer
    private var scanner: CSVScanner

    /// - Parameters:
    ///   - delimiter: nil takes what a first line `sep=;` says, else the most frequent of `,` `;` tab and `|` in the heading.
    ///   - isOwn: an apostrophe before what a spreadsheet would compute is an export's guard, and taken away.
    package init(_ source: ByteSource, delimiter: UInt8? = nil, isOwn: Bool = false) throws(IngestTrouble) {
        buffer = try LineBuffer(source)
        self.isOwn = isOwn
        var told: UInt8?
        if let named = buffer.read({ $0.starts(with: Array("sep=".utf8)) && $0.count > 5 ? $0[4] : nil }),
            buffer.read({ $0[5] == 0x0A || $0[5] == 0x0D })
        {
            told = named
            _ = try buffer.takeLine()
        }
        let found = delimiter ?? told ?? buffer.read(Self.likelyDelimiter)
        self.delimiter = found
        scanner = CSVScanner(delimiter: found)
        guard let outcome = try Self.scanRow(&scanner, &buffer) else { throw .empty(source.name) }
        guard outcome == .whole else { throw .unknownFormat(source.name) }
        let (cells, content) = (scanner.cells, scanner.content)
        let names = buffer.read { bytes in cells.map { $0.text(bytes).trimmingBlanks } }
        headings = Headings(names.toldApart)
        added = names.prefix { $0.hasPrefix(RejectsFile.columnPrefix) }.count
        let start = added < cells.count ? cells[added].start : 0
        headingBytes = buffer.read { Array($0[start..<content]) }
        buffer.consume(scanner.length, lines: scanner.lines)
    }

    /// Decodes only these columns from now on, for a quick look at a whole file.
    mutating func keepOnly(_ columns: [Int]) {
        wanted = headings.names.indices.map(columns.contains)
    }

    package mutating func next() throws(IngestTrouble) -> Result<RawRecord, Rejection>? {
        guard let outcome = try Self.scanRow(&scanner, &buffer) else { return nil }
        let line = buffer.line
        guard outcome == .whole else { return .failure(try broken(line: line)) }
        let original = original
        let found = scanner.cells.count
        let expected = headings.names.count
        defer { buffer.consume(scanner.length, lines: scanner.lines) }
        guard found >= expected else {
            return .failure(rejection(line, .tooFewFields(found: found, expected: expected), original))
        }
        // Empty cells beyond the heading are what spreadsheets leave behind.
        guard found == expected || areBlank(scanner.cells[expected...]) else {
            return .failure(rejection(line, .tooManyFields(found: found, expected: expected), original))
        }
        let values = buffer.read { bytes in
            (0..<expected).map { column in
                guard wanted?[column] != false else { return "" }
                let text = FormulaGuard.plain(scanner.cells[column].text(bytes))
                return isOwn ? FormulaGuard.unguarded(text) : text
            }
        }
        return .success(
            RawRecord(at: RecordPosition(line: line), headings: headings, values: values, original: original))
    }

    /// The record's bytes behind the columns a rejects file added.
    private var original: [UInt8] {
        let start = added < scanner.cells.count ? scanner.cells[added].start : 0
        return wanted == nil ? buffer.read { Array($0[start..<scanner.content]) } : []
    }

    private func rejection(_ line: Int, _ reason: RejectionReason, _ original: [UInt8]) -> Rejection {
        Rejection(at: RecordPosition(line: line), field: "", reason: reason, original: original)
    }

    private func areBlank(_ cells: ArraySlice<CSVScanner.Cell>) -> Bool {
        buffer.read { bytes in cells.allSatisfy { $0.isBlank(bytes) } }
    }

    /// Gives up the first line of a record that has no end.
    private mutating func broken(line: Int) throws(IngestTrouble) -> Rejection {
        let ended = scanner.cells
        guard var taken = try buffer.takeLine() else { return rejection(line, .unclosedQuote, []) }
        let reason = taken.length > recordLimit ? RejectionReason.tooLong(bytes: taken.length) : .unclosedQuote
        if added > 0, ended.count >= added {
            taken.content.removeFirst(min(ended[added - 1].end + 1, taken.content.count))
        }
        return rejection(line, reason, taken.content)
    }

    /// Looks at the next row that is not blank. nil at the end.
    private static func scanRow(
        _ scanner: inout CSVScanner, _ buffer: inout LineBuffer
    ) throws(IngestTrouble) -> CSVScanner.Outcome? {
        while true {
            scanner.begin()
            var outcome: CSVScanner.Outcome
            repeat {
                if buffer.waiting == 0 { guard try buffer.fill() else { return nil } }
                outcome = buffer.read { scanner.scan($0, isLast: buffer.isAtEnd) }
                if outcome == .needsMore { _ = try buffer.fill() }
            } while outcome == .needsMore
            let isBlank = buffer.read { bytes in
                outcome == .whole && scanner.cells.allSatisfy { $0.isBlank(bytes) }
            }
            guard isBlank else { return outcome }
            buffer.consume(scanner.length, lines: scanner.lines)
        }
    }

    /// Counted up to the end of the first line that says anything, outside quotation marks.
    private static func likelyDelimiter(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]
        var counts = [0, 0, 0, 0]
        var isQuoted = false
        var hasText = false
        for byte in bytes {
            if byte == 0x0A && !isQuoted && hasText { break }
            hasText = hasText || byte > 0x20
            if byte == 0x22 { isQuoted.toggle() }
            if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return candidates[counts.firstIndex(of: most) ?? 0]
    }
}

extension String {
    /// Without blanks and line ends in front and behind. Text that has none is returned as it is.
    var trimmingBlanks: String {
        guard let first = utf8.first, let last = utf8.last else { return self }
        if first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80 { return self }
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(self[start...end])
    }
}

extension [String] {
    /// Names that came before are numbered, `note` and `note (2)`, so that neither's value is lost.
    fileprivate var toldApart: [String] {
        var taken = Set(self)
        var met: Set<String> = []
        return map { name in
            guard !met.insert(name).inserted else { return name }
            var count = 2
            while !taken.insert("\(name) (\(count))").inserted { count += 1 }
            return "\(name) (\(count))"
        }
    }
}
