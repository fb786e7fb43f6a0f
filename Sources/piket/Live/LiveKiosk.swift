import CursesTerminal
import Foundation
import Glibc
import PiketDomain
import PiketUI
import PiketViewModels
import TerminalKit

/// The kiosk at work: sleeps until the next scene, minute or board, and draws what changed. It asks no database.
final class LiveKiosk {
    /// Milliseconds between two looks at the board file.
    private static let look: Int64 = 1000
    /// Milliseconds between two beats.
    private static let beatPause: Int64 = 10_000

    /// All that a picture is made from but the second.
    private struct Picture: Equatable {
        var turns: Int
        var scene: KioskModel.Scene
        var minute: Int64
        var freshness: KioskModel.Freshness
        var trouble: KioskModel.Trouble?
        var stamp: BoardFile.Stamp?
        var columns: Int
        var rows: Int
    }

    private let screen: CursesScreen
    private var model: KioskModel
    private let painter: KioskPainter
    private let clock: WallClock
    private let file: BoardFile
    private let heartbeat: String?
    private let demo: KioskDemo?
    private var stamp: BoardFile.Stamp?
    private var lookedAt: Int64?
    private var beatAt: Int64?
    private var drawn: Picture?
    private var isOver = false

    init(
        screen: CursesScreen, model: KioskModel, painter: KioskPainter, clock: WallClock, file: BoardFile,
        heartbeat: String?, demo: KioskDemo?
    ) {
        self.screen = screen
        self.model = model
        self.painter = painter
        self.clock = clock
        self.file = file
        self.heartbeat = heartbeat
        self.demo = demo
    }

    /// Until the exit word, a signal, or the end of the terminal.
    func run() {
        while !isOver, !model.isOver {
            model.reduce(.tick(clock.now))
            demo?.live(until: clock.now)
            lookAtBoard()
            drawIfChanged()
            beatIfDue()
            let patience = min(clock.milliseconds(until: model.nextWake), Int(Self.look))
            if screen.wait(milliseconds: patience).hasInput { readInput() }
        }
    }

    private func lookAtBoard() {
        let now = WallClock.monotonicMilliseconds
        guard lookedAt.map({ now - $0 >= Self.look }) ?? true else { return }
        lookedAt = now
        let found = file.stamp
        // A file that could not be read is tried again: its disk may be coming back.
        guard found != stamp || found == nil || model.trouble != nil else { return }
        stamp = found
        switch file.read() {
        case .success(let board): model.reduce(.board(board))
        case .failure(let trouble): model.reduce(.trouble(trouble))
        }
    }

    private func readInput() {
        for input in screen.readInput() {
            switch input {
            case .key(let key): model.reduce(.key(key.notation))
            case .resize(let size): model.reduce(.resize(columns: size.width, rows: size.height))
            case .resumed: drawn = nil
            case .terminate, .hangup: isOver = true
            case .paste, .mouse: break
            }
        }
    }

    private func drawIfChanged() {
        let picture = Picture(
            turns: model.turns, scene: model.scene, minute: model.now.seconds / 60, freshness: model.freshness,
            trouble: model.trouble, stamp: stamp, columns: model.columns, rows: model.rows)
        guard screen.owesFrame || picture != drawn else { return }
        if screen.draw(painter.paint(model), caret: nil) { drawn = picture }
    }

    private func beatIfDue() {
        guard let heartbeat, drawn != nil else { return }
        let now = WallClock.monotonicMilliseconds
        guard beatAt.map({ now - $0 >= Self.beatPause }) ?? true else { return }
        beatAt = now
        // A watchdog notices a beat that is missing; the kiosk goes on showing what it has.
        _ = Self.beat(heartbeat)
    }

    /// Writes the second into the file; false if that cannot be done.
    static func beat(_ path: String) -> Bool {
        (try? "\(WallClock().now.seconds)\n".write(toFile: path, atomically: true, encoding: .utf8)) != nil
    }
}
