import GRDB
package import PiketDomain

extension SQLiteStore {
    /// Cases without a place are looked up again by their source's words and point; each one found is an event.
    package func setRegion(
        _ region: Region, layout: TileLayout, by actor: Actor, now: Instant
    ) async throws {
        try await writer().perform { [self] transaction in
            let old = try cachedOffice(transaction.db)
            try RegionWriter(transaction.db).write(region, layout: layout)
            try transaction.log.append(
                Event(
                    complaint: nil, version: 0, at: now, actor: actor, act: .regionImported,
                    payload: EventPayload().with(.count, Int64(region.places.count))))
            transaction.touch(.office, .map, .queue)
            let office = Office(description: old.description, region: region, layout: layout)
            try Placing(transaction, office: office, now: now).run()
        }
    }

    /// Replaces a tile map that an older version of Piket laid out; no act, since nobody decided anything.
    ///
    /// - Parameter layOut: asked only if there is something to replace.
    package func renewLayout(_ layOut: ([Place]) -> TileLayout) async throws {
        let known = try await office()
        guard known.layout.version < TileLayout.currentVersion, !known.region.isEmpty else { return }
        let layout = layOut(known.region.places)
        try await writer().perform { [self] transaction in
            // Somebody else may have been faster, or have imported another region meanwhile.
            let now = try cachedOffice(transaction.db)
            guard now.layout.version < layout.version, now.region == known.region else { return }
            try RegionWriter(transaction.db).write(layout)
            transaction.touch(.office, .map)
        }
    }
}

/// Places what a new region knows. Walks every unplaced case, closed ones too.
private struct Placing {
    private let transaction: WriteTransaction
    private let office: Office
    private let now: Instant

    init(_ transaction: WriteTransaction, office: Office, now: Instant) {
        self.transaction = transaction
        self.office = office
        self.now = now
    }

    func run() throws {
        let rows = try Row.fetchCursor(
            transaction.db,
            sql: """
                SELECT c.id, c.latitude, c.longitude, o.place_words FROM complaint c JOIN original o ON o.complaint = c.id
                WHERE c.kelurahan IS NULL
                """)
        var found: [(id: Int64, code: String)] = []
        while let row = try rows.next() {
            var query = PlaceWords(row[3]).query
            if let latitude: Double = row[1], let longitude: Double = row[2] {
                query.point = GeoPoint(latitude: latitude, longitude: longitude)
            }
            if let code = office.placeIndex.match(query).code { found.append((row[0], code)) }
        }
        guard !found.isEmpty else { return }
        var editor = try CaseEditor(transaction, office: office)
        for (id, code) in found {
            guard let current = try CaseReader.complaint(transaction.db, id: id, office: office) else { continue }
            let event = Event(
                complaint: id, version: current.version + 1, at: now, actor: .system, act: .placed,
                payload: EventPayload().with(.kelurahan, code))
            _ = try editor.append([event], to: current)
        }
        try editor.finish()
    }
}
