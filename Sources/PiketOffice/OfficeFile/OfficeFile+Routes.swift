import PiketDomain

extension OfficeFile {
    /// The routes in the order in which they are tried. Categories, channels and agencies may be named by their names
    /// and are kept by their codes; areas stay as they are written, since the region may come later.
    ///
    /// - Parameter region: nil: places are taken on trust.
    static func readRoutes(
        _ root: TomlSection, _ description: OfficeDescription, known: OfficeDescription?, region: Region?
    ) -> [Route] {
        let names = OfficeNames(description, known: known)
        var kept: [(route: Route, section: TomlSection)] = []
        for section in root.sections("route") {
            let when = readCondition(section, names, region)
            let agency = section.required("to").flatMap { names.agency($0, section, "to") }
            let (officer, profile) = (section.string("officer"), section.string("profile"))
            let priority: Priority? = section.choice("priority")
            guard let when, let agency else { continue }
            let route = Route(when: when, agency: agency, officer: officer, profile: profile, priority: priority)
            kept.append((route, section))
        }
        var ordered = OfficeDescription()
        ordered.routes = kept.map(\.route)
        let book = RouteBook(ordered, region: region ?? Region([]))
        for (index, entry) in kept.enumerated() {
            let isSame = kept.prefix(index).first { $0.route.when == entry.route.when }
            let shadows = book.shadows(of: index)?.map { kept[$0].section }
            guard let earlier = isSame.map({ [$0.section] }) ?? shadows else { continue }
            let lines = earlier.compactMap(\.line).map(String.init).joined(separator: ", ")
            entry.section.refuse(
                "when",
                isSame == nil
                    ? "tidak pernah berlaku: semuanya sudah ditangkap rute di baris \(lines)"
                    : "sama dengan rute di baris \(lines)",
                en: isSame == nil
                    ? "never matches: the route in line \(lines) takes all it would"
                    : "is the same as in the route in line \(lines)")
        }
        return kept.map(\.route)
    }

    private static func readCondition(
        _ section: TomlSection, _ names: OfficeNames, _ region: Region?
    ) -> Route.Condition? {
        guard section.has("when") else {
            section.refuse("when", "belum ada", en: "is missing")
            return nil
        }
        guard let table = section.section("when") else { return nil }
        var when = Route.Condition()
        when.category = table.string("category").flatMap { names.category($0, table, "category") }
        when.channel = table.string("channel").flatMap { names.channel($0, table, "channel") }
        let types = ComplaintType.allCases.map(\.rawValue).joined(separator: ", ")
        when.type = table.value("type", .noneOf(types)) { FilterVocabulary.standard.type($0) }
        when.kelurahan = table.string("kelurahan")
        when.kecamatan = table.string("kecamatan")
        when.kota = table.string("kota")
        when.word = table.string("word")
        if let word = when.word, Words.folded(word).isEmpty {
            table.refuse("word", "tanpa huruf dan angka", en: "has neither letter nor digit")
        }
        if let region { checkAreas(table, when, region) }
        if table.isEmpty {
            section.refuse(
                "when", "tidak menyebut satu syarat pun, jadi menangkap semuanya",
                en: "names no condition and so takes everything")
        }
        return when.isEmpty ? nil : when
    }

    private static func checkAreas(_ table: TomlSection, _ when: Route.Condition, _ region: Region) {
        let words = AreaWords(region)
        let named: [(AreaWords.Level, String?)] = [
            (.kelurahan, when.kelurahan), (.kecamatan, when.kecamatan), (.kota, when.kota),
        ]
        var isKnown = true
        for case (let level, let name?) in named where words.codes(name, as: level).isEmpty {
            isKnown = false
            table.refuse(
                level.rawValue, "\"\(name)\" bukan \(level.rawValue) di wilayah kantor ini",
                en: "\"\(name)\" is no \(level.rawValue) of the office's region")
        }
        guard isKnown, let (level, name) = named.first(where: { $0.1 != nil }), let name else { return }
        let places = words.places(of: when)
        if places.isEmpty {
            table.refuse(
                level.rawValue, "\"\(name)\" tidak terletak di dalam wilayah lain yang disebut",
                en: "\"\(name)\" does not lie in the other area named")
        }
        let meant = Set(
            places.map { level == .kelurahan ? $0.code : level == .kecamatan ? $0.kecamatanCode : $0.kotaCode })
        if meant.count > 1 {
            let codes = meant.sorted().joined(separator: ", ")
            table.refuse(
                level.rawValue, "\"\(name)\" bisa berarti \(codes); sebut juga kecamatan atau kotanya, atau kodenya",
                en: "\"\(name)\" may mean \(codes); name its kecamatan or kota too, or its code")
        }
    }
}
