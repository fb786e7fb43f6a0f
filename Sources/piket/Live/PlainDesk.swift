import Glibc
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels

/// Plain mode at work: one sentence per change on standard output. It sleeps until somebody's commit, a limit or a
/// channel's silence, looks what that changed, and writes nothing into the store.
final class PlainDesk {
    /// Entries of the log that are read at a time.
    static let page = 1000
    /// Milliseconds after which the clock is looked at, in case it was set or the computer slept.
    private static let glance = 60_000
    /// Milliseconds until a store that does not answer is asked again.
    private static let retry: Int64 = 5000

    let store: SQLiteStore
    let clock: WallClock
    let language: Language
    private let city: DemoCity?
    private let publisher: BoardPublisher?
    private let bell = Mailbox()
    private let signal: ChangeSignal
    let output = PlainOutput()

    var office: Office
    var revision: Int64?
    var model: PlainModel?
    var day: CivilDate?
    /// The first instant at which time alone changes something.
    var nextAt: Instant?
    private var retryAt: Int64?
    private var isTroubled = false

    var viewer: Viewer { office.viewer(login: Login.current) }

    init(
        store: SQLiteStore, office: Office, clock: WallClock, language: Language, city: DemoCity?, board: String?
    ) throws {
        self.store = store
        self.office = office
        self.clock = clock
        self.language = language
        self.city = city
        let bell = bell
        publisher = board.map { BoardPublisher(store: store, path: $0, bell: { bell.ring() }) }
        signal = try ChangeSignal(store)
    }

    /// Until it is ended or nobody reads it any more. Errors: `StoreTrouble` at the beginning, `CommandFailure` where
    /// the output takes nothing.
    func run() async throws {
        try await open()
        while !output.isOver {
            output.wait(milliseconds: patience, watching: [signal.descriptor, bell.descriptor].filter { $0 >= 0 })
            _ = bell.takeAll()
            let now = WallClock.monotonicMilliseconds
            let isChanged = signal.check(now: now)
            if isChanged { publisher?.storeChanged() }
            publisher?.work()
            city?.liveUntil(clock.now)
            if !output.isOver, isChanged || isDue(now) { try await lookOrTell() }
        }
    }

    private func isDue(_ milliseconds: Int64) -> Bool {
        if let retryAt { return retryAt <= milliseconds }
        return nextAt.map { $0 <= clock.now } ?? false || model?.tellAt.map { $0 <= milliseconds } ?? false
    }

    private var patience: Int {
        let now = WallClock.monotonicMilliseconds
        let steady = [signal.nextCheck, retryAt, model?.tellAt, publisher?.nextAt].compactMap(\.self)
        let clocked = [retryAt == nil ? nextAt : nil, city?.nextEventAt].compactMap(\.self)
        return (steady.map { Int(max($0 - now, 0)) } + clocked.map(clock.milliseconds(until:)) + [Self.glance]).min()
            ?? Self.glance
    }

    private func lookOrTell() async throws {
        do {
            try await look()
            if isTroubled { tell(language.say("basis data menjawab lagi", en: "the database answers again")) }
            (isTroubled, retryAt) = (false, nil)
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            if !isTroubled { tell(StoreTrouble(error, path: store.path).sentence(language)) }
            (isTroubled, retryAt) = (true, WallClock.monotonicMilliseconds + Self.retry)
        }
    }

    private func tell(_ text: String) { StandardError.write("piket: " + text) }
}
