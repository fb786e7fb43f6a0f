import PiketDomain
import Testing

@Suite struct DangerTests {
    @Test(
        "Words of danger, and what only looks like them",
        arguments: [
            ("Ada KEBAKARAN di gang kami!", Danger.fire), ("house on fire near the station", .fire),
            ("pos pemadam kebakaran kosong", nil), ("mobil pemadam kebakaran dan rumah terbakar", .fire),
            ("anak tenggelam di kali", .drowning), ("ia bilang mau bunuh diri", .suicide),
            ("istri dipukuli suami di rumah, rumahnya terbakar", .violence), ("jalan berlubang", nil), ("", nil),
            ("omah kobong ning Kalicacing", .fire), ("KEBAKARAAAN!!!", .fire), ("imah kahuruan", .fire),
            ("mohon sosialisasi pencegahan kebakaran", nil), ("latihan kebakaran besok", nil),
            ("ada yg tengelam", .drowning), ("bocah kintir", .drowning), ("tenggelam dalam utang", nil),
            ("mau bundir", .suicide), ("saya dicekik suami", .violence), ("www.kota.id", nil),
        ] as [(String, Danger?)])
    func found(text: String, danger: Danger?) {
        #expect(DangerBook(OfficeDescription()).danger(in: text) == danger)
    }

    @Test("An office's own words stand in place of the usual ones of that kind")
    func own() {
        var office = OfficeDescription()
        office.dangerWords = [.fire: ["geni", "-geni cilik"], .drowning: []]
        let book = DangerBook(office)
        #expect(book.danger(in: "ana geni") == .fire && book.danger(in: "ana geni cilik") == nil)
        #expect(book.danger(in: "kebakaran") == nil && book.danger(in: "tenggelam") == nil)
        #expect(book.danger(in: "bunuh diri") == .suicide)
    }
}

@Suite struct LostReportTests {
    @Test(
        "Lost or found, and what",
        arguments: [
            ("KTP saya hilang di bus", LostReport.Sense.lost, ["ktp"]),
            ("Menemukan dompet dan SIM", .found, ["dompet", "sim"]),
            ("Ditemukan STNK, yang kehilangan hubungi saya", .found, ["stnk"]), ("halo", nil, []),
        ] as [(String, LostReport.Sense?, Set<String>)])
    func senses(text: String, sense: LostReport.Sense?, things: Set<String>) {
        let report = LostReport(text)
        #expect(report.sense == sense && report.things == things)
    }

    @Test("Numbers and names have one form each")
    func keys() {
        func keys(_ text: String, name: String = "") -> Set<String> {
            var record = IntakeRecord(channel: "a", externalID: "1", fingerprint: [], receivedAt: Instant(seconds: 0))
            (record.text, record.reporterName) = (text, name)
            return Set(LostReport.keys(in: record).map(\.text))
        }
        #expect(keys("NIK 3171.0123.4567.8901 di RT 05") == ["3171012345678901"])
        #expect(keys("STNK plat B 1234 XYZ") == ["b1234xyz"])
        #expect(keys("STNK B1234XYZ") == ["b1234xyz"])
        #expect(keys("paspor A5556667") == ["a5556667"] && keys("paspor C 5556667") == ["c5556667"])
        #expect(keys("KTM no 5556667") == ["5556667"])
        #expect(keys("SIM a.n. Contoh Warga Kota hilang") == ["contohwargakota"])
        #expect(keys("KTP hilang", name: "Contoh Warga") == ["contohwarga"])
        #expect(keys("Menemukan KTP", name: "Contoh Warga").isEmpty, "whoever found it is nobody's name")
    }
}
