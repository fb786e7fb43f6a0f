package import PiketDomain
package import PiketViewModels
package import PlainText

/// Why a complaint goes where it goes.
extension Phrase {
    static func suggestedBy(route number: SafeText) -> Phrase {
        Phrase("usul rute " + number, en: "by route " + number)
    }
    static let suggestedByCategory = Phrase("usul kategori", en: "by its category")
    static let categoryHead = Phrase("kategori", en: "category")
    static let placeHead = Phrase("tempat", en: "place")
    static let goesTo = Phrase("ke", en: "goes to")
    static let byWhat = Phrase("menurut", en: "by")
    static let byCategory = Phrase("kategori", en: "category")
    static let elsewhere = Phrase("tempat lain", en: "elsewhere")
    static let goesNowhere = Phrase("TIDAK KE MANA-MANA", en: "NOWHERE")
    static func route(_ number: SafeText, line: SafeText?) -> Phrase {
        Phrase(
            "rute " + number + (line.map { ", baris " + $0 } ?? ""),
            en: "route " + number + (line.map { ", line " + $0 } ?? ""))
    }
    static let routeLabel = Phrase("Rute", en: "Route")
    static let trialCondition = Phrase("syarat", en: "condition")
    static let trialMatched = Phrase("kena", en: "matched")
    static let trialAgreed = Phrase("sama", en: "agreed")
    static let trialDiffered = Phrase("beda", en: "differed")
    static let trialUngiven = Phrase("blm OPD", en: "no agency")
    static let trialNoRoute = Phrase("tanpa rute", en: "no route")
    static func trialHead(_ count: SafeText) -> Phrase {
        Phrase("dicoba pada " + count + " pengaduan yang lalu", en: "tried on " + count + " complaints of the past")
    }
    static func trialNewest(_ count: SafeText) -> Phrase {
        Phrase(
            "dicoba pada " + count + " pengaduan terbaru", en: "tried on the newest " + count + " complaints")
    }
    static func trialNever(_ routes: SafeText) -> Phrase {
        Phrase("tidak pernah kena: rute " + routes, en: "never matched: route " + routes)
    }
    static func trialDifference(_ proposed: SafeText, _ given: SafeText, _ count: SafeText) -> Phrase {
        Phrase(
            "usul " + proposed + ", nyatanya " + given + ": " + count,
            en: "proposed " + proposed + ", given to " + given + ": " + count)
    }
    static let routeWord = Phrase("kata", en: "word")
}

extension Scene {
    /// `usul rute 2: Sampah, kec. Menteng`
    func reason(of basis: Routing.Basis) -> SafeText {
        switch basis {
        case .category: return self[Phrase.suggestedByCategory]
        case .route(let index):
            let head = self[Phrase.suggestedBy(route: SafeText(number: index + 1))]
            guard office.description.routes.indices.contains(index) else { return head }
            let when = RouteText.condition(office.description.routes[index].when, office, language)
            return head + ": " + when
        }
    }
}

/// A route's conditions in words.
package enum RouteText {
    /// `Sampah, kec. Menteng, kanal SMS, kata "bau"`
    package static func condition(_ when: Route.Condition, _ office: Office, _ language: Language) -> SafeText {
        func prefixed(_ word: Phrase, _ text: String?) -> String? { text.map { word[language].string + " " + $0 } }
        let parts: [String?] = [
            when.category.map { office.category($0)?.name ?? $0 },
            prefixed(Phrase("jenis", en: "type"), when.type.map { Phrase.type($0)[language].string }),
            area(when.kelurahan, nil, office), area(when.kecamatan, "kec.", office), area(when.kota, nil, office),
            prefixed(Phrase("kanal", en: "channel"), when.channel.map { office.channel($0)?.name ?? $0 }),
            prefixed(.routeWord, when.word.map { "\"\($0)\"" }),
        ]
        return SafeText(sanitizing: parts.compactMap { $0 }.joined(separator: ", "), limit: 400)
    }

    private static func area(_ words: String?, _ head: String?, _ office: Office) -> String? {
        guard let words else { return nil }
        let name = PlaceCode.area(words).flatMap(office.region.name) ?? words
        return head.map { $0 + " " + name } ?? name
    }
}
