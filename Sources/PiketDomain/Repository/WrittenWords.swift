/// What a report says, masked, with its line breaks and in whatever script it was written: for other programs. Screens
/// take the words of the complaint, which are safe to draw.
package struct WrittenWords: Hashable, Sendable {
    package let title: String
    package let text: String
    package let address: String

    /// - Parameter reporter: who sent it, as they called themselves; empty: nobody said.
    package init(title: String, text: String, address: String, reporter: String) {
        let name = KnownName(reporter)
        self.title = Self.cleaned(Mask.text(name.hidden(in: title)).text)
        self.text = Self.cleaned(Mask.text(name.hidden(in: text)).text)
        self.address = Self.cleaned(Mask.address(name.hidden(in: address)))
    }

    /// Lines end in LF; other control characters go, which a terminal could obey.
    private static func cleaned(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return text }
        let lines = text.replacing("\r\n", with: "\n").unicodeScalars.map { $0 == "\r" ? "\n" : $0 }
        let kept = lines.filter { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control }
        return String(String.UnicodeScalarView(kept))
    }
}
