import PiketDomain

/// The last line: the keys that work now, and what waits.
package struct Footer: Hashable, Sendable {
    package var hints: [FooterHint]
    /// Rows that change places once the keys rest.
    package var waiting: Int
    package var since: SinceLook?
    /// Seconds since the screen was frozen; nil while it lives.
    package var frozenFor: Int64?
}

package struct FooterHint: Hashable, Sendable {
    package var keys: [String]
    package var command: Command
}

extension AppModel {
    /// Hints come in the order of importance: a narrow footer drops the last ones.
    package var footer: Footer {
        let context = context
        let hints = options.keys.bindings
            .filter { $0.footerRank != nil && $0.contexts.contains(context) }
            .filter { layer != .panes && layer != .detail || reason(against: $0.command) == nil }
            .filter { !isIdle($0.command) }
            .sorted { ($0.footerRank ?? 0) < ($1.footerRank ?? 0) }
            .map { FooterHint(keys: $0.footerKeys, command: $0.command) }
        return Footer(
            hints: hints, waiting: queue.waiting, since: attention.since(now: now),
            frozenFor: frozenAt.map { max(now - $0, 0) })
    }
}
