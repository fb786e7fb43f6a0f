import Foundation
import PlainText
import Testing

@Suite struct WidthAgreementTests {
    /// Characters newer than the C library, which it calls unprintable, are left out: the screen replaces them. So is
    /// U+1171E, a mark that Unicode 16 made a letter.
    @Test func theWidthTableAgreesWithTheCLibrary() throws {
        try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
        // Not in the module of the C library, for want of a feature macro.
        let symbol = try #require(dlsym(nil, "wcwidth"))
        typealias Width = @convention(c) (wchar_t) -> Int32
        let wcwidth = unsafeBitCast(symbol, to: Width.self)
        var disagreed: [String] = []
        for value in UInt32(0xA1)...0x1FFFF {
            guard value != 0x1171E, let scalar = Unicode.Scalar(value) else { continue }
            let columns = Int(wcwidth(wchar_t(value)))
            guard columns >= 0, SafeText(sanitizing: String(scalar)).string == String(scalar) else { continue }
            if columns != DisplayWidth.columns(of: scalar) { disagreed.append(String(value, radix: 16)) }
        }
        #expect(disagreed == [])
    }
}
