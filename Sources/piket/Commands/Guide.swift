import ArgumentParser
import PiketViewModels

struct Guide: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guide", abstract: "Prints a guide: petugas, admin, kiosk or man; without a name their list.",
        discussion: """
            `man` is the manual page: piket guide man > ~/.local/share/man/man1/piket.1, then man piket.
            """)

    enum Name: String, CaseIterable, ExpressibleByArgument {
        case petugas, admin, kiosk, man

        func text() throws -> String {
            switch self {
            case .petugas: String(decoding: PackageResources.petugas_md, as: UTF8.self)
            case .admin: String(decoding: PackageResources.admin_md, as: UTF8.self)
            case .kiosk: String(decoding: PackageResources.kiosk_md, as: UTF8.self)
            case .man: try ManualPage.ofProgram().roff
            }
        }

        func summary(_ language: Language) -> String {
            switch self {
            case .petugas: language.say("untuk petugas piket", en: "for duty officers (in Indonesian)")
            case .admin:
                language.say("memasang, berkas kantor, cadangan", en: "installing, office file, backup (in Indonesian)")
            case .kiosk:
                language.say("layar dinding dan kuncinya", en: "the wall console and its lock-down (in Indonesian)")
            case .man: language.say("halaman manual, untuk man (bahasa Inggris)", en: "the manual page, for man")
            }
        }
    }

    @OptionGroup var speech: SpeechOptions
    @Argument(help: "petugas, admin, kiosk or man.")
    var name: Name?

    func run() throws {
        guard let name else {
            for guide in Name.allCases {
                print(
                    guide.rawValue + String(repeating: " ", count: 10 - guide.rawValue.count)
                        + guide.summary(speech.language))
            }
            return
        }
        print(try name.text(), terminator: "")
    }
}
