import PiketDesk
import PiketDomain

/// A few hundred cases with a past, the same for the same seed: every state, channel, promise and restriction occurs.
struct ContractCity {
    /// Numbers that look random and are not (SplitMix64).
    struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    static let words = ["lubang", "besar", "macet", "bau", "air", "lampu", "padam", "pohon", "tumbang", "warga"]

    /// Fills a store; the acts are decided against the office as it stands.
    static func fill(_ store: any ContractStore, cases: Int = 300, seed: UInt64 = 7) async throws {
        var dice = Dice(state: seed)
        let records = (0..<cases).map { record($0, &dice) }
        let start = ContractOffice.now - 30 * 86_400
        _ = try await store.take(records, now: start)
        let office = try await store.office()
        let desk = Desk(office: office)
        for step in 0..<cases * 2 {
            let number = 10_001 + Int64.random(in: 0..<Int64(cases), using: &dice)
            let act = self.act(&dice)
            let viewer = [ContractOffice.supervisor, ContractOffice.officer].randomElement(using: &dice)
            let now = start + Int64(step) * (29 * 86_400) / Int64(cases * 2)
            guard let viewer, let file = try await store.caseFile(number: number, viewer: viewer, now: now) else {
                continue
            }
            // What the table of transitions refuses is left out; enough is allowed.
            guard case .success(let change) = desk.decide(act, on: file, by: viewer, now: now) else { continue }
            _ = try await store.commit(change, now: now)
        }
    }

    private static func record(_ index: Int, _ dice: inout Dice) -> IntakeRecord {
        let channel = ["jaki", "sms", "wa"].randomElement(using: &dice) ?? "jaki"
        // Every tenth came in just before its first hours run out.
        let age = Int64.random(in: index % 10 == 0 ? 17_500...21_500 : 60...(45 * 86_400), using: &dice)
        return ContractOffice.record("S\(index)", channel: channel, received: ContractOffice.now - age) { record in
            record.category = ["jalan", "sampah", "banjir", "pungli", nil].randomElement(using: &dice) ?? nil
            record.agency = ["bm", "dlh", nil].randomElement(using: &dice) ?? nil
            record.kelurahan =
                (ContractOffice.region.places.map(\.code) + [nil]).randomElement(using: &dice) ?? nil
            record.type = dice.next() % 20 == 0 ? .humanitarian : dice.next() % 9 == 0 ? .information : .complaint
            record.visibility = dice.next() % 5 == 0 ? .rahasia : dice.next() % 2 == 0 ? .publik : nil
            record.title = dice.next() % 3 == 0 ? "Judul \(index)" : ""
            let words = (0..<4).compactMap { _ in Self.words.randomElement(using: &dice) }
            record.text = dice.next() % 12 == 0 ? "" : words.joined(separator: " ")
            record.photoURL = dice.next() % 4 == 0 ? "https://example.invalid/\(index).jpg" : ""
            record.isBacklog = age > 40 * 86_400
            if dice.next() % 3 == 0 { close(&record, age, &dice) }
        }
    }

    private static func close(_ record: inout IntakeRecord, _ age: Int64, _ dice: inout Dice) {
        record.status = [.done, .rejected, .duplicate, .answered].randomElement(using: &dice) ?? .done
        let took = Int64.random(in: 0..<max(1, min(age, 3 * 86_400)), using: &dice)
        let answered = record.receivedAt + (dice.next() % 8 == 0 ? -600 : took)
        record.answeredAt = answered
        if record.status != .answered { record.closedAt = answered }
        if answered < record.receivedAt { record.fault = .answeredBeforeReceived }
        if record.status != .answered { record.isBacklog = false }
    }

    private static func act(_ dice: inout Dice) -> DeskAct {
        let acts: [DeskAct] = [
            .verify, .take, .take, .note("catatan"), .answer("Sudah ditangani"), .draft("Konsep"),
            .ask("Di mana tepatnya?"), .reply("Belum", .dissatisfied), .reply("Terima kasih", .satisfied),
            .assign(to: .agency("bm"), reason: "wilayahnya"), .assign(to: .officer("piket1"), reason: "giliran"),
            .setState(.inProgress, reason: "mulai"), .setState(.inReview, reason: "selesai dikerjakan"),
            .setState(.rejected, reason: "tidak jelas"), .categorise("jalan"), .acknowledge("sudah tahu"), .undo,
            .support(agency: "dlh", request: "Angkut puing", due: nil), .supportReply(agency: "dlh", text: "Sudah"),
        ]
        return acts.randomElement(using: &dice) ?? .undo
    }
}

/// Both stores with the same city.
struct ContractTwins {
    let memory: any ContractStore
    let sqlite: any ContractStore

    static func make(cases: Int = 300) async throws -> ContractTwins {
        let twins = ContractTwins(memory: try await StoreKind.memory.make(), sqlite: try await StoreKind.sqlite.make())
        try await ContractCity.fill(twins.memory, cases: cases)
        try await ContractCity.fill(twins.sqlite, cases: cases)
        return twins
    }
}
