/// A place in a prepared text that is filled from the case: `{nomor}`, or by its English name `{number}`.
package enum Placeholder: String, CaseIterable, Hashable, Sendable {
    case number, category, place, district, agency, officer, channel, office
    /// The day the agency promised; until one is promised the officer writes it.
    case date

    /// The Indonesian name, which is offered, then the English one.
    package var names: [String] {
        switch self {
        case .number: ["nomor", "number"]
        case .category: ["kategori", "category"]
        case .place: ["kelurahan", "place"]
        case .district: ["kecamatan", "district"]
        case .agency: ["opd", "agency"]
        case .officer: ["petugas", "officer"]
        case .channel: ["kanal", "channel"]
        case .office: ["kantor", "office"]
        case .date: ["tanggal", "date"]
        }
    }

    package init?(named name: some StringProtocol) {
        let folded = name.lowercased()
        guard let found = Self.allCases.first(where: { $0.names.contains(folded) }) else { return nil }
        self = found
    }
}

/// A prepared text cut at its places.
package struct PreparedText: Hashable, Sendable {
    package enum Piece: Hashable, Sendable {
        case words(String)
        /// As it stands between the braces.
        case place(String)
    }

    package let pieces: [Piece]

    /// A place's name has letters and `_`, at most 20; any other brace is a brace.
    package init(_ text: String) {
        var pieces: [Piece] = []
        var words = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            words += rest[..<open]
            let inner = rest[rest.index(after: open)...]
            if let close = inner.firstIndex(of: "}"), Self.isName(inner[..<close]) {
                if !words.isEmpty { pieces.append(.words(words)) }
                words = ""
                pieces.append(.place(String(inner[..<close])))
                rest = inner[inner.index(after: close)...]
            } else {
                words.append("{")
                rest = inner
            }
        }
        words += rest
        if !words.isEmpty { pieces.append(.words(words)) }
        self.pieces = pieces
    }

    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty && text.count <= 20 && text.allSatisfy { $0.isLetter || $0 == "_" }
    }

    /// The names that are no placeholder, in order.
    package var unknownNames: [String] {
        pieces.compactMap { if case .place(let name) = $0, Placeholder(named: name) == nil { name } else { nil } }
    }

    /// The first place that is still to be filled; a name that is no placeholder is plain text.
    package var open: Placeholder? {
        pieces.lazy.compactMap { if case .place(let name) = $0 { Placeholder(named: name) } else { nil } }.first
    }

    /// Filled as far as the case knows: a place without a value stays as it is.
    package func filled(_ facts: PreparedFacts) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .place(let name): Placeholder(named: name).flatMap { facts[$0] } ?? "{\(name)}"
            }
        }.joined()
    }

    /// How much of a text is this one.
    package enum Use: Hashable, Sendable {
        case none
        /// All of it stands there, with words of the officer's own.
        case edited
        /// Nothing else does; places that were open may have been filled by hand.
        case whole
    }

    /// - Parameter text: what was written; it begins and ends without blanks.
    package func use(in text: String, _ facts: PreparedFacts) -> Use {
        // Only places that stay open part the text into what must stand there.
        var parts: [String] = []
        for piece in PreparedText(filled(facts)).pieces {
            if case .words(let words) = piece { parts.append(words) }
        }
        guard let first = parts.first?.drop(while: \.isWhitespace), !first.isEmpty else { return .none }
        var rest = text[...]
        var isWhole = true
        for (index, part) in parts.enumerated() {
            var wanted = part[...]
            if index == 0 { wanted = first }
            if index == parts.count - 1 {
                while wanted.last?.isWhitespace == true { wanted = wanted.dropLast() }
            }
            guard let range = rest.firstRange(of: wanted) else { return .none }
            let skipped = rest[..<range.lowerBound]
            if index == 0 ? !skipped.isEmpty : skipped.count > 40 || skipped.contains("\n") { isWhole = false }
            rest = rest[range.upperBound...]
        }
        return isWhole && rest.isEmpty ? .whole : .edited
    }
}

/// What a case fills into a prepared text; nil: nothing known.
package struct PreparedFacts: Hashable, Sendable {
    private var values: [Placeholder: String] = [:]

    package subscript(placeholder: Placeholder) -> String? { values[placeholder] }

    /// - Parameter complaint: as the viewer is shown it, so that nothing hidden is written out.
    package init(_ complaint: Complaint, office: Office, viewer: Viewer) {
        let place = complaint.kelurahan.flatMap(office.place)
        values[.number] = String(complaint.number)
        values[.category] = complaint.category.flatMap { office.category($0)?.name }
        values[.place] = place?.name
        values[.district] = place?.kecamatan
        values[.agency] = complaint.agency.flatMap { office.agency($0)?.name }
        values[.officer] = viewer.officer?.name
        values[.channel] = office.channel(complaint.channel)?.name
        values[.office] = office.description.name
        if let promised = complaint.deadlines.lazy.compactMap(\.promised).first {
            let (year, month, day) = office.zone.date(of: promised).components
            values[.date] = padded(day) + "-" + padded(month) + "-" + String(year)
        }
    }
}
