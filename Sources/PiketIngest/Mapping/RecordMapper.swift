package import PiketDomain

/// Turns records of a file into records of ours. Keeps what it learns on the way: column positions, names, ids seen.
package struct RecordMapper {
    let map: ImportMap
    let office: Office
    let vocabulary: FilterVocabulary
    private let channelOverride: String?
    private let now: Instant
    private let times: TimeReader
    private let isOpen311: Bool
    private var plans: PlanShelf<ImportMap.Field>
    private var names: IntakeNameBooks
    private var places: PlaceFinder
    private var fingerprints = FingerprintMaker()

    /// Throws if the map names a zone or a date form that means nothing.
    ///
    /// - Parameters:
    ///   - channel: from the command line; stands before what the file says.
    ///   - now: for times of the future.
    package init(map: ImportMap, office: Office, channel: String? = nil, now: Instant) throws(IngestTrouble) {
        self.map = map
        self.office = office
        self.now = now
        channelOverride = channel
        isOpen311 = map.isOpen311
        times = try TimeReader(map: map, officeZone: office.zone)
        vocabulary = FilterVocabulary(officeStates: office.description.states)
        plans = PlanShelf { ColumnPlan($0, map: map.suited(to: $0)) }
        names = IntakeNameBooks(office.description)
        places = PlaceFinder(index: office.placeIndex, map: map)
    }

    /// Refuses a file without a column for the time of receipt, or without one the map counts on; names what it has.
    package mutating func check(_ headings: Headings, file: String) throws(IngestTrouble) {
        let plan = plans.plan(for: headings)
        func missing(_ field: ImportMap.Field, _ wanted: [String]) -> IngestTrouble {
            .missingColumn(file, field: field.rawValue, wanted: wanted, found: headings.names)
        }
        for field in ImportMap.Field.allCases where plan.columns(of: field).isEmpty {
            let wanted = map.fields[field]
            guard field == .receivedAt || wanted?.isExpected == true else { continue }
            throw missing(field, wanted?.names ?? [])
        }
        if case .column(let name)? = map.channel, channelOverride == nil, plan.channelColumn == nil {
            throw missing(.channel, [name])
        }
    }

    /// The columns that tell the time of receipt and which case a record is about.
    mutating func columnsAtFirstLook(_ headings: Headings) -> [Int] {
        let plan = plans.plan(for: headings)
        return [.receivedAt, .externalID, .channel].flatMap { plan.columns(of: $0) }
            + (plan.channelColumn.map { [$0] } ?? [])
    }

    /// A hash of channel and id, the same for all records of one case in this run; nil for a record without an id.
    mutating func identity(_ raw: RawRecord) -> Int? {
        let cells = Cells(plan: plans.plan(for: raw.headings), raw: raw)
        let id = cells[.externalID]
        guard !id.isEmpty else { return nil }
        var hasher = Hasher()
        hasher.combine(Words.folded(channelName(cells)))
        hasher.combine(id)
        return hasher.finalize()
    }

    /// Only the time of receipt: for a first look at how new a file is. nil if it cannot be read.
    package mutating func receivedAt(_ raw: RawRecord) -> Instant? {
        // A time that cannot be read is reported when the record itself is mapped.
        (try? times.read(plans.plan(for: raw.headings).value(.receivedAt, raw))) ?? nil
    }

    /// Takes a record that is a service and no request: its name becomes a category. True if it is new, nil if the record
    /// is something else.
    package mutating func takeService(_ raw: RawRecord) -> Bool? {
        let plan = plans.plan(for: raw.headings)
        // A request has its time of receipt, so for one nothing more is looked at.
        guard plan.columns(of: .receivedAt).isEmpty else { return nil }
        let folded = Set(raw.headings.names.map { Words.folded($0) })
        guard folded.contains("servicename"), !folded.contains("servicerequestid") else { return nil }
        let name = Cells(plan: plan, raw: raw)[.category]
        guard !name.isEmpty else { return nil }
        if names.categories.known(name) != nil { return false }
        return names.categories.code(of: name) != nil
    }

    /// Names met since the last call that the office does not know.
    package mutating func takeFreshNames() -> IntakeNames { names.takeFresh() }

    package mutating func record(_ raw: RawRecord) throws(Rejection) -> IntakeRecord {
        let cells = Cells(plan: plans.plan(for: raw.headings), raw: raw)
        guard let received = try time(.receivedAt, cells) else { throw cells.refused(.receivedAt, .missing) }
        let answered = try time(.answeredAt, cells)
        let closed = try time(.closedAt, cells)
        let promised = try time(.promisedAt, cells)
        let updated = try time(.updatedAt, cells)
        // Nothing is refused from here on, so a refused record leaves no new names and no turn behind.
        let fingerprint = fingerprints.fingerprint(cells.plan, raw)
        var record = IntakeRecord(
            channel: names.channels.code(of: channelName(cells)) ?? names.importChannel(),
            externalID: fingerprints.externalID(cells[.externalID], fingerprint), fingerprint: fingerprint.bytes,
            receivedAt: received)
        record.position = raw.position
        record.answeredAt = answered
        record.closedAt = closed
        record.promisedAt = promised
        record.extra = cells.plan.leftovers(raw)
        if fingerprint.isBroken {
            record.isMisencoded = String(validating: raw.original, as: UTF8.self) == nil
            if record.isMisencoded { record.keepBytes(raw.original) }
            record.brokenColumns = cells.plan.brokenColumns(raw)
        }
        readWords(cells, into: &record)
        let name = KnownName(record.reporterName)
        readNames(cells, hiding: name, into: &record)
        if isOpen311 {
            record.isVouched = false
            record.notes = Open311Notes(times: times, record).read(raw, at: updated)
        }
        let placeFault = readPlace(cells, into: &record)
        let statusFault = readStatus(cells, into: &record)
        record.updatedAt = updated
        if record.closedAt == nil, !record.status.isOpen { record.closedAt = updated }
        record.fault = record.contradiction(now: now) ?? statusFault ?? placeFault
        // A case has one fault; a point that was dropped is told all the same.
        if let placeFault, record.fault != placeFault {
            record.unknownWords.append(
                IntakeRecord.UnknownWord(field: ImportMap.Field.latitude.rawValue, word: cells.pointWords))
        }
        for index in record.unknownWords.indices {
            record.unknownWords[index].word = name.hidden(in: record.unknownWords[index].word)
        }
        record.faultWord = record.fault == nil ? nil : faultWord(record, cells)
        if record.fault == nil, let channel = office.channel(record.channel),
            !channel.isValid(on: office.zone.date(of: received))
        {
            record.fault = .channelNotValid
        }
        return record
    }

    private func faultWord(_ record: IntakeRecord, _ cells: Cells) -> String? {
        switch record.fault {
        case .unknownStatus: cells[.status]
        case .coordinatesOutside: cells.pointWords
        default: nil
        }
    }

    private func time(_ field: ImportMap.Field, _ cells: Cells) throws(Rejection) -> Instant? {
        do throws(RejectionReason) {
            return try times.read(cells[field])
        } catch {
            throw cells.refused(field, error)
        }
    }

    private func channelName(_ cells: Cells) -> String {
        if let channelOverride { return channelOverride }
        if case .constant(let constant)? = map.channel { return constant }
        if let column = cells.plan.channelColumn { return cells.raw.values[column] }
        let own = cells[.channel]
        return own.isEmpty ? map.fallbackChannel : own
    }

    /// - Parameter name: of whoever reported, for files that say it in the wrong column.
    private mutating func readNames(_ cells: Cells, hiding name: KnownName?, into record: inout IntakeRecord) {
        let category = name.hidden(in: cells[.category])
        record.category =
            isOpen311 ? Self.code(.category, cells, &names.categories) : names.categories.code(of: category)
        if record.category == nil { record.keep("category", category) }
        let agency = cells[.agency]
        let recipients = isOpen311 ? Open311Recipients(agency) : nil
        record.agency =
            if let recipients {
                recipients.names.first.flatMap { names.agencies.code(of: $0) }
            } else {
                isOpen311 ? Self.code(.agency, cells, &names.agencies) : names.agencies.code(of: agency)
            }
        if record.agency == nil || recipients != nil { record.keep("agency", agency) }
    }

    /// An Open311 export of ours tells its code, and beside it the name that the standard asks for.
    private static func code(_ field: ImportMap.Field, _ cells: Cells, _ book: inout NameBook) -> String? {
        let told = cells.plan.values(field, cells.raw)
        guard told.count > 1, let own = cells.plan.columns(of: field).first,
            cells.plan.headings.names[own].hasPrefix(ImportMap.open311Own),
            !cells.raw.values[own].trimmingBlanks.isEmpty
        else { return book.code(of: cells[field]) }
        return book.code(told[0], named: told[1])
    }

    private mutating func readPlace(_ cells: Cells, into record: inout IntakeRecord) -> IntakeFault? {
        let kelurahan = cells[.kelurahan]
        let kecamatan = cells[.kecamatan]
        let code = cells[.kelurahanCode]
        // A kecamatan alone keeps its comma: many a kelurahan has the name of a kecamatan.
        record.placeWords = kecamatan.isEmpty ? kelurahan : kelurahan + ", " + kecamatan
        let fault = cells.readPoint(into: &record)
        (record.kelurahan, record.isPlacedByPoint) = places.find(
            code: code, kelurahan: kelurahan, kecamatan: kecamatan, point: record.point)
        if record.kelurahan == nil {
            record.keep("kelurahan_code", code)
            let said = kelurahan.isEmpty ? code : record.placeWords
            if !said.isEmpty, !office.region.places.isEmpty {
                let field: ImportMap.Field = kelurahan.isEmpty && !code.isEmpty ? .kelurahanCode : .kelurahan
                record.unknownWords.append(IntakeRecord.UnknownWord(field: field.rawValue, word: said))
            }
        }
        return fault
    }
}

/// One record's values by field.
struct Cells {
    let plan: ColumnPlan<ImportMap.Field>
    let raw: RawRecord

    /// Without blanks at its ends; empty if the record does not tell.
    subscript(_ field: ImportMap.Field) -> String { plan.value(field, raw) }

    func refused(_ field: ImportMap.Field, _ reason: RejectionReason) -> Rejection {
        Rejection(at: raw.position, field: field.rawValue, reason: reason, original: raw.original)
    }
}
