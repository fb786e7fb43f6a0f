import PiketDesk
import PiketDomain
import PiketSimulation
import PiketStore
import Synchronization

/// The simulated city behind a demo: complaints arrive and officers act, through the same desk as everybody.
final class DemoCity: Sendable {
    private struct State {
        var life: CityLife
        var livedUntil: Instant
        var isBusy = false
    }

    private let store: SQLiteStore
    private let desk: Desk
    private let state: Mutex<State>

    init(store: SQLiteStore, office: Office, open: Int, seed: UInt64, speed: Double, now: Instant) {
        self.store = store
        desk = Desk(office: office)
        let life = CityLife(seed: seed, office: office, open: open, viewer: Login.current, speed: speed, now: now)
        state = Mutex(State(life: life, livedUntil: now))
    }

    /// Nothing happens before; nil while it is at work, since its commits wake the screen.
    var nextEventAt: Instant? { state.withLock { $0.isBusy ? nil : $0.life.nextEvent } }

    /// Lets happen what is due, on another thread.
    func liveUntil(_ now: Instant) {
        let isDue = state.withLock { state in
            guard !state.isBusy, state.life.nextEvent <= now else { return false }
            state.isBusy = true
            return true
        }
        guard isDue else { return }
        Task.detached { [self] in
            await live(to: now)
            state.withLock { $0.isBusy = false }
        }
    }

    private func live(to now: Instant) async {
        do {
            let viewer = desk.office.viewer(login: Login.current)
            // By number, so that officers do not only ever take what is late.
            let rows = try await store.queue(QueueQuery(sort: .number, limit: 5000), viewer: viewer, now: now).rows
            let open = try await store.headline(viewer: viewer, now: now).open
            let events = state.withLock { state in
                defer { state.livedUntil = now }
                return state.life.step(from: state.livedUntil, to: now, open: rows, openCount: open)
            }
            for event in events { try await happen(event, now: now) }
        } catch {
            // The next step tries again; the screen itself says what is wrong with the store.
            return
        }
    }

    private func happen(_ event: LifeEvent, now: Instant) async throws {
        switch event.kind {
        case .arrival(let record): _ = try await store.take([record], now: now)
        case .act(let act, let login, _, let number):
            let viewer = desk.office.viewer(login: login)
            guard let file = try await store.caseFile(number: number, viewer: viewer, now: now),
                case .success(let change) = desk.decide(act, on: file, by: viewer, now: now)
            else { return }
            do {
                _ = try await store.commit(change, now: now)
            } catch is Conflict {
                // The viewer was first; the simulated officer lets it be.
                return
            }
        }
    }
}
