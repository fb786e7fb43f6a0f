/// The regions compiled into the program, as the bytes of a region file.
///
/// The places (codes and names of Kepmendagri 300.2.2-2430/2025, centroids of the official borders) are
/// taken from cahyadsn/wilayah and cahyadsn/wilayah_boundaries by Cahya DSN, both under the MIT licence:
/// Permission is granted to use, copy, modify and distribute them provided that this notice is kept; they come without
/// warranty of any kind.
package enum BuiltInRegion: String, CaseIterable, Sendable {
    case dkiJakarta = "dki-jakarta"
    case yogyakarta = "kota-yogyakarta"
    case grobogan = "kab-grobogan"

    /// `code,name,kecamatan,kota,lat,lon` with a header, UTF-8.
    package var csv: [UInt8] {
        switch self {
        case .dkiJakarta: PackageResources.dki_jakarta_csv
        case .yogyakarta: PackageResources.kota_yogyakarta_csv
        case .grobogan: PackageResources.kab_grobogan_csv
        }
    }
}
