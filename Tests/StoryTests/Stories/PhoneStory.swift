import Foundation
import Testing

extension Stories {
    /// A complaint phoned in, and one handed to a chat group.
    @Suite struct Phone {
        private static let number = "\(10_000 + City.total + 1)"

        @Test func `a call is written down, and ends with its number and a receipt`() throws {
            let program = try Program.inCity()
            let outcome = try program.run(
                "new", "--channel", "sms", "--category", "Sampah", "--kelurahan", "ciki", "--description",
                "Sampah di depan rumah Pak Budi", "--name", "Budi Santoso", "--contact", "081234567890")
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
            let lines = outcome.output.split(separator: "\n")
            #expect(lines.first == Self.number[...] && lines.count >= 2, "\(outcome)")
            #expect(lines[1].contains("dengan nomor \(Self.number)") && lines[1].contains("Kantor Cerita"))
            let shown = try program.run("show", Self.number, "--json").output
            #expect(shown.contains("\"kelurahan\":\"Cikini\"") && shown.contains("\"actor\":\"\(Program.login)\""))
            #expect(shown.contains("\"act\":\"received\"") && !shown.contains("Budi"))
            #expect(try program.run("unmask", Self.number, "--reason", "x").output == "Budi Santoso\n081234567890\n")
            let second = try program.run("new", "--category", "jalan", "--json")
            #expect(second.output.contains("\"number\":\(10_000 + City.total + 2),"), "\(second)")
            #expect(try program.auditVerdict().hasPrefix("log utuh"))
        }

        @Test func `what cannot be meant is named, and nothing is written`() throws {
            let program = try Program.inCity()
            let before = try program.auditVerdict()
            for (words, name) in [
                (["--kelurahan", "cempaka putih"], "Cempaka Putih Barat, Cempaka Putih"),
                (["--kelurahan", "takadadi"], "takadadi"), (["--kelurahan", "ci"], "\"ci\""),
                (["--category", "xyz"], "sampah, jalan"), (["--channel", "xyz"], "jaki, sms"), ([], "--description"),
                (["--description", String(repeating: "a", count: 4001)], "4000"),
            ] {
                let outcome = try program.run(["new"] + words)
                #expect(outcome.status == 1 && outcome.errorLines.count == 1, "\(words) \(outcome)")
                #expect(outcome.errors.contains(name) && outcome.output.isEmpty, "\(words) \(outcome)")
            }
            #expect(try program.auditVerdict() == before)
            try program.become(["operator"])
            #expect(try program.run("new", "--description", "x").status == 1)
        }

        @Test func `the first call makes the database`() throws {
            let program = try Program.inEmptyHome()
            let outcome = try program.run("new", "--description", "Lampu padam", "--lang", "en")
            #expect(outcome.status == 0 && outcome.output.hasPrefix("10001\nThank you."), "\(outcome)")
            #expect(try program.run("show", "10001").output.contains("Telepon"))
        }

        @Test func `a case is handed to a chat group masked, and the log says to whom`() throws {
            let program = try Program.inCity()
            var report = City.newcomer(0)
            report.description = "Sampah menumpuk, hubungi Pak Budi 081234567890"
            report.address = "Jl. Contoh 12A, RT 03/RW 05"
            _ = try program.takeIn([report])
            let outcome = try program.run(
                "forward", Self.number, "--as", "wa", "--to", "Grup Menteng", "--request",
                "angkut hari ini, telepon 081234567890")
            #expect(outcome.status == 0, "\(outcome)")
            for word in [
                "*pengaduan \(Self.number)*", "RT 03/RW 05", "Cikini, Menteng", "openstreetmap", "Mohon: angkut",
            ] {
                #expect(outcome.output.contains(word), "\(word) in \(outcome.output)")
            }
            for secret in ["Budi", "34567890", "12A"] { #expect(!outcome.output.contains(secret), "\(outcome.output)") }
            let log = try program.run("audit", Self.number, "--format", "ndjson").output
            #expect(log.contains("\"act\":\"forwarded\"") && log.contains("\"to\":\"Grup Menteng\""))
        }

        @Test func `a secret case is handed to nobody`() throws {
            let program = try Program.inCity()
            _ = try program.run("new", "--description", "Kekerasan", "--visibility", "rahasia")
            let before = try program.auditVerdict()
            let outcome = try program.run("forward", Self.number, "--to", "Grup")
            #expect(outcome.status == 1 && outcome.output.isEmpty && outcome.errors.contains("terbatas"), "\(outcome)")
            #expect(try program.auditVerdict() == before)
        }
    }
}
