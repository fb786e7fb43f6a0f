import PiketDomain
import Testing

@Suite struct SenderTests {
    @Test(arguments: [
        ("081200000001", "+62 812-0000-0001", true), ("0062812 0000 0001", "0812.0000.0001", true),
        ("Warga@Contoh.id", "warga@contoh.id", true), ("081200000001", "081200000002", false),
        ("@warga", "@lain", false),
    ])
    func oneContactIsOneReporter(a: String, b: String, isSame: Bool) {
        func record(_ contact: String) -> IntakeRecord {
            var record = IntakeRecord(
                channel: "sms", externalID: contact, fingerprint: [], receivedAt: Instant(seconds: 0))
            record.reporterContact = contact
            return record
        }
        #expect((record(a).reporterKey == record(b).reporterKey) == isSame)
        #expect(Reporter(name: "", contact: a).isSame(as: Reporter(name: "", contact: b)) == isSame)
    }

    @Test func withoutAContactTheNameCounts() {
        var record = IntakeRecord(channel: "sms", externalID: "1", fingerprint: [], receivedAt: Instant(seconds: 0))
        #expect(record.reporterKey == nil)
        record.reporterName = "Warga Contoh"
        #expect(record.reporterKey == Words.folded("warga contoh"))
    }
}
