import CursesTerminal
import PiketDesk
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels
import TerminalKit

/// The dashboard at work: sleeps until a key, an answer, somebody's commit or the next shown minute, then draws what
/// changed. Runs on one thread; questions run on others and come back through the mailbox.
final class LiveDesk {
    let store: SQLiteStore
    private let screen: CursesScreen
    let clock: WallClock
    private let signal: ChangeSignal
    private let presence: PresenceFolder
    let mailbox = Mailbox()
    let palettes: (String) -> Palette
    /// The simulated city of a demo: what it does next, and when.
    let city: DemoCity?
    /// nil where nothing may be written, or the clock is not the world's.
    private let keeper: Housekeeper?
    /// Publishes a board beside the dashboard.
    private let publisher: BoardPublisher?
    var model: AppModel
    var painter: FramePainter
    private var drawn: AppModel?
    /// What can be pointed at in the picture that was drawn.
    private var spots: [SpottedArea] = []
    private var isOver = false
    /// The theme the screen draws with.
    private var theme: String
    private var isOpening = true
    private var watch = ClockWatch()
    /// The last of the writes that keep a call.
    var keeping: Task<Void, Never>?
    /// The questions whose answers the first frame waits for, by generation.
    private var awaited: Set<Int> = []
    /// Asked once the first frame stands, so that they do not slow it down.
    private var postponed: [(question: Question, generation: Int)] = []

    init(
        store: SQLiteStore, screen: CursesScreen, model: AppModel, painter: FramePainter, clock: WallClock,
        palettes: @escaping (String) -> Palette, city: DemoCity? = nil, keepsHouse: Bool = false,
        board: String? = nil
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
        let bell = mailbox
        publisher = board.map {
            BoardPublisher(store: store, path: $0, bell: { bell.ring() }, tell: { bell.put(.boardTold($0)) })
        }
        signal = try ChangeSignal(store)
        presence = PresenceFolder(store)
    }

    /// Until the officer quits or the terminal is gone.
    func run() {
        _ = watch.read(clock.now, uptime: WallClock.uptimeSeconds)
        act(on: .start)
        while !isOver {
            drawIfChanged()
            let watched = [mailbox.descriptor, signal.descriptor, presence.descriptor].filter { $0 >= 0 }
            let ready = screen.wait(milliseconds: patience, watching: watched)
            let (now, uptime) = (clock.now, WallClock.uptimeSeconds)
            if let jump = watch.read(now, uptime: uptime) { act(on: .clockSet(by: jump)) }
            keeper?.hold(!watch.isSteady(uptime: uptime))
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
                publisher?.storeChanged()
            }
            keeper?.work(until: now)
            publisher?.work()
            if ready.descriptors.contains(presence.descriptor) {
                presence.drain()
                act(on: .company(presence.others()))
            }
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
        if let next = publisher?.nextAt { times.append(Int(max(0, next - WallClock.monotonicMilliseconds))) }
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
            case .mouse(let event): point(event)
            }
            if isOver { return }
        }
    }

    private func point(_ event: MouseEvent) {
        guard let spot = spots.spot(at: event.point) else { return }
        switch event.action {
        case .press: act(on: .click(spot))
        case .wheelUp: act(on: .wheel(spot, by: -1))
        case .wheelDown: act(on: .wheel(spot, by: 1))
        case .release: break
        }
    }

    private func act(on intent: Intent) {
        for request in model.reduce(intent) {
            switch request {
            case .ask(let question, let generation): ask(question, generation)
            case .act(let order, let number): carryOut(order, number)
            case .acceptHandover(let numbers, let order): acceptHandover(numbers, order)
            case .settleMention(let id, let fate, let reason, let order): settle(id, fate, reason, order)
            case .copy(let clipping):
                screen.copy(
                    ClippingText.text(
                        clipping, office: model.office, viewer: model.viewer, language: model.language,
                        now: model.shownNow))
            case .keep(let draft): keep(draft)
            case .write(let call, let number): writeDown(call, number)
            case .keepCall, .forgetCall: keepCall(request)
            case .save(let slip): save(slip)
            case .changeView(let change): keep(change)
            case .present(let present):
                presence.tell(present)
                presence.watch(present != nil)
                act(on: .company(present == nil ? [] : presence.others()))
            case .saveFile(let order): save(order)
            case .mouse(let isOn): screen.setMouse(isOn)
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
            } catch {
                mailbox.put(.failed(StoreTrouble(error, path: store.path), generation: generation))
            }
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
        if screen.draw(frame.buffer, caret: frame.caret) { (drawn, spots) = (model, frame.spots) }
    }

    private func endOpening() {
        guard isOpening else { return }
        isOpening = false
        for (question, generation) in postponed { ask(question, generation) }
        postponed = []
        keeper?.look()
    }
}
