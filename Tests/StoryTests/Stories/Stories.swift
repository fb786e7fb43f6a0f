import Testing

/// What an officer does, told on the real program in a real terminal. One at a time: each takes a terminal and a shell.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct Stories {}

extension Trait where Self == ConditionTrait {
    /// Plays only where there is a terminal to play in.
    static var inTerminal: Self { .enabled(if: Tmux.isThere, Comment(rawValue: Tmux.isMissing)) }
}
