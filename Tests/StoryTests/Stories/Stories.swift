import Foundation
import Testing

/// What an officer does, told on the real program in a real terminal. One at a time: each takes a terminal and a shell.
@Suite(.serialized, .timeLimit(.minutes(Length.isLong ? 90 : 5)))
struct Stories {}

enum Length {
    /// Long proofs are told whole; else a sample of them.
    static let isLong = ProcessInfo.processInfo.environment["PIKET_LONG"] == "1"
}

extension Trait where Self == ConditionTrait {
    /// Plays only where there is a terminal to play in.
    static var inTerminal: Self { .enabled(if: Tmux.isThere, Comment(rawValue: Tmux.isMissing)) }
}
