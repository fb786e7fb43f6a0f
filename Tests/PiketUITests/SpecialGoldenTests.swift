import PiketDomain
import PiketUI
import PiketViewModels
import PlainText
import TerminalKit
import Testing

/// Danger to life, a repeat to the leader, an incident: told where they cannot be overlooked.
@Suite struct SpecialGoldenTests {
    private func sample(_ width: Int, _ height: Int, _ language: Language) -> SampleModel {
        var sample = SampleModel(width, height, language: language)
        sample.rows[0].callsFor112 = true
        sample.rows[1].ignored = 10_422
        sample.rows[1].priority = .high
        sample.rows[2].shown = .restricted
        sample.rows[2].callsFor112 = true
        sample.incident = Incident(
            number: 10_700, category: "banjir", kelurahan: SampleOffice.code("Cipinang Besar Selatan"), reports: 14)
        sample.detail = { number in
            guard var file = SampleDetail.file(number) else { return nil }
            (file.complaint.danger, file.complaint.ignored) = (.fire, 10_422)
            file.family = CaseFamily(children: [10_701, 10_702, 10_703], reporters: 3)
            file.ofReporter = [10_655, 10_402]
            file.events[0].payload = file.events[0].payload.with(.kelurahan, file.complaint.kelurahan)
                .with(.placedBy, IntakeRule.nearest)
            file.similar[1].likeness = 92
            file.similar[1].isOfReporter = true
            return file
        }
        sample.send(.start)
        return sample
    }

    @Test func `printed lines tell it before the category`() throws {
        let office = SampleOffice.office()
        var complaint = try #require(SampleDetail.file(10_871)).complaint
        func line() -> String {
            ListLine.text(complaint, office: office, language: .indonesian, now: SampleCases.now)
        }
        #expect(!line().contains("112!"))
        complaint.ignored = 10_422
        #expect(line().contains("->10422 Saluran air"))
        complaint.danger = .fire
        #expect(line().contains("112! Saluran air"))
        complaint.shown = .restricted
        #expect(line().contains("112!") && !line().contains("Saluran"))
        complaint.isDangerCalled = true
        #expect(!line().contains("112!"))
    }

    @Test(arguments: [Language.indonesian, .english])
    func special(_ language: Language) throws {
        for size in [Size(width: 80, height: 24), Size(width: 132, height: 43)] {
            let name = "\(size.width)x\(size.height)-\(language.rawValue)"
            var sample = sample(size.width, size.height, language)
            try Golden.check(sample.frame(), "special-list-\(name)", withRoles: size.height == 24)
            sample.press("<Enter>")
            try Golden.check(sample.frame(), "special-case-\(name)")
            sample.pause()
            sample.press("<F6>")
            try Golden.check(sample.frame(), "special-merge-\(name)")
        }
    }
}
