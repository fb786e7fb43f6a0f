import PiketDomain
import PiketViewModels
import Testing

/// Views of the viewer's own: saved, shown among the others, renamed, dropped.
struct OwnViewTranscripts {
    typealias Row = ListTranscripts.Row

    /// Own views among those of the office.
    private static let desk: FakeDesk = {
        var desk = ListTranscripts.desk
        desk.views = [SavedView(name: "padam", filter: "lampu"), SavedView(name: "rusak", filter: "status:entah")]
        return desk
    }()

    static let rows = [
        Row("after the built-in ones", "[", "queue rusak due nothing of 0"),
        Row("before it", "[ [", "queue padam due #10002 row 0 of 1"),
        Row("and round", "[ [ ] ]", "queue this_shift due #10001 row 0"),
        Row("narrowed further", "[ [ / s a m <Enter>", "queue padam due /sam nothing of 0"),
        Row("Esc widens to the view", "[ [ / s a m <Enter> <Esc>", "queue padam due #10002 row 0 of 1"),
        Row("by name", ": p a d a m <Enter>", "queue padam due #10002 row 0 of 1"),
        Row("a built-in view leaves it", "[ [ [", "queue to_approve due #10001 row 0"),
    ]

    @Test(arguments: rows)
    func steps(_ row: Row) {
        var sitter = Sitter(Self.desk, login: "piket1")
        sitter.press(row.keys)
        #expect(sitter.line == row.shows)
    }

    /// Runs a command by its name.
    private func run(_ name: String, _ sitter: inout Sitter) {
        sitter.press(":")
        sitter.type(name)
        sitter.press("<Enter>")
    }

    @Test func aFilterIsSavedUnderANameAndShown() {
        var sitter = Sitter(ListTranscripts.desk, login: "piket1")
        sitter.press("/ l a m p u <Enter>")
        run("save_view", &sitter)
        sitter.type(" lampu  mati ")
        sitter.press("<Enter>")
        #expect(sitter.desk.views == [SavedView(name: "lampu mati", filter: "lampu")])
        #expect(sitter.line == "queue lampu mati due #10002 row 0 of 1 | viewKept(\"lampu mati\")")
        #expect(sitter.model.queue.ownViews.map(\.count) == [1])
        // Another filter on top of a view is saved with it.
        sitter.press("/ k e l : c i k i n i <Enter>")
        run("save_view", &sitter)
        sitter.press("<Enter>")
        #expect(sitter.desk.views == [SavedView(name: "lampu mati", filter: "lampu kel:cikini")])
    }

    @Test func aBuiltInViewAndAPlaceAreSavedWithTheFilter() {
        var sitter = Sitter(ListTranscripts.desk, login: "piket1")
        sitter.press("3 <Enter> 1 ] ] /")
        sitter.type("sampah")
        sitter.press("<Enter>")
        run("save_view", &sitter)
        sitter.type("x")
        sitter.press("<Enter>")
        #expect(sitter.desk.views == [SavedView(name: "x", filter: "is:new kel:31.71.06.1003 sampah")])
        #expect(sitter.model.queue.place == nil)
    }

    @Test func renamedAndDropped() {
        var sitter = Sitter(Self.desk, login: "piket1")
        sitter.press("[ [")
        run("rename_view", &sitter)
        sitter.type("gelap")
        sitter.press("<Enter>")
        #expect(sitter.desk.views.map(\.name) == ["gelap", "rusak"])
        #expect(sitter.line.hasPrefix("queue gelap due #10002"))
        run("delete_view", &sitter)
        #expect(sitter.desk.views.map(\.name) == ["rusak"])
        #expect(sitter.line.hasPrefix("queue all due #10001"))
    }

    @Test func aViewThatCannotBeReadTellsSoAndCanBeMended() {
        var sitter = Sitter(Self.desk, login: "piket1")
        sitter.press("[")
        #expect(sitter.model.queue.own?.error?.token == "entah")
        #expect(sitter.model.queue.rows.isEmpty)
        sitter.press("/")
        #expect(sitter.line == "queue all due #10001 row 0 | prompt status:entah !")
        sitter.press("<C-u>")
        sitter.type("status:proses")
        sitter.press("<Enter>")
        #expect(sitter.model.queue.filterText == "status:proses")
    }

    @Test func whoMayNotSaveIsToldWhy() {
        var stranger = Sitter(ListTranscripts.desk)
        stranger.press("/ l a m p u <Enter>")
        #expect(stranger.model.reason(against: .saveView) == .refused(.unknownLogin("piket1")))
        var officer = Sitter(ListTranscripts.desk, login: "piket1")
        #expect(officer.model.reason(against: .saveView) == .noFilter)
        #expect(officer.model.reason(against: .deleteView) == .noOwnView)
        officer.press("<Space> /")
        officer.type("is:marked")
        officer.press("<Enter>")
        #expect(officer.model.reason(against: .saveView) == .marksNotKept)
    }

    @Test func aFailedWriteIsToldAndNothingChanges() {
        var sitter = Sitter(ListTranscripts.desk, login: "piket1")
        sitter.press("/ l a m p u <Enter>")
        sitter.desk.trouble = .diskFull(path: "x")
        run("save_view", &sitter)
        sitter.type("x")
        sitter.press("<Enter>")
        #expect(sitter.desk.views.isEmpty)
        #expect(sitter.model.notice == .notWritten(.diskFull(path: "x")))
        #expect(sitter.model.queue.ownName == nil)
    }

    @Test func countsAreTakenAtMostEveryHalfMinute() {
        var sitter = Sitter(Self.desk, login: "piket1")
        func counted() -> Int {
            sitter.asked.count { if case .viewCounts = $0 { true } else { false } }
        }
        #expect(counted() == 1)
        #expect(sitter.model.queue.ownViews.map(\.count) == [1, 0])
        sitter.commit { $0.rows[1] = Cases.row(10002, dueIn: 1200) }
        #expect(counted() == 1)
        sitter.wait(31)
        #expect(counted() == 2)
        #expect(sitter.model.queue.ownViews.first?.count == 0)
    }
}
