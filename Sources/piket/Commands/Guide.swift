import ArgumentParser

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

        func summary(_ language: SpeechOptions) -> String {
            switch self {
            case .petugas: language.language.say("untuk petugas piket", en: "for duty officers (in Indonesian)")
            case .admin:
                language.language.say(
                    "memasang, berkas kantor, cadangan", en: "installing, office file, backup (in Indonesian)")
            case .kiosk:
                language.language.say(
                    "layar dinding dan kuncinya", en: "the wall console and its lock-down (in Indonesian)")
            }
        }
    }

    @OptionGroup var speech: SpeechOptions
    @Argument var name: Name?

    func run() throws {
        guard let name else {
            for guide in Name.allCases {
                print("\(guide.rawValue.padding(to: 10))\(guide.summary(speech))")
            }
            return
        }
        print(name.text, terminator: "")
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(width - count, 1)) }
}
