/// Why a filter could not be read. `position` and `length` count characters of the text, for a mark under the prompt.
package struct FilterError: Error, Hashable, Sendable {
    package enum Problem: Hashable, Sendable {
        /// `nearest` is a key spelled nearly like it, if there is one.
        case unknownKey(nearest: String?)
        case badValue(FilterKey)
        /// A name the office does not know. `nearest` is one spelled nearly like it; `isBeginning` tells that the text
        /// begins a login or a code and may still become one.
        case unknownName(FilterKey, nearest: String?, isBeginning: Bool)
        case missingValue(FilterKey)
        /// A comparison sign on a key that compares nothing, or a colon where a comparison belongs.
        case wrongSign(FilterKey)
        /// A minus before a value instead of before its key.
        case minusInside(FilterKey)
        /// A quotation mark that no other closes.
        case unclosedQuote
        /// `|` with nothing before or behind it.
        case danglingOr
        /// `-` with nothing behind it.
        case danglingNot
    }

    /// True for what is wrong only until it is typed to its end.
    package var isUnfinished: Bool {
        switch problem {
        case .unknownName(_, _, let isBeginning): isBeginning
        case .unclosedQuote: true
        default: false
        }
    }

    package var position: Int
    package var length: Int
    /// What stands there: the key for an unknown key, the value for a bad value, else the whole token.
    package var token: String
    package var problem: Problem

    package init(position: Int, length: Int, token: String, problem: Problem) {
        self.position = position
        self.length = length
        self.token = token
        self.problem = problem
    }
}
