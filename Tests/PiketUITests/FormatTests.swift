import PiketDomain
import PiketUI
import PiketViewModels
import PlainText
import TerminalKit
import Testing

@Suite struct FormatTests {
    struct NumberCase: CustomTestStringConvertible {
        let value: Int
        let id: String
        let en: String
        var testDescription: String { en }
    }

    @Test(arguments: [
        NumberCase(value: 0, id: "0", en: "0"), NumberCase(value: 999, id: "999", en: "999"),
        NumberCase(value: 1204, id: "1.204", en: "1,204"),
        NumberCase(value: 1_000_007, id: "1.000.007", en: "1,000,007"),
        NumberCase(value: -12_050, id: "-12.050", en: "-12,050"),
    ])
    func numbers(_ row: NumberCase) {
        #expect(Language.indonesian.number(row.value).string == row.id)
        #expect(Language.english.number(row.value).string == row.en)
    }

    @Test(arguments: [
        (0.912, "91,2", "91.2"), (1, "100,0", "100.0"), (0.9999, "99,9", "99.9"), (0, "0,0", "0.0"),
        (0.0001, "0,1", "0.1"),
    ])
    func percentages(_ share: Double, _ id: String, _ en: String) {
        #expect(Language.indonesian.percent(share).string == id)
        #expect(Language.english.percent(share).string == en)
    }

    @Test(arguments: [(3.84, "3,8"), (2.999, "2,9"), (3, "3,0"), (9.99, "9,9"), (12.7, "12"), (.infinity, "∞")])
    func multiplesAreCut(_ x: Double, _ text: String) {
        #expect(Language.indonesian.multiple(x).string == text)
    }

    struct SpanCase: CustomTestStringConvertible {
        let seconds: Int64
        let id: String
        let en: String
        var testDescription: String { en }
    }

    @Test(arguments: [
        SpanCase(seconds: 0, id: "0d", en: "0s"), SpanCase(seconds: 292, id: "4m52d", en: "4m52s"),
        SpanCase(seconds: 3599, id: "59m59d", en: "59m59s"), SpanCase(seconds: 3960, id: "1 j 06 m", en: "1 h 06 m"),
        SpanCase(seconds: 86_399, id: "23 j 59 m", en: "23 h 59 m"),
        SpanCase(seconds: 187_200, id: "2 hr 4 j", en: "2 d 4 h"),
        SpanCase(seconds: 123 * 86_400, id: "123 hr", en: "123 d"), SpanCase(seconds: -1, id: "+0 m", en: "+0 m"),
        SpanCase(seconds: -3060, id: "+51 m", en: "+51 m"), SpanCase(seconds: -7440, id: "+2 j 04 m", en: "+2 h 04 m"),
        SpanCase(seconds: -244_800, id: "+2 hr 20 j", en: "+2 d 20 h"),
    ])
    func countdowns(_ row: SpanCase) {
        let span = TimeSpan(countdown: row.seconds)
        #expect(span.text(.indonesian).string == row.id)
        #expect(span.text(.english).string == row.en)
        let spans = span.spans(.indonesian, digits: Style(.late, bold: true), units: Style(.dim))
        #expect(spans.map(\.text.string).joined() == row.id)
        #expect(spans.allSatisfy { $0.style.isBold == $0.text.string.contains(where: \.isNumber) })
    }

    @Test func datesAndHours() {
        let now = SampleCases.now
        let date = Zone.wib.date(of: now)
        #expect(Language.indonesian.day(date).string == "Sab 21-11-2026")
        #expect(Language.english.day(date).string == "Sat 2026-11-21")
        #expect(Language.indonesian.shortDay(date).string == "Sab 21-11")
        #expect(Language.english.shortDay(date).string == "Sat 11-21")
        #expect(Language.indonesian.time(now, .wib).string == "14.02")
        #expect(Language.english.time(now, .wit).string == "16:02")
    }

    @Test(
        arguments: [
            (59, nil, nil), (60, "1 mnt", "1 min"), (7200, "2 jam", "2 h"), (200_000, "2 hari", "2 d"),
        ] as [(Int64, String?, String?)])
    func ageOfTheData(_ seconds: Int64, _ id: String?, _ en: String?) {
        #expect(Language.indonesian.dataAge(seconds)?.string == id)
        #expect(Language.english.dataAge(seconds)?.string == en)
    }

    @Test(
        arguments: [(187_200, "2 hr 4 jam", "2d 4h"), (10_800, "3 jam", "3h"), (5400, "1 jam 30 mnt", "1h 30m")]
            as [(Int64, String, String)])
    func durations(_ seconds: Int64, _ id: String, _ en: String) {
        #expect(Language.indonesian.duration(seconds).string == id)
        #expect(Language.english.duration(seconds).string == en)
    }

    @Test func allowancesNameTheirKind() {
        #expect(Language.indonesian.allowance(Allowance(6, .jam)).string == "6 jam")
        #expect(Language.english.allowance(Allowance(3, .hk)).string == "3 wd")
    }

    @Test(arguments: [
        ("Cempaka Putih Barat", 17, "Cempaka Putih Brt"), ("Cipinang Besar Selatan", 17, "Cipinang Besar S…"),
        ("Cipinang Besar Selatan", 18, "Cipinang Besar Sel"), ("Tebet Timur", 17, "Tebet Timur"),
        ("Kedaung Kali Angke", 17, "Kedaung Kali Ang…"), ("Gambir", 3, "Ga…"),
    ])
    func placesShortenTheCompassWordFirst(_ name: String, _ width: Int, _ text: String) {
        #expect(PlaceLabel.fitted(SafeText(sanitizing: name), to: width).string == text)
    }
}

struct PlaceAbbreviationTests {
    @Test(arguments: [
        ("Cikini", "Cikini"), ("Gambir", "Gambir"), ("Penjaringan", "Penjar"), ("Kampung Rawa", "KamRaw"),
        ("Cempaka Putih Barat", "CePuBa"), ("Cempaka Putih Timur", "CePuTi"), ("A B", "A B"),
        ("Pulau Untung Jawa Besar Sekali", "PuUnJa"),
    ])
    func aTilesSign(name: SafeText, sign: SafeText) {
        #expect(PlaceLabel.abbreviated(name, to: 6) == sign)
    }
}
