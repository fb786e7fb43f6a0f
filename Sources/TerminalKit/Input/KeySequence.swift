/// Keys written one after the other, as `--keys` takes them: `j j <Enter> /jalan<Enter>`.
///
/// A blank parts keys and types nothing (`<Space>` does); letters that stand together are typed one by one.
package struct KeySequence: Hashable, Sendable {
    package var keys: [Key]

    /// What stands in angle brackets but names no key.
    package struct UnknownKey: Error, Hashable, Sendable {
        package let notation: String
    }

    package init(_ text: String) throws(UnknownKey) {
        var keys: [Key] = []
        var rest = text[...]
        while let first = rest.first {
            guard first == "<", let close = rest.dropFirst().firstIndex(of: ">") else {
                if !first.isWhitespace { keys.append(Key(first)) }
                rest = rest.dropFirst()
                continue
            }
            let notation = String(rest[...close])
            guard let key = Key(notation: notation) else { throw UnknownKey(notation: notation) }
            keys.append(key)
            rest = rest[rest.index(after: close)...]
        }
        self.keys = keys
    }
}
