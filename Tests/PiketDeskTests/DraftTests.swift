import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// An operator prepares an answer, a supervisor sends it or returns it.
struct DraftTests {
    private func drafted() throws -> Bench {
        var bench = Bench(.inProgress, agency: "dlh", assignee: "petugas")
        try bench.act(.draft("Dijadwalkan besok"), by: "operator")
        return bench
    }

    @Test func aDraftWaitsForASupervisor() throws {
        let bench = try drafted()
        #expect(bench.complaint.hasDraft)
        #expect(bench.complaint.isToApprove)
        #expect(bench.complaint.firstAnswerAt == nil)
    }

    @Test func approvingReleasesTheWordsOfTheDraft() throws {
        var bench = try drafted()
        let id = try #require(bench.events.last?.id)
        try bench.act(.review(approved: true, reason: ""))
        #expect(bench.events.last?.line == #"answered {"event":\#(id)}"#)
        #expect(bench.complaint.firstAnswerAt == bench.now)
        #expect(!bench.complaint.hasDraft)
        #expect(!bench.complaint.isToApprove)
        try bench.act(.undo)
        #expect(bench.complaint.isToApprove)
        #expect(bench.complaint.firstAnswerAt == nil)
    }

    @Test func returningNeedsAReasonAndReleasesNothing() throws {
        var bench = try drafted()
        #expect(bench.refusal(.review(approved: false, reason: " ")) == .reasonMissing)
        try bench.act(.review(approved: false, reason: "sebut tanggalnya"))
        #expect(bench.complaint.firstAnswerAt == nil)
        #expect(!bench.complaint.hasDraft)
        #expect(!bench.complaint.isToApprove)
    }

    @Test func anAnswerOfOnesOwnLeavesNoDraftBehind() throws {
        var bench = try drafted()
        try bench.act(.answer("Sudah diangkut"))
        #expect(!bench.complaint.isToApprove)
    }

    @Test func whoMayNotSendMayNotApprove() throws {
        let bench = try drafted()
        for login in ["operator", "petugas", "pengawas"] {
            if case .success(let change) = bench.decide(.review(approved: true, reason: ""), by: login) {
                #expect(change.events.map(\.act) == [.requested], "\(login)")
            }
        }
    }

    @Test func finishedWorkAndWishesWaitToo() throws {
        #expect(Bench(.inReview, agency: "dlh").complaint.isToApprove)
        var bench = Bench(.inProgress, agency: "dlh", assignee: "lain")
        #expect(!bench.complaint.isToApprove)
        try bench.act(.take, by: "petugas")
        #expect(bench.complaint.isToApprove)
        try bench.act(.review(approved: false, reason: "tetap"))
        #expect(!bench.complaint.isToApprove)
    }

    @Test func aReplyIsUnreadUntilSomebodyActs() throws {
        var bench = Bench(.answered, agency: "dlh", assignee: "petugas")
        try bench.act(.reply("Belum beres", .dissatisfied))
        #expect(bench.complaint.hasUnreadReply)
        try bench.act(.note("ditelepon"))
        #expect(!bench.complaint.hasUnreadReply)
    }
}
