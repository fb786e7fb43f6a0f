/// The words of a mail, taken out of its parts. Attached files are only named.
struct MailBody {
    private var plain: [String] = []
    private var html: [String] = []
    private(set) var attachments: [String] = []

    private static let deepest = 12
    private static let mostParts = 200

    init(_ bytes: ArraySlice<UInt8>, _ header: MailHeader) {
        read(bytes, header, depth: 0)
    }

    /// What was written as plain text; else what an HTML part says, without its marks.
    var text: String {
        let words = plain.map(\.trimmedLines).filter { !$0.isEmpty }
        guard words.isEmpty else { return words.joined(separator: "\n\n") }
        return html.map { HTMLWords.text($0).trimmedLines }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>, _ header: MailHeader, depth: Int) {
        let (type, parameters) = MailHeader.parameters(header["content-type"])
        let (disposition, more) = MailHeader.parameters(header["content-disposition"])
        if type.hasPrefix("multipart/"), let boundary = parameters["boundary"], !boundary.isEmpty {
            guard depth < Self.deepest else { return }
            for part in Self.parts(bytes, boundary: boundary) {
                let head = MailHeader(part)
                read(part[head.bodyStart...], head, depth: depth + 1)
            }
            return
        }
        if type == "message/rfc822", depth < Self.deepest {
            // A mail that was sent on whole: what it says is what is reported.
            let inner = TransferCoding.decoded(bytes, header["content-transfer-encoding"])
            let head = MailHeader(inner[...])
            let subject = EncodedWords.decoded(head["subject"])
            if !subject.isEmpty { plain.append(subject) }
            read(inner[head.bodyStart...], head, depth: depth + 1)
            return
        }
        let name = more["filename"] ?? parameters["name"]
        let isText = type.isEmpty || type == "text/plain" || type == "text/html"
        guard isText, disposition != "attachment" else {
            attachments.append(EncodedWords.decoded(name ?? type))
            return
        }
        let decoded = TransferCoding.decoded(bytes, header["content-transfer-encoding"])
        let text = MessageText.decoded(decoded, charset: parameters["charset"])
        if type == "text/html" { html.append(text) } else { plain.append(text) }
    }

    /// What stands between the lines `--boundary`; a mail that was cut off ends its last part.
    private static func parts(_ bytes: ArraySlice<UInt8>, boundary: String) -> [ArraySlice<UInt8>] {
        let mark = Array("--".utf8) + Array(boundary.utf8)
        var found: [ArraySlice<UInt8>] = []
        var start: Int?
        var at = bytes.startIndex
        while at < bytes.endIndex, found.count < mostParts {
            let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.endIndex
            let line = bytes[at..<end]
            if line.first == UInt8(ascii: "-"), line.starts(with: mark) {
                let rest = line.dropFirst(mark.count).drop { $0 != UInt8(ascii: "-") && $0 != 0x20 && $0 != 0x0D }
                let isMark = line.count == mark.count || rest.count == line.count - mark.count
                if isMark {
                    if let start { found.append(bytes[start..<at]) }
                    start = min(end + 1, bytes.endIndex)
                    if rest.starts(with: "--".utf8) { return found }
                }
            }
            at = min(end + 1, bytes.endIndex)
        }
        if let start, found.count < mostParts { found.append(bytes[start...]) }
        return found
    }
}
