import PiketDomain
package import PlainText

/// A report as its reporter wrote it, before one officer for one minute. It lives in this value alone: what is copied,
/// saved, exported or written to a log is made of the masked case.
package struct OpenIdentity: Hashable, Sendable {
    /// Milliseconds it stays.
    static let life: Int64 = 60_000

    package let number: Int64
    package let name: SafeText
    package let contact: SafeText
    package let title: SafeText
    package let text: SafeText
    package let address: SafeText
    package let source: SafeText
    /// Milliseconds of the model's steady clock.
    private let openedAt: Int64

    init(number: Int64, original: OriginalReport, at milliseconds: Int64) {
        self.number = number
        name = SafeText(sanitizing: original.reporter?.name ?? "")
        contact = SafeText(sanitizing: original.reporter?.contact ?? "")
        title = SafeText(sanitizing: original.title)
        text = SafeText(sanitizing: original.text)
        address = SafeText(sanitizing: original.address)
        source = SafeText(sanitizing: original.source)
        openedAt = milliseconds
    }

    func isOpen(at milliseconds: Int64) -> Bool { (0..<Self.life).contains(milliseconds - openedAt) }

    func seconds(at milliseconds: Int64) -> Int64 { (Self.life - (milliseconds - openedAt) + 999) / 1000 }
}
