import PiketDomain
import Testing

/// Terms only the asker knows the cases of become numbers.
struct FilterNamingTests {
    @Test(arguments: [
        (name: "numbers in its place", text: "ramalan:sif", named: "no:7 | no:9"),
        (name: "in English", text: "forecast:shift", named: "no:7 | no:9"),
        (name: "beside other words", text: "opd:dlh ramalan:sif", named: "opd:dlh no:7 | no:9"),
        (name: "among alternatives", text: "is:late|ramalan:sif", named: "is:late | no:7 | no:9"),
        (name: "its opposite is none of them", text: "-ramalan:sif", named: "-no:7 -no:9"),
        (name: "a horizon without late cases holds for none", text: "ramalan:libur", named: "no:0"),
        (name: "a filter without it stays", text: "kat:sampah", named: "kat:sampah"),
    ])
    func naming(name: String, text: String, named: String) throws {
        let due = [7, 9].map { Forecast.Due(number: $0, clock: .verify, agency: nil, at: Instant(seconds: 50)) }
        let forecast = Forecast(
            dues: due, met: [:], horizons: [Horizon(kind: .shiftEnd, at: Instant(seconds: 100))],
            office: Office(description: OfficeDescription()), now: Instant(seconds: 0))
        #expect(try Filter(parsing: text).naming(forecast).text == named)
    }

    @Test func aBadValueNamesTheGoodOnes() {
        #expect {
            try Filter(parsing: "ramalan:besok")
        } throws: { error in
            (error as? FilterError)?.message(.indonesian).contains("sif, hari_kerja, libur") ?? false
        }
    }

    @Test func whatIsWrittenCanBeReadAgain() throws {
        for kind in Horizon.Kind.allCases {
            let filter = Filter([FilterClause([FilterLiteral(.forecast(kind))])])
            #expect(try Filter(parsing: filter.text) == filter)
        }
    }
}
