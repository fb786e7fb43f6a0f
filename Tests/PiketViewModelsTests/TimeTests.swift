import PiketDomain
import PiketViewModels
import Testing

struct TimeTests {
    private func sitter(dueIn seconds: Int64, size: (columns: Int, rows: Int) = (160, 48)) -> Sitter {
        Sitter(FakeDesk(rows: [Cases.row(10001, dueIn: seconds)]), size: size)
    }

    @Test func wakes() {
        let table: [(name: String, dueIn: Int64, after: Int64)] = [
            ("nothing near: the next minute", 7200, 60), ("in its last hour: the next second", 3599, 1),
            ("an hour left: still minutes", 3600, 60), ("late for long: minutes", -7200, 60),
        ]
        for row in table {
            #expect(sitter(dueIn: row.dueIn).model.nextWake == Cases.now + row.after, "\(row.name)")
        }
    }

    @Test func sleepsWhereNothingIsShown() {
        #expect(sitter(dueIn: 100, size: (20, 5)).model.nextWake == nil)
    }

    @Test func frozenScreenCountsNoSeconds() {
        var sitter = sitter(dueIn: 600)
        sitter.press("f")
        sitter.wait(5)
        #expect(!sitter.model.showsSeconds)
        #expect(sitter.model.nextWake == Cases.now + 60)
    }

    @Test func aPassedDeadlineIsCountedAgain() {
        var sitter = sitter(dueIn: 2)
        #expect(sitter.model.overdue.count == 0)
        sitter.asked = []
        sitter.wait(2)
        #expect(sitter.asked.isEmpty)
        sitter.wait(1)
        #expect(sitter.asked.count == 3)
        #expect(sitter.model.overdue.count == 1)
        #expect(sitter.model.header.headline?.overdue == 1)
    }

    @Test func sameMinuteLooksTheSame() {
        var sitter = sitter(dueIn: 7200)
        let before = sitter.model
        sitter.wait(20)
        #expect(sitter.model.looks(like: before))
        sitter.wait(60)
        #expect(!sitter.model.looks(like: before))
        let now = sitter.model
        sitter.press("h")
        #expect(sitter.model.looks(like: now))
    }

    @Test func noticesFade() {
        var sitter = sitter(dueIn: 7200)
        sitter.press("b")
        #expect(sitter.model.notice == .noneDueWithinHour)
        #expect(sitter.model.nextWake == Cases.now + 5)
        sitter.wait(5)
        #expect(sitter.model.notice == nil)
    }
}
