/// The keys of the filter language. The raw value is the one the printer writes.
package enum FilterKey: String, CaseIterable, Hashable, Sendable {
    case status, type
    case priority = "prio"
    case visibility = "vis"
    case kelurahan = "kel"
    case kecamatan = "kec"
    case kota
    case category = "kat"
    case channel = "kanal"
    case agency = "opd"
    case by
    case flag = "is"
    case verdict = "putusan"
    case forecast = "ramalan"
    case left = "sla"
    case age, since, until
    case number = "no"
    case reference = "ref"

    /// Other spellings, Indonesian and English, folded.
    package var aliases: [String] {
        switch self {
        case .status: ["st", "state", "keadaan"]
        case .type: ["jenis"]
        case .priority: ["priority", "prioritas"]
        case .visibility: ["visibility", "sifat"]
        case .verdict: ["verdict"]
        case .kelurahan: ["kelurahan", "desa", "ward"]
        case .kecamatan: ["kecamatan", "district"]
        case .kota: ["kab", "kabupaten", "city"]
        case .category: ["kategori", "cat", "category"]
        case .channel: ["channel"]
        case .agency: ["agency", "dinas"]
        case .by: ["petugas", "oleh", "assignee", "officer"]
        case .flag: ["adalah"]
        case .forecast: ["forecast"]
        case .left: ["sisa", "left"]
        case .age: ["umur"]
        case .since: ["sejak", "dari", "from"]
        case .until: ["sampai", "hingga", "to"]
        case .number: ["nomor", "number", "id"]
        case .reference: ["rujukan", "reference"]
        }
    }

    /// Whether the key takes `<`, `<=`, `>` or `>=` and a duration instead of `:` and a value.
    package var takesDuration: Bool { self == .left || self == .age }

    /// Any spelling, in any case; nil if there is no such key.
    package init?(spelled text: some StringProtocol) {
        let folded = Words.folded(text)
        guard let key = Self.allCases.first(where: { $0.rawValue == folded || $0.aliases.contains(folded) }) else {
            return nil
        }
        self = key
    }

    /// The field a name or code is looked up in; nil for the other keys.
    var field: FilterField? {
        switch self {
        case .category: .category
        case .channel: .channel
        case .agency: .agency
        case .kelurahan: .kelurahan
        case .kecamatan: .kecamatan
        case .kota: .kota
        case .status, .type, .priority, .visibility, .verdict, .by, .flag, .forecast, .left, .age, .since, .until,
            .number,
            .reference:
            nil
        }
    }
}

extension FilterField {
    var key: FilterKey {
        switch self {
        case .category: .category
        case .channel: .channel
        case .agency: .agency
        case .kelurahan: .kelurahan
        case .kecamatan: .kecamatan
        case .kota: .kota
        }
    }
}
