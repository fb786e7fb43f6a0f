package import PiketDomain

/// Import maps that come with the program, by the name given to `--map`.
package enum ShippedMaps {
    /// In alphabetical order.
    package static let names = texts.keys.sorted()

    /// nil if no map of that name ships.
    package static func map(named name: String) -> ImportMap? {
        texts[name].map { ImportMapFile.read($0).map }
    }

    /// The TOML of a shipped map: an example to start a map from.
    package static func text(named name: String) -> String? { texts[name] }

    private static let texts = ["surabaya-mediacenter": surabaya, "nyc311": newYork, "boston311": boston]
}
