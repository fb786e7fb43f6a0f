/// The themes that come with the program, as the text of their files.
package enum BuiltInThemes {
    /// Default first. A test compares this list with the folder.
    package static let names = ["malam", "siang", "konsol", "mono"]

    /// The file of that name; nil if there is none. Only the file asked for is touched.
    package static func text(named name: String) -> String? {
        switch name {
        case "malam": String(decoding: PackageResources.malam_toml, as: UTF8.self)
        case "siang": String(decoding: PackageResources.siang_toml, as: UTF8.self)
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
