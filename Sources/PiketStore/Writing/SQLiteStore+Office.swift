import GRDB
package import PiketDomain

extension SQLiteStore {
    /// Names that files brought stay unless the description says otherwise: cases refer to them. Open cases are
    /// projected again where anything they are promised changed; a calendar that changed reaches back to the closed cases
    /// whose deadlines ran on its days, while another promise leaves what was closed as it was held to.
    package func apply(_ office: OfficeDescription, by actor: Actor, now: Instant) async throws {
        try await writer().perform { [self] transaction in
            let old = try cachedOffice(transaction.db)
            let description = office.keepingImportedNames(of: old.description)
            try OfficeWriter(transaction.db).write(description)
            let payload = EventPayload().with(
                .count, Int64(description.officers.count + description.agencies.count + description.categories.count))
            try transaction.log.append(
                Event(complaint: nil, version: 0, at: now, actor: actor, act: .officeApplied, payload: payload))
            transaction.touch(.office, .people)
            let new = Office(description: description, region: old.region, layout: old.layout)
            guard let affected = old.description.toCompute(under: description) else { return }
            try Reprojection(transaction, office: new).run(where: "is_open = 1")
            if let closed = affected.closedCondition(zone: new.zone) {
                let judging = Office(
                    description: old.description.judging(on: description), region: old.region, layout: old.layout)
                try Reprojection(transaction, office: judging).run(where: closed)
            }
        }
    }

    package func register(_ names: IntakeNames, now: Instant) async throws {
        guard !names.isEmpty else { return }
        try await writer().perform { [self] transaction in
            _ = try OfficeWriter.register(names, with: try cachedOffice(transaction.db), in: transaction, now: now)
        }
    }
}

extension OfficeWriter {
    /// Adds names that a file brought. Returns the office with them; nil: none of them is new.
    static func register(
        _ names: IntakeNames, with office: Office, in transaction: WriteTransaction, now: Instant
    ) throws -> Office? {
        var description = office.description
        let added = description.add(names)
        guard added > 0 else { return nil }
        try OfficeWriter(transaction.db).write(description)
        try transaction.log.append(
            Event(
                complaint: nil, version: 0, at: now, actor: .importer, act: .officeApplied,
                payload: EventPayload().with(.count, Int64(added)).with(.kind, "names")))
        transaction.touch(.office)
        return Office(description: description, region: office.region, layout: office.layout)
    }
}

extension OfficeDescription {
    /// Adds what is not known yet, marked as from an import. Returns how many.
    mutating func add(_ names: IntakeNames) -> Int {
        let before = categories.count + channels.count + agencies.count
        let (known, lines, offices) = (
            Set(categories.map(\.code)), Set(channels.map(\.code)), Set(agencies.map(\.code))
        )
        for (code, name) in names.categories.sorted(by: { $0.key < $1.key }) where !known.contains(code) {
            categories.append(Category(code: code, name: name, isFromImport: true))
        }
        for (code, name) in names.channels.sorted(by: { $0.key < $1.key }) where !lines.contains(code) {
            channels.append(Channel(code: code, name: name, isFromImport: true))
        }
        for (code, name) in names.agencies.sorted(by: { $0.key < $1.key }) where !offices.contains(code) {
            agencies.append(Agency(code: code, name: name, isFromImport: true))
        }
        return categories.count + channels.count + agencies.count - before
    }

    /// What becomes of this description when it is applied to an office that had `old`: names that files brought stay,
    /// since cases refer to them.
    package func keepingImportedNames(of old: OfficeDescription) -> OfficeDescription {
        var names = IntakeNames()
        for entry in old.categories where entry.isFromImport { names.categories[entry.code] = entry.name }
        for entry in old.channels where entry.isFromImport { names.channels[entry.code] = entry.name }
        for entry in old.agencies where entry.isFromImport { names.agencies[entry.code] = entry.name }
        var merged = self
        _ = merged.add(names)
        return merged
    }
}
