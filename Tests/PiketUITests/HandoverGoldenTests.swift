import PiketDomain
import PiketUI
import PiketViewModels
import TerminalKit
import Testing

/// The shift sheet on the screen: offered, ticked, asked about, accepted.
@Suite struct HandoverGoldenTests {
    @Test(arguments: [Language.indonesian, .english])
    func sheet(_ language: Language) throws {
        for size in [Size(width: 80, height: 24), Size(width: 132, height: 43)] {
            let name = "\(size.width)x\(size.height)-\(language.rawValue)"
            var sample = SampleModel(size.width, size.height, language: language, isHandoverDue: true)
            try Golden.check(sample.frame(), "handover-offered-\(name)")
            sample.press("H", "<Space>", "j", "j", "<Space>")
            try Golden.check(sample.frame(), "handover-\(name)", withRoles: size.height == 24)
            sample.pause()
            sample.press("t")
            try Golden.check(sample.frame(), "handover-asked-\(name)")
            sample.pause()
            sample.press("<Tab>")
            sample.pause()
            sample.press("<Enter>")
            try Golden.check(sample.frame(), "handover-accepted-\(name)")
        }
    }
}
