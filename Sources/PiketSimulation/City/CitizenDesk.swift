import PiketDomain

/// Writes complaints as citizens send them: where, what about, in which words.
struct CitizenDesk: Sendable {
    let office: OfficeDescription
    let places: CityPlaces

    /// What the story of a case needs to know before the case is written.
    struct Wish {
        var isLate = false
        /// Only categories on the office's own clocks.
        var isOrdinary = false
    }

    /// - Parameter externalID: must be new on every channel.
    func record(
        at instant: Instant, externalID: String, wish: Wish = Wish(), random: inout SeededRandom
    ) -> IntakeRecord {
        let category = (wish.isOrdinary ? CityMix.categoriesOnOfficeClock : CityMix.categories).draw(&random)
        let channel = CityMix.channels.draw(&random)
        var record = IntakeRecord(
            channel: channel, externalID: externalID, fingerprint: Self.fingerprint(&random), receivedAt: instant)
        record.category = category
        record.type = Self.type(of: category, &random)
        record.priority = CityCatalogue.priority(of: category)
        if record.priority == .normal, random.chance(0.001) { record.priority = .emergency }
        record.visibility = Self.visibility(channel, record.type, &random)
        let words = CityTexts.words(category, random: &random)
        record.title = words.title
        record.text = words.body
        if let place = places.draw(late: wish.isLate, &random) {
            record.kelurahan = place.code
            record.placeWords = place.code
            record.address = words.address
            if random.chance(0.86) { record.point = CityPlaces.point(near: place, &random) }
        } else {
            record.placeWords = words.address
        }
        if record.visibility != .anonim {
            let reporter = CityReporter.draw(&random)
            record.reporterName = reporter.name
            record.reporterContact = reporter.contact(on: channel)
        }
        if channel == "jaki", random.chance(0.7) { record.photoURL = "https://foto.contoh.id/\(externalID).jpg" }
        if channel == "x" { record.sourceURL = "https://x.com/i/status/\(random.next() >> 4)" }
        return record
    }

    private static func fingerprint(_ random: inout SeededRandom) -> [UInt8] {
        withUnsafeBytes(of: (random.next(), random.next())) { Array($0) }
    }

    private static func type(of category: String, _ random: inout SeededRandom) -> ComplaintType {
        switch category {
        case "informasi": .information
        case "hoaks": .hoax
        case "kehilangan": .lostFound
        case "darsos": .humanitarian
        default: random.chance(0.015) ? .suggestion : .complaint
        }
    }

    /// *Privat* is the rule; what is written in public is public.
    private static func visibility(
        _ channel: String, _ type: ComplaintType, _ random: inout SeededRandom
    ) -> Visibility {
        let draw = random.unit()
        if draw < 0.011 { return .rahasia }
        if draw < 0.07 { return .anonim }
        let isPublic = channel == "x" || channel == "instagram" || channel == "facebook"
        return isPublic && type != .humanitarian || draw > 0.9 ? .publik : .privat
    }
}
