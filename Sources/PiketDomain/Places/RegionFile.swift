/// What a region file says: `code,name,kecamatan,kota,lat,lon[,population]`, or `code,population` for known places.
///
/// Headings match without case, blanks and `_`, in English or Indonesian (`kode, nama, kabupaten, penduduk ...`); columns
/// of other names are passed over. A bad line never stops the file.
package struct RegionFile: Sendable {
    package enum Content: Hashable, Sendable { case places, populations }

    package var content: Content
    /// The places of the file; for populations the known region with them filled in.
    package var region: Region
    /// Lines taken in.
    package var accepted: Int
    /// Headings of columns that were passed over.
    package var passedOver: [String] = []
    /// Lines refused, and lines kept with something left out, in file order.
    package var faults: [PlaceFault]

    /// Reads the bytes of a file. `known` is the region a file of populations adds to; places of the file replace it.
    package static func read(_ bytes: some Sequence<UInt8>, known: Region = Region([])) -> RegionFile {
        let table = SmallTable(Array(bytes))
        guard let header = table.records.first else {
            let fault = PlaceFault(line: 1, field: "record", reason: .empty)
            return RegionFile(content: .places, region: Region([]), accepted: 0, faults: [fault])
        }
        let columns = RegionColumns(header.fields)
        let isPopulations = columns["code"] != nil && columns["population"] != nil && columns["lat"] == nil
        var file = RegionFile(
            content: isPopulations ? .populations : .places, region: isPopulations ? known : Region([]), accepted: 0,
            faults: [])
        file.passedOver = columns.unknown.filter { !$0.isEmpty }
        let needed = isPopulations ? ["code", "population"] : RegionColumns.needed
        file.faults = needed.filter { columns[$0] == nil }.map {
            PlaceFault(line: header.line, field: $0, reason: .missingColumn)
        }
        guard file.faults.isEmpty else { return file }
        var rows = RegionRows(columns: columns, decimalComma: table.delimiter != UInt8(ascii: ","))
        for record in table.records.dropFirst() {
            if let line = table.openQuoteLine, record.line <= line, record.line == table.records.last?.line {
                rows.faults.append(PlaceFault(line: line, field: "record", reason: .openQuote))
                continue
            }
            if isPopulations {
                if rows.takePopulation(record, into: &file.region) { file.accepted += 1 }
            } else {
                rows.takePlace(record)
            }
        }
        if !isPopulations {
            file.region = Region(rows.places)
            file.accepted = rows.places.count
        }
        file.faults = rows.faults
        return file
    }
}
