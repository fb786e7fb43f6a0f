import CursesTerminal
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels
import TerminalKit

/// The dashboard at work: sleeps until a key, an answer, somebody's commit or the next shown minute, then draws what
/// changed. Runs on one thread; questions run on others and come back through the mailbox.
final class LiveDesk {
    private let store: SQLiteStore
    private let screen: CursesScreen
    private let clock: WallClock
    private let signal: ChangeSignal
    private let mailbox = Mailbox()
    private let palettes: (String) -> Palette
    /// The simulated city of a demo: what it does next, and when.
    private let city: DemoCity?
    /// nil where nothing may be written, or the clock is not the world's.
    private let keeper: Housekeeper?
    private var model: AppModel
    private var painter: FramePainter
    private var drawn: AppModel?
    private var isOver = false
    /// The theme the screen draws with.
    private var theme: String
    private var isOpening = true
    /// The last of the writes that keep a call.
    private var keeping: Task<Void, Never>?
    /// The questions whose answers the first frame waits for, by generation.
    private var awaited: Set<Int> = []
    /// Asked once the first frame stands, so that they do not slow it down.
    private var postponed: [(question: Question, generation: Int)] = []

    init(
        store: SQLiteStore, screen: CursesScreen, model: AppModel, painter: FramePainter, clock: WallClock,
        palettes: @escaping (String) -> Palette, city: DemoCity? = nil, keepsHouse: Bool = false
    ) throws {
        self.store = store
        self.screen = screen
        self.model = model
        theme = model.theme
        self.painter = painter
        self.clock = clock
        self.palettes = palettes
        self.city = city
        keeper = keepsHouse ? Housekeeper(store: store, bell: { [mailbox] in mailbox.ring() }) : nil
        signal = try ChangeSignal(store)
    }

    /// Until the officer quits or the terminal is gone.
    func run() {
        act(on: .start)
        while !isOver {
            drawIfChanged()
            let ready = screen.wait(milliseconds: patience, watching: [mailbox.descriptor, signal.descriptor])
            let now = clock.now
            // Dialogs measure spans between keys: the steady clock is told before each of them.
            if now != model.now || ready.hasInput || model.dialog != nil {
                act(on: .tick(now, milliseconds: WallClock.monotonicMilliseconds))
            }
            if ready.hasInput { readKeys() }
            for answer in mailbox.takeAll() {
                if let generation = answer.generation { awaited.remove(generation) }
                act(on: answer)
            }
            let isDue = signal.nextCheck.map { $0 <= WallClock.monotonicMilliseconds } ?? false
            if isDue || ready.descriptors.contains(signal.descriptor),
                signal.check(now: WallClock.monotonicMilliseconds)
            {
                act(on: .storeChanged)
                keeper?.look()
            }
            keeper?.work(until: now)
            city?.liveUntil(clock.now)
        }
        coverIdentity()
    }

    /// Not every terminal takes the picture away when it is left.
    private func coverIdentity() {
        guard drawn?.identity != nil else { return }
        model.closeIdentity()
        drawIfChanged()
    }

    /// Milliseconds to sleep at most; nil: until something happens.
    private var patience: Int? {
        var times: [Int] = []
        if let wake = model.nextWake { times.append(clock.milliseconds(until: wake)) }
        if let check = signal.nextCheck { times.append(Int(max(0, check - WallClock.monotonicMilliseconds))) }
        if let next = keeper?.nextAt { times.append(clock.milliseconds(until: next)) }
        if let next = city?.nextEventAt { times.append(clock.milliseconds(until: next)) }
        return times.min()
    }

    private func readKeys() {
        for input in screen.readInput() {
            switch input {
            case .key(let key): act(on: .key(key.notation))
            case .paste(let text): act(on: .paste(text))
            case .resize(let size): act(on: .resize(columns: size.width, rows: size.height))
            case .resumed:
                screen.repaint()
                drawn = nil
                act(on: .resumed)
            case .terminate, .hangup: isOver = true
            case .mouse: break
            }
            if isOver { return }
        }
    }

    private func act(on intent: Intent) {
        for request in model.reduce(intent) {
            switch request {
            case .ask(let question, let generation): ask(question, generation)
            case .act(let order, let number): carryOut(order, number)
            case .copy(let clipping):
                screen.copy(
                    ClippingText.text(
                        clipping, office: model.office, viewer: model.viewer, language: model.language,
                        now: model.shownNow))
            case .keep(let draft): keep(draft)
            case .write(let call, let number): writeDown(call, number)
            case .keepCall, .forgetCall: keepCall(request)
            case .save(let slip): save(slip)
            case .quit: isOver = true
            case .suspend:
                coverIdentity()
                screen.suspend()
                drawn = nil
            case .repaint:
                screen.repaint()
                drawn = nil
            }
        }
    }

    private func ask(_ question: Question, _ generation: Int) {
        if isOpening {
            guard question.isForFirstFrame else { return postponed.append((question, generation)) }
            awaited.insert(generation)
        }
        let (store, viewer, now, mailbox) = (store, model.viewer, model.shownNow, mailbox)
        Task.detached {
            do {
                let answer = try await question.answer(from: store, viewer: viewer, now: now)
                mailbox.put(.loaded(answer, generation: generation))
            } catch let trouble as StoreTrouble {
                mailbox.put(.failed(trouble, generation: generation))
            } catch {
                mailbox.put(.failed(.other(path: store.path, detail: "\(error)"), generation: generation))
            }
        }
    }

    /// What is written is dated by the world's clock, wherever `--now` put the screen's; a simulated city has its own.
    private var present: Instant { city == nil ? WallClock().now : clock.now }

    private func carryOut(_ order: ActOrder, _ number: Int) {
        let (clerk, now, mailbox) = (DeskClerk(store: store, login: model.viewer.login), present, mailbox)
        Task.detached { mailbox.put(.acted(await clerk.carryOut(order, now: now), order: number)) }
    }

    private func keep(_ draft: Draft) {
        let (store, login, now) = (store, model.viewer.login, present)
        Task.detached {
            // What cannot be kept now is still on screen, and is tried again with the next letter.
            try? await store.keep(draft, of: login, now: now)
        }
    }

    private func writeDown(_ call: CallNotes, _ number: Int) {
        let (clerk, now, mailbox) = (CallClerk(store: store, login: model.viewer.login), clock.now, mailbox)
        Task.detached { mailbox.put(.written(await clerk.report(on: call, now: now), order: number)) }
    }

    private func save(_ slip: Slip) {
        let text = ClippingText.text(
            .slip(slip), office: model.office, viewer: model.viewer, language: model.language, now: model.shownNow)
        let mailbox = mailbox
        Task.detached {
            do {
                let path = try PrivateFile.write(
                    text + "\n", in: StateFolder.path, name: "terusan-\(slip.number ?? 0)", ending: "txt")
                mailbox.put(.saved(slip, .written(path: path)))
            } catch {
                mailbox.put(.saved(slip, .failed))
            }
        }
    }

    /// One after the other: what was kept last is what stays.
    private func keepCall(_ request: Request) {
        let (store, login, before) = (store, model.viewer.login, keeping)
        keeping = Task.detached {
            await before?.value
            // What cannot be kept now is still on screen, and is tried again with the next letter.
            switch request {
            case .keepCall(let call): try? await store.keep(call, of: login)
            case .forgetCall(let id): try? await store.forget(call: id, of: login)
            default: break
            }
        }
    }

    /// At the end of a session: what was typed in its last second.
    func keepTyped() async {
        for request in model.keepCall() { keepCall(request) }
        await keeping?.value
        for case .keep(let draft) in model.keepTyped() {
            // The session is over and its terminal may be gone: there is nobody to tell.
            try? await store.keep(draft, of: model.viewer.login, now: present)
        }
    }

    private func drawIfChanged() {
        guard !isOpening || awaited.isEmpty else { return }
        defer { endOpening() }
        if !screen.owesFrame, let drawn, model.looks(like: drawn) { return }
        if model.theme != theme {
            screen.use(palettes(model.theme))
            theme = model.theme
        }
        let frame = painter.paint(model, showsIdentity: true)
        if let lines = frame.detailLines { act(on: .measured(detailLines: lines)) }
        if screen.draw(frame.buffer, caret: frame.caret) { drawn = model }
    }

    private func endOpening() {
        guard isOpening else { return }
        isOpening = false
        for (question, generation) in postponed { ask(question, generation) }
        postponed = []
        keeper?.look()
    }
}

extension Question {
    /// Answered in a few milliseconds whatever the archive holds: one frame with all of them beats four in a row.
    /// Engagement reads the posts of a month, so its pane may come later.
    fileprivate var isForFirstFrame: Bool {
        switch self {
        case .queue, .overdue, .headline, .tiles: true
        case .office, .count, .engagement, .caseFile, .revision, .target, .workload, .preparedUse, .closureSigns,
            .selection, .drafts, .calls, .similar:
            false
        }
    }
}

extension Intent {
    /// Of the question an answer belongs to; nil if this is no answer.
    fileprivate var generation: Int? {
        switch self {
        case .loaded(_, let generation), .failed(_, let generation): generation
        default: nil
        }
    }
}
