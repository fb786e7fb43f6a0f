import PiketDomain

/// A prepared answer with the places of its case filled in: `{nomor}`, `{kategori}`, `{kelurahan}`, `{opd}`,
/// `{petugas}`, `{kanal}` or their English names.
enum PreparedText {
    static func filled(_ text: String, for row: QueueRow, office: Office, viewer: Viewer) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            result += rest[..<open]
            // What is not known stays as it is, and is warned of.
            result += value(String(name).lowercased(), row, office, viewer) ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// The first place that is still open.
    static func unfilled(in text: String) -> String? {
        guard let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") else { return nil }
        let name = text[text.index(after: open)..<close]
        return !name.isEmpty && name.count <= 20 && name.allSatisfy { $0.isLetter || $0 == "_" } ? String(name) : nil
    }

    private static func value(_ name: String, _ row: QueueRow, _ office: Office, _ viewer: Viewer) -> String? {
        switch name {
        case "nomor", "number": String(row.number)
        case "kategori", "category": row.category.flatMap { office.category($0)?.name }
        case "kelurahan", "place": row.kelurahan.flatMap { office.place($0)?.name }
        case "opd", "agency": row.agency.flatMap { office.agency($0)?.name }
        case "petugas", "officer": viewer.officer?.name
        case "kanal", "channel": office.channel(row.channel)?.name
        default: nil
        }
    }
}
