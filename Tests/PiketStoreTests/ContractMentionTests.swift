import PiketDesk
import PiketDomain
import PiketStore
import PlainText
import Testing

@Suite("Contract: citizens' posts")
struct ContractMentionTests {
    private let now = ContractOffice.now

    private func record(
        _ id: String, _ text: String, ago: Int64 = 3600, _ change: (inout MentionRecord) -> Void = { _ in }
    ) -> MentionRecord {
        var record = MentionRecord(platform: "x", keys: ["id x \(id)"], postedAt: now - ago, text: text)
        record.author = "@warga_\(id)"
        record.url = "https://x.com/warga/status/\(id)"
        record.kelurahan = "31.71.06.1003"
        change(&record)
        return record
    }

    @Test("Each post is kept once; what repeats one is counted there", arguments: StoreKind.allCases)
    func repeats(kind: StoreKind) async throws {
        let store = try await kind.make()
        let flood = "Banjir sepaha di RW 04 Cikini, warga minta perahu sekarang"
        let batch = [
            record("1", flood),
            record("2", "RT: " + flood + "!!! https://t.co/abc", ago: 1800),
            record("3", "min ulang", ago: 600) { $0.originKeys = ["id x 1"] },
            record("4", "Lampu jalan mati dari perempatan sampai jembatan"),
            record("5", flood, ago: 20 * 86_400),
        ]
        let first = try await store.take(mentions: batch, now: now)
        #expect(first.accepted == 3 && first.updated == 2 && first.repeats == 2 && first.unchanged == 0)
        let again = try await store.take(mentions: batch, now: now)
        #expect(again.unchanged == 5 && again.accepted + again.updated == 0)
        let told = try await store.take(mentions: [record("1", flood) { $0.repeats = 40 }], now: now)
        #expect(told.updated == 1 && told.repeats == 0)
        let page = try await store.mentions(MentionQuery(order: .repeats), viewer: ContractOffice.officer)
        #expect(page.mentions.map(\.id) == [1, 2, 3])
        #expect(page.mentions.map(\.repeats) == [40, 0, 0])
        let newest = try await store.mentions(MentionQuery(limit: 1), viewer: ContractOffice.officer)
        #expect(newest.mentions.map(\.id) == [2] && newest.counts == [.open: 3])
        #expect(try await store.revision().mentions == 2)
    }

    @Test("A post that comes behind its repost takes its place", arguments: StoreKind.allCases)
    func behindItsRepost(kind: StoreKind) async throws {
        let store = try await kind.make()
        let flood = "Rumah roboh di Cikini, tiga orang tertimbun"
        let original = record("1", flood) { $0.repeats = 1 }
        let repost = record("2", "RT tolong dibantu", ago: 60) { ($0.originKeys, $0.kelurahan) = (["id x 1"], nil) }
        let batch = [repost, original, record("3", "RT ayo", ago: 30) { $0.originKeys = ["id x 1"] }]
        let first = try await store.take(mentions: batch, now: now)
        #expect(first.accepted == 1 && first.updated == 2 && first.repeats == 2)
        let page = try await store.mentions(MentionQuery(), viewer: ContractOffice.officer)
        #expect(page.mentions.map(\.text.string) == [flood] && page.mentions.map(\.repeats) == [2])
        #expect(
            page.mentions.first?.kelurahan == original.kelurahan && page.mentions.first?.postedAt == original.postedAt)
        #expect(try await store.originalMention(1)?.url == original.url)
        #expect(try await store.take(mentions: batch, now: now).unchanged == 3)
        // What somebody decided on stays what they decided on.
        _ = try await store.take(mentions: [record("5", "RT x", ago: 9) { $0.originKeys = ["id x 4"] }], now: now)
        _ = try await store.settle(try await order(2, .dismissed, "iklan", in: store), now: now)
        _ = try await store.take(mentions: [record("4", "Pohon tumbang di depan gedung kesenian")], now: now)
        let settled = try #require(try await store.mention(2, viewer: ContractOffice.officer))
        #expect(settled.text.string == "RT x" && settled.repeats == 1)
    }

    @Test("Words are masked; an officer's areas hold for them too", arguments: StoreKind.allCases)
    func sight(kind: StoreKind) async throws {
        let store = try await kind.make()
        let batch = [
            record("1", "Hubungi Pak Budi 081234567890, cc @dinas"),
            record("2", "Jalan berlubang besar di depan stasiun") { $0.kelurahan = "31.71.01.1001" },
        ]
        _ = try await store.take(mentions: batch, now: now)
        let mention = try #require(try await store.mention(1, viewer: ContractOffice.scoped))
        #expect(mention.text.string == Mask.text(batch[0].text).text && !mention.text.string.contains("Budi"))
        #expect(!mention.author.string.contains("warga") && mention.hasLink)
        #expect(try await store.mention(2, viewer: ContractOffice.scoped) == nil)
        let page = try await store.mentions(MentionQuery(), viewer: ContractOffice.scoped)
        #expect(page.mentions.map(\.id) == [1] && page.counts == [.open: 1])
    }

    @Test("A post becomes a case once, with its link kept apart", arguments: StoreKind.allCases)
    func taking(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take(mentions: [record("1", "Banjir, hubungi 081234567890")], now: now)
        let order = try await order(1, .taken, in: store)
        let number = try #require(try await store.settle(order, now: now))
        await #expect(throws: Refusal.mentionSettled(.taken, number: number)) {
            try await store.settle(order, now: now)
        }
        let mention = try #require(try await store.mention(1, viewer: ContractOffice.officer))
        #expect(mention.fate == .taken && mention.number == number)
        let file = try #require(try await store.caseFile(number: number, viewer: ContractOffice.officer, now: now))
        #expect(file.complaint.receivedAt == now && file.complaint.channel == "x")
        #expect(file.complaint.kelurahan == "31.71.06.1003" && file.complaint.sourceURL == nil)
        #expect(file.events.map(\.act) == [.received] && !file.complaint.isTouched)
        let original = try #require(try await store.original(number: number))
        #expect(original.source == "https://x.com/warga/status/1" && original.reporter?.contact == "@warga_1")
        let log = try await store.log(number: nil, after: 0, limit: 100, viewer: ContractOffice.supervisor)
        let event = try #require(log.map(\.event).last { $0.act == .mentionSettled })
        #expect(event.payload.number(.number) == number && event.payload.number(.mention) == 1)
        #expect(event.actor == .officer(login: "piket1"))
    }

    @Test("What is dismissed can be opened again; a hoax report is a case of that type", arguments: StoreKind.allCases)
    func fates(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take(
            mentions: [record("1", "Katanya besok air mati sekota"), record("2", "Iklan obat kuat murah sekali")],
            now: now)
        #expect(try await store.settle(order(2, .dismissed, "iklan", in: store), now: now) == nil)
        #expect(try await store.mention(2, viewer: ContractOffice.officer)?.fate == .dismissed)
        #expect(try await store.settle(order(2, .open, in: store), now: now) == nil)
        #expect(try await store.mention(2, viewer: ContractOffice.officer)?.fate == .open)
        let number = try #require(try await store.settle(order(1, .hoax, in: store), now: now))
        let file = try await store.caseFile(number: number, viewer: ContractOffice.officer, now: now)
        #expect(file?.complaint.type == .hoax)
    }

    @Test("Forgetting the case empties its post, which does not come back", arguments: StoreKind.allCases)
    func forgetting(kind: StoreKind) async throws {
        let store = try await kind.make()
        let post = record("1", "Banjir di rumah saya di Cikini sejak subuh")
        _ = try await store.take(mentions: [post], now: now)
        let number = try #require(try await store.settle(order(1, .taken, in: store), now: now))
        let file = try #require(try await store.caseFile(number: number, viewer: ContractOffice.admin, now: now))
        let change = try Desk(office: await store.office()).decide(
            .forget(reason: "diminta"), on: file, by: ContractOffice.admin, now: now
        ).get()
        _ = try await store.commit(change, now: now)
        let mention = try #require(try await store.mention(1, viewer: ContractOffice.officer))
        #expect(mention.text.isEmpty && mention.author.isEmpty && !mention.hasLink)
        #expect(try await store.originalMention(1) == nil)
        let again = try await store.take(mentions: [post], now: now)
        #expect(again.unchanged == 1)
    }

    private func order(
        _ id: Int64, _ fate: MentionFate, _ reason: String = "", in store: any ContractStore
    ) async throws -> MentionOrder {
        let mention = try #require(try await store.mention(id, viewer: ContractOffice.officer))
        return try Desk(office: await store.office()).settle(
            mention, as: fate, reason: reason, original: await store.originalMention(id), by: ContractOffice.officer,
            now: now
        ).get()
    }
}
