import ArgumentParser
import Foundation
import PiketDomain
import PiketIngest
import PiketStore
import PiketUI
import PiketViewModels
import PlainText

struct Mentions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mentions", abstract: "Citizens' public posts that may become complaints.",
        subcommands: [
            Import.self, Waiting.self, Take.self, Hoax.self, Dismiss.self, Reopen.self,
        ])

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Take posts in from CSV or NDJSON.",
            discussion: """
                Fields: platform, post_id, url, author, posted_at, text, kelurahan, kelurahan_code, kecamatan, latitude, \
                longitude, repost_of, repeats. Needed: text, posted_at, and post_id or url. A post that comes again changes \
                nothing; one that repeats another, by repost_of or by nearly the same words within 14 days, is counted there.
                """)

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var present: ClockOptions
        @Argument(help: "The file; - is standard input.", completion: .file())
        var file: String
        @Option(help: "Where rejected records go; beside the file without it.", completion: .file())
        var rejects: String?
        @Flag(help: "The summary as one JSON object.")
        var json = false

        func run() async throws {
            let clock = try present.clock()
            let store = try await database.openToAdminister(now: clock.startByTheWorld)
            let words = ImportWords(language: database.speech.language)
            let records = words.recordFile(file, rejects: rejects)
            let summary = try await MentionsRun(records, now: clock.nowByTheWorld).run(into: store)
            if let path = summary.rejectsPath { StandardError.write(words.rejects(summary.rejected, path: path)) }
            print(json ? summary.mentionsJSON.line : words.mentions(summary))
            if summary.rejected > 0 { throw ExitCode(1) }
        }
    }

    struct Waiting: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Posts nobody has decided on, newest first; texts are masked.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var present: ClockOptions
        @Option(help: "open, taken, hoax or dismissed.")
        var fate = MentionFate.open
        @Option(help: "newest, or repeats: the most repeated first.")
        var sort = MentionQuery.Order.newest
        @Option(help: "At most this many; 0 is all.")
        var limit = 100
        @Flag(help: "One JSON object a line.")
        var json = false

        func validate() throws {
            guard limit >= 0 else {
                throw ValidationError(
                    "--limit \(limit): pakai 0 untuk semua, atau bilangan positif",
                    en: "--limit \(limit): use 0 for all, or a positive number")
            }
        }

        func run() async throws {
            let store = try database.openExisting()
            let office = try await store.office()
            let now = try present.clock(zone: office.zone).start
            let language = database.speech.language
            let query = MentionQuery(fate: fate, order: sort, limit: limit == 0 ? Int(Int32.max) : limit)
            let page = try await store.mentions(query, viewer: office.viewer(login: Login.current))
            for mention in page.mentions {
                print(
                    json
                        ? JSON.object(mention.fields(office: office)).line
                        : MentionLine.text(mention, office: office, language: language, now: now))
            }
            guard !json else { return }
            if page.mentions.isEmpty {
                StandardError.write(language.say("tidak ada pantauan", en: "no mentions"))
            } else if let all = page.counts[fate], all > page.mentions.count {
                StandardError.write(
                    language.say(
                        "\(page.mentions.count) dari \(all); --limit 0 menampilkan semua",
                        en: "\(page.mentions.count) of \(all); --limit 0 shows all"))
            }
        }
    }

    struct Take: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "take", abstract: "Make a complaint of a post; its link is kept with the reporter.")

        @OptionGroup var options: ActOptions
        @Argument(help: "The mention's number.")
        var id: Int64
        @Option(help: "complaint, suggestion, information, hoax, lost_found or humanitarian.")
        var type = ComplaintType.complaint
        @Option(help: "The category's code or name.")
        var category: String?

        func run() async throws {
            try await Mentions.settle(id, .taken, options, type: type, category: category)
        }
    }

    struct Hoax: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "hoax", abstract: "Make a hoax report of a post, to be judged and answered.")

        @OptionGroup var options: ActOptions
        @Argument(help: "The mention's number.")
        var id: Int64

        func run() async throws { try await Mentions.settle(id, .hoax, options) }
    }

    struct Dismiss: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "dismiss", abstract: "Make nothing of a post; `mentions reopen` takes it back.")

        @OptionGroup var options: ActOptions
        @Argument(help: "The mention's number.")
        var id: Int64
        @Option(help: "Why.")
        var reason: String

        func run() async throws { try await Mentions.settle(id, .dismissed, options, reason: reason) }
    }

    struct Reopen: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reopen", abstract: "Put a dismissed post back among those nobody decided on.")

        @OptionGroup var options: ActOptions
        @Argument(help: "The mention's number.")
        var id: Int64
        @Option(help: "Why.")
        var reason = ""

        func run() async throws { try await Mentions.settle(id, .open, options, reason: reason) }
    }

    private static func settle(
        _ id: Int64, _ fate: MentionFate, _ options: ActOptions, type: ComplaintType = .complaint,
        category: String? = nil, reason: String = ""
    ) async throws {
        let run = try await ActRun(options)
        do {
            let number = try await MentionClerk(store: run.store, login: run.viewer.login).settle(
                id, as: fate, type: type, category: category, reason: reason, now: run.now)
            guard options.json else { return print(MentionLine.settled(id, fate, number: number, run.language)) }
            print(JSON.object([("id", .integer(id)), ("fate", .text(fate.rawValue)), ("number", JSON(number))]).line)
        } catch let refusal as Refusal {
            throw run.failure(refusal, nil)
        }
    }
}

extension MentionFate: ExpressibleByArgument {}
extension MentionQuery.Order: ExpressibleByArgument {}

extension Mention {
    /// Its link and whoever wrote it are told with the case's reporter, and nowhere else.
    fileprivate func fields(office: Office) -> [(String, JSON)] {
        [
            ("id", .integer(id)), ("platform", .text(platform)), ("posted_at", JSON(postedAt, office.zone)),
            ("author", .text(author.string)), ("text", .text(text.string)), ("kelurahan_code", JSON(kelurahan)),
            ("kelurahan", JSON(kelurahan.flatMap { office.place($0)?.name })), ("has_link", .flag(hasLink)),
            ("repeats", JSON(repeats)), ("fate", .text(fate.rawValue)), ("number", JSON(number)),
        ]
    }
}

extension ImportSummary {
    fileprivate var mentionsJSON: JSON {
        .object(
            counts + [("repeats", JSON(repeats)), ("unplaced", JSON(unplaced)), ("rejects", JSON(rejectsPath))])
    }
}
