import PiketDomain
import Testing

@Suite("Contract: both stores answer alike")
struct ContractAgreementTests {
    private let now = ContractOffice.now
    private static let viewers = [
        ContractOffice.supervisor, ContractOffice.officer, ContractOffice.former, ContractOffice.scoped,
        ContractOffice.stranger,
    ]

    /// Each key in both languages; `nil` where one spelling serves both.
    static let filters: [(id: String, en: String?)] = [
        ("", nil), ("lubang", nil), ("-lubang", nil), ("\"lubang besar\"", nil), ("lub", nil), ("macet | bau", nil),
        ("status:menunggu", "status:waiting"), ("status:selesai", "status:done"), ("jenis:hoaks", "type:hoax"),
        ("jenis:darurat_sosial", "type:humanitarian"), ("prio:darurat", "priority:emergency"),
        ("sifat:rahasia", "vis:secret"), ("kel:cikini", "ward:cikini"), ("kec:cempaka", "district:cempaka"),
        ("kota:pusat", "city:pusat"), ("kat:jalan", "cat:jalan"), ("-kat:sampah", "-category:sampah"),
        ("kanal:sms", "channel:sms"), ("opd:dlh", "agency:dlh"), ("opd:bina", "agency:bina"), ("by:@me", nil),
        ("petugas:piket1", "by:piket1"), ("is:terlambat", "is:late"), ("-is:terlambat", "-is:late"),
        ("is:mendekati", "is:due_soon"), ("is:baru", "is:new"), ("is:saya", "is:mine"),
        ("is:tanpa_petugas", "is:unassigned"), ("is:ditandai", "is:marked"), ("is:tutup", "is:closed"),
        ("is:semua", "is:any"), ("is:tunggakan", "is:backlog"), ("is:diketahui", "is:acknowledged"),
        ("is:tanpa_lokasi", "is:unplaced"), ("is:cacat", "is:fault"), ("is:balasan", "is:reply"),
        ("is:blm_terkirim", "is:unsent"), ("is:draf", "is:draft"), ("is:terbatas", "is:restricted"),
        ("is:blm_balas", "is:unreplied"),
        ("sisa<2d", "sla<2d"), ("sisa>1h", "sla>1h"), ("umur>10d", "age>10d"), ("umur<=3d", "age<=3d"),
        ("sejak:2026-11-01", "since:2026-11-01"), ("sampai:2026-11-01", "until:2026-11-01"), ("no:10007", "id:10007"),
        ("10012", nil), ("ref:s12", nil), ("S13", nil), ("kel:tidakada", nil), ("kat:jalan lubang is:late", nil),
        ("kel:cikini | kel:gambir kat:sampah", nil), ("-kel:cikini", nil), ("is:any status:selesai umur>5d", nil),
    ]

    @Test("Every key of the filter language, in both languages, for every viewer")
    func filters() async throws {
        let twins = try await ContractTwins.make()
        var empty: [String] = []
        for (id, en) in Self.filters {
            let filter = try Filter(parsing: id)
            if let en { #expect(try Filter(parsing: en) == filter, "\(id) is \(en)") }
            for viewer in Self.viewers {
                for view in [QueueView.all, .everything] {
                    let query = QueueQuery(view: view, filter: filter, sort: .number, limit: 0)
                    let wanted = try await twins.memory.queue(query, viewer: viewer, now: now)
                    let found = try await twins.sqlite.queue(query, viewer: viewer, now: now)
                    #expect(
                        found.rows.map(\.number) == wanted.rows.map(\.number), "\(id) in \(view) by \(viewer.login)")
                    #expect(found.rows == wanted.rows, "\(id) in \(view) by \(viewer.login)")
                    let count = try await twins.sqlite.count(query, viewer: viewer, now: now)
                    #expect(count == wanted.rows.count, "\(id) in \(view) by \(viewer.login)")
                    if viewer == ContractOffice.supervisor, view == .everything, wanted.rows.isEmpty {
                        empty.append(id)
                    }
                }
            }
        }
        #expect(empty == ["jenis:hoaks", "is:ditandai", "kel:tidakada"])
    }

    @Test("Lists, in every view, sort and direction")
    func lists() async throws {
        let twins = try await ContractTwins.make()
        for view in QueueView.allCases {
            for sort in QueueSort.allCases {
                for isDescending in [false, true] {
                    let query = QueueQuery(view: view, sort: sort, isDescending: isDescending, limit: 40)
                    let wanted = try await twins.memory.queue(query, viewer: ContractOffice.officer, now: now)
                    let found = try await twins.sqlite.queue(query, viewer: ContractOffice.officer, now: now)
                    #expect(found.rows.map(\.number) == wanted.rows.map(\.number), "\(query)")
                    #expect(found == wanted, "\(query)")
                }
            }
        }
    }

    @Test("Figures, at several hours")
    func figures() async throws {
        let twins = try await ContractTwins.make()
        for hours in [-72, -5, 0, 20, 400] {
            let now = now + Int64(hours) * 3600
            for viewer in Self.viewers {
                let headline = try await twins.memory.headline(viewer: viewer, now: now)
                #expect(try await twins.sqlite.headline(viewer: viewer, now: now) == headline, "at \(hours) h")
                for grouping in [nil] + OverdueGrouping.allCases {
                    let query = OverdueQuery(
                        offset: 3, limit: hours == 0 ? 0 : 20, includesBacklog: hours == 20, includesSoon: hours != 400,
                        grouping: grouping)
                    let late = try await twins.memory.overdue(query, viewer: viewer, now: now)
                    let found = try await twins.sqlite.overdue(query, viewer: viewer, now: now)
                    #expect(found == late, "at \(hours) h")
                    #expect(late.byClock.values.reduce(0, +) == late.total)
                    if hours == 0 {
                        let soon = try Filter(parsing: "is:due_soon -is:backlog sla>0m")
                        let wanted = try await twins.memory.count(QueueQuery(filter: soon), viewer: viewer, now: now)
                        #expect(late.soon == wanted && late.rows.count + 3 == late.total + late.soon)
                        #expect(late.rows.suffix(late.soon).allSatisfy { $0.x <= 1 && $0.broken.isDueSoon(at: now) })
                    }
                    let grouped = late.groups.map(\.count).reduce(0, +)
                    #expect(grouped == (grouping == nil ? 0 : late.total + (hours == 20 ? late.backlog : 0)))
                }
            }
            #expect(try await twins.sqlite.forecast(now: now) == twins.memory.forecast(now: now))
            let span = now - 200_000..<now
            #expect(
                try await twins.sqlite.turnover(in: span, now: now) == twins.memory.turnover(in: span, now: now))
            let tiles = try await twins.memory.tiles(now: now)
            #expect(try await twins.sqlite.tiles(now: now) == tiles)
            let places = try await twins.memory.placeFigures(now: now)
            #expect(try await twins.sqlite.placeFigures(now: now) == places)
            if hours >= 0 {
                for (code, tile) in tiles {
                    #expect(places[code]?.open[0] == tile.open && places[code]?.overdue[0] == tile.overdue)
                }
            }
            let today = Zone.wib.date(of: now)
            for grouping in Report.Grouping.allCases {
                let report = try await twins.memory.report(today - 20...today - 1, by: grouping, now: now)
                #expect(try await twins.sqlite.report(today - 20...today - 1, by: grouping, now: now) == report)
                let (new, old) = (report.now, report.before)
                #expect(new.left == old.left + new.arrived - new.done - new.otherwise, "nothing is lost between")
                #expect(report.ages.reduce(0, +) == new.left)
                #expect(report.groups.map(\.now.arrived).reduce(0, +) == new.arrived)
                #expect(report.groups.map(\.now.left).reduce(0, +) == new.left)
            }
            for days in [nil, 1, 14] {
                let statistics = try await twins.memory.statistics(days: days, now: now)
                #expect(try await twins.sqlite.statistics(days: days, now: now) == statistics, "at \(hours) h")
            }
        }
    }

    @Test("Whole cases, as each viewer is shown them")
    func cases() async throws {
        let twins = try await ContractTwins.make(cases: 80)
        for viewer in Self.viewers {
            for number in Int64(10_001)...10_080 {
                let wanted = try #require(await twins.memory.caseFile(number: number, viewer: viewer, now: now))
                let found = try #require(await twins.sqlite.caseFile(number: number, viewer: viewer, now: now))
                #expect(found.complaint == wanted.complaint)
                #expect(found.similar == wanted.similar)
                #expect(found.events.map(\.act) == wanted.events.map(\.act))
                #expect(found.events.map(\.reason) == wanted.events.map(\.reason))
            }
            let query = QueueQuery(view: .everything, sort: .received, limit: 0)
            let wanted = try await twins.memory.complaints(query, viewer: viewer, now: now)
            #expect(try await twins.sqlite.complaints(query, viewer: viewer, now: now) == wanted)
        }
        #expect(try await twins.sqlite.caseFile(number: 1, viewer: ContractOffice.supervisor, now: now) == nil)
    }
}
