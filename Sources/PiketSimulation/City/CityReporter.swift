/// A citizen of the simulated city. The same number is the same person with the same contact.
struct CityReporter {
    let name: String
    let phone: String
    let handle: String

    /// About 4.5 reports a year from 41,528 reporters (2024); a few file far more.
    static func draw(_ random: inout SeededRandom) -> CityReporter {
        CityReporter(number: random.chance(0.06) ? random.between(0, 180) : random.between(181, 41_528))
    }

    init(number: Int64) {
        var own = SeededRandom(seed: 0xC171_2E45, stream: UInt64(bitPattern: number))
        let given = own.pick(CityTexts.givenNames)
        let family = own.pick(CityTexts.familyNames)
        name = "\(given) \(family)"
        phone = CityTexts.phone(&own)
        handle = "@\(given.lowercased())\(number % 1000)"
    }

    /// As the channel tells it.
    func contact(on channel: String) -> String {
        switch channel {
        case "x", "instagram", "facebook": handle
        case "email": "\(handle.dropFirst())@contoh.id"
        default: phone
        }
    }
}
