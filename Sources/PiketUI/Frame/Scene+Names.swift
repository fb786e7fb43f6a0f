import PiketViewModels
import PiketDomain
import PlainText
import TerminalKit

/// Names behind codes. A code the office does not know is shown as it is: a wrong word is worse than a bare one.
extension Scene {
    func category(_ code: String?) -> SafeText? {
        guard let code else { return nil }
        return SafeText(sanitizing: office.category(code)?.name ?? code, limit: 200)
    }

    /// The agency's short name.
    func agency(_ code: String?) -> SafeText? {
        guard let code else { return nil }
        return SafeText(sanitizing: office.agency(code)?.short ?? code, limit: 200)
    }

    func channel(_ code: String) -> SafeText {
        SafeText(sanitizing: office.channel(code)?.name ?? code, limit: 200)
    }

    /// A post's format as people say it; a word of the source's own stays as it is.
    func format(_ code: String) -> SafeText {
        switch Words.folded(code) {
        case "image", "photo", "picture", "foto", "gambar", "graphimage": self[Phrase.formatImage]
        case "video", "reel", "reels", "graphvideo": self[Phrase.formatVideo]
        case "carousel", "korsel", "album", "sidecar", "graphsidecar": self[Phrase.formatCarousel]
        case "text", "teks", "status": self[Phrase.formatText]
        case "link", "tautan": self[Phrase.formatLink]
        default: SafeText(sanitizing: code, limit: 40)
        }
    }

    func officer(_ login: String?) -> SafeText? {
        guard let login else { return nil }
        return SafeText(sanitizing: office.officer(login)?.name ?? login, limit: 200)
    }

    func place(_ code: String?) -> SafeText? {
        guard let code else { return nil }
        return SafeText(sanitizing: office.place(code)?.name ?? code, limit: 200)
    }

    /// What the queue is narrowed to; a kecamatan says so, since a kelurahan often bears the same name.
    func place(_ narrowing: PlaceScope) -> SafeText {
        switch narrowing {
        case .kelurahan(let code): return place(code) ?? self[.none]
        case .kecamatan(let code):
            guard let name = office.region.name(ofArea: code) else { return SafeText(sanitizing: code, limit: 200) }
            return self[Phrase.kecamatan(SafeText(sanitizing: name, limit: 200))]
        }
    }

    /// The way to an area: `Jakarta Pusat › Menteng › Cikini`.
    func trail(_ area: String) -> SafeText {
        var names: [SafeText] = []
        for length in [5, 8, 13] where area.utf8.count >= length {
            let code = String(area.prefix(length))
            let name = office.region.name(ofArea: code) ?? code
            names.append(SafeText(sanitizing: length == 5 ? CityLabel.plain(name) : name, limit: 80))
        }
        let between = glyphs == .unicode ? SafeText(sanitizing: " › ") : " > "
        return names.dropFirst().reduce(names.first ?? "") { $0 + between + $1 }
    }

    /// `Tebet Timur, Tebet, Jakarta Selatan`.
    func fullPlace(_ code: String?) -> SafeText? {
        guard let code, let place = office.place(code) else { return self.place(code) }
        return SafeText(sanitizing: place.name, limit: 200) + ", " + SafeText(sanitizing: place.kecamatan, limit: 200)
            + ", " + SafeText(sanitizing: CityLabel.plain(place.kota), limit: 200)
    }

    /// The office's own word for a state, else the language's.
    func status(_ status: Status) -> SafeText {
        if language == .indonesian, let own = office.description.states[status] {
            return SafeText(sanitizing: own, limit: 100)
        }
        return self[Phrase.status(status)]
    }

    /// The state's word in a column: the short form if the long one does not fit.
    func status(_ status: Status, width: Int) -> SafeText {
        let long = self.status(status)
        return long.width <= width ? long : self[Phrase.statusShort(status)]
    }

    /// `Kelurahan`, or the word the office uses for its smallest areas.
    var areaWord: SafeText { SafeText(sanitizing: office.description.areaWord, limit: 60) }

    /// `Sampah · Proses · Cikini`: what a row tells of a case, in one line.
    func words(_ row: QueueRow) -> SafeText {
        if let veil = veil(row.shown) { return veil + separator + status(row.status) }
        let head = (category(row.category) ?? self[Phrase.uncategorised]) + separator + status(row.status)
        return place(row.kelurahan).map { head + separator + $0 } ?? head
    }

    /// `Petugas B menulis jawaban, Petugas C membuka`.
    func company(_ others: [Companion]) -> SafeText {
        let told = others.map { (officer($0.login) ?? "") + " " + self[Phrase.present($0.act)] }
        return told.dropFirst().reduce(told.first ?? "") { $0 + ", " + $1 }
    }

    /// What stands where a case is not shown whole.
    func veil(_ shown: Shown) -> SafeText? {
        switch shown {
        case .whole: nil
        case .outOfScope: self[Phrase.outOfScope]
        case .restricted: self[Phrase.restricted]
        }
    }

    /// Why, in a sentence.
    func veilGist(_ shown: Shown) -> SafeText {
        self[shown == .restricted ? Phrase.restrictedGist : Phrase.outOfScopeGist]
    }
}
