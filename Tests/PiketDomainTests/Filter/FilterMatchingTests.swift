import PiketDomain
import Testing

@Suite("What a filter finds") struct FilterMatchingTests {
    static let now = Zone.wib.instant(CivilDate(dayNumber: 20_000), secondOfDay: 12 * 3600)
    static let context = FilterContext(login: "piket1", now: now, zone: .wib)

    static let subject: FilterSubject = {
        var subject = FilterSubject(
            number: 10_422, maskedText: "Jalan berlubang di depan pasar, RT 07/RW 03", status: .inProgress,
            receivedAt: now - 3 * 86_400)
        subject.externalID = "JAKI-77"
        subject.references = ["LP.2022/17"]
        subject.priority = .high
        subject.names = [
            .kelurahan: FilterNamed(code: "31.71.05.1002", name: "Cempaka Putih Barat"),
            .kecamatan: FilterNamed(code: "31.71.05", name: "Cempaka Putih"),
            .category: FilterNamed(code: "jalan-rusak", name: "Jalan rusak"),
            .agency: FilterNamed(code: "dbm", name: "Dinas Bina Marga", short: "B.Marga"),
        ]
        subject.assignee = "piket1"
        subject.nextDue = now + 3600
        subject.flags = [.dueSoon, .reply]
        return subject
    }()

    static let wanted = [
        "", "jalan", "jal", "07/rw", "\"depan pasar\"", "10422", "#10422", "no:10422", "jaki-77", "ref:lp202217",
        "LP.2022/17", "status:proses", "-status:selesai", "kel:cempaka", "kel:\"cempaka putih\"", "kel:31.71.05.1002",
        "kel:3171051002", "kec:cempakaputih", "kat:JALAN", "kat:jalanrusak", "opd:dbm", "opd:b.marga", "opd:bina",
        "by:@me", "by:piket1", "by:PIKET1", "is:mine", "is:open", "is:any", "is:reply", "is:due_soon", "-is:closed",
        "prio:high", "kanal:-", "sla<2h", "sla>30m", "age>=3d", "age<4d", "since:3d", "until:today", "since:2024-10-01",
        "banjir | jalan", "is:late|reply",
    ]
    static let unwanted = [
        "-jalan", "banjir", "\"depan pas\"", "\"pasar depan\"", "1042", "no:1042", "ref:jaki", "status:done",
        "kel:menteng",
        "kel:31.71.05", "kec:31.71", "kat:-", "by:-", "by:@piket2", "is:unassigned", "is:closed", "is:late", "sla<30m",
        "age>3d", "since:2d", "until:yesterday jalan -jalan", "until:4d", "banjir | got", "kanal:sms", "prio:normal",
    ]

    @Test("is found", arguments: wanted) func isFound(_ text: String) throws {
        #expect(try Filter(parsing: text).matches(Self.subject, context: Self.context))
    }

    @Test("is not found", arguments: unwanted) func isNotFound(_ text: String) throws {
        #expect(!(try Filter(parsing: text).matches(Self.subject, context: Self.context)))
    }

    @Test("nothing runs: no time left to compare") func withoutDeadline() throws {
        var subject = Self.subject
        subject.nextDue = nil
        #expect(!(try Filter(parsing: "sla<2h").matches(subject, context: Self.context)))
        #expect(!(try Filter(parsing: "sla>2h").matches(subject, context: Self.context)))
    }

    @Test("nobody's login is nobody's case") func withoutLogin() throws {
        var subject = Self.subject
        subject.assignee = nil
        let context = FilterContext(login: nil, now: Self.now, zone: .wib)
        #expect(!(try Filter(parsing: "is:mine").matches(subject, context: context)))
    }

    @Test("knows whether closed cases are meant") func closed() throws {
        for text in [
            "is:closed", "is:any", "status:selesai", "status:proses | status:arsip", "no:7", "ref:x", "is:semua",
        ] {
            #expect(try Filter(parsing: text).isAboutClosed, "\(text)")
        }
        for text in ["", "jalan", "status:proses", "is:late", "kel:cikini"] {
            #expect(!(try Filter(parsing: text).isAboutClosed), "\(text)")
        }
    }
}
