import PiketDomain
import PiketIngest
import Testing

@Suite struct MailMessageTests {
    private static let arrived = Instant(iso8601: "2026-11-28T12:00:00+07:00", zone: .wib) ?? Instant(seconds: 0)

    private func read(_ text: String) throws -> IncomingMessage {
        try MailMessage.read(Array(text.utf8), changedAt: Self.arrived)
    }

    @Test(arguments: [
        ("Auto-Submitted: auto-replied (vacation)", true), ("Precedence: auto_reply", true), ("X-Autoreply: yes", true),
        ("Return-Path: <>", true),
        ("Subject: Automatic reply: cuti\r\nX-Auto-Response-Suppress: All", true),
        ("Subject: Automatic reply: cuti", false), ("X-Auto-Response-Suppress: All", false),
        ("Content-Type: multipart/report; report-type=delivery-status", true),
        ("Auto-Submitted: no", false), ("Auto-Submitted: auto-generated", false), ("Precedence: bulk", false),
    ]) func whatAMachineAnswersIsNobodysWord(line: String, isAutomatic: Bool) throws {
        let mail = "From: warga@contoh.id\r\n\(line)\r\n\r\nSaya cuti.\r\n"
        guard isAutomatic else {
            #expect(try read(mail).text == "Saya cuti.")
            return
        }
        #expect(throws: MessageTrouble.automatic) { try read(mail) }
    }

    @Test(arguments: [("piket-10007.4@kota.id", true), ("piket-10007@kota.id", false), ("1@kota.id", false)])
    func aLetterOfOursIsKnown(id: String, isOurs: Bool) throws {
        #expect(try read("From: warga@contoh.id\r\nMessage-ID: <\(id)>\r\n\r\nx").isOurs == isOurs)
    }

    @Test func aPlainMailIsReadWhole() throws {
        let message = try read(
            """
            Return-Path: <warga@contoh.id>\r
            From: =?utf-8?B?V2FyZ2E=?=\r
             =?utf-8?Q?_Contoh?= <warga@contoh.id>\r
            Subject: =?iso-8859-1?Q?Caf=E9?= tutup #10123\r
            Date: Sat, 28 Nov 2026 10:15:00 +0700 (WIB)\r
            Message-ID: <a=1.b@contoh.id>\r
            References: <satu@kota.id> <dua@kota.id>\r
            In-Reply-To: <piket-10077.3@kota.id>\r
            Content-Type: text/plain; charset="utf-8"\r
            Content-Transfer-Encoding: quoted-printable\r
            \r
            Sampah sudah tiga hari =E2=80=93 tolong di=\r
            angkut.\r
            \r
            """)
        #expect(message.channel == "email")
        #expect(message.senderName == "Warga Contoh")
        #expect(message.sender == "warga@contoh.id")
        #expect(message.title == "Café tutup #10123")
        #expect(message.receivedAt == "2026-11-28T03:15:00+00:00")
        #expect(message.externalID == "a=1.b@contoh.id")
        #expect(message.text == "Sampah sudah tiga hari – tolong diangkut.")
        #expect(message.thread == ["piket-10077.3@kota.id", "dua@kota.id", "satu@kota.id"])
        #expect(message.mentions == [10_123, 10_077])
        #expect(message.attachments == [])
    }

    @Test(arguments: [
        ("Budi Contoh <a@b.id>", "Budi Contoh", "a@b.id"), ("\"Contoh, Budi\" <a@b.id>", "Contoh, Budi", "a@b.id"),
        ("a@b.id", "", "a@b.id"), ("a@b.id (Budi)", "Budi", "a@b.id"), ("<a@b.id>", "", "a@b.id"),
        ("tanpa alamat", "tanpa alamat", ""), ("", "", ""),
    ])
    func sendersOfManyForms(_ from: String, _ name: String, _ address: String) throws {
        let message = try read("From: \(from)\nSubject: x\n\nteks\n")
        #expect(message.senderName == name)
        #expect(message.sender == address)
    }

    @Test(arguments: [
        ("Date: 28 Nov 26 10:15 +0700", "2026-11-28T03:15:00+00:00"),
        ("Date: Sat, 28 Nov 2026 03:15:00 GMT", "2026-11-28T03:15:00+00:00"),
        ("Date: Fri, 27 Nov 2026 22:45:00 -0430", "2026-11-28T03:15:00+00:00"),
        // A clock years ahead is not believed: the server's word is taken, else the file's time.
        ("Date: 1 Jan 2031 10:15 +0700\nReceived: by kota.id; 28 Nov 2026 04:00:00 +0000", "2026-11-28T04:00:00+00:00"),
        ("Date: 1 Jan 2031 10:15 +0700", "2026-11-28T05:00:00+00:00"), ("Date: kemarin", "2026-11-28T05:00:00+00:00"),
        ("Date: 31 Feb 2026 10:15 +0700", "2026-11-28T05:00:00+00:00"), ("X: y", "2026-11-28T05:00:00+00:00"),
    ])
    func timesOfManyForms(_ lines: String, _ expected: String) throws {
        #expect(try read("Subject: x\n\(lines)\n\nteks\n").receivedAt == expected)
    }

    @Test func thePlainPartIsTakenAndFilesAreNamed() throws {
        let message = try read(
            """
            Subject: foto
            Content-Type: multipart/mixed; boundary="AA"

            pembuka yang tidak dibaca
            --AA
            Content-Type: multipart/alternative; boundary=AAB

            --AAB
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: base64

            TGFtcHUgcGFkYW0=
            --AAB
            Content-Type: text/html

            <b>bukan ini</b>
            --AAB--
            --AA
            Content-Type: image/jpeg; name="=?utf-8?Q?jalan=20rusak.jpg?="
            Content-Transfer-Encoding: base64

            /9j/4AAQSkZJRg==
            --AA
            Content-Type: text/plain
            Content-Disposition: attachment; filename="catatan.txt"

            bukan ini juga
            --AA--
            """)
        #expect(message.text == "Lampu padam")
        #expect(message.attachments == ["jalan rusak.jpg", "catatan.txt"])
        let record = String(decoding: message.record(replyTo: nil), as: UTF8.self)
        #expect(record.contains(#""description":"Lampu padam\n\n[Lampiran: jalan rusak.jpg, catatan.txt]""#))
    }

    @Test func aMailThatWasSentOnIsReadWhole() throws {
        let message = try read(
            """
            Subject: FW
            Content-Type: multipart/mixed; boundary=AA

            --AA
            Content-Type: text/plain

            mohon dicek
            --AA
            Content-Type: message/rfc822

            Subject: Jembatan ambruk
            From: warga@contoh.id
            Content-Type: text/plain

            anak hanyut
            --AA--
            """)
        #expect(message.text == "mohon dicek\n\nJembatan ambruk\n\nanak hanyut")
        #expect(message.attachments == [])
    }

    @Test func aPageOfHTMLBecomesItsWords() throws {
        let message = try read(
            """
            Subject: x
            Content-Type: text/html; charset=utf-8

            <html><head><style>p { color: red }</style></head><body><!-- rahasia -->
            <p>Jalan &amp; trotoar<br>rusak&nbsp;&#33;</p><script>alert("x")</script>
            <div>Terima  kasih &tidakada; 1 &lt; 2</div></body></html>
            """)
        #expect(message.text == "Jalan & trotoar\nrusak !\n\nTerima kasih &tidakada; 1 < 2")
    }

    @Test(arguments: [
        ("Content-Type: text/plain; charset=iso-8859-1", [UInt8(0x63), 0xE9], "cé"),
        ("Content-Type: text/plain; charset=windows-1252", [0x93, 0x41, 0x94], "“A”"),
        ("Content-Type: text/plain; charset=utf-8", [0xC3, 0xA9], "é"), ("X: y", [0xC3, 0xA9], "é"),
        ("X: y", [0x63, 0xE9], "cé"), ("Content-Type: text/plain; charset=tidak-ada", [0x63, 0xE9], "cé"),
    ])
    func charactersOfManySets(_ line: String, _ body: [UInt8], _ expected: String) throws {
        let message = try MailMessage.read(Array("Subject: x\n\(line)\n\n".utf8) + body, changedAt: Self.arrived)
        #expect(message.text == expected)
    }

    @Test func whatIsNoMailIsSaidToBeNone() {
        let troubles: [(text: [UInt8], MessageTrouble)] = [
            ([], .empty), ([0x1F, 0x8B, 8, 0], .notText(found: "gzip")), (Array("a,b,c\n1,2,3\n".utf8), .notAMail),
            (Array("<html><body>".utf8), .notText(found: "HTML")), (Array("Nota: bene\n\nx".utf8), .notAMail),
        ]
        for (bytes, trouble) in troubles {
            #expect(throws: trouble) { try MailMessage.read(bytes, changedAt: Self.arrived) }
        }
    }

    @Test func hostileMailsEnd() throws {
        let deep = (0..<2000).map { "--B\nContent-Type: multipart/mixed; boundary=B\($0)\n\n--B\($0)\n" }.joined()
        let head = "Subject: x\nContent-Type: multipart/mixed; boundary=B\n\n"
        for body in [
            deep, String(repeating: "--B\n", count: 5000), String(repeating: "=", count: 50_000), "--B",
            "--B\nContent-Type: text/html\n\n" + String(repeating: "<", count: 20_000),
            "--B\nContent-Type: text/html\n\n" + String(repeating: "<p", count: 20_000) + ">",
            "--B\nContent-Transfer-Encoding: base64\n\n" + String(repeating: "=A", count: 20_000),
        ] { _ = try read(head + body) }
        _ = try read("Subject: " + String(repeating: "=?utf-8?Q?=E2?= ", count: 3000) + "\n\n")
    }

    @Test func theRecordIsOneLineInOurFields() throws {
        var message = try read("From: a@b.id\nSubject: \"x\"\n\nbaris\ndua")
        message.text = String(repeating: "a", count: 100_001)
        let line = String(decoding: message.record(replyTo: "10123"), as: UTF8.self)
        #expect(line.hasSuffix("}\n") && line.count(where: { $0 == "\n" }) == 1)
        #expect(line.contains("\"reply_to\":\"10123\"") && line.contains("\"reporter_contact\":\"a@b.id\""))
        #expect(line.contains("\"text_cut\":\"100001\"") && line.contains("\"title\":\"\\\"x\\\"\""))
    }
}
