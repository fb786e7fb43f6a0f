import PlainText

/// The register of channels.
extension Phrase {
    static let channelToday = Phrase("Hari ini", en: "Today")
    static let channelLast = Phrase("Terakhir", en: "Last")
    static let channelGap = Phrase("Jeda biasa", en: "Usual gap")
    static let channelState = Phrase("Keadaan", en: "State")
    static let channelValidity = Phrase("Berlaku", en: "Valid")
    static let channelSilent = Phrase("SEPI", en: "SILENT")
    static let channelSounds = Phrase("terdengar", en: "heard")
    static let channelUnknown = Phrase("belum ada kebiasaan", en: "nothing usual yet")
    static let channelEnded = Phrase("tidak berlaku", en: "not valid")
}
