package import PiketDomain

extension OfficeFile {
    /// The office as a file; reading it gives an equal description. Whether the city is simulated is no part of it.
    package static func write(_ description: OfficeDescription) -> String {
        OfficeSheet(description).blocks.map { block in
            let header = block.isList ? "[[\(block.section)]]" : "[\(block.section)]"
            return ([header] + block.entries.map { "\($0.key) = \($0.value)" }).joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }
}
