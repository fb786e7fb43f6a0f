import Foundation
import PiketDomain
import PiketOffice
import PiketViewModels

/// The maps that lie in a spool folder: `NAME.toml` beside a file, by its whole name or without its ending, and
/// `intake.toml` for all others.
struct IntakeMaps {
    /// A map that cannot be used, in words.
    struct Fault: Error {
        var sentence: String
    }

    let folder: String
    let language: Language

    /// nil where there is none: the fields of the file's format. It is read each time, so that it can be mended while the folder is watched.
    func map(for name: String) throws(Fault) -> ImportMap? {
        let stem = (name as NSString).deletingPathExtension
        for candidate in [name, stem, "intake"].map({ $0 + ".toml" }) {
            let path = folder + "/" + candidate
            guard FileManager.default.fileExists(atPath: path) else { continue }
            guard let text = FileManager.default.contents(atPath: path) else {
                throw Fault(
                    sentence: language.say(
                        "peta \(candidate) tidak dapat dibaca; periksa izinnya",
                        en: "the map \(candidate) cannot be read; check its permissions"))
            }
            let reading = ImportMapFile.read(String(decoding: text, as: UTF8.self))
            guard reading.faults.isEmpty else {
                let faults = reading.faults.map { $0.sentence(language) }.joined(separator: "; ")
                throw Fault(sentence: language.say("peta \(candidate), \(faults)", en: "map \(candidate), \(faults)"))
            }
            return reading.map
        }
        return nil
    }
}
