import PiketDomain
import PiketUI
import PiketViewModels
import TerminalKit
import Testing

@Suite struct FrameGoldenTests {
    @Test(arguments: ["80x24", "100x30", "132x43", "160x48", "200x60", "40x12", "100x60", "39x11"])
    func panesAtEverySize(_ name: String) throws {
        let size = try #require(Size(name))
        try Golden.check(
            SampleModel(size.width, size.height).frame(), "panes-\(name)",
            withRoles: name == "160x48" || name == "80x24")
    }

    @Test func english() throws {
        try Golden.check(SampleModel(132, 43, language: .english).frame(), "panes-132x43-en")
    }

    @Test func consoleSigns() throws {
        try Golden.check(SampleModel(80, 25).frame(.cp437, depth: .c8), "panes-80x25-cp437")
        try Golden.check(SampleModel(132, 43).frame(.ascii, depth: .mono), "panes-132x43-ascii")
    }

    /// The Linux console, as wide as it is: its own signs, shades where colours are few.
    @Test func theConsolesScreens() throws {
        for (name, keys) in [("detail", ["<Enter>"]), ("map", ["3"]), ("engagement", ["4"]), ("overdue", ["2"])] {
            var sample = SampleModel(80, 25)
            for key in keys { sample.press(key) }
            try Golden.check(sample.frame(.cp437, depth: .c8), "\(name)-80x25-cp437", withRoles: true)
        }
        var assign = SampleModel(80, 25)
        assign.press("a")
        try Golden.check(assign.frame(.cp437, depth: .c8), "assign-80x25-cp437")
    }

    @Test func oneCase() throws {
        var sample = SampleModel(132, 43)
        sample.press("<Enter>")
        try Golden.check(sample.frame(), "detail-132x43")
        var narrow = SampleModel(80, 24)
        narrow.press("<Enter>")
        try Golden.check(narrow.frame(), "detail-80x24")
    }

    @Test func wideCase() throws {
        var sample = SampleModel(200, 60)
        sample.press("<Enter>")
        try Golden.check(sample.frame(), "detail-200x60")
    }

    @Test func hiddenCharactersWrittenOut() throws {
        var sample = SampleModel(132, 43)
        sample.press("<Enter>", "h")
        try Golden.check(sample.frame(), "hidden-132x43")
        let english = SampleModel(80, 24, language: .english)
        var narrow = english
        narrow.press("<Enter>", "h")
        try Golden.check(narrow.frame(.ascii, depth: .mono), "hidden-80x24-ascii-en")
    }

    struct Answer: Sendable {
        var name: String
        var acts: [Act]
        var secondsAgo: Int64
    }

    @Test(arguments: [
        Answer(name: "draft", acts: [.drafted], secondsAgo: 4000),
        Answer(name: "held", acts: [.answered], secondsAgo: 18),
        Answer(name: "waits", acts: [.answered], secondsAgo: 4000),
        Answer(name: "carried", acts: [.answered, .sent], secondsAgo: 4000),
    ])
    func answerBox(_ answer: Answer) throws {
        for size in [Size(width: 80, height: 24), Size(width: 132, height: 43)] {
            var sample = SampleModel(size.width, size.height)
            sample.detail = SampleDetail.answered(answer.acts, secondsAgo: answer.secondsAgo)
            sample.press("<Enter>")
            try Golden.check(
                sample.frame(), "answered-\(answer.name)-\(size.width)x\(size.height)",
                withRoles: answer.name == "held" && size.height == 43)
        }
    }

    @Test func anOpenIdentityIsOnTheOfficersScreenOnly() throws {
        var sample = SampleModel(132, 43)
        sample.press("<Enter>", "<Enter>")
        sample.type("buka identitas")
        sample.press("<Enter>")
        sample.type("menelepon balik")
        try Golden.check(sample.frame(), "unmask-132x43")
        sample.original = OriginalReport(
            reporter: Reporter(name: "Budi Santoso", contact: "081234567412"), title: "Saluran tersumbat",
            text: "Saya Budi Santoso, 0812-3456-7412.", address: "Jalan Contoh 9", source: "https://contoh.invalid/b")
        sample.pause()
        sample.press("<Tab>", "<Tab>")
        sample.pause()
        sample.press("<Enter>")
        try #require(sample.model.identity != nil)
        var painter = FramePainter()
        try Golden.check(painter.paint(sample.model, showsIdentity: true), "identity-132x43")
        let kept = FrameText.render(sample.frame().buffer)
        for secret in ["Santoso", "3456", "Contoh 9", "contoh.invalid/b"] {
            #expect(!kept.contains(secret), "\(secret)")
        }
    }

    @Test func peoplesDialogs() throws {
        var redact = SampleModel(80, 24)
        redact.press("<Enter>", "<Enter>")
        redact.type("sensor")
        redact.press("<Enter>")
        redact.type("kerja bakti")
        try Golden.check(redact.frame(), "redact-80x24")
        var place = SampleModel(132, 43)
        place.press("<Enter>", "<Enter>")
        place.type("ubah lokasi")
        place.press("<Enter>")
        place.type("raw")
        try Golden.check(place.frame(), "place-132x43")
    }

    @Test(arguments: ["80x24", "132x43"])
    func supportingAgencies(_ name: String) throws {
        let size = try #require(Size(name))
        var sample = SampleModel(size.width, size.height)
        sample.detail = SampleDetail.coordinated
        sample.press("<Enter>")
        try Golden.check(sample.frame(), "supports-\(name)", withRoles: name == "132x43")
    }

    @Test func zoomedPanes() throws {
        var map = SampleModel(132, 43)
        map.press("3", "z")
        try Golden.check(map.frame(), "map-132x43")
        var queue = SampleModel(132, 43)
        queue.press("z")
        try Golden.check(queue.frame(), "queue-132x43")
        var tab = SampleModel(80, 24)
        tab.press("3")
        try Golden.check(tab.frame(), "map-80x24")
        tab.press("2")
        try Golden.check(tab.frame(), "overdue-80x24")
        tab.press("4")
        try Golden.check(tab.frame(), "engagement-80x24")
        var wide = SampleModel(132, 43)
        wide.press("4", "z")
        try Golden.check(wide.frame(), "engagement-132x43")
        var widest = SampleModel(200, 60, language: .english)
        widest.press("4", "z", "s", "s", "s", "s")
        try Golden.check(widest.frame(), "engagement-200x60")
    }

    @Test(arguments: ["80x24", "132x43", "200x60"])
    func answersToComplaints(_ name: String) throws {
        let size = try #require(Size(name))
        var sample = SampleModel(size.width, size.height, language: name == "200x60" ? .english : .indonesian)
        sample.press("4", "]")
        try Golden.check(sample.frame(), "responses-\(name)", withRoles: name == "80x24")
        sample.press("z", "]")
        try Golden.check(sample.frame(), "responses-channels-\(name)")
        guard size.width > 80 else { return }
        sample.press("[", "j", "S")
        try Golden.check(sample.frame(), "responses-agencies-\(name)")
    }

    @Test func answersInALargeCityAreCountedInFull() throws {
        var report = SampleFigures.report(.agency)
        (report.now.arrived, report.now.within24h.n, report.before.arrived) = (120_451, 118_007, 99_999)
        report.groups[0].now.arrived = 72_318
        for name in ["80x24", "132x43", "200x60"] {
            let size = try #require(Size(name))
            var sample = SampleModel(size.width, size.height)
            sample.report = report
            sample.press("4", "z", "]")
            let text = FrameText.render(sample.frame().buffer)
            #expect(text.contains(" 120.451 ") && text.contains(" 72.318 "), "\(name)")
        }
    }

    /// Who is no supervisor sees the answers, and no signs of closures for show.
    @Test func answersWithoutSigns() throws {
        var sample = SampleModel(132, 43, login: "pa")
        sample.press("4", "z", "]")
        try Golden.check(sample.frame(), "responses-officer-132x43")
    }

    @Test(arguments: ["80x24", "132x43", "200x60"])
    func anAgencyAndOneOfItsPosts(_ name: String) throws {
        let size = try #require(Size(name))
        var sample = SampleModel(size.width, size.height, language: name == "132x43" ? .english : .indonesian)
        sample.press("4", "j", "j", "<Enter>")
        try Golden.check(sample.frame(), "agency-\(name)", withRoles: name == "80x24")
        sample.press("s", "<Enter>")
        try Golden.check(sample.frame(), "post-\(name)")
    }

    @Test(arguments: ["80x24", "132x43"])
    func groupedLateCases(_ name: String) throws {
        let size = try #require(Size(name))
        var sample = SampleModel(size.width, size.height)
        sample.press("2", "s")
        try Golden.check(sample.frame(), "overdue-groups-\(name)", withRoles: name == "132x43")
    }

    @Test func overlays() throws {
        var help = SampleModel(100, 30)
        help.press("?")
        try Golden.check(help.frame(), "help-100x30")
        var palette = SampleModel(100, 30)
        palette.press(":")
        palette.type("pe")
        try Golden.check(palette.frame(), "palette-100x30")
    }

    @Test func filterThatCannotBeRead() throws {
        var sample = SampleModel(100, 30)
        sample.press("/")
        sample.type("kanal:jaki statis:baru")
        try Golden.check(sample.frame(), "filter-error-100x30")
    }

    @Test func nothingToShow() throws {
        try Golden.check(SampleModel(132, 43, isEmpty: true).frame(), "empty-132x43")
        var filtered = SampleModel(80, 24)
        filtered.press("/")
        filtered.type("zzz")
        filtered.press("<Enter>")
        try Golden.check(filtered.frame(), "no-match-80x24")
    }

    @Test func aFeedThatStands() throws {
        var sample = SampleModel(100, 30)
        sample.trouble = .locked(path: "/x")
        sample.press("r")
        sample.send(.tick(SampleCases.now + 200))
        try Golden.check(sample.frame(), "stale-100x30")
    }

    @Test func simulatedDataAndUnknownLogin() throws {
        try Golden.check(
            SampleModel(132, 43, office: SampleOffice.office(isSimulated: true), login: "tamu").frame(),
            "simulated-132x43")
    }

    @Test(arguments: ["80x24", "132x43"])
    func reassigningSeveral(_ name: String) throws {
        let size = try #require(Size(name))
        var sample = SampleModel(size.width, size.height)
        sample.press("<Space>", "<Space>", "<Space>")
        try Golden.check(sample.frame(), "marked-\(name)", withRoles: name == "80x24")
        sample.press("a", "<Down>", "<Down>")
        sample.pause()
        sample.press("<Enter>")
        sample.type("beban petugas A penuh")
        try Golden.check(sample.frame(), "assign-\(name)", withRoles: name == "132x43")
    }

    @Test(arguments: ["80x24", "132x43"])
    func answering(_ name: String) throws {
        let size = try #require(Size(name))
        var sample = SampleModel(size.width, size.height)
        sample.press("<Enter>", "c")
        sample.type("Regu pengerukan datang Rabu. Hubungi 0812 3456 7890")
        sample.press("<Enter>")
        sample.type("Terima kasih.")
        try Golden.check(sample.frame(), "answer-\(name)")
        sample.press("<F10>")
        try Golden.check(sample.frame(), "answer-preview-\(name)")
    }

    @Test(arguments: ["80x24", "132x43"])
    func answeringWithALetter(_ name: String) throws {
        let size = try #require(Size(name))
        var sample = SampleModel(size.width, size.height)
        sample.press("<Enter>", "c", "<F8>")
        sample.type("005/112/SDA")
        sample.pause()
        sample.press("<Tab>")
        sample.type("20-11-2026")
        try Golden.check(sample.frame(), "letter-\(name)")
    }

    @Test(arguments: ["80x24", "132x43"])
    func preparedAnswers(_ name: String) throws {
        let size = try #require(Size(name))
        var description = SampleOffice.description()
        description.answers = [
            PreparedAnswer(
                code: "terima", text: "Yth. Pelapor, laporan {nomor} sudah kami terima.",
                review: CivilDate(year: 2026, month: 12, day: 31)),
            PreparedAnswer(
                code: "jadwal", text: "Laporan {nomor} di {kelurahan} dijadwalkan pada {tanggal}.",
                review: CivilDate(year: 2026, month: 10, day: 1)),
            PreparedAnswer(code: "selesai", text: "Laporan {nomor} sudah selesai dikerjakan."),
        ]
        var sample = SampleModel(
            size.width, size.height,
            office: Office(description: description, region: SampleOffice.region, layout: SampleOffice.layout))
        sample.press("<Enter>", "c", "<Up>", "<Down>", "<Down>")
        sample.pause()
        sample.press("<Enter>")
        try Golden.check(sample.frame(), "prepared-\(name)", withRoles: name == "80x24")
    }

    @Test(arguments: ["80x24", "132x43", "40x12"])
    func signsOfClosuresForShow(_ name: String) throws {
        let size = try #require(Size(name))
        var sample = SampleModel(size.width, size.height)
        sample.press(":")
        sample.type("asal hijau")
        sample.press("<Enter>", "j")
        try Golden.check(sample.frame(), "signs-\(name)", withRoles: name == "80x24")
    }

    @Test(arguments: ["80x24", "132x43", "40x12"])
    func whatWillBeLate(_ name: String) throws {
        let size = try #require(Size(name))
        var sample = SampleModel(size.width, size.height, language: name == "132x43" ? .english : .indonesian)
        sample.press(":")
        sample.type(name == "132x43" ? "forecast" : "ramalan")
        sample.press("<Enter>", "j", "l")
        try Golden.check(sample.frame(), "forecast-\(name)", withRoles: name == "80x24")
    }

    @Test func otherDialogs() throws {
        var state = SampleModel(80, 24)
        state.press("<Enter>", "x", "<Down>")
        try Golden.check(state.frame(), "state-80x24")
        var take = SampleModel(100, 30, language: .english)
        take.press("<Enter>", "t")
        try Golden.check(take.frame(.ascii, depth: .mono), "take-100x30-ascii-en")
        var small = SampleModel(40, 12)
        small.press("a", "<Down>")
        try Golden.check(small.frame(), "assign-40x12")
    }

    @Test func whatCanBeDone() throws {
        var sample = SampleModel(100, 30)
        sample.press("<Enter>", "<Enter>")
        try Golden.check(sample.frame(), "acts-100x30")
    }

    @Test(arguments: ["80x24", "132x43"])
    func writingDownACall(_ name: String) throws {
        let size = try #require(Size(name))
        var sample = SampleModel(size.width, size.height)
        sample.press("<F7>")
        sample.type("Warga Contoh")
        sample.pause()
        sample.press("<Tab>", "<Tab>")
        sample.type("tim")
        try Golden.check(sample.frame(), "call-place-\(name)")
        sample.press("<Tab>")
        sample.type("Jl. Contoh, RT 03/RW 05")
        sample.press("<Tab>")
        sample.type("samp")
        sample.press("<Tab>", "<Tab>")
        sample.type("Sampah menumpuk di depan sekolah, sudah tiga hari, baunya sampai ke kelas.")
        try Golden.check(sample.frame(), "call-\(name)", withRoles: name == "80x24")
    }

    @Test(arguments: ["80x24", "132x43"])
    func forwardingACase(_ name: String) throws {
        let size = try #require(Size(name))
        var sample = SampleModel(size.width, size.height)
        sample.press("<Enter>", "W")
        sample.type("Grup RW 05")
        sample.pause()
        sample.press("<Tab>")
        sample.type("mohon dicek sebelum pukul 16.00")
        try Golden.check(sample.frame(), "forward-dialog-\(name)")
        sample.press("<Tab>", "<Tab>")
        sample.pause()
        sample.press("<Enter>")
        try Golden.check(sample.frame(), "forward-\(name)")
    }

    @Test func whomToCall() throws {
        var sample = SampleModel(80, 24)
        sample.press("L", "j")
        try Golden.check(sample.frame(), "contacts-80x24")
    }

    @Test(arguments: ["80x24", "132x43"])
    func readingTheNumberBack(_ name: String) throws {
        let size = try #require(Size(name))
        var sample = SampleModel(size.width, size.height)
        sample.press("<F7>")
        sample.pause()
        sample.press("<S-Tab>", "<S-Tab>", "<S-Tab>", "<S-Tab>", "<S-Tab>")
        sample.type("Lampu padam")
        sample.press("<Tab>", "<Tab>")
        sample.pause()
        sample.press("<Enter>")
        try Golden.check(sample.frame(), "receipt-\(name)")
    }
}
