import PiketDomain
import PiketOffice
import Testing

@Suite struct `Office diff` {
    private let office = OfficeFile.read(OfficeFixture.full).description

    @Test func `is empty between equals`() {
        #expect(OfficeDiff(from: office, to: office).lines == [])
    }

    @Test func `names what changed, came and went`() {
        var other = office
        other.name = "Kota"
        other.agencies[0].calendar = nil
        other.officers[0].roles.insert(.admin)
        other.answers = []
        other.channels.append(Channel(code: "sms", name: "SMS"))
        #expect(
            OfficeDiff(from: office, to: other).lines == [
                "- answer dijadwalkan: code = \"dijadwalkan\", text = "
                    + "\"Yth. Pelapor, laporan {nomor} di {kelurahan} dijadwalkan pada {tanggal}.\", review = 2026-12-31",
                "~ office name: \"DKI Jakarta · Diskominfotik\" -> \"Kota\"",
                "+ channel sms: code = \"sms\", name = \"SMS\"",
                "- agency dlh calendar: \"6hari\"",
                "~ officer piket1 roles: [\"officer\", \"supervisor\"] -> [\"officer\", \"supervisor\", \"admin\"]",
            ])
    }

    @Test func `sees hours and single keys of a profile`() {
        var other = office
        other.hours?[.friday] = OfficeHours(text: "07:30-16:00")
        other.profiles[0].profile.aim = nil
        #expect(
            OfficeDiff(from: office, to: other).lines == [
                "+ office.hours mon-fri: \"07:30-16:00\"",
                "- office.hours mon-thu: \"07:30-16:00\"",
                "- office.hours fri: \"07:30-16:30\"",
                "- profile lapor-kami aim: \"24 jam\"",
            ])
    }
}
