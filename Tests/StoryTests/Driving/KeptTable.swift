import Foundation
import Testing

/// A table in `Tests/README.md` between `<!-- name -->` and `<!-- end -->`, written anew by a run that updates goldens.
struct KeptTable {
    private let name: String
    private let path: String

    init(_ name: String, file: String = #filePath) {
        self.name = name
        let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        path = tests.appendingPathComponent("README.md").path
    }

    func compare(_ rows: [String]) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let parts = text.components(separatedBy: "<!-- \(name) -->\n")
        try #require(parts.count == 2, "no table \(name) in \(path)")
        let end = try #require(parts[1].range(of: "<!-- end -->"))
        let kept = String(parts[1][..<end.lowerBound])
        let seen = rows.map { $0 + "\n" }.joined()
        guard ProcessInfo.processInfo.environment["PIKET_UPDATE_GOLDENS"] == nil else {
            try (parts[0] + "<!-- \(name) -->\n" + seen + parts[1][end.lowerBound...])
                .write(toFile: path, atomically: true, encoding: .utf8)
            return
        }
        #expect(seen == kept)
    }
}
