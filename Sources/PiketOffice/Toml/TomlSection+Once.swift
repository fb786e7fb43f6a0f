/// A second look at what was read: counts nothing as asked and tells no fault.
extension TomlSection {
    func sectionOnce(_ key: String) -> TomlSection? {
        guard case .table(let entries) = peek(key) else { return nil }
        return TomlSection(file: file, path: path(key), entries: entries)
    }

    func sectionsOnce(_ key: String) -> [TomlSection] {
        guard case .array(let nodes) = peek(key) else { return [] }
        return nodes.enumerated().compactMap { index, node in
            guard case .table(let entries) = node else { return nil }
            return TomlSection(file: file, path: path(key) + "[\(index)]", entries: entries)
        }
    }

    /// The texts under a key, whether one or a list.
    func words(_ key: String) -> [String] {
        switch peek(key) {
        case .string(let text): [text]
        case .array(let nodes): nodes.compactMap { if case .string(let text) = $0 { text } else { nil } }
        default: []
        }
    }
}
