import PlainText
import PiketDomain
import PiketIngest
import PiketUI
import PiketViewModels

/// What an import says about records and about itself.
struct ImportWords: Sendable {
    let language: Language

    func sentence(_ message: ImportMessage) -> String {
        switch (message, language) {
        case (.rejected(let rejection), _):
            let field = rejection.field.isEmpty ? "" : ", \(rejection.field)"
            return "\(spot(rejection.position))\(field): \(rejection.reason.sentence(language))"
        case (.fault(let at, let fault, let word), _):
            let told = word.map { " (\"\(shown($0))\")" } ?? ""
            return "\(spot(at)), \(field(of: fault)): \(words(fault))\(told)"
        case (.postFault(let at, let fault), _):
            return "\(spot(at)), \(field(of: fault)): \(words(fault))"
        case (.unknownAgency(let at, let name), .english):
            return "\(spot(at)), agency: \"\(shown(name))\" is not known; its account belongs to no agency"
        case (.unknownAgency(let at, let name), .indonesian):
            return "\(spot(at)), agency: OPD \"\(shown(name))\" tidak dikenal; akunnya tanpa OPD"
        case (.brokenCharacters(let at, let columns, let isMisencoded), _):
            let line = "\(spot(at)), \(shown(columns)): "
            let advice = language.say(
                "; berkasnya bukan UTF-8: iconv -f CP1252 -t UTF-8 membenahi Latin-1",
                en: "; the file is not UTF-8: iconv -f CP1252 -t UTF-8 mends Latin-1")
            return line + language.say("karakter rusak diganti", en: "broken characters replaced")
                + (isMisencoded ? advice : "")
        case (.apart(let at, let named, let apart), _):
            return "\(spot(at)), reply_to: \(words(apart, shown(named)))"
        case (.unknownWord(let at, "latitude", let word), .english):
            return "\(spot(at)), latitude: \"\(shown(word))\" is no place; accepted without a point"
        case (.unknownWord(let at, "latitude", let word), .indonesian):
            return "\(spot(at)), latitude: \"\(shown(word))\" bukan lokasi; diterima tanpa titik"
        case (.unknownWord(let at, let field, let word), .english):
            return "\(spot(at)), \(field): \"\(shown(word))\" is not known; accepted without it"
        case (.unknownWord(let at, let field, let word), .indonesian):
            return "\(spot(at)), \(field): \"\(shown(word))\" tidak dikenal; diterima tanpanya"
        case (.reusedID(let at, let id, let number), .english):
            return
                "\(spot(at)), external_id: \"\(shown(id))\" is that of case \(number), which has another time, reporter and "
                + "words; accepted as a complaint of its own, as a fault"
        case (.reusedID(let at, let id, let number), .indonesian):
            return
                "\(spot(at)), external_id: \"\(shown(id))\" milik kasus \(number) dengan waktu, pelapor dan isi lain; "
                + "diterima sebagai pengaduan sendiri, dengan catatan cacat"
        case (.repeatedID(let at, let id, let first), .english):
            return "\(spot(at)), external_id: \"\(shown(id))\" stood on \(spot(first)) already"
        case (.repeatedID(let at, let id, let first), .indonesian):
            return "\(spot(at)), external_id: \"\(shown(id))\" sudah ada di \(spot(first))"
        }
    }

    func unlinked(_ accounts: Int) -> String {
        language.say(
            "\(accounts) akun belum terhubung ke OPD; tambahkan [[account]] di berkas kantor, lalu piket office apply",
            en:
                "\(accounts) accounts belong to no agency yet; add [[account]] to the office file, then piket office apply"
        )
    }

    func rejects(_ count: Int, path: String) -> String {
        language == .english
            ? "\(count) rejected, kept in \(path); mend them there and import that file"
            : "\(count) ditolak, disimpan di \(path); perbaiki di sana lalu impor berkas itu"
    }

    /// A trouble in the middle of a file: batches written before it stay.
    func interrupted(_ trouble: String, _ file: String, kept: Int) -> String {
        let number = language.number(kept).string
        guard kept > 0 else {
            return trouble + language.say("; \(file): belum ada yang disimpan", en: "; nothing of \(file) was kept yet")
        }
        return trouble
            + language.say(
                "; \(number) catatan pertama \(file) tersimpan; impor yang sama lagi akan melanjutkannya",
                en: "; the first \(number) records of \(file) are kept; the same import again goes on from there")
    }

    /// A file of posts, told of in these words.
    func recordFile(_ path: String, rejects: String? = nil) -> RecordFile {
        var file = RecordFile(path)
        file.rejectsPath = rejects
        file.wording = { $0.sentence(language) }
        file.report = { StandardError.write("\(path), \(sentence($0))") }
        return file
    }

    func mentions(_ summary: ImportSummary) -> String {
        text(counts(summary) + [(language.say("ulangan", en: "repeats"), summary.repeats)])
    }

    func summary(_ summary: ImportSummary, isDryRun: Bool) -> String {
        text(
            counts(summary, isDryRun: isDryRun) + [
                (language.say("cacat", en: "faults"), summary.faults),
                (language.say("tanpa lokasi", en: "unplaced"), summary.unplaced),
                (language.say("tanpa kategori", en: "uncategorised"), summary.uncategorised),
            ])
    }

    private func counts(_ summary: ImportSummary, isDryRun: Bool = false) -> [(String, Int)] {
        let accepted =
            isDryRun ? language.say("dapat diterima", en: "acceptable") : language.say("diterima", en: "accepted")
        return [
            (language.say("dibaca", en: "read"), summary.read), (accepted, summary.accepted),
            (language.say("diperbarui", en: "updated"), summary.updated),
            (language.say("tetap", en: "unchanged"), summary.unchanged),
            (language.say("ditolak", en: "rejected"), summary.rejected),
        ]
    }

    private func text(_ figures: [(String, Int)]) -> String {
        figures.map { "\($0.0) \(language.number($0.1).string)" }.joined(separator: ", ")
    }

    private func words(_ apart: ReplyApart, _ named: String) -> String {
        switch apart {
        case .unknownCase:
            language.say(
                "tidak ada kasus \"\(named)\"; diterima sebagai pengaduan baru, dengan catatan cacat",
                en: "no case \"\(named)\" is known; accepted as a new complaint, as a fault")
        case .otherSender(let number):
            language.say(
                "bukan dari pelapor kasus \(number); diterima sebagai pengaduan baru yang merujuknya",
                en: "not from the reporter of case \(number); accepted as a new complaint that names it")
        }
    }

    private func shown(_ word: String) -> String { SafeText(sanitizing: Mask.text(word).text, limit: 80).string }

    private func shown(_ columns: [String]) -> String { SafeText(sanitizing: columns.joined(separator: ", ")).string }

    private func spot(_ position: RecordPosition) -> String {
        let line = language.say("baris \(position.line)", en: "line \(position.line)")
        guard let record = position.record else { return line }
        return language.say("catatan \(record) (\(line))", en: "record \(record) (\(line))")
    }

    private func field(of fault: PostFault) -> String {
        switch fault {
        case .noFollowers: "followers"
        case .reachUnderInteractions: "reach"
        case .postedInFuture: "posted_at"
        case .countsFell: "seen_at"
        }
    }

    private func words(_ fault: PostFault) -> String {
        switch fault {
        case .noFollowers: language.say("0 pengikut; dianggap belum diketahui", en: "0 followers; taken as unknown")
        case .reachUnderInteractions:
            language.say(
                "jangkauan kurang dari interaksi; tidak dipakai untuk ER",
                en: "less than the interactions; not used for the rate")
        case .postedInFuture:
            language.say("di masa depan; baru dihitung sesudahnya", en: "lies in the future; not counted until then")
        case .countsFell:
            language.say(
                "angkanya turun dibanding pengamatan lain; disimpan apa adanya",
                en: "its counts went down against another look; kept as they are")
        }
    }

    private func field(of fault: IntakeFault) -> String {
        switch fault {
        case .answeredBeforeReceived: "answered_at"
        case .closedBeforeReceived, .closedBeforeAnswered: "closed_at"
        case .unknownStatus: "status"
        case .receivedInFuture: "received_at"
        case .coordinatesOutside: "latitude"
        case .channelNotValid: "channel"
        case .unknownReply: "reply_to"
        case .reusedID: "external_id"
        }
    }

    private func words(_ fault: IntakeFault) -> String {
        switch (fault, language) {
        case (.answeredBeforeReceived, .english): "answered before it was received; accepted as a fault"
        case (.answeredBeforeReceived, .indonesian): "dijawab sebelum diterima; diterima dengan catatan cacat"
        case (.closedBeforeReceived, .english): "closed before it was received; accepted as a fault"
        case (.closedBeforeReceived, .indonesian): "ditutup sebelum diterima; diterima dengan catatan cacat"
        case (.closedBeforeAnswered, .english): "closed before it was answered; accepted as a fault"
        case (.closedBeforeAnswered, .indonesian): "ditutup sebelum dijawab; diterima dengan catatan cacat"
        case (.unknownStatus, .english): "unknown word; accepted as awaiting, as a fault"
        case (.unknownStatus, .indonesian): "kata tidak dikenal; diterima sebagai menunggu, dengan catatan cacat"
        case (.receivedInFuture, .english): "lies in the future; accepted as a fault"
        case (.receivedInFuture, .indonesian): "di masa depan; diterima dengan catatan cacat"
        case (.channelNotValid, .english): "was not valid on that day; accepted as a fault"
        case (.channelNotValid, .indonesian): "tidak berlaku pada hari itu; diterima dengan catatan cacat"
        case (.unknownReply, _): words(.unknownCase, "")
        case (.reusedID, .english): "is another complaint's; accepted as a fault"
        case (.reusedID, .indonesian): "milik pengaduan lain; diterima dengan catatan cacat"
        case (.coordinatesOutside, .english): "no point on earth; accepted without it, as a fault"
        case (.coordinatesOutside, .indonesian): "bukan titik di bumi; diterima tanpa titik, dengan catatan cacat"
        }
    }
}
