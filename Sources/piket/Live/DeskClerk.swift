import PiketDesk
import PiketDomain
import PiketViewModels

/// Carries out what a dialog confirmed: reads each case afresh, decides it by the office of this moment, writes it.
struct DeskClerk: Sendable {
    let store: any DeskReading & DeskWriting & PersonReading
    let login: String

    func carryOut(_ order: ActOrder, now: Instant) async -> ActReport {
        var report = ActReport()
        for one in order.cases {
            report.results[one.number] = await result(of: order.act, on: one, now: now)
            if case .unmask = order.act, case .done = report.results[one.number] {
                do {
                    report.original = try await store.original(number: one.number)
                } catch let trouble as StoreTrouble {
                    report.results[one.number] = .failed(trouble)
                } catch {
                    report.results[one.number] = .failed(.other(path: "", detail: "\(error)"))
                }
            }
        }
        return report
    }

    private func result(of act: DeskAct, on one: ActOrder.Case, now: Instant) async -> ActReport.Result {
        do {
            let office = try await store.office()
            let viewer = office.viewer(login: login)
            guard let file = try await store.caseFile(number: one.number, viewer: viewer, now: now) else {
                return .refused(.unknownCase(one.number))
            }
            if file.complaint.version != one.version, let latest = file.events.last {
                return .conflict(
                    Conflict(number: one.number, version: file.complaint.version, latest: latest))
            }
            if case .merge(let parent) = act {
                // A parent has to be there, and to be nobody's duplicate itself.
                guard let other = try await store.caseFile(number: parent, viewer: viewer, now: now) else {
                    return .refused(.unknownCase(parent))
                }
                if other.complaint.status == .duplicate { return .refused(.notOpen(.duplicate)) }
            }
            switch Desk(office: office).decide(act, on: file, by: viewer, now: now) {
            case .failure(let refusal): return .refused(refusal)
            case .success(let change):
                let next = try await store.commit(change, now: now)
                return .done(version: next.version, isRequest: change.events.contains { $0.act == .requested })
            }
        } catch let conflict as Conflict {
            return .conflict(conflict)
        } catch let refusal as Refusal {
            return .refused(refusal)
        } catch let trouble as StoreTrouble {
            return .failed(trouble)
        } catch {
            return .failed(.other(path: "", detail: "\(error)"))
        }
    }
}
