/// Where the list lies in an object that servers and exports put around it: `{"requests": [`, `{"data": {"items": [`.
struct JSONListPlace {
    /// The index behind the bracket that opens it.
    let start: Int
    /// How many braces end the object.
    let braces: Int

    /// Keys under which lists are put, and objects that hold one.
    private static let keys: Set<String> = [
        "service_requests", "requests", "services", "service_request_updates", "results", "items", "data", "records",
        "features", "response", "result",
    ]
    /// Under which one stands in an object of those.
    private static let elements: Set<String> = ["request", "service_request", "service"]
    /// What a record has in its own right, so that a list in it is a part of it.
    private static let marks: Set<String> = [
        "service_request_id", "requested_datetime", "service_code", "update_id", "received_at", "external_id",
    ]

    /// Looks through an object that the bytes begin with. nil: it holds no such list, or is a record itself.
    ///
    /// - Parameter isFirstIn: the object stands in a list: only `{"request": [` will do.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, isFirstIn: Bool = false) {
        // Of each object around, whether a list in it is ours: of one inside another only if it is there too.
        var open: [Bool] = []
        var text: Range<Int>?
        var index = 0
        func key(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let start = index + 1
                index = start
                while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                guard index < bytes.count else { return nil }
                text = start..<index
                if open.count == 1, Self.marks.contains(key(start..<index)) { return nil }
            case UInt8(ascii: "{"):
                let isKnown = text.map { Self.keys.contains(key($0)) } ?? open.isEmpty
                open.append(isKnown && open.last != false)
                text = nil
            case UInt8(ascii: "["):
                if let text, open.last == true {
                    let name = key(text)
                    let isElement = Self.elements.contains(name) && (isFirstIn || open.count > 1)
                    if isElement || !isFirstIn && Self.keys.contains(name) {
                        (start, braces) = (index + 1, open.count)
                        return
                    }
                }
                open.append(false)
                text = nil
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                _ = open.popLast()
                if open.isEmpty { return nil }
                text = nil
            case UInt8(ascii: ","):
                if isFirstIn { return nil }
                text = nil
            default: break
            }
            index += 1
        }
        return nil
    }
}
