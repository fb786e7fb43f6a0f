import PiketDesk
import PiketDomain
import PlainText
import Testing

@Suite struct MentionTests {
    private static let now = Instant(seconds: 1_795_244_533)

    private static let office: Office = {
        var office = OfficeDescription(name: "Kantor Uji")
        office.channels = [Channel(code: "xtw", name: "X/Tw"), Channel(code: "ig", name: "Instagram")]
        office.officers = [
            Officer(login: "a", name: "A", roles: [.officer]), Officer(login: "o", name: "O", roles: [.operator]),
            Officer(login: "s", name: "S", roles: [.officer], areas: ["31.71.06"]),
        ]
        return Office(description: office)
    }()

    private func settle(
        _ fate: MentionFate, from: MentionFate = .open, reason: String = "", category: String? = nil,
        login: String = "a"
    ) -> Result<MentionOrder, Refusal> {
        let mention = Mention(
            id: 7, platform: "x", postedAt: Self.now, text: "kata", author: "", kelurahan: "31.71.01.1001", fate: from,
            number: from.makesCase ? 10_001 : nil)
        var original = MentionRecord(platform: "x", keys: [], postedAt: Self.now, text: "kata")
        original.author = "@warga"
        return Desk(office: Self.office).settle(
            mention, as: fate, category: category, reason: reason, original: original,
            by: Self.office.viewer(login: login), now: Self.now)
    }

    @Test("Who may not, and what does not follow, is refused")
    func refusals() {
        func refusal(_ result: Result<MentionOrder, Refusal>) -> Refusal? {
            if case .failure(let refusal) = result { refusal } else { nil }
        }
        #expect(refusal(settle(.taken, login: "x")) == .unknownLogin("x"))
        #expect(refusal(settle(.taken, login: "o")) == .needsRole([.officer, .supervisor]))
        #expect(refusal(settle(.taken, login: "s")) == .outOfScope)
        #expect(refusal(settle(.dismissed, reason: "  ")) == .reasonMissing)
        #expect(refusal(settle(.taken, from: .hoax)) == .mentionSettled(.hoax, number: 10_001))
        #expect(refusal(settle(.open, from: .taken)) == .mentionSettled(.taken, number: 10_001))
        #expect(refusal(settle(.taken, category: "tiada")) == .unknownCategory("tiada"))
    }

    @Test("The case comes by the platform's channel and does not name the post's author")
    func record() throws {
        let record = try #require(try settle(.taken).get().record)
        #expect(record.channel == "xtw" && record.takenBy == "a" && record.receivedAt == Self.now)
        #expect(record.externalID == "pantauan-7" && record.reporterContact == "@warga")
        #expect(try settle(.dismissed, reason: "iklan").get().record == nil)
    }

    @Test(arguments: [("instagram", "ig"), ("x", "xtw"), ("threads", "threads")])
    func channels(platform: String, code: String) {
        #expect(Self.office.channel(ofPlatform: platform).code == code)
    }
}
