import PiketDomain
import PlainText

/// One case in full: forwarded, asked back, reassigned.
enum SampleDetail {
    static func file(_ number: Int64) -> CaseFile? {
        guard number != 404 else { return nil }
        let received = Instant(seconds: SampleCases.now.seconds - 3 * 86_400 + 4000)
        var complaint = Complaint(
            id: 1, number: number, version: 4, type: .complaint, status: .inProgress, priority: .high,
            visibility: .privat, profile: "lapor", channel: "jaki", receivedAt: received)
        complaint.category = "saluran"
        complaint.agency = "sda"
        complaint.assignee = "pc"
        complaint.kelurahan = SampleOffice.code("Rawa Buaya")
        complaint.externalID = "JK2611-40912"
        complaint.address = "RT 07/RW 03"
        complaint.point = GeoPoint(latitude: -6.16287, longitude: 106.73639)
        complaint.title = "Saluran tersumbat, air masuk rumah tiap hujan deras"
        complaint.text = SafeText(
            sanitizing:
                "Selokan di depan gang penuh lumpur dan sampah plastik sejak awal bulan. Setiap hujan lebih dari "
                + "setengah jam air naik ke teras, tiga rumah sudah kemasukan. Warga sudah kerja bakti dua kali tetapi "
                + "alat tidak cukup. Mohon dikeruk sebelum tahun baru. Kontak saya 08•• •••• •412 atau lewat RT.")
        complaint.reporter = ReporterLabel(name: "B. S.", contact: "08•• •••• •412")
        complaint.photoURL = "https://contoh.invalid/foto/40912"
        complaint.deadlines = deadlines(received)
        return CaseFile(
            complaint: complaint, events: events(received),
            references: [Reference(system: "SP4N", number: "7718203")],
            similar: [SimilarCase(number: 10790, distance: 180), SimilarCase(number: 10802, distance: 95)],
            hiddenCharacters: 2,
            escaped: EscapedWords(
                title: complaint.title,
                text: SafeText(
                    escaping: "Selokan di depan gang penuh lumpur\u{202E} dan sampah plastik\u{200B} sejak awal bulan."),
                address: complaint.address), isLogIntact: true)
    }

    /// The same in coordination: one agency replied, one is late, one has time.
    static func coordinated(_ number: Int64) -> CaseFile? {
        guard var file = file(number) else { return nil }
        let now = SampleCases.now
        func event(_ act: Act, _ at: Instant, _ payload: EventPayload, text: SafeText) {
            let id = Int64(file.events.count + 1)
            file.events.append(
                Event(
                    id: id, complaint: 1, version: Int(id), at: at, actor: .officer(login: "pc"), act: act,
                    payload: payload))
            file.words[id] = text
        }
        func ask(_ agency: String, _ at: Instant, due: Instant, _ text: SafeText) {
            event(.supportAsked, at, EventPayload().with(.to, agency).with(.due, due), text: text)
        }
        ask("dlh", now - 80_000, due: now - 30_000, "angkut lumpur hasil keruk ke Rorotan, tiga truk cukup")
        ask("bm", now - 79_000, due: now + 100_000, "periksa tutup saluran di sisi jalan raya")
        ask("satpol", now - 78_000, due: now + 100_000, "tertibkan bangunan di atas saluran")
        event(
            .supportReplied, now - 20_000, EventPayload().with(.fromAgency, "satpol"), text: "sudah, Jumat sore")
        file.complaint.status = .coordinating
        file.complaint.awaitedSupports = 2
        return file
    }

    /// The same with an answer that came so far.
    static func answered(_ acts: [Act], secondsAgo: Int64) -> @Sendable (Int64) -> CaseFile? {
        { number in
            guard var file = file(number) else { return nil }
            for (index, act) in acts.enumerated() {
                let id = Int64(file.events.count + 1)
                let payload = act == .sent ? EventPayload().with(.event, id - 1) : EventPayload()
                file.events.append(
                    Event(
                        id: id, complaint: 1, version: Int(id),
                        at: SampleCases.now - secondsAgo + Int64(index) * 60, actor: .officer(login: "sup"), act: act,
                        payload: payload))
                guard act != .sent else { continue }
                file.words[id] =
                    "Terima kasih. Regu pengerukan Dinas SDA datang ke RT 07/RW 03 Rabu 25 November pukul 08.00; "
                    + "perkembangannya kami kabarkan lewat laporan ini."
            }
            return file
        }
    }

    private static func deadlines(_ received: Instant) -> [Deadline] {
        guard let profile = SLAProfile.shipped(code: "lapor") else { return [] }
        var history = CaseHistory(receivedAt: received)
        history.changes = [
            CaseHistory.Change(at: received + 40_000, to: .assigned),
            CaseHistory.Change(at: received + 90_000, to: .inProgress),
        ]
        return DeadlineProjection.deadlines(of: history, profile: profile) { _ in .government(zone: .wib) }
    }

    private static func events(_ received: Instant) -> [Event] {
        func event(
            _ version: Int, _ after: Int64, _ actor: Actor, _ act: Act, _ payload: EventPayload, reason: String? = nil
        ) -> Event {
            Event(
                id: Int64(version), complaint: 1, version: version, at: received + after, actor: actor, act: act,
                payload: payload, reason: reason)
        }
        return [
            event(1, 0, .importer, .received, EventPayload().with(.channel, "jaki")),
            event(2, 40_000, .officer(login: "pa"), .verified, EventPayload().with(.category, "saluran")),
            event(
                3, 41_000, .officer(login: "sup"), .assigned,
                EventPayload().with(.agency, "sda").with(.officer, "pa").with(.from, Status.awaiting).with(
                    .status, Status.assigned)),
            event(
                4, 90_000, .officer(login: "pa"), .stateSet,
                EventPayload().with(.from, Status.assigned).with(.status, Status.inProgress),
                reason: "survei Selasa bersama RT dan regu pengerukan kecamatan"),
            event(
                5, 170_000, .officer(login: "sup"), .assigned, EventPayload().with(.officer, "pc"),
                reason: "beban petugas A"),
        ]
    }
}
