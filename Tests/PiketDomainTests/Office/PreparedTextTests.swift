import PiketDomain
import PiketFixtures
import Testing

/// Prepared texts: their places, what fills them, and whether a text still is one.
struct PreparedTextTests {
    private static func facts(_ fill: (inout Complaint) -> Void = { _ in }) -> PreparedFacts {
        var complaint = CaseFixture.blank(CaseFixture.record())
        complaint.category = "sampah"
        complaint.kelurahan = "31.71.06.1003"
        fill(&complaint)
        return PreparedFacts(complaint, office: CaseFixture.office, viewer: CaseFixture.office.viewer(login: "petugas"))
    }

    @Test(arguments: [
        ("Laporan {nomor}", "Laporan 10001", nil), ("{number} {NOMOR}", "10001 10001", nil),
        ("{kategori} di {kelurahan}, {kecamatan}", "Sampah di Cikini, Menteng", nil),
        ("{petugas} lewat {kanal}", "Petugas lewat JAKI", nil), ("{kantor}", "Kantor Uji", nil),
        ("oleh {opd}", "oleh {opd}", Placeholder.agency), ("pada {date}", "pada {date}", .date),
        ("tanpa isian", "tanpa isian", nil), ("{tak_dikenal} { nomor } {}", "{tak_dikenal} { nomor } {}", nil),
        ("{nomor", "{nomor", nil), ("{{nomor}}", "{10001}", nil),
    ]) func `places are filled as far as the case knows`(text: String, filled: String, open: Placeholder?) {
        #expect(PreparedText(text).filled(Self.facts()) == filled)
        #expect(PreparedText(filled).open == open)
    }

    @Test func `every placeholder has a name in both languages and finds itself`() {
        for placeholder in Placeholder.allCases {
            #expect(placeholder.names.count == 2)
            for name in placeholder.names { #expect(Placeholder(named: name.uppercased()) == placeholder) }
        }
        let names = Placeholder.allCases.flatMap(\.names)
        #expect(Set(names).count == names.count)
        #expect(PreparedText("{nomor} {tgl} {x} {kanal}").unknownNames == ["tgl", "x"])
    }

    @Test(arguments: [
        ("Laporan 10001 dikerjakan {tanggal}.", PreparedText.Use.whole),
        ("Laporan 10001 dikerjakan 30-11-2026.", .whole), ("Laporan 10001 dikerjakan Kamis pagi.", .whole),
        ("Laporan 10001 dikerjakan Kamis. Terima kasih.", .edited), ("Halo. Laporan 10001 dikerjakan besok.", .edited),
        ("Laporan 10001 dikerjakan besok,\nkarena alat rusak.", .edited), ("Laporan 10002 dikerjakan besok.", .none),
        ("Sudah kami terima", .none), ("", .none),
    ]) func `a text is the prepared one, or holds it, or does not`(text: String, use: PreparedText.Use) {
        #expect(PreparedText(" Laporan {nomor} dikerjakan {tanggal}.\n").use(in: text, Self.facts()) == use)
    }

    @Test func `a text of places alone is nobody's`() {
        #expect(PreparedText("{tanggal}").use(in: "besok", Self.facts()) == .none)
        #expect(PreparedText("").use(in: "besok", Self.facts()) == .none)
    }
}
