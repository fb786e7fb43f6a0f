/// A source's words for a place as they are kept: a code, `kelurahan, kecamatan`, `kelurahan` or `, kecamatan`.
package struct PlaceWords {
    package let query: PlaceIndex.Query

    package init(_ words: String) {
        if let code = PlaceCode.normalised(words) {
            query = PlaceIndex.Query(code: code)
        } else if let comma = words.lastIndex(of: ",") {
            query = PlaceIndex.Query(
                kelurahan: String(words[..<comma]), kecamatan: String(words[words.index(after: comma)...]))
        } else {
            query = PlaceIndex.Query(kelurahan: words.isEmpty ? nil : words)
        }
    }
}
