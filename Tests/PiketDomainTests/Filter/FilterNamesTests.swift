import PiketDomain
import Testing

@Suite("Names in a filter") struct FilterNamesTests {
    private static let office: Office = {
        var description = OfficeDescription()
        description.categories = [Category(code: "sampah", name: "Sampah liar")]
        description.channels = [Channel(code: "sms", name: "SMS 1708")]
        description.agencies = [Agency(code: "dlh", name: "Dinas Lingkungan Hidup", short: "DLH")]
        description.officers = [
            Officer(login: "piket12", name: "Petugas A", roles: [.officer]),
            Officer(login: "piket13", name: "Petugas B", roles: [.officer]),
        ]
        let cikini = Place(
            code: "31.71.06.1003", name: "Cikini", kecamatan: "Menteng", kota: "Jakarta Pusat", point: nil)
        return Office(description: description, region: Region([cikini]))
    }()

    private static func parse(_ text: String) throws(FilterError) -> Filter {
        try Filter(parsing: text, names: FilterNames(office, login: "tamu"))
    }

    @Test(
        "known, in whole or in part",
        arguments: [
            "kat:sampah", "kat:lia", "kategori:\"sampah liar\"", "kel:cik", "ward:CIKINI", "kel:3171061003", "kec:ment",
            "kota:pusat", "kab:31.71", "kanal:1708", "channel:sms", "opd:dlh", "agency:lingkungan", "by:piket12",
            "petugas:@piket13", "by:tamu", "by:@me", "by:-", "kel:-", "kat:-", "xyzzy",
        ]) func known(_ text: String) throws
    {
        #expect(try Self.parse(text).clauses.count == 1)
    }

    /// What is typed, key and value in the message, the hint in it, and whether it may still become a name.
    static let unknown: [(text: String, named: String, hint: String?, isUnfinished: Bool)] = [
        ("kat:xyzzy", "kat:xyzzy", nil, false),
        ("kategori:sampha", "kat:sampha", "sampah", false),
        ("kel:cikani", "kel:cikani", "Cikini", false),
        ("kel:cikini|xyzzy", "kel:xyzzy", nil, false),
        ("-kec:mentang", "kec:mentang", "Menteng", false),
        ("kota:xyzzy", "kota:xyzzy", nil, false),
        ("kel:31.71", "kel:31.71", nil, true),
        ("opd:dhl", "opd:dhl", nil, false),
        ("kanal:xyzzy", "kanal:xyzzy", nil, false),
        ("by:xyzzy", "by:xyzzy", nil, false),
        ("by:piket1", "by:piket1", "piket12", true),
        ("by:piket14", "by:piket14", "piket12", false),
    ]

    @Test("unknown: key, value and the nearest name", arguments: unknown.indices) func stranger(_ index: Int) throws {
        let row = Self.unknown[index]
        let error = try #require(throws: FilterError.self) { try Self.parse("jalan " + row.text) }
        #expect(error.isUnfinished == row.isUnfinished)
        for language in [FilterError.Language.indonesian, .english] {
            let message = error.message(language)
            #expect(message.hasPrefix(row.named + " "), "\(message)")
            #expect(row.hint.map { message.contains("“\($0)”") } ?? !message.contains("“"), "\(message)")
        }
    }

    @Test("the mark lies under the value") func place() throws {
        let error = try #require(throws: FilterError.self) { try Self.parse("jalan kat:xyzzy rusak") }
        #expect((error.position, error.length) == (10, 5))
    }
}
