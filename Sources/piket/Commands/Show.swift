import PlainText
import PiketViewModels
import ArgumentParser
import PiketDomain
import PiketStore
import PiketUI

struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "One complaint, its history and its deadlines.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var present: ClockOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Flag(help: "Each deadline day by day.")
    var explain = false
    @Flag(help: "One JSON object.")
    var json = false

    func run() async throws {
        let store = try database.openExisting()
        let office = try await store.office()
        let now = try present.clock(zone: office.zone).start
        let viewer = office.viewer(login: Login.current)
        guard let file = try await store.caseFile(number: id, viewer: viewer, now: now) else {
            throw CommandFailure(
                .refused, "tidak ada pengaduan \(id) di \(database.path); lihat `piket list`",
                en: "no complaint \(id) in \(database.path); see `piket list`")
        }
        if json {
            print(JSON.object(fields(of: file, office: office, now: now)).line)
        } else {
            for line in CaseLines(file, office: office, language: database.speech.language, now: now).lines(
                explained: explain)
            {
                print(line)
            }
        }
    }

    private func fields(of file: CaseFile, office: Office, now: Instant) -> [(String, JSON)] {
        let zone = office.zone
        var fields = file.complaint.fields(office: office, now: now).filter { $0.0 != "deadlines" }
        fields += [
            ("title", .text(file.complaint.title.string)), ("text", .text(file.complaint.text.string)),
            ("address", .text(file.complaint.address.string)),
            (
                "deadlines",
                .array(
                    file.complaint.deadlines.map {
                        explain ? $0.explained(zone: zone, now: now) : $0.json(zone: zone, now: now)
                    })
            ),
            (
                "events",
                .array(
                    file.events.map {
                        JSON.object($0.fields(zone: zone) + [("text", JSON(file.words(of: $0)?.string))])
                    })
            ),
            ("centre_m", JSON(file.siting(in: office)?.metres)),
            ("place_words", JSON(file.placeWords?.string)),
            ("placed_by", JSON(file.siting(in: office)?.isNearest == true ? IntakeRule.nearest : nil)),
            ("routing", routing(of: file.complaint, office: office)),
            (
                "references",
                .array(file.references.map { .object([("system", .text($0.system)), ("number", .text($0.number))]) })
            ),
            ("supports", .array(file.supports.map { $0.json(of: file, zone: zone) })),
            (
                "duplicates",
                .array(
                    file.similar.map {
                        .object([
                            ("number", .integer($0.number)), ("distance_m", JSON($0.distance)),
                            ("text_likeness", JSON($0.likeness)), ("score", JSON($0.score)),
                            ("same_reporter", .flag($0.isOfReporter)),
                        ])
                    })
            ),
            (
                "incident",
                .object([
                    ("parent", JSON(file.complaint.parent)),
                    ("children", .array(file.family.children.map(JSON.integer))),
                    ("reporters", JSON(file.family.reporters)),
                ])
            ),
            ("same_reporter", .array(file.ofReporter.map(JSON.integer))),
            (
                "matches",
                .array(
                    file.matches.map {
                        .object([("number", .integer($0.number)), ("basis", .text($0.basis.rawValue))])
                    })
            ),
        ]
        return fields
    }

    /// Whom the case is proposed to, and by what; null: nobody.
    private func routing(of complaint: Complaint, office: Office) -> JSON {
        guard complaint.shown == .whole, let routing = office.routes.routing(of: RoutedCase(complaint)) else {
            return .null
        }
        var (number, route): (Int?, Route?)
        if case .route(let index) = routing.basis {
            (number, route) = (index + 1, office.description.routes[index])
        }
        let why = RouteReason.line(complaint, office: office, language: database.speech.language)
        return .object([
            ("agency", .text(routing.agency)), ("by", .text(route == nil ? "category" : "route")),
            ("route", JSON(number)), ("officer", JSON(route?.officer)), ("profile", JSON(route?.profile)),
            ("priority", JSON(route?.priority?.rawValue)), ("why", JSON(why?.string)),
        ])
    }
}

extension Support {
    fileprivate func json(of file: CaseFile, zone: Zone) -> JSON {
        .object([
            ("agency", .text(agency)), ("request", JSON(file.words(of: request)?.string)), ("due", JSON(due, zone)),
            ("replied_at", JSON(repliedAt, zone)), ("reply", JSON(reply.flatMap(file.words(of:))?.string)),
        ])
    }
}

extension Event {
    func fields(zone: Zone) -> [(String, JSON)] {
        [
            ("id", .integer(id)), ("at", JSON(at, zone)), ("version", .integer(Int64(version))),
            ("actor", .text(actor.code)), ("act", .text(act.rawValue)),
            (
                "payload",
                .object(
                    payload.entries.map { entry in
                        switch entry.value {
                        case .text(let text): (entry.key.rawValue, .text(text))
                        case .number(let number): (entry.key.rawValue, .integer(number))
                        case .flag(let flag): (entry.key.rawValue, .flag(flag))
                        }
                    })
            ), ("reason", JSON(reason)),
        ]
    }
}
