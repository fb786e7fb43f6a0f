package import PiketDomain

/// Takes one file into a store: decode, map, place, write in batches, count. Bounded memory at any length.
package struct ImportRun {
    package var file: String
    /// nil: told by what the file begins with.
    package var format: ExchangeFormat?
    /// nil: the fields of the format.
    package var map: ImportMap?
    package var channel: String?
    /// nil: beside the source, see `RejectsFile.path`.
    package var rejectsPath: String?
    /// The words for a reason in the rejects file.
    package var wording: @Sendable (RejectionReason) -> String = { $0.message }
    package var isDryRun = false
    /// The present, against which the records' times are held.
    package var now: Instant
    /// By which the events are dated.
    package var writtenAt: Instant
    /// Called after each batch: bytes used, bytes in all (nil for a pipe), what was counted so far. Where the run fails,
    /// it is called once more with what is kept.
    package var progress: (@Sendable (Int, Int?, ImportSummary) -> Void)?
    /// Called for each line worth telling: rejections, faults, repeated ids.
    package var report: (@Sendable (ImportMessage) -> Void)?

    static let batchSize = 1000

    package init(file: String, format: ExchangeFormat?, map: ImportMap?, now: Instant) {
        self.file = file
        self.format = format
        self.map = map
        self.now = now
        writtenAt = now
    }

    /// Throws `IngestTrouble` for a file that cannot be read at all, and what the store throws: batches written before
    /// that stay, unless the store took all in one transaction, and taking the file again goes on from there. So it is when
    /// its task is cancelled: it ends behind a batch.
    package func run(into store: any DeskReading & DeskWriting) async throws -> ImportSummary {
        let office = try await store.office()
        let source = try ByteSource(path: file)
        let format = if let format { format } else { try ExchangeFormat(of: source) }
        let map = map ?? format.map
        var (decoder, form) = try format.decoder(source, map: map)
        var mapper = try RecordMapper(map: map, office: office, channel: channel, now: now)
        if let decoder = decoder as? CSVDecoder { try mapper.check(decoder.headings, file: file) }
        let look = source.isRepeatable ? try firstLook(&mapper, format) : nil
        let rejects = RejectsFile(
            wanted: rejectsPath ?? RejectsFile.path(beside: file, format: format), form: form, wording: wording)
        var tally = ImportTally(report: report)
        var desk = WritingDesk(store: store, count: look?.count, now: writtenAt, isDryRun: isDryRun)
        var batch: [IntakeRecord] = []
        // Behind the complaints, since a reply may stand before its case.
        var replies: [IntakeRecord] = []
        do {
            while let decoded = try decoder.next() {
                tally.summary.read += 1
                do throws(Rejection) {
                    let raw = try decoded.get()
                    if format.isOpen311, let isNew = mapper.takeService(raw) {
                        tally.noteService(isNew: isNew)
                        continue
                    }
                    var record = try mapper.record(raw)
                    record.isBacklog = record.isOld(against: look?.newest ?? now)
                    let last = look?.lastPlace(of: mapper.identity(raw))
                    record.isSuperseded = last.map { tally.summary.read < $0 } ?? false
                    tally.note(record, mayRepeat: look == nil || last != nil)
                    if record.replyTo == nil { batch.append(record) } else { replies.append(record) }
                } catch {
                    tally.note(error)
                    if !isDryRun { try rejects.add(error) }
                }
                if batch.count >= Self.batchSize {
                    try await desk.write(&batch, mapper.takeFreshNames(), &tally)
                    progress?(source.consumed, source.length, tally.summary)
                    try Task.checkCancellation()
                }
                if replies.count >= Self.batchSize {
                    try await desk.write(&replies, mapper.takeFreshNames(), &tally)
                }
            }
            try await desk.write(&batch, mapper.takeFreshNames(), &tally)
            try await desk.write(&replies, mapper.takeFreshNames(), &tally)
            try await desk.end(&tally)
        } catch {
            let isKept = await desk.leave(&tally)
            progress?(source.consumed, source.length, isKept ? tally.summary : ImportSummary())
            throw error
        }
        progress?(source.consumed, source.length, tally.summary)
        tally.summary.rejectsPath = rejects.path
        return tally.summary
    }

    /// Old open records are told by the newest of their import, and a record that a later one replaces by its id, so a
    /// file is looked through once before it is taken. A pipe cannot be: there the present counts as newest.
    private func firstLook(
        _ mapper: inout RecordMapper, _ format: ExchangeFormat
    ) throws -> FirstLook {
        var decoder = try format.decoder(ByteSource(path: file), map: mapper.map).decoder
        if var columns = decoder as? CSVDecoder {
            columns.keepOnly(mapper.columnsAtFirstLook(columns.headings))
            decoder = columns
        }
        var look = FirstLook(now: now)
        while let decoded = try decoder.next() {
            if look.count % Self.batchSize == 0 { try Task.checkCancellation() }
            guard case .success(let raw) = decoded else {
                look.skip()
                continue
            }
            look.add(mapper.identity(raw), received: mapper.receivedAt(raw))
        }
        look.end()
        return look
    }
}

extension IntakeRecord {
    /// Still open and more than 90 days older than the newest record of its import: work of the past, kept apart.
    func isOld(against newest: Instant) -> Bool {
        status.isOpen && newest - receivedAt > 90 * 86_400
    }
}
