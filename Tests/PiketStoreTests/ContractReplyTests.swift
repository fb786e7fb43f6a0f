import PiketDesk
import PiketDomain
import PlainText
import Testing

@Suite("Contract: replies that a file brings")
struct ContractReplyTests {
    private let now = ContractOffice.now

    struct Row: CustomTestStringConvertible {
        var testDescription: String
        var reply: IntakeRecord
        /// nil: it is a complaint of its own.
        var answers: Int64?
        var apart: ReplyApart?

        init(
            _ what: String, to: String, from contact: String = "", named name: String = "", channel: String = "sms",
            vouched: Bool = true, answers: Int64? = nil, apart: ReplyApart? = nil
        ) {
            testDescription = what
            reply = ContractReplyTests.reply("B-1", to: to, from: contact, channel: channel)
            reply.reporterName = name
            reply.isVouched = vouched
            (self.answers, self.apart) = (answers, apart)
        }
    }

    /// 10001 reported by 0812..., jaki; 10002 by a mail address and a telephone, email; 10003 by a name alone, wa.
    static let rows = [
        Row("its number, from its telephone", to: "10001", from: "+62 812-0000-0001", answers: 10_001),
        Row("with the sign before a number", to: "#10001", from: "081200000001", answers: 10_001),
        Row("its id, from another channel", to: "JK-1", from: "0812 0000 0001", answers: 10_001),
        Row("one of two contacts", to: "10002", from: "Warga@contoh.id", answers: 10_002),
        Row("several numbers: the one of the sender", to: "10001 10002", from: "0813.0000.0002", answers: 10_002),
        Row("a name where there is no contact", to: "10003", named: "Warga  Contoh", answers: 10_003),
        Row("nobody named, in its channel", to: "JK-1", channel: "jaki", answers: 10_001),
        Row("nobody named, another channel", to: "10001", apart: .otherSender(of: 10_001)),
        Row("another telephone", to: "10001", from: "0899", apart: .otherSender(of: 10_001)),
        Row("the name alone of somebody with a contact", to: "10002", named: "Warga", apart: .otherSender(of: 10_002)),
        Row("a number that is not known", to: "77777", from: "081200000001", apart: .unknownCase),
    ]

    @Test("A reply goes to the case its sender reported, and else is a complaint", arguments: StoreKind.allCases, rows)
    func senders(kind: StoreKind, row: Row) async throws {
        let store = try await filled(kind)
        let expected: IntakeOutcome =
            row.answers.map { .replied(number: $0) } ?? .apart(number: 10_004, row.apart ?? .unknownCase)
        #expect(try await store.take([row.reply], now: now) == [expected])
        let file = try #require(try await file(row.answers ?? 10_004, in: store))
        let event = try #require(file.events.last)
        if row.answers != nil {
            #expect(event.act == .replied && event.actor == .importer)
            #expect(event.effectiveAt == row.reply.receivedAt)
            #expect(file.words(of: event)?.string == "Masih menumpuk")
            #expect(file.complaint.hasUnreadReply)
        } else {
            #expect(file.events.map(\.act) == [.imported])
            #expect(file.complaint.fault == (row.apart == .unknownCase ? .unknownReply : nil))
            let named = file.references.map { "\($0.system) \($0.number)" }
            if case .otherSender(let number)? = row.apart { #expect(named == ["balasan \(number)"]) }
        }
        // The same file again, and with the same id in it twice.
        let again = try await store.take([row.reply, row.reply], now: now + 60)
        #expect(again.allSatisfy { $0 == .unchanged(number: row.answers ?? 10_004) })
        #expect(try await self.file(row.answers ?? 10_004, in: store)?.events.count == file.events.count)
    }

    @Test("Other words under the same id are another reply; its id finds the case", arguments: StoreKind.allCases)
    func otherWords(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let first = Self.reply("B-1", to: "10001", from: "081200000001")
        var second = first
        second.text = "Sudah diangkut"
        second.rating = .satisfied
        #expect(try await store.take([first, second, first, second], now: now).last == .unchanged(number: 10_001))
        let file = try #require(try await file(10_001, in: store))
        #expect(file.events.map(\.act) == [.imported, .replied, .replied])
        #expect(file.events.last?.payload.text(.rating) == "satisfied")
        let found = try await store.cases(numbered: "B-1", viewer: ContractOffice.supervisor, now: now)
        #expect(found.map(\.number) == [10_001])
        let further = Self.reply("B-2", to: "B-1", from: "081200000001")
        #expect(try await store.take([further], now: now) == [.replied(number: 10_001)])
    }

    @Test(
        "A reply ends a pause at the time it was written, and reopens what is not fixed", arguments: StoreKind.allCases)
    func consequences(kind: StoreKind) async throws {
        let store = try await filled(kind)
        try await act(.setState(.inProgress, reason: ""), after: 0, in: store)
        try await act(.ask("Di mana?"), after: 60, in: store)
        var reply = Self.reply("B-1", to: "10001", from: "081200000001")
        reply.receivedAt = now + 600
        _ = try await store.take([reply], now: now + 1200)
        var file = try #require(try await file(10_001, in: store))
        #expect(file.complaint.status == .inProgress)
        #expect(file.events.last?.effectiveAt == now + 600)
        try await act(.answer("Sudah"), after: 1800, in: store)
        try await act(.setState(.inReview, reason: ""), after: 1860, in: store)
        try await act(.setState(.done, reason: ""), after: 1920, in: store)
        // A complaint about the work, written before it was done and carried late, reopens nothing.
        var late = Self.reply("B-2", to: "10001", from: "081200000001")
        (late.receivedAt, late.rating) = (now + 900, .dissatisfied)
        _ = try await store.take([late], now: now + 2400)
        file = try #require(try await self.file(10_001, in: store))
        #expect(file.complaint.status == .done && file.complaint.hasUnreadReply)
        var after = Self.reply("B-3", to: "10001", from: "081200000001")
        (after.receivedAt, after.rating) = (now + 3000, .dissatisfied)
        _ = try await store.take([after], now: now + 3060)
        file = try #require(try await self.file(10_001, in: store))
        #expect(file.complaint.status == .inProgress)
        #expect(file.complaint.deadlines.first { $0.clock == .answer }?.start == now + 3000)
        // The source's own later word on the state is a mark only: an officer has acted.
        let closed = Self.complaint("JK-1", channel: "jaki", contact: "081200000001") { $0.status = .done }
        _ = try await store.take([closed], now: now + 4000)
        #expect(try await self.file(10_001, in: store)?.complaint.status == .inProgress)
    }

    @Test("A reply of a time to come counts from now", arguments: StoreKind.allCases)
    func future(kind: StoreKind) async throws {
        let store = try await filled(kind)
        var reply = Self.reply("B-1", to: "10001", from: "081200000001")
        reply.receivedAt = now + 86_400
        _ = try await store.take([reply], now: now)
        #expect(try await file(10_001, in: store)?.events.last?.effectiveAt == now)
    }

    @Test("Whom the office has forgotten does not come back with a reply", arguments: StoreKind.allCases)
    func forgotten(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let reply = Self.reply("B-1", to: "10001", from: "081200000001")
        _ = try await store.take([reply], now: now)
        try await act(.forget(reason: "permintaan"), by: ContractOffice.admin, after: 60, in: store)
        #expect(try await store.take([reply], now: now + 120) == [.unchanged(number: 10_001)])
        var other = reply
        other.text = "Ada lagi"
        #expect(try await store.take([other], now: now + 120) == [.unchanged(number: 10_001)])
        #expect(try await file(10_001, in: store)?.words.isEmpty == true)
    }

    @Test("What a source notes beside its request comes to the case once", arguments: StoreKind.allCases)
    func notes(kind: StoreKind) async throws {
        let store = try await filled(kind)
        func note(_ id: String, _ text: String, from contact: String?) -> IntakeReply {
            IntakeReply(
                channel: "jaki", externalID: id, at: now - 600, text: text,
                sender: contact.map { Reporter(name: "", contact: $0) }, isVouched: false)
        }
        let changed = Self.complaint("JK-1", channel: "jaki", contact: "081200000001") {
            $0.text = "Sampah, dengan catatan"
            $0.notes = [
                note("n1", "Dijadwalkan", from: nil), note("n2", "Belum datang", from: "+6281200000001"),
                note("n3", "Di tempat saya juga", from: "0899"),
            ]
        }
        #expect(try await store.take([changed], now: now) == [.updated(number: 10_001)])
        var again = changed
        again.fingerprint.append(0)
        #expect(try await store.take([again], now: now) == [.updated(number: 10_001)])
        let file = try #require(try await file(10_001, in: store))
        #expect(file.events.map(\.act) == [.imported, .imported, .noted, .replied, .noted, .imported])
        #expect(file.complaint.hasUnreadReply, "the source's own note does not count as somebody reading it")
        #expect(!file.complaint.isTouched)
    }

    static func reply(_ id: String, to words: String, from contact: String, channel: String = "sms") -> IntakeRecord {
        complaint(id, channel: channel, contact: contact) {
            $0.replyTo = words
            $0.text = "Masih menumpuk"
            $0.receivedAt = ContractOffice.now - 600
        }
    }

    private static func complaint(
        _ id: String, channel: String, contact: String, _ fill: (inout IntakeRecord) -> Void = { _ in }
    ) -> IntakeRecord {
        ContractOffice.record(id, channel: channel) {
            $0.category = "jalan"
            $0.reporterContact = contact
            fill(&$0)
        }
    }

    private func filled(_ kind: StoreKind) async throws -> any ContractStore {
        let store = try await kind.make()
        var named = Self.complaint("WA-3", channel: "wa", contact: "")
        named.reporterName = "Warga Contoh"
        _ = try await store.take(
            [
                Self.complaint("JK-1", channel: "jaki", contact: "081200000001"),
                Self.complaint("M-2", channel: "email", contact: "081300000002, warga@contoh.id"), named,
            ], now: now)
        return store
    }

    private func file(_ number: Int64, in store: any ContractStore) async throws -> CaseFile? {
        try await store.caseFile(number: number, viewer: ContractOffice.supervisor, now: now)
    }

    private func act(
        _ act: DeskAct, by viewer: Viewer = ContractOffice.supervisor, after seconds: Int64, in store: any ContractStore
    ) async throws {
        let file = try #require(await store.caseFile(number: 10_001, viewer: viewer, now: now + seconds))
        let desk = Desk(office: try await store.office())
        _ = try await store.commit(
            try desk.decide(act, on: file, by: viewer, now: now + seconds).get(), now: now + seconds)
    }
}
