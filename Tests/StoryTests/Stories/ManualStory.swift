import Foundation
import Testing

extension Stories {
    /// What shells and `man` are told of the program: all of it, and nothing that is hidden.
    @Suite struct Manual {
        private struct Dump: Decodable {
            struct Command: Decodable {
                var commandName: String
                var abstract: String?
                var subcommands: [Command]?
                var arguments: [Argument]?

                /// This one and all below it; the parser's own `help` is left out.
                func walk(_ path: [String] = []) -> [(path: String, command: Command)] {
                    let own = path + [commandName]
                    let below = (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { $0.walk(own) }
                    return [(own.joined(separator: " "), self)] + below
                }
            }

            struct Argument: Decodable {
                struct Name: Decodable {
                    var name: String
                }

                var names: [Name]?
                var valueName: String?
                var abstract: String?
                var shouldDisplay: Bool
            }

            var command: Command
        }

        private func commands() throws -> [(path: String, command: Dump.Command)] {
            let outcome = try Program.inEmptyHome().run("--experimental-dump-help")
            return try JSONDecoder().decode(Dump.self, from: Data(outcome.output.utf8)).command.walk()
        }

        @Test func `every command and every option says what it is`() throws {
            let commands = try commands()
            #expect(commands.count > 50)
            for (path, command) in commands {
                #expect(!(command.abstract ?? "").isEmpty, "\(path)")
                for argument in command.arguments ?? [] where argument.shouldDisplay {
                    let name = argument.names?.first?.name ?? argument.valueName ?? ""
                    #expect(!(argument.abstract ?? "").isEmpty, "\(path) \(name)")
                }
            }
        }

        @Test func `the manual page holds every command, option and key, and nothing hidden`() throws {
            let page = try Program.inEmptyHome().run("guide", "man")
            #expect(page.status == 0 && page.errors.isEmpty)
            #expect(page.output.hasPrefix(".TH PIKET 1 "))
            let plain = page.output.replacing("\\-", with: "-").replacing("\\fB", with: "").replacing("\\fR", with: "")
            for (path, command) in try commands().dropFirst() {
                #expect(plain.contains(".SS \"\(path)\"\n"), "\(path)")
                for argument in command.arguments ?? [] {
                    for name in (argument.names ?? []).map(\.name) where name.count > 1 {
                        #expect(plain.contains("--\(name)") == argument.shouldDisplay, "\(path) \(name)")
                    }
                }
            }
            for part in ["ctrl-d", "F10", ".SH \"EXIT STATUS\"", "PIKET_DB", "config.toml"] {
                #expect(plain.contains(part), "\(part)")
            }
        }

        private static let groff = ["/usr/bin/groff", "/usr/local/bin/groff"].first {
            FileManager.default.isExecutableFile(atPath: $0)
        }

        @Test(.enabled(if: groff != nil, "groff is not installed: the page is not set"))
        func `the page is set without a complaint`() throws {
            let program = try Program.inEmptyHome()
            let file = try program.home.write(try program.run("guide", "man").output, to: "piket.1")
            let groff = try #require(Self.groff)
            let set = try Child.run(
                groff, ["-man", "-Tutf8", "-k", "-ww", "-P-cbou", file], environment: program.environment())
            #expect(set.status == 0 && set.errors.isEmpty, "\(set.errors)")
            for line in ["PIKET(1)", "NAME", "piket - a duty desk", "piket list", "--sort"] {
                #expect(set.output.contains(line), "\(line)")
            }
        }

        struct Completion: CustomTestStringConvertible {
            let words: String
            let offered: [String]

            init(_ words: String, _ offered: String...) {
                self.words = words
                self.offered = offered
            }

            var testDescription: String { words }
        }

        @Test(arguments: [
            Completion("piket ki", "kiosk"), Completion("piket watch --the", "--theme"),
            Completion("piket watch --theme ", "malam", "batik-siang", "senja"),
            Completion("piket themes ko", "kontras"),
            Completion("piket frame --color ", "truecolor", "256", "never"),
            Completion("piket frame --format s", "svg"), Completion("piket office check kan", "kantor.toml"),
            Completion("piket outbox write kel", "keluar"), Completion("piket report --by kec", "kecamatan"),
            Completion("piket kiosk --scenes ", "angka", "peta"), Completion("piket guide ", "man", "admin"),
            Completion("piket list --lang ", "id", "en"), Completion("piket watch --db kan", "kantor.toml"),
            Completion("piket state 10001 in", "in_progress"),
        ])
        func `bash completes`(row: Completion) throws {
            let program = try Program.inEmptyHome()
            try program.home.write("", to: "kantor.toml")
            for folder in ["keluar", "config/piket/themes"] {
                try FileManager.default.createDirectory(
                    atPath: program.home.file(folder), withIntermediateDirectories: true)
            }
            try program.home.write("base = \"batik\"\n", to: "config/piket/themes/senja.toml")
            let script = try program.home.write(
                try program.run("--generate-completion-script", "bash").output, to: "piket.bash")
            let driver = """
                cd "$HOME"; source "$1"; COMP_LINE="$2"; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; COMP_KEY=9
                COMP_WORDS=($COMP_LINE); [[ "$COMP_LINE" == *' ' ]] && COMP_WORDS+=("")
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); compopt() { :; }
                _piket piket "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
                printf '%s\\n' "${COMPREPLY[@]}"
                """
            let outcome = try Child.run(
                "/usr/bin/env", ["bash", "-c", driver, "bash", script, row.words], environment: program.environment())
            let offered = outcome.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            for word in row.offered { #expect(offered.contains(word), "\(offered) \(outcome.errors)") }
        }

        @Test(arguments: ["bash", "zsh", "fish"])
        func `a script for each shell names every command and nothing hidden`(shell: String) throws {
            let script = try Program.inEmptyHome().run("--generate-completion-script", shell).output
            for (path, _) in try commands() {
                #expect(script.contains(path.split(separator: " ").last ?? ""), "\(path)")
            }
            #expect(!script.contains("--pace") && !script.contains("'pace'") && !script.contains("-l 'pace"))
        }
    }
}
