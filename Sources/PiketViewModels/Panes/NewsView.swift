package import PiketDomain

/// The cases of the last absence, as a view of the queue.
package struct NewsView: Hashable, Sendable {
    package let since: Instant
    package var count: Int { numbers.count }
    private let numbers: [Int64]

    init(_ look: SinceLook) {
        since = look.at
        numbers = look.news.numbers
    }

    /// Exactly those cases, whatever became of them.
    var filter: Filter {
        Filter([
            FilterClause(numbers.isEmpty ? [FilterLiteral(.number(0))] : numbers.map { FilterLiteral(.number($0)) })
        ])
    }
}
