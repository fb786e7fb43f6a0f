/// The themes that come with the program, as the text of their files.
package enum BuiltInThemes {
    /// Default first. A test compares this list with the folder.
    package static let names = [
        "malam", "siang", "batik", "batik-siang", "kontras", "kontras-siang", "aman-merah-hijau", "aman-biru-kuning",
        "konsol", "mono",
    ]

    /// The file of that name; nil if there is none. Only the file asked for is touched.
    package static func text(named name: String) -> String? {
        switch name {
        case "malam": String(decoding: PackageResources.malam_toml, as: UTF8.self)
        case "siang": String(decoding: PackageResources.siang_toml, as: UTF8.self)
        case "batik": String(decoding: PackageResources.batik_toml, as: UTF8.self)
        case "batik-siang": String(decoding: PackageResources.batik_siang_toml, as: UTF8.self)
        case "kontras": String(decoding: PackageResources.kontras_toml, as: UTF8.self)
        case "kontras-siang": String(decoding: PackageResources.kontras_siang_toml, as: UTF8.self)
        case "aman-merah-hijau": String(decoding: PackageResources.aman_merah_hijau_toml, as: UTF8.self)
        case "aman-biru-kuning": String(decoding: PackageResources.aman_biru_kuning_toml, as: UTF8.self)
        case "konsol": String(decoding: PackageResources.konsol_toml, as: UTF8.self)
        case "mono": String(decoding: PackageResources.mono_toml, as: UTF8.self)
        default: nil
        }
    }

    /// Every theme with its text.
    package static var all: [(name: String, text: String)] {
        names.compactMap { name in text(named: name).map { (name, $0) } }
    }
}
