import Foundation
import Testing

extension Stories {
    /// What goes out to other programs, and comes back.
    @Suite struct Exchange {
        private static let told = [
            "external_id", "channel", "type", "status", "visibility", "category", "agency", "kelurahan_code",
            "received_at", "first_answer_at", "closed_at",
        ]

        /// What a database tells of its cases, by channel and id.
        private func cases(_ program: Program) throws -> [String: [String: String]] {
            let outcome = try program.run("list", "is:any", "--limit", "0", "--json", "--now", Program.now)
            var cases: [String: [String: String]] = [:]
            for line in outcome.output.split(separator: "\n") {
                let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
                let told = Dictionary(uniqueKeysWithValues: Self.told.map { ($0, "\(object[$0] ?? "none")") })
                cases["\(told["channel"] ?? "") \(told["external_id"] ?? "")"] = told
            }
            return cases
        }

        @Test(arguments: ["csv", "ndjson", "open311-json", "open311-xml"])
        func `all cases go out and come back as they were`(format: String) throws {
            let here = try Program.inCity()
            let before = try cases(here)
            try #require(before.count == City.total)
            let exported = try here.run("export", "is:any", "--format", format, "--now", Program.now)
            #expect(exported.status == 0 && exported.errors.isEmpty, "\(exported.errors)")
            let there = try Program.inEmptyHome()
            let office = try there.home.write(City.office, to: "kantor.toml")
            #expect(try there.run("office", "apply", office, "--now", Program.now).status == 0)
            let ending = format.split(separator: "-").last.map(String.init) ?? format
            let file = try there.home.write(exported.output, to: "pertukaran.\(ending)")
            let taken = try there.run("import", file, "--json", "--now", Program.now)
            #expect(taken.status == 0, "\(taken)")
            #expect(
                taken.output.contains(#""read":60,"accepted":60,"updated":0,"unchanged":0,"rejected":0,"faults":0"#))
            #expect(try cases(there) == before)
            let again = try there.run("import", file, "--json", "--now", Program.now)
            #expect(again.output.contains(#""unchanged":60"#))
        }

        @Test func `a filter chooses, and an export without cases is whole`() throws {
            let program = try Program.inCity()
            let roads = try program.run("export", "kat:jalan", "--format", "csv", "--now", Program.now)
            #expect(roads.output.split(separator: "\n").count == 1 + City.open / 2)
            let none = try program.run(
                "export", "lubang tidakadasama", "--format", "open311-json", "--now", Program.now)
            #expect(none.output == "[]\n")
            let empty = try program.run("export", "tidakadasama", "--format", "open311-xml", "--now", Program.now)
            #expect(empty.output.hasSuffix("<service_requests>\n</service_requests>\n"))
        }

        @Test func `services go out with the standard's fields`() throws {
            let program = try Program.inCity()
            let json = try program.run("export", "--services", "--format", "open311-json")
            let services = try #require(
                try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
            #expect(services.count == 2)
            for key in ["service_code", "service_name", "description", "metadata", "type", "keywords", "group"] {
                #expect(services.allSatisfy { $0[key] != nil }, "\(key)")
            }
            let xml = try program.run("export", "--services", "--format", "open311-xml")
            #expect(
                xml.output.contains("<service><service_code>sampah</service_code><service_name>Sampah</service_name>"))
            let file = try program.home.write(xml.output, to: "layanan.xml")
            #expect(try program.run("import", file, "--json").output.contains(#""unchanged":2"#))
            #expect(try program.run("export", "--services", "--format", "csv").status == 64)
        }

        /// A request has every field that the specification names, and its times are W3C times.
        @Test func `requests keep to the specification`() throws {
            let program = try Program.inCity()
            let outcome = try program.run("export", "is:any", "--format", "open311-json", "--now", Program.now)
            let requests = try #require(
                try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
            let fields = [
                "service_request_id", "status", "status_notes", "service_name", "service_code", "description",
                "agency_responsible", "service_notice", "requested_datetime", "updated_datetime", "expected_datetime",
                "address", "address_id", "zipcode", "lat", "long", "media_url",
            ]
            let time = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)/
            for request in requests {
                #expect(fields.allSatisfy { request[$0] != nil })
                #expect(["open", "closed"].contains(request["status"] as? String ?? ""))
                for key in ["requested_datetime", "updated_datetime"] {
                    #expect((request[key] as? String ?? "").wholeMatch(of: time) != nil)
                }
            }
            #expect(Set(requests.compactMap { $0["service_request_id"] as? String }).count == City.total)
        }

        @Test func `nobody's name or number goes out`() throws {
            let program = try Program.inCity()
            var report = City.report(0)
            report.externalID = "CRT-RAHASIA"
            report.reporterName = "Contoh Pelapor"
            report.reporterContact = "0812-3456-7890"
            report.description = "=cmd|' /C calc'!A0 hubungi 0812-3456-7890"
            try program.takeIn([report])
            for format in ["csv", "ndjson", "open311-json", "open311-xml"] {
                let outcome = try program.run("export", "is:any", "--format", format, "--now", Program.now)
                #expect(outcome.output.contains("CRT-RAHASIA"))
                #expect(!outcome.output.contains("Contoh Pelapor") && !outcome.output.contains("3456"), "\(format)")
                if format == "csv" { #expect(!outcome.output.contains(",=cmd") && !outcome.output.contains("\"=cmd")) }
            }
        }
    }
}
