import Foundation

/// A file's name as the system has it, which may be no text, and as it is called once it was taken.
package struct SpoolName: Hashable, Sendable {
    /// The bytes on the disk.
    let raw: [UInt8]
    /// Proper text without control characters, short enough to get an ending.
    package let text: String

    private static let longest = 180

    init(_ raw: [UInt8]) {
        self.raw = raw
        var scalars = String(decoding: raw, as: UTF8.self).unicodeScalars.map { scalar in
            scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\u{FFFD}" ? "_" : scalar
        }
        while String(String.UnicodeScalarView(scalars)).utf8.count > Self.longest {
            // The ending tells the format and stays.
            scalars.remove(at: max(scalars.count - 20, 0))
        }
        text = String(String.UnicodeScalarView(scalars))
    }

    package init(_ text: String) { self.init(Array(text.utf8)) }

    /// Hidden, said to be unfinished by its writer, or a map: never taken.
    var isLeftAlone: Bool {
        let name = text.lowercased()
        return name.hasPrefix(".") || [".tmp", ".part", ".toml"].contains(where: name.hasSuffix)
    }

    /// The file's path in a folder, for the system.
    func path(in folder: String) -> [CChar] {
        (Array(folder.utf8) + [UInt8(ascii: "/")] + raw + [0]).map { CChar(bitPattern: $0) }
    }

    /// `name`, or with the first number before its ending that is not taken: `name-2.csv`.
    static func free(_ name: String, isTaken: (String) -> Bool) -> String {
        guard isTaken(name) else { return name }
        let dot = name.lastIndex(of: ".").flatMap { $0 > name.startIndex ? $0 : nil } ?? name.endIndex
        var number = 2
        while isTaken("\(name[..<dot])-\(number)\(name[dot...])") { number += 1 }
        return "\(name[..<dot])-\(number)\(name[dot...])"
    }
}
