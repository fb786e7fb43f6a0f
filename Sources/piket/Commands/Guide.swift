import ArgumentParser
import PiketViewModels

struct Guide: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guide", abstract: "Prints a guide: petugas, admin or kiosk; without a name their list.")

    enum Name: String, CaseIterable, ExpressibleByArgument {
        case petugas, admin, kiosk

        var text: String {
            let bytes =
                switch self {
                case .petugas: PackageResources.petugas_md
                case .admin: PackageResources.admin_md
                case .kiosk: PackageResources.kiosk_md
                }
            return String(decoding: bytes, as: UTF8.self)
        }

        func summary(_ language: Language) -> String {
            switch self {
            case .petugas: language.say("untuk petugas piket", en: "for duty officers (in Indonesian)")
            case .admin:
                language.say("memasang, berkas kantor, cadangan", en: "installing, office file, backup (in Indonesian)")
            case .kiosk:
                language.say("layar dinding dan kuncinya", en: "the wall console and its lock-down (in Indonesian)")
            }
        }
    }

    @OptionGroup var speech: SpeechOptions
    @Argument var name: Name?

    func run() throws {
        guard let name else {
            for guide in Name.allCases {
                print(
                    guide.rawValue + String(repeating: " ", count: 10 - guide.rawValue.count)
                        + guide.summary(speech.language))
            }
            return
        }
        print(name.text, terminator: "")
    }
}
