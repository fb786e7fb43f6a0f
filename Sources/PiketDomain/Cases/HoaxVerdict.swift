/// What became of a report that asks whether something is true. Raw values are kept and stand in the log.
package enum HoaxVerdict: String, CaseIterable, Hashable, Sendable {
    case hoax
    case isTrue = "true"
    case unclear
    /// Nothing that can be judged: an opinion, an advertisement.
    case rejected
}
