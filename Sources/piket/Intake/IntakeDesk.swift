import Foundation
import PiketDomain
import PiketIngest
import PiketStore
import PiketViewModels
import Synchronization

/// Takes one file of a spool into the store, whatever its kind, as an import does.
struct IntakeDesk {
    /// What became of a file's content.
    enum Outcome {
        /// Its records; those that were rejected lie in the file's output, each with its line.
        case taken(ImportSummary, rejections: [String])
        /// Nothing of it: why, in words.
        case refused(String)
    }

    let store: SQLiteStore
    let clock: WallClock
    let channel: String?
    let folder: String
    let language: Language

    private static let mostRejections = 1000

    /// Errors: `StoreTrouble` and `CancellationError`; then the file is to be taken once more.
    func take(_ file: TakenFile) async throws -> Outcome {
        do {
            switch file.entry.kind {
            case .noFile:
                return .refused(
                    language.say(
                        "bukan berkas biasa; taruh berkasnya sendiri", en: "is no plain file; put the file itself there"
                    ))
            case .records:
                let map = try IntakeMaps(folder: folder, language: language).map(for: file.name)
                return try await run(file, file.path, ExchangeFormat(of: ByteSource(path: file.path)), map)
            case .mail, .sms:
                let message = try message(file)
                try file.write(record: message.record(replyTo: try await answered(by: message)))
                return try await run(file, file.record, .ndjson, .native)
            }
        } catch let fault as IntakeMaps.Fault {
            return .refused(fault.sentence)
        } catch let trouble as MessageTrouble {
            return .refused(trouble.sentence(language))
        } catch IngestTrouble.cannotWriteRejects(let path) {
            throw SpoolTrouble.diskFull(path)
        } catch let trouble as IngestTrouble {
            return .refused(sentence(of: trouble, file))
        }
    }

    /// Without the file's name in front: every line and reason begins with it.
    private func sentence(of trouble: IngestTrouble, _ file: TakenFile) -> String {
        let sentence = trouble.sentence(language)
        for path in [file.path, file.record] where sentence.hasPrefix(path) {
            return String(sentence.dropFirst(path.count).drop { ",: ".contains($0) })
        }
        return sentence
    }

    private func run(
        _ file: TakenFile, _ path: String, _ format: ExchangeFormat, _ map: ImportMap?
    ) async throws -> Outcome {
        let words = ImportWords(language: language)
        let rejections = Mutex<[String]>([])
        let shown = file.entry.shown
        var run = ImportRun(file: path, format: format, map: map, now: clock.now)
        run.writtenAt = clock.nowByTheWorld
        run.channel = channel
        run.rejectsPath = file.rejectsPath(format)
        run.wording = { [language] in $0.sentence(language) }
        run.report = { message in
            let line = words.sentence(message)
            StandardError.write("\(shown), \(line)")
            guard case .rejected = message else { return }
            rejections.withLock { if $0.count < Self.mostRejections { $0.append(line) } }
        }
        let summary = try await run.run(into: store)
        return .taken(summary, rejections: rejections.withLock { $0 })
    }

    private func message(_ file: TakenFile) throws -> IncomingMessage {
        let parts = try file.paths.map { path in
            // Where there is nothing to read, nothing is read.
            guard let handle = FileHandle(forReadingAtPath: path),
                let bytes = try? handle.read(upToCount: MailMessage.limit + 1) ?? Data()
            else { throw MessageTrouble.unreadable }
            guard bytes.count <= MailMessage.limit else { throw MessageTrouble.tooLarge(limit: MailMessage.limit) }
            return [UInt8](bytes)
        }
        if file.entry.kind == .sms {
            let names = file.entry.names.compactMap { SMSName($0.text) }
            return try SMSMessage.read(Array(zip(names, parts)))
        }
        let mail = try MailMessage.read(parts.first ?? [], changedAt: file.entry.changedAt)
        guard !mail.isOurs else { throw MessageTrouble.automatic }
        return mail
    }

    /// The known cases a message may answer: named in it, or by its thread. Of several the store takes the one that the
    /// sender reported. nil: none.
    private func answered(by message: IncomingMessage) async throws -> String? {
        let viewer = try await store.office().viewer(login: Login.current)
        var numbers: [Int64] = []
        for number in message.mentions
        where try await store.caseFile(number: number, viewer: viewer, now: clock.now) != nil {
            numbers.append(number)
        }
        for id in message.thread {
            numbers += try await store.cases(numbered: id, viewer: viewer, now: clock.now).map(\.number)
        }
        return numbers.isEmpty ? nil : numbers.map(String.init).joined(separator: " ")
    }
}
