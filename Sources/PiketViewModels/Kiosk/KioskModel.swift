package import PiketDomain

/// A wall console as one value: the newest board, which scene stands, how old the data is. It has no writes, no views
/// and no keys but the word that ends it.
package struct KioskModel: Hashable, Sendable {
    /// Why there is no newer board.
    package enum Trouble: Error, Hashable {
        case missing
        /// Not the JSON of a board, or half of it.
        case broken
        /// Of another version of Piket.
        case otherVersion(Int)
    }

    /// How far the data can be trusted by its age.
    package enum Freshness: Hashable, Sendable {
        case fresh, aging, stale
    }

    package enum Scene: Hashable, Sendable {
        case waiting
        case emergency
        case turn(KioskScene)
    }

    package enum Intent: Sendable {
        case tick(Instant)
        case board(Board)
        case trouble(Trouble)
        case key(String)
        case resize(columns: Int, rows: Int)
    }

    /// Seconds until the age is told in amber, and in red.
    package static let agingAfter: Int64 = 90
    package static let staleAfter: Int64 = 180
    /// Emergencies on a board older than this do not hold the rotation.
    static let emergencyAge: Int64 = 900
    /// A pause of this many seconds begins the exit word anew.
    static let typingPause: Int64 = 5

    package let language: Language
    package let scenes: [KioskScene]
    /// Seconds a scene stays.
    package let every: Int64
    /// Typed to leave; nil: only a signal ends the kiosk.
    private let exitWord: [Character]?
    /// Where the board is read from, to be told while it is missing.
    package let source: String

    package private(set) var columns: Int
    package private(set) var rows: Int
    package private(set) var now: Instant
    package private(set) var board: Board?
    package private(set) var trouble: Trouble?
    package private(set) var isOver = false
    /// Changes of scene so far: which scene stands, and how far the picture is shifted.
    package private(set) var turns = 0
    private var turnedAt: Instant
    private var typed: [Character] = []
    private var typedAt: Instant

    package init(
        language: Language, scenes: [KioskScene], every: Int64, exitWord: String?, source: String, now: Instant,
        columns: Int, rows: Int
    ) {
        self.language = language
        self.scenes = scenes.isEmpty ? KioskScene.allCases : scenes
        self.every = max(every, 1)
        self.exitWord = exitWord.flatMap { $0.isEmpty ? nil : Array($0) }
        self.source = source
        self.now = now
        self.columns = columns
        self.rows = rows
        turnedAt = now
        typedAt = now
    }

    package mutating func reduce(_ intent: Intent) {
        switch intent {
        case .tick(let time): tick(time)
        case .board(let board): (self.board, trouble) = (board, nil)
        case .trouble(let trouble): self.trouble = trouble
        case .key(let key): type(key)
        case .resize(let columns, let rows): (self.columns, self.rows) = (columns, rows)
        }
    }

    package var scene: Scene {
        guard let board else { return .waiting }
        if !board.emergencies.isEmpty, (age ?? 0) < Self.emergencyAge { return .emergency }
        return .turn(scenes[turns % scenes.count])
    }

    /// Seconds since the board was made; nil without one. A board of the future, by clocks that differ, is new.
    package var age: Int64? { board.map { max(now.seconds - $0.publishedAt, 0) } }

    package var freshness: Freshness {
        guard let age, age >= Self.agingAfter else { return .fresh }
        return age < Self.staleAfter ? .aging : .stale
    }

    package var zone: Zone { board.flatMap { Zone(named: $0.zone) } ?? .wib }

    /// Where the picture's corner stands: one cell further with each scene, round a square, so that nothing burns in.
    package var shift: (x: Int, y: Int) {
        switch turns % 4 {
        case 0: (0, 0)
        case 1: (1, 0)
        case 2: (1, 1)
        default: (0, 1)
        }
    }

    /// When time alone next changes the picture.
    package var nextWake: Instant {
        var wake = min(turnedAt + every, Instant(seconds: (now.seconds / 60 + 1) * 60))
        if let board {
            for limit in [Self.agingAfter, Self.staleAfter, Self.emergencyAge] {
                let at = Instant(seconds: board.publishedAt + limit)
                if at > now { wake = min(wake, at) }
            }
        }
        return max(wake, now + 1)
    }

    private mutating func tick(_ time: Instant) {
        // A clock set back begins the scene anew.
        if time < now { turnedAt = time }
        now = time
        guard now - turnedAt >= every else { return }
        turns += 1
        turnedAt = now
    }

    private mutating func type(_ key: String) {
        guard let exitWord else { return }
        if now - typedAt > Self.typingPause { typed = [] }
        typedAt = now
        guard let character = key == "<Space>" ? " " : key.count == 1 ? key.first : nil else {
            typed = []
            return
        }
        typed = (typed + [character]).suffix(exitWord.count)
        if typed == exitWord { isOver = true }
    }
}
