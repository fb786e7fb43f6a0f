import GRDB
import PiketDomain

/// One case with its past, as a viewer is shown it.
struct CaseFileReader {
    let db: Database
    let sight: Sight

    /// nil if there is no such number. Cost: the case's events and the open cases of its category.
    func file(number: Int64) throws -> CaseFile? {
        guard
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT c.id, w.hidden FROM complaint c LEFT JOIN wording w ON w.complaint = c.id WHERE c.number = ?
                        """), arguments: [number]),
            let complaint = try CaseReader.complaint(db, id: row[0], office: sight.office)
        else { return nil }
        let isSeen = sight.viewer.maySeeText(of: complaint, office: sight.office)
        let events = try CaseReader.events(db, of: complaint.id)
        let hidden = isSeen ? (row[1] as Int?) ?? 0 : 0
        var file = CaseFile(
            complaint: sight.masked(complaint), events: sight.masked(events, of: complaint),
            references: isSeen ? try references(of: complaint.id) : [],
            similar: isSeen ? try similar(to: complaint) : [],
            hiddenCharacters: hidden,
            words: isSeen ? Sight.masked(try OriginalReader.readableTexts(db, of: complaint.id), of: events) : [:],
            escaped: hidden > 0 ? try OriginalReader.escaped(db, of: complaint.id) : nil,
            isLogIntact: try CaseLinks(db: db, complaint: complaint.id).hold(for: events, version: complaint.version))
        if isSeen {
            if complaint.kelurahan == nil { file.placeWords = try OriginalReader.placeWords(db, of: complaint.id) }
            let kin = KinReader(db: db, sight: sight)
            file.family = try kin.family(of: complaint)
            file.ofReporter = try kin.ofReporter(complaint)
            file.matches = try kin.matches(of: complaint)
            let others = Set(file.ofReporter)
            for index in file.similar.indices {
                file.similar[index].isOfReporter = others.contains(file.similar[index].number)
            }
        }
        return file
    }

    private func references(of id: Int64) throws -> [Reference] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT system, number FROM reference WHERE complaint = ? ORDER BY system, number"),
            arguments: [id]
        ).map { Reference(system: $0[0], number: $0[1]) }.filter(\.isGiven)
    }

    private func similar(to complaint: Complaint) throws -> [SimilarCase] {
        let rule = SimilarRule(complaint)
        return rule.likeliest(try near(complaint, rule) + alike(complaint, rule))
    }

    /// By their words: a walk over the sketches of a fortnight's open cases, whatever way they came.
    private func alike(_ complaint: Complaint, _ rule: SimilarRule) throws -> [SimilarCase] {
        guard complaint.sketch != nil else { return [] }
        let seen = SightSQL(sight).seen
        let words = try db.cachedStatement(
            sql: """
                SELECT w.title || ' ' || w.body FROM complaint c JOIN wording w ON w.complaint = c.id
                WHERE c.id = ? AND \(seen.sql)
                """)
        let statement = try db.cachedStatement(
            sql: """
                SELECT c.id, c.number, c.sketch FROM complaint c INDEXED BY open_sketch
                WHERE c.is_open = 1 AND c.sketch IS NOT NULL AND c.channel IN (SELECT code FROM channel UNION SELECT ?)
                AND c.received_at BETWEEN ? AND ?
                """)
        let rows = try Row.fetchCursor(
            statement,
            arguments: [
                complaint.channel, complaint.receivedAt.seconds - SimilarRule.span,
                complaint.receivedAt.seconds + SimilarRule.span,
            ])
        var found: [SimilarCase] = []
        while let row = try rows.next() {
            let id: Int64 = row[0]
            guard id != complaint.id else { continue }
            // What the viewer may not read is like nothing.
            let likeness = try rule.likeness(TextSketch(bits: UInt64(bitPattern: row[2]))) {
                try String.fetchOne(words, arguments: ([id] as StatementArguments) + StatementArguments(seen.arguments))
                    ?? ""
            }
            if let likeness { found.append(SimilarCase(number: row[1], distance: nil, likeness: likeness)) }
        }
        return found
    }

    private func near(_ complaint: Complaint, _ rule: SimilarRule) throws -> [SimilarCase] {
        guard let category = complaint.category else { return [] }
        let all = SQLCondition.all([
            SQLCondition("c.is_open = 1 AND c.category = ? AND c.id <> ?", [category, complaint.id]),
            SQLCondition(
                "c.received_at BETWEEN ? AND ?",
                [complaint.receivedAt.seconds - SimilarRule.span, complaint.receivedAt.seconds + SimilarRule.span]),
            SightSQL(sight).seen,
        ])
        let statement = try db.cachedStatement(
            sql: """
                SELECT c.number, c.latitude, c.longitude, c.kelurahan FROM complaint c INDEXED BY open_category
                WHERE \(all.sql)
                """)
        return try Row.fetchAll(statement, arguments: StatementArguments(all.arguments)).compactMap { row in
            var point: GeoPoint?
            if let latitude: Double = row[1], let longitude: Double = row[2] {
                point = GeoPoint(latitude: latitude, longitude: longitude)
            }
            return rule.similar(number: row[0], point: point, kelurahan: row[3])
        }
    }
}
