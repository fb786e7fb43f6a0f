/// What simulated citizens write: a headline and one to three short sentences of the kind desks get.
enum CityTexts {
    /// A sentence with holes, cut up once.
    struct Template: Sendable, ExpressibleByStringLiteral {
        enum Piece: Sendable {
            case words(String)
            case street, spot, number, house, time
        }
        let pieces: [Piece]

        /// `{jalan}`, `{tempat}`, `{angka}`, `{nomor}` and `{waktu}` are holes.
        init(stringLiteral text: String) {
            var pieces: [Piece] = []
            var rest = text[...]
            while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
                pieces.append(.words(String(rest[..<open])))
                switch rest[rest.index(after: open)..<close] {
                case "jalan": pieces.append(.street)
                case "tempat": pieces.append(.spot)
                case "angka": pieces.append(.number)
                case "nomor": pieces.append(.house)
                default: pieces.append(.time)
                }
                rest = rest[rest.index(after: close)...]
            }
            pieces.append(.words(String(rest)))
            self.pieces = pieces
        }

        func write(into text: inout String, street: String, spot: String, _ random: inout SeededRandom) {
            for piece in pieces {
                switch piece {
                case .words(let words): text += words
                case .street: text += street
                case .spot: text += spot
                case .number: text += random.pick(CityTexts.numbers)
                case .house: text += String(random.between(1, 120))
                case .time: text += random.pick(CityTexts.times)
                }
            }
        }
    }

    /// A complaint's words.
    struct Words {
        var title: String
        var body: String
        var address: String
    }

    /// A few bodies tell a telephone number or a name, so that masking has work to do.
    static func words(_ category: String, random: inout SeededRandom) -> Words {
        let sentences = random.pick(openings[category] ?? [defaultOpening])
        let street = random.pick(streets)
        let spot = random.pick(spots)
        var body = ""
        body.reserveCapacity(200)
        sentences.write(into: &body, street: street, spot: spot, &random)
        if random.chance(0.55) {
            body += " "
            random.pick(details).write(into: &body, street: street, spot: spot, &random)
        }
        if random.chance(0.45) {
            body += " "
            body += random.pick(requests)
        }
        if random.chance(0.04) { body += " Kontak saya 0812 \(digits(4, &random)) \(digits(4, &random))." }
        if random.chance(0.02) { body += " Hubungi Pak \(random.pick(givenNames)) ketua RT setempat." }
        if random.chance(0.004) { body += " NIK saya 3174\(digits(6, &random))\(digits(6, &random))." }
        var title = ""
        random.pick(titles[category] ?? ["Keluhan di {jalan}"])
            .write(into: &title, street: street, spot: spot, &random)
        let address = "\(street) No. \(random.between(1, 140)) RT \(two(&random, 15))/RW \(two(&random, 12))"
        return Words(title: title, body: body, address: address)
    }

    static func phone(_ random: inout SeededRandom) -> String {
        "08\(random.between(11, 99))\(digits(4, &random))\(digits(4, &random))"
    }

    /// A number of `count` digits, zeros in front kept; at most 18.
    static func digits(_ count: Int, _ random: inout SeededRandom) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        var number = random.next()
        for _ in 0..<count {
            bytes.append(0x30 + UInt8(number % 10))
            number /= 10
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func two(_ random: inout SeededRandom, _ most: Int64) -> String {
        let number = random.between(1, most)
        return number < 10 ? "0\(number)" : String(number)
    }

    private static let defaultOpening: Template = "Mohon tindak lanjut keluhan warga di {jalan}."
}
