/// Whole office files that ship: to begin one's own from.
package enum ExampleOffice: String, CaseIterable, Sendable {
    case dkiJakarta = "dki-jakarta"
    case yogyakarta = "kota-yogyakarta"
    case grobogan = "kab-grobogan"

    /// The file.
    package var text: String {
        let bytes =
            switch self {
            case .dkiJakarta: PackageResources.dki_jakarta_toml
            case .yogyakarta: PackageResources.kota_yogyakarta_toml
            case .grobogan: PackageResources.kab_grobogan_toml
            }
        return String(decoding: bytes, as: UTF8.self)
    }
}
