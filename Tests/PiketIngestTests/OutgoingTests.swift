import Foundation
import PiketDomain
import PiketIngest
import PlainText
import Testing

/// Answers in the forms they leave in.
@Suite struct OutgoingTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    private func item(
        _ text: String, title: String = "", id: String? = nil, replies: [String] = []
    ) -> OutboxItem {
        var complaint = Complaint(
            id: 1, number: 10_123, version: 1, type: .complaint, status: .inProgress, priority: .normal,
            visibility: .privat, profile: "", channel: "email", receivedAt: Sample.now)
        complaint.externalID = id
        complaint.title = SafeText(sanitizing: title)
        let events = replies.enumerated().map { index, id in
            Event(
                id: Int64(index + 2), complaint: 1, version: index + 2, at: Sample.now, actor: .importer, act: .replied,
                payload: EventPayload().with(.channel, "email").with(.externalID, id))
        }
        let release = Event(
            id: 77, complaint: 1, version: 9, at: Sample.now, actor: .officer(login: "a"), act: .answered)
        return OutboxItem(event: release, of: complaint, events: events + [release], text: text)
    }

    @Test(arguments: [
        ("+62 812-3456-7890", "+6281234567890", nil as String?), ("0812 3456 7890", "081234567890", nil),
        ("(021) 382.2212", "0213822212", nil), ("a.b@contoh.id, 0812345678", "0812345678", "a.b@contoh.id"),
        ("Surel: a@contoh.id", nil, "a@contoh.id"), ("@warga", nil, nil), ("1234", nil, nil), ("", nil, nil),
        ("0812/../x", nil, nil), ("a@contoh.id>\r\nBcc: x@y.id", nil, "a@contoh.id"), ("1234567890123456", nil, nil),
    ]) func howAReporterIsReached(contact: String, phone: String?, address: String?) {
        let recipient = Recipient(contact: contact)
        #expect(recipient.phone == phone)
        #expect(recipient.address == address)
    }

    @Test(arguments: [
        ("Sudah", Array("Sudah\n#10123".utf8)),
        ("Kasus #10123: “selesai” …", Array("Kasus #10123: \"selesai\" ...".utf8)),
        ("é #10123", [0xFE, 0xFF, 0, 0xE9, 0, 0x20, 0, 0x23, 0, 0x31, 0, 0x30, 0, 0x31, 0, 0x32, 0, 0x33]),
        ("😀 #10123", [0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0, 0, 0x20, 0, 0x23, 0, 0x31, 0, 0x30, 0, 0x31, 0, 0x32, 0, 0x33]),
    ]) func aShortMessageNamesItsCase(text: String, bytes: [UInt8]) {
        #expect(ShortMessage.content(item(text)) == bytes)
    }

    @Test func aShortMessageIsASpoolFile() throws {
        let name = ShortMessage.name(item("x"), to: "+62812", stamp: "20261121_140213")
        // What gammu takes for the number stands between the third and the fourth line.
        #expect(name == "OUTC20261121_140213_00_+62812_piket10123-77.txt")
        #expect(name.split(separator: "_", omittingEmptySubsequences: false)[3] == "+62812" && name.utf8.count < 100)
        #expect(ShortMessage.content(item(String(repeating: "a", count: 4_000)))?.count == 4_007)
        #expect(ShortMessage.content(item(String(repeating: "é", count: 4_000))) == nil)
    }

    private static let letters: [(String, String, String)] = [
        ("Sudah.\nTerima kasih.", "Lampu mati", "Re: Lampu mati [Piket 10123]"),
        ("Sudah – 😀", "Café \u{2013} jalan rusak di depan pasar yang panjang sekali namanya", ""),
        (String(repeating: "x", count: 1_200), "Re: Lampu", "Re: Lampu [Piket 10123]"), ("x", "", "[Piket 10123]"),
        ("Dari\r\n.\r\nFrom x", "a =?utf-8?Q?b?=", "Re: a =?utf-8?Q?b?= [Piket 10123]"),
    ]

    /// What we write is read as it was written, by the reader of mails.
    @Test(arguments: letters) func aLetterIsReadAsItWasWritten(text: String, title: String, subject: String) throws {
        let mail = OutgoingMail(
            item(text, title: title, id: "awal@contoh.id", replies: ["kedua@contoh.id", "h:abc"]),
            to: "warga@contoh.id",
            from: ("Kantor “Kota”", "pengaduan@kota.id"), at: Sample.now, zone: .wib)
        let bytes = mail.bytes
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.utf8.count <= 998 && !$0.contains("\n") && $0.utf8.allSatisfy { $0 < 0x80 } })
        let read = try MailMessage.read(bytes, changedAt: Sample.now)
        #expect(read.text == text.replacing("\r\n", with: "\n"))
        #expect(read.title == (subject.isEmpty ? "Re: \(title) [Piket 10123]" : subject))
        #expect(read.sender == "pengaduan@kota.id" && read.senderName == "Kantor “Kota”")
        #expect(read.externalID == "piket-10123.77@kota.id")
        #expect(read.thread == ["kedua@contoh.id", "awal@contoh.id"])
        #expect(read.receivedAt == Sample.now.iso8601(in: .utc))
        #expect(lines.contains("To: <warga@contoh.id>") && lines.contains("Date: Sat, 21 Nov 2026 14:02:13 +0700"))
    }

    @Test func anAnswerToALetterOfOursFindsItsCase() throws {
        let bytes = OutgoingMail(
            item("x"), to: "a@b.id", from: ("Kantor", "p@kota.id"), at: Sample.now, zone: .wib
        ).bytes
        let ours = try MailMessage.read(bytes, changedAt: Sample.now)
        let answer = "From: a@b.id\r\nIn-Reply-To: <\(ours.externalID)>\r\n\r\nMasih\r\n"
        #expect(try MailMessage.read(Array(answer.utf8), changedAt: Sample.now).mentions == [10_123])
    }

    @Test func aFileIsWholeOrNotThere() throws {
        let path = folder.path + "/kirim"
        func visible() throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
        }
        var outbox = try OutboxFolder(path)
        #expect(try OutboxFolder(path) == nil, "one at a time")
        let first = try #require(try outbox?.begin("sms.txt", items: [7, 8]))
        #expect(try visible().isEmpty)
        // The writer dies before it filled the file.
        outbox = nil
        outbox = try OutboxFolder(path)
        #expect(try outbox?.begun() == [first])
        let written = try outbox?.finish(first, Array("isi".utf8))
        #expect(written == path + "/sms.txt")
        #expect(try String(contentsOfFile: path + "/sms.txt", encoding: .utf8) == "isi")
        let mode = try FileManager.default.attributesOfItem(atPath: path + "/sms.txt")[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try outbox?.begun() == [])
        let second = try #require(try outbox?.begin("sms.txt", items: [9]))
        #expect(second.name == "sms-2.txt" && second.token != first.token)
        outbox?.drop(second)
        #expect(try outbox?.begun() == [])
        // It dies with the words written and without a name: they only get it.
        try Data("kata".utf8).write(to: URL(fileURLWithPath: path + "/.piket-x.txt"))
        #expect(try outbox?.begun() == [])
        #expect(try visible() == ["sms.txt", "x.txt"])
    }
}
