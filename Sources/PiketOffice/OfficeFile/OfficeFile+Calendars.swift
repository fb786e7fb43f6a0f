import PiketDomain

extension OfficeFile {
    /// Calendars every office has: its own hours, and every hour of every day.
    static let builtInCalendars: Set<String> = ["kantor", "24jam"]

    static func readCalendars(_ root: TomlSection) -> [CalendarDescription] {
        var seen: Set<String> = []
        return root.sections("calendar").compactMap { section in
            let leave = section.jointLeave() ?? .skip
            let code = code(section, &seen)
            if let code, builtInCalendars.contains(code) {
                section.refuse(
                    "code", "\"\(code)\" sudah bawaan; jam \"kantor\" ditulis di [office.hours]",
                    en: "\"\(code)\" is built in; the hours of \"kantor\" stand in [office.hours]")
            }
            let week = section.week()
            if week == WeekHours() {
                section.refuse(
                    "", "tidak menyebut hari, misalnya sen-jum = \"07:30-14:00\"",
                    en: "names no day, like mon-fri = \"07:30-14:00\"")
            }
            return code.map { CalendarDescription(code: $0, week: week, jointLeave: leave) }
        }
    }

    static func readSeasons(_ root: TomlSection) -> [SeasonDescription] {
        var earlier: [SeasonDescription] = []
        return root.sections("season").compactMap { section in
            let name = section.required("name")
            let calendar = section.string("calendar") ?? "kantor"
            let (from, to) = (dated(section, "from"), dated(section, "to"))
            let week = section.week()
            if week == WeekHours() {
                section.refuse(
                    "", "tidak menyebut hari, misalnya sen-kam = \"08:00-15:00\"",
                    en: "names no day, like mon-thu = \"08:00-15:00\"")
            }
            guard let name, let from, let to else { return nil }
            guard from <= to else {
                section.refuse("to", "mendahului from", en: "is before from")
                return nil
            }
            if let other = earlier.first(where: {
                $0.calendar == calendar && $0.season.from <= to && from <= $0.season.to
            }) {
                // Like two entries for one holiday: the days both name keep the hours of the first.
                section.file.remark(
                    section.path("from"),
                    FaultReason(
                        "bertumpuk dengan musim \"\(other.season.name)\"; pada hari yang sama jam musim itu yang dipakai",
                        en:
                            "overlaps the season \"\(other.season.name)\"; on days of both the hours of that one are kept"
                    ))
            }
            let season = SeasonDescription(
                calendar: calendar, season: Season(name: name, from: from, to: to, week: week))
            earlier.append(season)
            return season
        }
    }

    static func readHolidays(_ root: TomlSection) -> [Holiday] {
        var kinds: [CivilDate: Holiday] = [:]
        return root.sections("holiday").compactMap { section in
            let date = dated(section, "date")
            let name = section.required("name")
            let words = "national, joint, local, work (nasional, cuti bersama, daerah, masuk)"
            let kind = section.value("kind", .noneOf(words)) { Holiday.Kind(word: $0) }
            if !section.has("kind") { section.refuse("kind", "belum ada", en: "is missing") }
            guard let date, let name, let kind else { return nil }
            checkYear(of: date, named: name, section)
            if let earlier = kinds[date] {
                // Two lists may disagree; the earlier entry holds until somebody decides.
                section.file.remark(
                    section.path("date"),
                    FaultReason(
                        "\(day(date)) sudah tertulis sebagai \"\(earlier.name)\" (\(earlier.kind.rawValue)); itu yang dipakai",
                        en:
                            "\(day(date)) stands there already as \"\(earlier.name)\" (\(earlier.kind.rawValue)); that one is kept"
                    ))
                return nil
            }
            let holiday = Holiday(date: date, name: name, kind: kind)
            kinds[date] = holiday
            compareWithKnown(holiday, section)
            return holiday
        }
    }

    /// An office may know better than the list that Piket brings, but should not differ from it unawares.
    private static func compareWithKnown(_ holiday: Holiday, _ section: TomlSection) {
        guard let known = NationalHolidays.all.first(where: { $0.date == holiday.date }), known.kind != holiday.kind
        else { return }
        section.file.remark(
            section.path("kind"),
            FaultReason(
                "\(day(holiday.date)) \"\(holiday.name)\" (\(holiday.kind.rawValue)) di daftar bawaan adalah "
                    + "\"\(known.name)\" (\(known.kind.rawValue)); yang berlaku: baris ini",
                en: "\(day(holiday.date)) \"\(holiday.name)\" (\(holiday.kind.rawValue)) is \"\(known.name)\" "
                    + "(\(known.kind.rawValue)) in the built-in list; this line holds"))
    }

    /// `Natal 2026` on a day of another year is a slip of the pen.
    private static func checkYear(of date: CivilDate, named name: String, _ section: TomlSection) {
        let years = name.split { !$0.isNumber }.compactMap { Int($0) }.filter { (1990...2200).contains($0) }
        let year = date.components.year
        guard let named = years.first, !years.contains(year) else { return }
        section.refuse(
            "date", "\(day(date)) bukan di tahun \(named) yang disebut namanya",
            en: "\(day(date)) is not in the year \(named) that its name tells")
    }

    private static func dated(_ section: TomlSection, _ key: String) -> CivilDate? {
        if !section.has(key) { section.refuse(key, "belum ada", en: "is missing") }
        guard let date = section.date(key) else { return nil }
        guard (1990...2200).contains(date.components.year) else {
            section.refuse(key, "\(day(date)) tidak mungkin benar", en: "\(day(date)) cannot be meant")
            return nil
        }
        return date
    }

    /// As TOML writes it: `2026-03-18`.
    static func day(_ date: CivilDate) -> String { String(Zone.utc.instant(date).iso8601(in: .utc).prefix(10)) }
}
