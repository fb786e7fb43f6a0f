import PiketDesk
import PiketDomain
import PiketStore
import PiketViewModels

/// Decides what becomes of a citizen's post, for the command and the screen alike: reads it afresh, checks, writes.
struct MentionClerk: Sendable {
    let store: any DeskReading & DeskWriting & MentionKeeping
    let login: String

    /// The number of the case that came of it; nil if none did. Errors: `Refusal`, `StoreTrouble`; nothing was changed then.
    func settle(
        _ id: Int64, as fate: MentionFate, type: ComplaintType = .complaint, category: String? = nil,
        reason: String = "", now: Instant
    ) async throws -> Int64? {
        let office = try await store.office()
        let viewer = office.viewer(login: login)
        guard let mention = try await store.mention(id, viewer: viewer) else { throw Refusal.unknownMention(id) }
        let order = try Desk(office: office).settle(
            mention, as: fate, type: type, category: category, reason: reason,
            original: fate.makesCase ? try await store.originalMention(id) : nil, by: viewer, now: now
        ).get()
        // A platform the office has no channel for yet.
        if let code = order.record?.channel, office.channel(code) == nil {
            var names = IntakeNames()
            names.channels = [code: office.channel(ofPlatform: mention.platform).name]
            try await store.register(names, now: now)
        }
        return try await store.settle(order, now: now)
    }

    /// For the screen.
    func report(on id: Int64, as fate: MentionFate, reason: String, now: Instant) async -> MentionReport {
        do {
            return .done(number: try await settle(id, as: fate, reason: reason, now: now))
        } catch let refusal as Refusal {
            return .refused(refusal)
        } catch {
            return .failed(StoreTrouble(error))
        }
    }
}
