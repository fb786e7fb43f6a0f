import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// Which cases can take a duplicate.
struct ParentTests {
    private func refusal(_ change: (inout Complaint) -> Void = { _ in }) -> Refusal? {
        var file = Bench(.inProgress).file
        change(&file.complaint)
        return Desk(office: CaseFixture.office).refusal(ofParent: 10_001, file)
    }

    @Test func `one that is there, is seen, and is no duplicate`() {
        #expect(refusal() == nil)
        #expect(Desk(office: CaseFixture.office).refusal(ofParent: 7, nil) == .unknownCase(7))
        #expect(refusal { ($0.status, $0.parent) = (.duplicate, 10_009) } == .parentIsDuplicate(10_001, of: 10_009))
    }

    @Test func `nobody merges into what they may not read`() {
        #expect(refusal { $0.shown = .restricted } == .restricted)
        #expect(refusal { $0.shown = .outOfScope } == .outOfScope)
    }
}
