import PiketDomain
import PiketIngest
import PiketStore
import PiketViewModels

/// The work of an intake: look, take each file, settle it, sleep until something happens.
final class IntakeRunner {
    private let spool: SpoolFolder
    private let desk: IntakeDesk
    private let report: IntakeReport
    private let leaving: LeavingSignal
    private var isWaitingForStore = false
    private var hasRejected = false

    /// Milliseconds between two tries while another program holds the database.
    private static let patience = 2000
    /// Milliseconds between two looks for what a program that died held, while there are others.
    private static let watchOverOthers = 30_000

    init(spool: SpoolFolder, desk: IntakeDesk, report: IntakeReport, leaving: LeavingSignal) {
        self.spool = spool
        self.desk = desk
        self.report = report
        self.leaving = leaving
    }

    /// Until a signal. Errors: `StoreTrouble` and `SpoolTrouble` that waiting does not mend.
    func run() async throws {
        try await leavingInOrder {
            while !Task.isCancelled {
                let listing = try await takeWhatIsThere(waitsForStore: true)
                guard listing.ready.isEmpty else { continue }
                let others = listing.hasOthers ? Self.watchOverOthers : nil
                let next = [listing.nextLook, others].compactMap(\.self).min()
                leaving.wait(for: spool.descriptors, milliseconds: next)
            }
        }
    }

    /// What is there now. True if something was rejected.
    func runOnce() async throws -> Bool {
        try await leavingInOrder {
            while !Task.isCancelled {
                let listing = try await takeWhatIsThere(waitsForStore: false)
                guard listing.ready.isEmpty else { continue }
                guard let next = listing.nextLook else {
                    report.left(listing.unfinished)
                    break
                }
                leaving.wait(for: [], milliseconds: next)
            }
        }
        return hasRejected
    }

    /// What was taken and not settled goes back, however it ends.
    private func leavingInOrder(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch is CancellationError {
            // The wish to end came in the middle of a file.
        } catch {
            // The first trouble is the one to tell; what could not be put back the next intake finds.
            try? spool.leave()
            throw error
        }
        try spool.leave()
    }

    private func takeWhatIsThere(waitsForStore: Bool) async throws -> SpoolListing {
        spool.drain()
        let listing = try spool.look()
        for entry in listing.ready {
            guard !Task.isCancelled else { break }
            guard let file = try spool.take(entry) else { continue }
            while try await !settle(file) {
                guard waitsForStore else { throw StoreTrouble.locked(path: desk.store.path) }
                leaving.wait(for: [], milliseconds: Self.patience)
                try Task.checkCancellation()
            }
        }
        return listing
    }

    /// False while another program holds the database.
    private func settle(_ file: TakenFile) async throws -> Bool {
        let outcome: IntakeDesk.Outcome
        do {
            outcome = try await desk.take(file)
        } catch StoreTrouble.locked(let path) {
            if !isWaitingForStore { report.waits(for: path) }
            isWaitingForStore = true
            file.forgetOutput()
            return false
        }
        isWaitingForStore = false
        var line = IntakeReport.Line(file: file.entry.shown, summary: ImportSummary(), fate: .done)
        switch outcome {
        case .refused(let reason):
            file.forgetOutput()
            try file.write(reason: report.reason(reason, file.name), beside: file.name)
            (line.fate, line.reason) = (.rejected, reason)
        case .taken(let summary, let rejections):
            line.summary = summary
            if summary.rejected > 0 {
                line.reason = rejections.first
                // A file of which nothing can be taken is mended as it is.
                let isWhole = summary.rejected == summary.read
                let name = isWhole ? file.name : summary.rejectsPath.map { String($0.split(separator: "/").last ?? "") }
                if isWhole { file.forgetOutput() }
                line.fate = isWhole ? .rejected : .done
                try file.write(reason: report.reason(summary, rejections, file.name), beside: name ?? file.name)
            }
        }
        guard try spool.settle(file, line.fate) else {
            report.grew(line.file)
            return true
        }
        hasRejected = hasRejected || line.reason != nil
        report.write(line)
        return true
    }
}
