import Foundation
import Glibc

/// The locale of the process: what names it, and how its letters are written.
struct LocaleFacts {
    /// The variable that decides about letters; nil where none is set.
    let variable: (name: String, value: String)?
    /// False if the C library does not know what the variable names.
    let isInstalled: Bool
    let codeset: String

    var isUTF8: Bool { codeset == "UTF-8" }

    static let current = LocaleFacts()

    private init() {
        let environment = ProcessInfo.processInfo.environment
        variable =
            ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { name in
                environment[name].flatMap { $0.isEmpty ? nil : (name, $0) }
            }.first
        isInstalled = setlocale(LC_ALL, "") != nil || setlocale(LC_CTYPE, "") != nil
        codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? ""
    }
}
