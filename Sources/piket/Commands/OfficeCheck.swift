import ArgumentParser
import PiketDomain
import PiketOffice
import PiketStore
import PiketUI
import PiketViewModels

extension OfficeCommand {
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Find every fault of an office file at once.",
            discussion: """
                --routes tells where a complaint of each category goes from each place, and by which line of the file: a \
                route, else the category's own agency. Rows that are alike are told once. Where there is a database it also \
                tells what the routes would have done with the newest 100,000 complaints, beside whom those were given to; \
                nothing is changed.
                """)

        @OptionGroup var database: DatabaseOptions
        @Argument(help: "The office file.", completion: .file())
        var file: String
        @Flag(help: "Tell where complaints go.")
        var routes = false
        @Flag(help: "The routes as one JSON object a line.")
        var json = false

        func validate() throws {
            if json, !routes {
                throw ValidationError("--json hanya bersama --routes", en: "--json goes with --routes")
            }
        }

        func run() async throws {
            let language = database.speech.language
            let known = await knownOffice()
            let reading = try OfficeSource.read(file, known: known, language)
            let description = reading.description
            if !json {
                print(
                    "\(file): \(description.name), \(description.agencies.count) OPD, \(description.officers.count) "
                        + language.say("petugas, tanpa kesalahan", en: "officers, no faults"))
            }
            guard routes else { return }
            let region = OfficeSource.places(named: description.region, beside: file, known) ?? Region([])
            let office = Office(description: description, region: region, layout: TileLayout.compute([]))
            if region.isEmpty, description.routes.contains(where: \.when.hasPlace) {
                StandardError.write(
                    language.say(
                        "\(file): wilayahnya tidak terbaca di sini, jadi rute dengan tempat tidak ikut",
                        en: "\(file): its region cannot be read here, so routes with a place are left out"))
            }
            let table = RouteTable(office)
            let trial = try await trial(of: office)
            if json {
                for row in table.rows { print(RouteJSON.object(row, office, reading.routeLines).line) }
                if let trial { print(RouteJSON.object(trial, office, reading.routeLines).line) }
            } else {
                for line in RouteLines.lines(table, office: office, lines: reading.routeLines, language: language) {
                    print(line)
                }
                guard let trial else { return }
                print("")
                for line in RouteTrialLines.lines(trial, office: office, lines: reading.routeLines, language: language)
                {
                    print(line)
                }
            }
        }

        private static let mostCases = 100_000

        /// The database's, whose places a file that names no region keeps, as `office apply` does; nil: none can be read.
        private func knownOffice() async -> Office? {
            guard database.isThere, let store = try? database.openExisting() else { return nil }
            return try? await store.office()
        }

        /// nil: there is no database to try them on. The places are those the cases have.
        private func trial(of office: Office) async throws -> RouteTrial? {
            guard database.isThere else { return nil }
            let store = try database.openExisting()
            let known = try await store.office().region
            let book = RouteBook(office.description, region: known.isEmpty ? office.region : known)
            return try await store.trial(of: book, limit: Self.mostCases)
        }
    }
}

enum RouteJSON {
    /// `to` in the order in which it is tried; `when` holds what a route asks beyond category and place, `line` is where
    /// it stands in the file. A null agency: the complaint goes nowhere by itself.
    static func object(_ row: RouteTable.Row, _ office: Office, _ lines: [Int?]) -> JSON {
        .object([
            (
                "categories",
                .array(row.categories.map { named($0, $0.flatMap { office.category($0)?.name }) })
            ),
            ("areas", .array(row.areas.map { named($0, office.region.name(ofArea: $0)) })),
            ("unplaced", .flag(row.hasUnplaced)), ("to", .array(row.steps.map { step($0, office, lines) })),
        ])
    }

    /// The last line, under `history`: what the routes would have done with cases of the past.
    static func object(_ trial: RouteTrial, _ office: Office, _ lines: [Int?]) -> JSON {
        func counts(_ tally: RouteTrial.Tally) -> [(String, JSON)] {
            [
                ("matched", JSON(tally.matched)), ("agreed", JSON(tally.agreed)), ("differed", JSON(tally.differed)),
                ("ungiven", JSON(tally.ungiven)),
            ]
        }
        let routes = trial.routes.enumerated().map { index, tally in
            JSON.object(
                [
                    ("route", JSON(index + 1)), ("line", JSON(lines.indices.contains(index) ? lines[index] : nil)),
                    ("agency", .text(office.description.routes[index].agency)),
                ] + counts(tally))
        }
        let differences = trial.largest(.max).map { difference, n in
            JSON.object([
                ("proposed", .text(difference.proposed)), ("given", .text(difference.given)), ("n", JSON(n)),
            ])
        }
        return .object([
            (
                "history",
                .object([
                    ("cases", JSON(trial.cases)), ("whole", .flag(trial.isWhole)), ("routes", .array(routes)),
                    ("by_category", .object(counts(trial.byCategory))), ("nowhere", .object(counts(trial.nowhere))),
                    ("unmatched", JSON(trial.unmatched)), ("never", .array(trial.never.map { JSON($0 + 1) })),
                    ("differences", .array(differences)),
                ])
            )
        ])
    }

    private static func step(_ step: RouteTable.Step, _ office: Office, _ lines: [Int?]) -> JSON {
        var (route, line): (Int?, Int?)
        if case .route(let index)? = step.routing?.basis {
            (route, line) = (index + 1, lines.indices.contains(index) ? lines[index] : nil)
        }
        let by = step.routing.map { $0.basis == .category ? "category" : "route" }
        return .object([
            ("agency", JSON(step.routing?.agency)),
            ("name", JSON(step.routing.flatMap { office.agency($0.agency)?.name })), ("by", JSON(by)),
            ("route", JSON(route)), ("line", JSON(line)),
            (
                "when",
                step.when.isEmpty
                    ? .null
                    : .object([
                        ("type", JSON(step.when.type?.rawValue)), ("channel", JSON(step.when.channel)),
                        ("word", JSON(step.when.word)),
                    ])
            ),
        ])
    }

    private static func named(_ code: String?, _ name: String?) -> JSON {
        .object([("code", JSON(code)), ("name", JSON(name))])
    }
}
