import Foundation

/// Whom a request was sent to, where a server lists several: `[{"recipient": ["Council", "Water company"]}]`. The first has
/// it; the list stays with the record.
struct Open311Recipients {
    let names: [String]

    /// nil for a plain name.
    init?(_ value: String) {
        guard value.hasPrefix("["), let list = try? JSONSerialization.jsonObject(with: Data(value.utf8)) as? [Any]
        else {
            return nil
        }
        names = Self.words(in: list)
    }

    private static func words(in value: Any) -> [String] {
        switch value {
        case let text as String: text.trimmingBlanks.isEmpty ? [] : [text.trimmingBlanks]
        case let list as [Any]: list.flatMap(words)
        case let object as [String: Any]:
            words(in: object["recipient"] ?? object["name"] ?? object.sorted { $0.key < $1.key }.map(\.value))
        default: []
        }
    }
}
