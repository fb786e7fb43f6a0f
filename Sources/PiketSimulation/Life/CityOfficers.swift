import PiketDesk
import PiketDomain

/// What an officer does next with a case, by where it stands.
struct CityOfficers: Sendable {
    let office: Office
    let team: CityTeam

    /// The share of late cases as met lately; begins where a history leaves it.
    private var lateShare = 0.07

    /// How many cases an officer looks at before choosing the most pressing one.
    private static let looks = 10
    /// Some are stuck elsewhere: while fewer than this are late, officers pass late ones by.
    private static let stuckShare = 0.07

    init(office: Office, team: CityTeam) {
        (self.office, self.team) = (office, team)
    }

    /// Every other time what is due first, else what lies on top.
    ///
    /// - Parameter taken: ids acted on already; the chosen one is added.
    mutating func act(
        on rows: [QueueRow], except taken: inout Set<Int64>, at now: Instant, _ random: inout SeededRandom
    ) -> LifeEvent? {
        guard !rows.isEmpty else { return nil }
        var chosen: (row: QueueRow, act: DeskAct, login: String)?
        let isByDue = random.chance(0.5)
        for _ in 0..<Self.looks {
            let row = random.pick(rows)
            guard row.status.isOpen, row.receivedAt + 60 < now, row.assignee == nil || row.assignee != team.viewer
            else {
                continue
            }
            let isLate = row.next?.isBroken(at: now) == true
            lateShare += ((isLate ? 1 : 0) - lateShare) * 0.01
            guard !taken.contains(row.id), !isLate || lateShare > Self.stuckShare else { continue }
            if let best = chosen, Self.due(best.row) <= Self.due(row) { continue }
            guard let (act, login) = choose(row, at: now, &random) else { continue }
            chosen = (row, act, login)
            if !isByDue { break }
        }
        guard let chosen else { return nil }
        taken.insert(chosen.row.id)
        return LifeEvent(
            at: now,
            kind: .act(chosen.act, login: chosen.login, complaint: chosen.row.id, number: chosen.row.number))
    }

    private static func due(_ row: QueueRow) -> Int64 { row.next?.limit?.seconds ?? .max }

    private func choose(
        _ row: QueueRow, at now: Instant, _ random: inout SeededRandom
    ) -> (DeskAct, login: String)? {
        let isSecret = office.isRestricted(visibility: row.visibility, type: row.type, profile: "")
        let anybody = row.assignee ?? team.officer(&random)
        let who = isSecret ? team.supervisor(&random) : anybody
        let profile = profile(for: row)
        let hasReview = profile.steps.contains(.review)
        let isUnanswered = row.next?.clock == .answer
        switch row.status {
        case .awaiting:
            if row.assignee == nil, random.chance(0.5) { return (.take, who) }
            if random.chance(0.03) { return (.dismiss(random.pick(Dismissal.allCases)), who) }
            if random.chance(0.03) { return (.setState(.rejected, reason: "data tidak cukup"), who) }
            return (.verify, who)
        case .coordinating:
            return (.assign(to: .agency(agency(of: row, &random)), reason: "sesuai kategori"), team.supervisor(&random))
        case .assigned:
            if random.chance(0.03) {
                return (.setState(.awaiting, reason: "dikembalikan OPD: bukan wewenang"), who)
            }
            return random.chance(0.35) && isUnanswered
                ? (.answer(random.pick(Self.answers)), who) : (.setState(.inProgress, reason: ""), who)
        case .inProgress:
            if isUnanswered { return (.answer(random.pick(Self.answers)), who) }
            if random.chance(0.04) { return (.ask("Mohon kirim foto atau patokan lokasi."), who) }
            if random.chance(0.06), let holder = row.assignee {
                return (
                    .assign(to: .officer(team.colleague(of: holder, &random)), reason: "ganti sif"),
                    team.supervisor(&random)
                )
            }
            // Young work is not done yet: an agency needs hours, not minutes.
            guard now - row.receivedAt > 5 * 3600 || random.chance(0.1) else {
                return (.note(random.pick(Self.notes)), who)
            }
            return (.setState(Status.finished(steps: profile.steps), reason: ""), who)
        case .awaitingReporter: return random.chance(0.3) ? (.reply("Foto sudah saya kirim.", nil), who) : nil
        case .inReview where hasReview:
            return random.chance(0.05)
                ? (.review(approved: false, reason: "foto sesudah belum ada"), team.supervisor(&random))
                : (.review(approved: true, reason: ""), team.supervisor(&random))
        default: return nil
        }
    }

    private func agency(of row: QueueRow, _ random: inout SeededRandom) -> String {
        row.agency ?? office.routes.routing(of: RoutedCase(row))?.agency
            ?? random.pick(office.description.agencies.isEmpty ? CityCatalogue.agencies : office.description.agencies)
            .code
    }

    private func profile(for row: QueueRow) -> SLAProfile {
        var complaint = Complaint(
            id: row.id, number: row.number, version: row.version, type: row.type, status: row.status,
            priority: row.priority, visibility: row.visibility, profile: "", channel: row.channel,
            receivedAt: row.receivedAt)
        complaint.category = row.category
        return office.profile(for: complaint)
    }

    private static let answers = [
        "Terima kasih atas laporan Bapak/Ibu. Tim meninjau lokasi hari ini, hasilnya kami kabarkan.",
        "Terima kasih atas laporan Bapak/Ibu. Pekerjaan dijadwalkan dalam pekan ini.",
        "Laporan sudah kami teruskan ke petugas wilayah dan sedang dikerjakan.",
    ]

    private static let notes = [
        "tim sudah di lokasi", "menunggu alat", "foto sebelum diterima", "koordinasi dengan kelurahan",
    ]
}
