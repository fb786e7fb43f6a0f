import Glibc
import PiketDesk
import PiketDomain
import PiketIngest
import PiketStore
import PiketUI
import PiketViewModels

/// Writes what waits into files for those who carry it: each item once, and on the record before it can be seen.
struct OutboxCarrier {
    let store: SQLiteStore
    let office: Office
    let viewer: Viewer
    let folder: OutboxFolder
    let now: Instant
    let language: Language

    /// A file to be written.
    private struct Sheet {
        var name: String
        var items: [OutboxItem]
    }

    private static let mostTries = 5

    /// Prints a line for each file. Returns how many there are.
    ///
    /// - Parameter again: items that are wanted once more.
    /// Errors: `SpoolTrouble`, `StoreTrouble`, and `CommandFailure` for an item that does not wait.
    func carry(again: Set<Int64>) async throws -> Int {
        var count = 0
        let begun = try folder.begun()
        var items = try await waiting()
        if let unknown = again.subtracting(items.map(\.event.id)).min() {
            throw CommandFailure(
                .refused, "tidak ada kiriman \(unknown) yang menunggu; lihat `piket outbox list`",
                en: "no item \(unknown) waits; see `piket outbox list`")
        }
        for file in begun {
            count += try await finish(file, items.filter { file.items.contains($0.event.id) })
        }
        if !begun.isEmpty { items = try await waiting() }
        let wanted = items.filter { $0.handedOut == nil || again.contains($0.event.id) }
        for sheet in try await sheets(wanted) {
            let file = try folder.begin(sheet.name, items: sheet.items.map(\.event.id))
            count += try await finish(file, sheet.items, again: again)
        }
        return count
    }

    private func waiting() async throws -> [OutboxItem] {
        try await store.outbox(.whole, viewer: viewer, limit: .max).filter { !$0.isHeld(at: now) }
    }

    /// Puts what of a file can be handed out on the record, and fills it with that.
    private func finish(
        _ file: OutboxFolder.Begun, _ items: [OutboxItem], again: Set<Int64> = []
    ) async throws -> Int {
        let form = form(of: file)
        var own: [OutboxItem] = []
        for item in items {
            let isOwn = item.handedOut?.payload.text(.number) == file.token
            let isWanted = again.contains(item.event.id)
            guard isOwn ? true : try await claim(item, form, file.token, again: isWanted) else { continue }
            own.append(item)
        }
        guard !own.isEmpty, let content = try await content(own, form) else {
            folder.drop(file)
            return 0
        }
        print("\(try folder.finish(file, content)): \(own.count)")
        return 1
    }

    /// False: somebody else was first, or it is to be carried no more.
    private func claim(_ item: OutboxItem, _ form: OutboxForm, _ token: String, again: Bool) async throws -> Bool {
        let clerk = DeskClerk(store: store, login: viewer.login)
        let act = DeskAct.handOut(item: item.event.id, form: form, token: token, again: again)
        for _ in 0..<Self.mostTries {
            do {
                _ = try await clerk.perform(act, on: item.number, now: now)
                return true
            } catch is Conflict {
                // Somebody acted on the case in this moment: it is read again.
                continue
            } catch Refusal.nothingToCarry {
                return false
            } catch let refusal as Refusal {
                StandardError.write("piket: \(item.number): \(ActLine.refused(refusal, language))")
                return false
            }
        }
        return false
    }

    /// By channel in its form. What cannot be reached that way goes with the words to paste.
    private func sheets(_ items: [OutboxItem]) async throws -> [Sheet] {
        let stamp = OutboxLines(office: office, language: language, now: now).stamp
        var sheets: [Sheet] = []
        for (code, items) in Dictionary(grouping: items, by: \.channel).sorted(by: { $0.key < $1.key }) {
            let form = office.channel(code)?.outboxForm ?? OutboxForm(usualFor: code)
            var rest: [OutboxItem] = []
            for item in items {
                let recipient = try await recipient(of: item)
                switch form {
                case .gammu where recipient.phone != nil && ShortMessage.content(item) != nil:
                    let name = ShortMessage.name(
                        item, to: recipient.phone ?? "", stamp: stamp.replacing("-", with: "_"))
                    sheets.append(Sheet(name: name, items: [item]))
                case .eml where recipient.address != nil:
                    sheets.append(Sheet(name: OutgoingMail.name(of: item), items: [item]))
                case .gammu, .eml:
                    tell(item, form, recipient)
                    rest.append(item)
                case .ndjson, .text: rest.append(item)
                }
            }
            guard !rest.isEmpty else { continue }
            sheets.append(Sheet(name: "\(code)-\(stamp).\(form == .ndjson ? "ndjson" : "txt")", items: rest))
        }
        return sheets
    }

    private func form(of file: OutboxFolder.Begun) -> OutboxForm {
        if file.name.hasSuffix(".eml") { return .eml }
        if file.name.hasSuffix(".ndjson") { return .ndjson }
        return file.name.hasPrefix("OUTC") ? .gammu : .text
    }

    private func content(_ items: [OutboxItem], _ form: OutboxForm) async throws -> [UInt8]? {
        let lines = OutboxLines(office: office, language: language, now: now)
        switch form {
        case .ndjson: return Array(items.map { lines.json($0) + "\n" }.joined().utf8)
        case .gammu: return ShortMessage.content(items[0])
        case .eml:
            guard let address = try await recipient(of: items[0]).address else { return nil }
            let sender = office.channel(items[0].channel)?.sender ?? "piket@" + Self.hostName
            return OutgoingMail(
                items[0], to: address, from: (office.description.name, sender), at: now, zone: office.zone
            ).bytes
        case .text:
            var letters: [String] = []
            for item in items {
                letters.append(lines.letter(item, to: try await store.reporter(number: item.number)?.contact ?? ""))
            }
            return Array(letters.joined(separator: "\n").utf8)
        }
    }

    private func recipient(of item: OutboxItem) async throws -> Recipient {
        Recipient(contact: try await store.reporter(number: item.number)?.contact ?? "")
    }

    private func tell(_ item: OutboxItem, _ form: OutboxForm, _ recipient: Recipient) {
        let reason =
            form == .eml
            ? language.say("tanpa alamat surel", en: "has no mail address")
            : recipient.phone == nil
                ? language.say("tanpa nomor telepon", en: "has no telephone number")
                : language.say("terlalu panjang untuk SMS", en: "is too long for short messages")
        StandardError.write(
            language.say(
                "kiriman \(item.event.id) (\(item.number)) \(reason); ditulis sebagai teks",
                en: "item \(item.event.id) (\(item.number)) \(reason); written as text"))
    }

    private static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
        let text = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return text.isEmpty ? "localhost" : text
    }
}
