import Foundation
import PiketDomain

/// Collects rejected records in the form of their source, each with where and why in front, so that the file can be
/// mended and imported again. It is made when the first record is rejected, readable by its owner only.
package final class RejectsFile {
    /// Columns of ours in a rejects file; an import takes no notice of them.
    static let columnPrefix = "piket_"
    /// Holds a line that is no JSON object; read again, that text is the record.
    static let originalKey = "piket_original"

    package enum Form: Sendable {
        case csv(headings: [UInt8], delimiter: UInt8)
        case ndjson
        /// `request` elements in one `service_requests`, each after a comment that says why.
        case xml
    }

    /// Where it stands; nil until a record was added.
    package private(set) var path: String?
    private let wanted: String
    private let form: Form
    private let wording: @Sendable (RejectionReason) -> String
    private var handle: FileHandle?
    private var isBegun = false

    /// - Parameter wanted: where it should stand. If there is something already, nothing is written over: the name
    ///   gets a number, `-2` or the next that is free.
    package init(
        wanted: String, form: Form, wording: @escaping @Sendable (RejectionReason) -> String = { $0.message }
    ) {
        self.wanted = wanted
        self.form = form
        self.wording = wording
    }

    /// `FILE.rejected.csv`, `.ndjson`, `.json` or `.xml` beside the source, in the working folder for a pipe.
    package static func path(beside file: String, format: ExchangeFormat) -> String {
        (file == "-" ? "stdin" : file) + ".rejected." + format.ending
    }

    package func add(_ rejection: Rejection) throws(IngestTrouble) {
        let open = if let handle { handle } else { try open() }
        let tail = form.tail
        // The end of an XML file is written anew behind each record, so that it is whole at any time.
        if !tail.isEmpty, isBegun { _ = try? open.seek(toOffset: open.offset() - UInt64(tail.count)) }
        isBegun = true
        try write(row(rejection) + [0x0A] + tail, to: open)
    }

    private func open() throws(IngestTrouble) -> FileHandle {
        for number in 1...9999 {
            let path = Self.numbered(wanted, number)
            let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 || errno == EEXIST else { throw .cannotWriteRejects(path) }
            // An empty file is a place made ready for us.
            guard let opened = descriptor >= 0 ? FileHandle(fileDescriptor: descriptor) : Self.openEmpty(path) else {
                continue
            }
            handle = opened
            self.path = path
            switch form {
            case .csv(let headings, let delimiter):
                let own = ["piket_line", "piket_field", "piket_reason"].flatMap { Array($0.utf8) + [delimiter] }
                try write(own + headings + [0x0A], to: opened)
            case .xml: try write(Array("<service_requests>\n".utf8), to: opened)
            case .ndjson: break
            }
            return opened
        }
        throw .cannotWriteRejects(wanted)
    }

    private static func openEmpty(_ path: String) -> FileHandle? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR, status.st_size == 0 else { return nil }
        return FileHandle(forWritingAtPath: path)
    }

    /// The number stands before the ending of the file's name.
    private static func numbered(_ path: String, _ number: Int) -> String {
        guard number > 1 else { return path }
        let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        guard let dot = path.lastIndex(of: "."), dot > name else { return "\(path)-\(number)" }
        return "\(path[..<dot])-\(number)\(path[dot...])"
    }

    private func write(_ bytes: [UInt8], to handle: FileHandle) throws(IngestTrouble) {
        do {
            try handle.write(contentsOf: Data(bytes))
        } catch {
            throw .cannotWriteRejects(path ?? wanted)
        }
    }

    private func row(_ rejection: Rejection) -> [UInt8] {
        let reason = wording(rejection.reason)
        switch form {
        case .csv(_, let delimiter):
            let quoted =
                "\"" + reason.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            let own = ["\(rejection.position.line)", rejection.field, quoted]
            return own.flatMap { Array($0.utf8) + [delimiter] } + rejection.original
        case .xml:
            let field = rejection.field.isEmpty ? "" : rejection.field + " "
            let record = rejection.position.record.map { ", \($0)" } ?? ""
            let why = "piket: \(rejection.position.line)\(record): \(field)\(reason)".replacing("--", with: "- -")
            let original =
                rejection.isObject
                ? rejection.original
                : Array("<request><\(Self.originalKey)><![CDATA[".utf8)
                    + Array(String(decoding: rejection.original, as: UTF8.self).replacing("]]>", with: "]] >").utf8)
                    + Array("]]></\(Self.originalKey)></request>".utf8)
            return Array("<!-- \(why) -->\n".utf8) + original
        case .ndjson:
            var out = Array("{\"piket_line\":\(rejection.position.line),".utf8)
            if let record = rejection.position.record { out += Array("\"piket_record\":\(record),".utf8) }
            out += Array("\"piket_field\":".utf8)
            out.appendJSON(rejection.field)
            out += Array(",\"piket_reason\":".utf8)
            out.appendJSON(reason)
            // A valid object goes on with its own keys; anything else is kept as text.
            if rejection.isObject {
                let inside = rejection.original.drop { $0 != UInt8(ascii: "{") }.dropFirst()
                let isEmpty = inside.first { $0 > 0x20 } == UInt8(ascii: "}")
                return out + (isEmpty ? [] : [UInt8(ascii: ",")]) + inside
            }
            out += Array(",\"\(Self.originalKey)\":".utf8)
            out.appendJSON(String(decoding: rejection.original, as: UTF8.self))
            return out + [UInt8(ascii: "}")]
        }
    }
}

extension RejectsFile.Form {
    /// What stands at the end of the file.
    fileprivate var tail: [UInt8] {
        if case .xml = self { Array("</service_requests>\n".utf8) } else { [] }
    }
}

extension Rejection {
    fileprivate var isObject: Bool {
        switch reason {
        case .notJSON, .nestedTooDeep, .notAnObject, .tooLong, .cutOff, .notXML: false
        default: true
        }
    }
}
