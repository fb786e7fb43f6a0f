/// A point in time: whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// Everything Piket stores or compares is an `Instant`; a `Zone` turns it into dates and hours for people.
package struct Instant: Hashable, Comparable, Sendable {
    package var seconds: Int64

    package init(seconds: Int64) {
        self.seconds = seconds
    }

    package static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }
    package static func + (a: Instant, b: Int64) -> Instant { Instant(seconds: a.seconds + b) }
    package static func - (a: Instant, b: Int64) -> Instant { Instant(seconds: a.seconds - b) }
    /// Seconds from `b` to `a`; negative if `a` is the earlier.
    package static func - (a: Instant, b: Instant) -> Int64 { a.seconds - b.seconds }
}
