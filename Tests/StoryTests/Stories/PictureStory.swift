import Foundation
import Testing

extension Stories {
    /// The pictures of the README: drawn by the program, of a city that is always the same.
    @Suite struct Pictures {
        private static let pictures: [(name: String, options: [String])] = [
            ("dashboard", ["--size", "132x43", "--lang", "en", "--theme", "malam"]),
            ("map", ["--size", "132x43", "--lang", "en", "--theme", "malam", "--keys", "3 z"]),
            ("batik-siang", ["--size", "100x30", "--lang", "id", "--theme", "batik-siang"]),
        ]

        private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../.pictures").standardized

        @Test func `each picture of the README is what the program draws`() throws {
            let program = try Program.inEmptyHome()
            let made = try program.run(
                "simulate", "--complaints", "4000", "--open", "900", "--seed", "7", "--now", Program.now)
            try #require(made.status == 0, "\(made)")
            let readme = try String(
                contentsOf: Self.folder.appending(path: "../README.md").standardized, encoding: .utf8)
            for (name, options) in Self.pictures {
                let fixed = ["--now", Program.now, "--glyphs", "unicode", "--color", "truecolor"]
                let drawn = try program.run(["frame", "--format", "svg"] + fixed + options)
                try #require(drawn.status == 0, "\(drawn)")
                #expect(drawn.output.utf8.count < 120_000, "\(name) is small enough for a page")
                #expect(readme.contains("(.pictures/\(name).svg)"), "\(name)")
                let file = Self.folder.appending(path: name + ".svg")
                if ProcessInfo.processInfo.environment["PIKET_UPDATE_GOLDENS"] == "1" {
                    try drawn.output.write(to: file, atomically: true, encoding: .utf8)
                }
                let isFresh = try String(contentsOf: file, encoding: .utf8) == drawn.output
                #expect(
                    isFresh,
                    ".pictures/\(name).svg is stale: PIKET_UPDATE_GOLDENS=1 swift test --filter Stories/Pictures, and look at it"
                )
            }
        }
    }
}
