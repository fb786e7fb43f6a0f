import PiketDomain
import PiketUI
import PiketViewModels
import TerminalKit
import Testing

/// Citizens' posts on the screen: listed, turned over, asked about.
@Suite struct MentionGoldenTests {
    @Test(arguments: [Language.indonesian, .english])
    func mentions(_ language: Language) throws {
        for size in [Size(width: 80, height: 24), Size(width: 132, height: 43)] {
            let name = "\(size.width)x\(size.height)-\(language.rawValue)"
            var sample = SampleModel(size.width, size.height, language: language)
            sample.press("M")
            if size.height == 43 { try Golden.check(sample.frame(), "mentions-newest-\(name)") }
            sample.press("s")
            try Golden.check(sample.frame(), "mentions-\(name)", withRoles: size.height == 24)
            sample.pause()
            sample.press("<Enter>", "<Down>", "<Down>", "<Down>")
            try Golden.check(sample.frame(), "mentions-asked-\(name)")
        }
    }
}
