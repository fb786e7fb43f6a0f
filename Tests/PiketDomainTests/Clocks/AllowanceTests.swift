import PiketDomain
import Testing

struct AllowanceTests {
    @Test(arguments: [
        ("6 jam", 6, Allowance.Kind.jam), ("7 hari", 7, .hari), ("3 hk", 3, .hk), ("2 jk", 2, .jk), ("6h", 6, .jam),
        ("7d", 7, .hari), ("3wd", 3, .hk), ("2oh", 2, .jk), (" 24  JAM ", 24, .jam), ("10000 hari", 10_000, .hari),
    ])
    func reads(text: String, amount: Int, kind: Allowance.Kind) throws {
        #expect(try allowance(text) == Allowance(amount, kind))
    }

    @Test(arguments: [
        "", "jam", "6", "0 jam", "-3 hk", "6 minggu", "1.5 jam", "10001 hk", "99999999999999999999 jam", "6 jam x",
    ])
    func refuses(text: String) { #expect(Allowance(text: text) == nil) }

    @Test func writesWhatItReads() throws {
        for text in ["6 jam", "7 hari", "3 hk", "2 jk"] { #expect(try allowance(text).text == text) }
        #expect(Allowance(units: 22_800, kind: .jam).text == "6 jam 20 mnt")
    }
}
