/// What a kiosk shows in turn. The raw value is the word in options and in the config file.
package enum KioskScene: String, CaseIterable, Hashable, Sendable {
    case numbers = "angka"
    case map = "peta"
    case districts = "kecamatan"
    case engagement = "medsos"
    case week = "pekan"
    case topics = "kategori"

    /// Takes the English words too; nil for anything else.
    package init?(word: String) {
        switch word.lowercased() {
        case "numbers": self = .numbers
        case "map": self = .map
        case "districts": self = .districts
        case "engagement": self = .engagement
        case "week": self = .week
        case "categories", "topics": self = .topics
        default: self.init(rawValue: word.lowercased())
        }
    }
}
