import Foundation
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels

/// What the screen wants written. Each answer comes back through the mailbox.
extension LiveDesk {
    /// What is written is dated by the world's clock, wherever `--now` put the screen's; a simulated city has its own.
    var present: Instant { city == nil ? WallClock().now : clock.now }

    func carryOut(_ order: ActOrder, _ number: Int) {
        let (clerk, now, mailbox) = (DeskClerk(store: store, login: model.viewer.login), present, mailbox)
        Task.detached { mailbox.put(.acted(await clerk.carryOut(order, now: now), order: number)) }
    }

    func acceptHandover(_ numbers: [Int64], _ order: Int) {
        let (clerk, now, mailbox) = (HandoverClerk(store: store, login: model.viewer.login), present, mailbox)
        Task.detached { mailbox.put(.handoverAccepted(await clerk.report(on: numbers, now: now), order: order)) }
    }

    func settle(_ mention: Int64, _ fate: MentionFate, _ reason: String, _ order: Int) {
        let (clerk, now, mailbox) = (MentionClerk(store: store, login: model.viewer.login), present, mailbox)
        Task.detached {
            let report = await clerk.report(on: mention, as: fate, reason: reason, now: now)
            mailbox.put(.mentionSettled(report, order: order))
        }
    }

    func keep(_ draft: Draft) {
        let (store, login, now) = (store, model.viewer.login, present)
        Task.detached {
            // What cannot be kept now is still on screen, and is tried again with the next letter.
            try? await store.keep(draft, of: login, now: now)
        }
    }

    func keep(_ change: ViewChange) {
        let (store, login, mailbox) = (store, model.viewer.login, mailbox)
        Task.detached {
            do {
                try await store.change(change, of: login)
                mailbox.put(.viewChanged(change, nil))
            } catch {
                mailbox.put(.viewChanged(change, StoreTrouble(error, path: store.path)))
            }
        }
    }

    func save(_ order: SaveOrder) {
        let clerk = FileClerk(
            store: store, model: model, painter: painter, palette: palettes(model.theme),
            folder: FileManager.default.currentDirectoryPath)
        let mailbox = mailbox
        Task.detached { mailbox.put(await clerk.write(order)) }
    }

    func writeDown(_ call: CallNotes, _ number: Int) {
        let (clerk, now, mailbox) = (CallClerk(store: store, login: model.viewer.login), clock.now, mailbox)
        Task.detached { mailbox.put(.written(await clerk.report(on: call, now: now), order: number)) }
    }

    func save(_ slip: Slip) {
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
    func keepCall(_ request: Request) {
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
}
