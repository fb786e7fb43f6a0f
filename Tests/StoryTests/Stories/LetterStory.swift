import Foundation
import Testing

extension Stories {
    /// What citizens send by SMS and mail.
    @Suite struct Letters {
        private static let number = "+628120001234"

        @Test func `messages become complaints, their senders stay private`() throws {
            let program = try Program.inCity()
            let spool = try Spool(program)
            for name in ["new", "cur", "tmp"] {
                try FileManager.default.createDirectory(
                    atPath: spool.path + "/" + name, withIntermediateDirectories: true)
            }
            let sms = "IN20261121_101500_00_\(Self.number)"
            try spool.drop("Pipa bocor di depan pasar, sudah ", sms + "_00.txt")
            try spool.drop("dua hari, telepon 081299998888", sms + "_01.txt")
            try spool.drop(
                """
                From: =?utf-8?Q?Warga_Contoh?= <warga.contoh@contoh.id>
                Subject: Lampu jalan padam
                Date: Sat, 21 Nov 2026 09:00:00 +0700
                Message-ID: <satu=1@contoh.id>

                Lampu di gang kami padam.
                """, "new/1.kota")
            try spool.drop(
                """
                From: warga.contoh@contoh.id
                Subject: Re: [Piket 10001] masih kotor
                Date: Sat, 21 Nov 2026 09:30:00 +0700
                Message-ID: <dua@contoh.id>

                Belum diangkut.
                """, "surat.eml")
            let outcome = try spool.takeOnce()
            #expect(outcome.status == 0, "\(outcome)")
            #expect(spool.names("cur") == ["1.kota:2,S"] && spool.names("new") == [])
            #expect(spool.names("done") == [sms + "_00.txt", sms + "_01.txt", "surat.eml"])
            #expect(spool.names() == [] && spool.isAtRest)

            let words = try ["10061", "10062", "10063"].map {
                try program.run("show", $0, "--now", Program.now).output + program.run("show", $0, "--json").output
            }
            let shown = words.joined()
            #expect(shown.contains("Pipa bocor di depan pasar, sudah dua hari"))
            #expect(shown.contains("Lampu di gang kami padam."))
            #expect(shown.contains("\"channel\":\"sms\"") && shown.contains("\"channel\":\"email\""))
            #expect(shown.contains("\"external_id\":\"satu=1@contoh.id\""))
            for secret in [String(Self.number.dropFirst()), "0001234", "warga.contoh", "081299998888"] {
                #expect(!(shown + outcome.output + outcome.errors).contains(secret), "\(secret)")
            }
            let contacts = try Child.run(
                "/usr/bin/env", ["sqlite3", "-readonly", program.database, ".dump"], environment: program.environment())
            #expect(contacts.output.contains(Self.number) && contacts.output.contains("warga.contoh@contoh.id"))

            // The same again is nothing new, whatever carried it.
            try spool.drop(try spool.read("done/\(sms)_00.txt"), sms + "_00.txt")
            try spool.drop(try spool.read("done/\(sms)_01.txt"), sms + "_01.txt")
            try spool.drop(try spool.read("done/surat.eml"), "surat.eml")
            let again = try spool.takeOnce("--json")
            #expect(again.output.matches(of: /"accepted":0,"updated":0,"unchanged":1/).count == 2, "\(again)")
        }
    }
}
