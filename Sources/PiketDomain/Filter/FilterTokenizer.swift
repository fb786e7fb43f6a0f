/// A piece of filter text with its place in it.
struct FilterToken {
    enum Kind: Equatable {
        case or, danglingNot
        case phrase(String)
        case bare(String)
        /// `sign` is `:` or a comparison; the value may be empty.
        case keyed(key: String, sign: String, value: String)
    }

    var kind: Kind
    var isNegated = false
    /// No blank before it.
    var isGlued: Bool
    var position: Int
    var text: String
    /// Where the value of a keyed token starts.
    var valuePosition = 0
    /// Where a quotation mark stands that nothing closes.
    var openQuote: Int?

    func error(_ problem: FilterError.Problem) -> FilterError {
        FilterError(position: position, length: text.count, token: text, problem: problem)
    }
}

struct FilterTokenizer {
    private let characters: [Character]
    private var index = 0

    init(_ text: String) {
        characters = Array(text)
    }

    func endError(_ problem: FilterError.Problem) -> FilterError {
        FilterError(position: characters.count, length: 0, token: "", problem: problem)
    }

    mutating func next() -> FilterToken? {
        let before = index
        while let character = peek, character.isWhitespace { index += 1 }
        guard let first = peek else { return nil }
        let start = index
        var token = FilterToken(kind: .or, isGlued: before > 0 && before == start, position: start, text: "")
        if first == "|" {
            index += 1
        } else {
            while peek == "-" {
                token.isNegated.toggle()
                index += 1
            }
            readBody(&token)
        }
        token.text = String(characters[start..<index])
        return token
    }

    private var peek: Character? { index < characters.count ? characters[index] : nil }

    private mutating func readBody(_ token: inout FilterToken) {
        if peek == "\"" {
            token.kind = .phrase(quoted(&token))
            return
        }
        let start = index
        var signStart: Int?
        while let character = peek, !isEnd(character) {
            index += 1
            if character == ":" || character == "<" || character == ">" {
                signStart = index - 1
                break
            }
        }
        guard let signStart, isKey(characters[start..<signStart]), !isAddress(at: signStart) else {
            index = max(index, start)
            let word = rest(from: start)
            token.kind = word.isEmpty ? .danglingNot : .bare(word)
            return
        }
        while let character = peek, character == "=" || character == "<" || character == ">" { index += 1 }
        let sign = String(characters[signStart..<index])
        token.valuePosition = index
        let valueStart = index
        let value = peek == "\"" ? quoted(&token) : rest(from: valueStart)
        token.kind = .keyed(key: String(characters[start..<signStart]), sign: sign, value: value)
    }

    /// Reads on to the end of the word and returns it from `start`.
    private mutating func rest(from start: Int) -> String {
        while let character = peek, !isEnd(character) { index += 1 }
        return String(characters[start..<index])
    }

    private func isEnd(_ character: Character) -> Bool {
        character.isWhitespace || character == "|" || character == "\""
    }

    /// Reads from the opening quote past the closing one.
    private mutating func quoted(_ token: inout FilterToken) -> String {
        index += 1
        let start = index
        while let character = peek, character != "\"" { index += 1 }
        if peek == nil { token.openQuote = start - 1 }
        defer { if peek != nil { index += 1 } }
        return String(characters[start..<index])
    }

    private func isKey(_ part: ArraySlice<Character>) -> Bool {
        !part.isEmpty && part.allSatisfy { $0.isLetter || $0 == "_" }
    }

    /// `https://...` is a word, not a key with a value.
    private func isAddress(at sign: Int) -> Bool {
        characters[sign...].starts(with: [":", "/", "/"])
    }
}
