import PiketDomain
import PiketUI
import PiketViewModels
import Testing

@Suite("Plain mode: sentences")
struct PlainLinesTests {
    private static let now = SampleCases.now

    struct Said: CustomTestStringConvertible {
        var change: PlainChange
        var row: QueueRow?
        var indonesian: String
        var english: String

        var testDescription: String { indonesian }
    }

    private static func row(_ number: Int64, _ change: (inout QueueRow) -> Void = { _ in }) -> QueueRow {
        let all = SampleCases.queueRows + SampleCases.overdueRows.map(\.row)
        var row = all.first { $0.number == number } ?? SampleCases.queueRows[0]
        change(&row)
        return row
    }

    private static func event(
        _ act: Act, _ number: Int64?, version: Int = 3, by actor: Actor = .officer(login: "pa"), at: Instant = now,
        _ payload: EventPayload = EventPayload()
    ) -> PlainChange {
        PlainChange(
            at: at,
            .event(
                LogEntry(
                    event: Event(
                        id: 7, complaint: number, version: number == nil ? 0 : version, at: at, actor: actor, act: act,
                        payload: payload), number: number)))
    }

    private static func sum(_ kind: PlainSum.Kind, _ count: Int, _ change: (inout PlainSum) -> Void) -> PlainChange {
        var sum = PlainSum(kind)
        sum.count = count
        change(&sum)
        return PlainChange(at: now, .many(sum))
    }

    private static let veiled = row(10_881) {
        $0.number = 10_893
        ($0.shown, $0.category, $0.kelurahan, $0.next) = (.restricted, nil, nil, nil)
        ($0.agency, $0.assignee, $0.channel) = (nil, nil, "")
    }
    private static let outside = row(10_811) {
        ($0.shown, $0.kelurahan, $0.agency, $0.assignee, $0.channel, $0.next) = (.outOfScope, nil, nil, nil, "", nil)
    }

    static let table: [Said] = [
        Said(
            change: event(.imported, 10_880, version: 1, by: .importer), row: row(10_880),
            indonesian:
                "14.02 Pengaduan baru: 10880, Lampu jalan, Kali Anyar, lewat JAKI, verifikasi paling lambat 14.15.",
            english: "14:02 New complaint: 10880, Lampu jalan, Kali Anyar, by JAKI, verify by 14:15."),
        Said(
            change: event(.received, 10_874, version: 1), row: row(10_874) { $0.priority = .emergency },
            indonesian:
                "14.02 Pengaduan baru: 10874, darurat, Pohon tumbang, Pondok Pinang, lewat SMS, verifikasi terlambat 3 menit, oleh petugas A.",
            english:
                "14:02 New complaint: 10874, emergency, Pohon tumbang, Pondok Pinang, by SMS, verify late by 3 minutes, by petugas A."
        ),
        Said(
            change: event(.received, 10_440, version: 1, by: .system),
            row: row(10_440) { ($0.status, $0.category, $0.kelurahan) = (.done, nil, nil) },
            indonesian: "14.02 Pengaduan baru: 10440, tanpa kategori, tanpa lokasi, lewat WA, Selesai.",
            english: "14:02 New complaint: 10440, no category, no place, by WA, Done."),
        Said(
            change: event(
                .stateSet, 10_811, EventPayload().with(.from, Status.assigned).with(.status, Status.inProgress)),
            row: row(10_811), indonesian: "14.02 Menjadi Proses: 10811, Sampah, Cikini, oleh petugas A.",
            english: "14:02 Now In progress: 10811, Sampah, Cikini, by petugas A."),
        Said(
            change: event(.answered, 10_811), row: row(10_811),
            indonesian: "14.02 Dijawab: 10811, Sampah, Cikini, oleh petugas A.",
            english: "14:02 Answered: 10811, Sampah, Cikini, by petugas A."),
        Said(
            change: event(
                .assigned, 10_811,
                EventPayload().with(.agency, "dlh").with(.from, Status.coordinating).with(.status, Status.assigned)),
            row: row(10_811),
            indonesian: "14.02 Disposisi: 10811, Sampah, Cikini, kepada DLH, menjadi Disposisi, oleh petugas A.",
            english: "14:02 Assigned: 10811, Sampah, Cikini, to DLH, now Assigned, by petugas A."),
        Said(
            change: event(.undone, 10_811, EventPayload().with(.act, Act.answered.rawValue)), row: row(10_811),
            indonesian: "14.02 Diurungkan (dijawab): 10811, Sampah, Cikini, oleh petugas A.",
            english: "14:02 Undone (answered): 10811, Sampah, Cikini, by petugas A."),
        Said(
            change: event(.endangered, 10_811, by: .officer(login: "sup")), row: row(10_811),
            indonesian: "14.02 Bahaya, 112: 10811, Sampah, Cikini, oleh penyelia A.",
            english: "14:02 Danger, 112: 10811, Sampah, Cikini, by penyelia A."),
        Said(
            change: event(.escalated, 10_811, by: .system), row: row(10_811),
            indonesian: "14.02 Eskalasi: 10811, Sampah, Cikini, oleh Piket.",
            english: "14:02 Escalated: 10811, Sampah, Cikini, by Piket."),
        Said(
            change: event(.imported, 10_811, by: .importer, EventPayload().with(.status, Status.done)),
            row: row(10_811) { $0.status = .done },
            indonesian: "14.02 Kabar dari sumbernya: 10811, Sampah, Cikini, menjadi Selesai.",
            english: "14:02 News from its source: 10811, Sampah, Cikini, now Done."),
        Said(
            change: event(.dutyChanged, nil, EventPayload().with(.kind, "in")),
            indonesian: "14.02 Mulai bertugas, oleh petugas A.", english: "14:02 On duty, by petugas A."),
        Said(
            change: event(.stateSet, 10_893, EventPayload()), row: veiled,
            indonesian: "14.02 Menjadi Menunggu: 10893, rahasia, oleh petugas A.",
            english: "14:02 Now Waiting: 10893, secret, by petugas A."),
        Said(
            change: event(.imported, 10_811, version: 1, by: .importer), row: outside,
            indonesian: "14.02 Pengaduan baru: 10811, Sampah, di luar wilayah/OPD Anda.",
            english: "14:02 New complaint: 10811, Sampah, outside your areas/agencies."),
        Said(
            change: event(.noted, 10_811, at: now - 86_400),
            indonesian: "Jum 20-11 14.02 Catatan: 10811, oleh petugas A.",
            english: "Fri 11-20 14:02 Note: 10811, by petugas A."),
        Said(
            change: PlainChange(at: now, .late(row(10_803))),
            indonesian: "14.02 Terlambat, jawaban: 10803, Parkir liar, Tebet Timur, petugas A.",
            english: "14:02 Late, answer: 10803, Parkir liar, Tebet Timur, petugas A."),
        Said(
            change: PlainChange(at: now, .late(row(10_871))),
            indonesian: "14.02 Terlambat, verifikasi: 10871, Sampah, Kapuk, belum ada petugas.",
            english: "14:02 Late, verify: 10871, Sampah, Kapuk, nobody has it."),
        Said(
            change: PlainChange(at: now, .dueWithinHour(row(10_814))),
            indonesian:
                "14.02 Tenggat dalam satu jam, jawaban paling lambat 14.24: 10814, Saluran air, Rawa Buaya, petugas C.",
            english: "14:02 Due within the hour, answer by 14:24: 10814, Saluran air, Rawa Buaya, petugas C."),
        Said(
            change: PlainChange(
                at: now, .silent(SilentChannel(channel: "sms", lastArrivalAt: now - 10_800, usualGap: 3600))),
            indonesian: "14.02 Kanal sepi, SMS, tidak ada yang masuk sejak 11.02.",
            english: "14:02 Silent channel, SMS, nothing came since 11:02."),
        Said(
            change: PlainChange(at: now, .heard("sms")), indonesian: "14.02 Kanal SMS tidak sepi lagi.",
            english: "14:02 Channel SMS is no longer silent."),
        Said(
            change: sum(.arrived, 5000) {
                ($0.numbers, $0.last, $0.closed) = ([11_504, 11_505], 16_503, 4800)
                $0.channels = ["jaki": 3000, "sms": 1500, "wa": 300, "x": 100, "ig": 50, "web": 40]
            },
            indonesian:
                "14.02 5.000 pengaduan baru, 11504 sampai 16503, 4.800 sudah selesai di sumbernya: JAKI 3.000, SMS 1.500, WA 300, X/Tw 100, IG 50, lainnya 50.",
            english:
                "14:02 5,000 new complaints, 11504 to 16503, 4,800 closed at their source already: JAKI 3,000, SMS 1,500, WA 300, X/Tw 100, IG 50, others 50."
        ),
        Said(
            change: sum(.act(.stateSet), 60) {
                ($0.numbers, $0.states) = ([10_001, 10_002, 10_003], [.done: 20, .inProgress: 40])
            },
            indonesian:
                "14.02 60 berubah status, 40 menjadi Proses, 20 menjadi Selesai, antara lain 10001, 10002, 10003.",
            english: "14:02 60 changed state, 40 now In progress, 20 now Done, among them 10001, 10002, 10003."),
        Said(
            change: sum(.act(.answered), 12) { $0.numbers = [10_001, 10_002, 10_003] },
            indonesian: "14.02 12 kali dijawab, antara lain 10001, 10002, 10003.",
            english: "14:02 12 times answered, among them 10001, 10002, 10003."),
        Said(
            change: sum(.late, 37) { $0.numbers = [10_001, 10_002, 10_003] },
            indonesian: "14.02 37 menjadi terlambat, antara lain 10001, 10002, 10003.",
            english: "14:02 37 became late, among them 10001, 10002, 10003."),
    ]

    @Test("Each change is a sentence in both languages", arguments: table)
    func sentences(said: Said) {
        let rows = said.row.map { [$0.number: $0] } ?? [:]
        let lines = Language.allCases.map { language in
            PlainLines(office: SampleOffice.office(), language: language, now: Self.now)
                .lines([said.change], rows: rows)
        }
        #expect(lines == [[said.indonesian], [said.english]])
    }

    @Test("No event has a sentence without words", arguments: Act.allCases)
    func everyAct(act: Act) {
        for language in Language.allCases {
            let lines = PlainLines(office: SampleOffice.office(), language: language, now: Self.now)
                .lines([Self.event(act, 10_811)], rows: [10_811: Self.row(10_811)])
            #expect(lines.count == 1 && lines[0].hasSuffix(".") && !lines[0].contains("?"))
            #expect(lines[0].unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
        }
    }

    @Test func `what a complaint says about itself cannot break a line`() {
        let row = Self.row(10_811) { ($0.category, $0.assignee) = ("a\u{1B}[31m\nb", "c\r\u{9B}2J") }
        let line = PlainLines(office: SampleOffice.office(), language: .indonesian, now: Self.now)
            .lines([PlainChange(at: Self.now, .late(row))], rows: [:])[0]
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    }

    @Test func `the beginning says how the desk stands, the worst first`() {
        var headline = Headline()
        (headline.open, headline.overdue, headline.backlog, headline.dueWithinHour) = (1204, 93, 6, 12)
        (headline.untouched, headline.emergency, headline.mine) = (45, 1, 9)
        let silent = [SilentChannel(channel: "sms", lastArrivalAt: Self.now - 10_800, usualGap: 3600)]
        let late = Array(SampleCases.overdueRows.prefix(2))
        let lines = Language.allCases.map { language in
            PlainLines(office: SampleOffice.office(isSimulated: true), language: language, now: Self.now)
                .opening(headline, silent: silent, late: late)
        }
        #expect(
            lines[0] == [
                "Piket, DKI Jakarta · Diskominfotik, Sabtu 21-11-2026 14.02 WIB.",
                "Data simulasi, tidak ada yang nyata.",
                "1.204 pengaduan terbuka, 87 terlambat, 12 bertenggat dalam satu jam, 45 belum ditindaklanjuti, 1 darurat, 6 tunggakan, 9 tugas Anda.",
                "Kanal sepi, SMS, tidak ada yang masuk sejak 11.02.",
                "2 yang paling terlambat menyusul.",
                "Terlambat 18 jam 5 menit, verifikasi: 10764, Banjir, Kapuk Muara, petugas C.",
                "Terlambat 18 jam 5 menit, verifikasi: 10751, Banjir, Kapuk Muara, petugas C.",
            ])
        #expect(
            lines[1] == [
                "Piket, DKI Jakarta · Diskominfotik, Saturday 2026-11-21 14:02 WIB.",
                "Simulated data, nothing is real.",
                "1,204 complaints open, 87 late, 12 due within the hour, 45 without follow-up, 1 emergency case, 6 in the backlog, 9 assigned to you.",
                "Silent channel, SMS, nothing came since 11:02.",
                "The 2 latest follow.",
                "Late by 18 hours 5 minutes, verify: 10764, Banjir, Kapuk Muara, petugas C.",
                "Late by 18 hours 5 minutes, verify: 10751, Banjir, Kapuk Muara, petugas C.",
            ])
    }
}
