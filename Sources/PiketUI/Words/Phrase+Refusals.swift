package import PiketDomain
import PiketViewModels
import PlainText

/// Why an act was not done.
extension Phrase {
    package static func refusal(_ refusal: Refusal) -> Phrase {
        switch refusal {
        case .unknownLogin(let login):
            Phrase(
                "\(named(login)) bukan petugas kantor ini; hanya bisa membaca",
                en: "\(named(login)) is no officer of this office; reading only")
        case .needsRole(let roles):
            Phrase(
                "perlu peran \(list(roles, .indonesian))", en: "needs the role \(list(roles, .english))")
        case .outOfScope: Phrase("di luar OPD dan wilayah Anda", en: "outside your agencies and areas")
        case .restricted: Phrase("pengaduan ini terbatas", en: "this complaint is restricted")
        case .transition(let from, let to):
            Phrase(
                "dari \(status(from)[.indonesian]) tidak bisa ke \(status(to)[.indonesian])",
                en: "\(status(from)[.english]) does not lead to \(status(to)[.english])")
        case .reasonMissing: Phrase("alasan wajib diisi", en: "a reason is needed")
        case .textMissing: Phrase("teks kosong", en: "the text is empty")
        case .textTooLong(let limit):
            Phrase("teks lebih dari \(limit) huruf", en: "the text is over \(limit) characters")
        case .unknownAgency(let code): Phrase("OPD \(named(code)) tidak dikenal", en: "unknown agency \(named(code))")
        case .supportNotAsked(nil):
            Phrase("tidak ada OPD yang ditunggu balasannya", en: "no agency owes a reply")
        case .supportNotAsked(let code?):
            Phrase(
                "OPD \(named(code)) tidak sedang dimintai bantuan", en: "agency \(named(code)) owes no reply")
        case .unknownOfficer(let login):
            Phrase("petugas \(named(login)) tidak dikenal", en: "unknown officer \(named(login))")
        case .inactiveOfficer(let login):
            Phrase("petugas \(named(login)) tidak aktif", en: "officer \(named(login)) is not active")
        case .unknownCategory(let code):
            Phrase("kategori \(named(code)) tidak dikenal", en: "unknown category \(named(code))")
        case .unknownPlace(let code): Phrase("tempat \(named(code)) tidak dikenal", en: "unknown place \(named(code))")
        case .unknownChannel(let code):
            Phrase("kanal \(named(code)) tidak dikenal", en: "unknown channel \(named(code))")
        case .unknownAnswer(let code):
            Phrase("jawaban siap pakai \(named(code)) tidak ada", en: "no prepared answer \(named(code))")
        case .placeholderOpen(let placeholder):
            Phrase(
                "isian {\(named(placeholder.names[0]))} belum ada nilainya: tulis sendiri",
                en: "nothing is known for {\(named(placeholder.names[1]))}: write it yourself")
        case .notHoax(let type):
            Phrase(
                "jenisnya \(Phrase.type(type)[.indonesian]), bukan hoaks",
                en: "its type is \(Phrase.type(type)[.english]), not hoax")
        case .unknownCase(let number): notice(.noSuchCase(number))
        case .unknownMention(let id): Phrase("tidak ada pantauan \(id)", en: "there is no mention \(id)")
        case .mentionSettled(let fate, let number): settled(fate, number: number)
        case .already(let standing): already(standing)
        case .notOpen(let state):
            Phrase(
                "sudah \(status(state)[.indonesian])", en: "already \(status(state)[.english])")
        case .parentIsSelf:
            Phrase("pengaduan tidak bisa menjadi duplikat dirinya sendiri", en: "a complaint is no duplicate of itself")
        case .parentIsDuplicate(let number, let parent):
            Phrase(
                "\(number) sendiri duplikat" + (parent.map { SafeText(" dari ") + SafeText(number: $0) } ?? ""),
                en: "\(number) is a duplicate itself" + (parent.map { SafeText(", of ") + SafeText(number: $0) } ?? ""))
        case .promisesUnknown(let profile):
            Phrase(
                "aturan \(named(profile)) tidak mengenal EWS", en: "the rule \(named(profile)) knows no promised dates")
        case .extensionUnknown(let profile):
            Phrase(
                "aturan \(named(profile)) tidak mengenal perpanjangan",
                en: "the rule \(named(profile)) knows no extension")
        case .promisesUsed(let times):
            Phrase("EWS sudah dipakai \(times) dari \(times) kali", en: "\(times) of \(times) promised dates are used")
        case .promiseTooLate(let day):
            Phrase(
                "tenggat selesai sudah lewat (\(date(day, .indonesian)))",
                en: "the deadline to solve has passed (\(date(day, .english)))")
        case .promiseTooEarly(let due):
            Phrase(
                "tanggal harus sesudah tenggat sekarang, \(date(due, .indonesian))",
                en: "the day must be after the present deadline, \(date(due, .english))")
        case .promiseTooFar(let latest):
            Phrase(
                "paling lambat \(date(latest, .indonesian))", en: "\(date(latest, .english)) at the latest")
        case .pastDate(let today):
            Phrase(
                "tanggal sudah lewat; hari ini \(date(today, .indonesian))",
                en: "that day is over; today is \(date(today, .english))")
        case .nothingToSolve: Phrase("tidak ada tenggat selesai yang berjalan", en: "no deadline to solve is running")
        case .questionOpen(let day):
            Phrase(
                "pelapor sudah ditanya \(date(day, .indonesian)) dan belum membalas",
                en: "the reporter was asked \(date(day, .english)) and has not replied yet")
        case .evidenceMissing:
            Phrase(
                "perlu bukti sesudah: Tambah bukti, atau `piket evidence ... --kind after`",
                en: "evidence from after the work is needed: Add evidence, or `piket evidence ... --kind after`")
        case .badLink(let fault): link(fault)
        case .notInText: Phrase("kata itu tidak ada di teks yang tampil", en: "these words are not in the text shown")
        case .nothingToReview(let subject, let state): nothingToReview(subject, state)
        case .requestVoid(.drafted, let why):
            Phrase(
                "draf tidak bisa dikirim lagi: \(self.refusal(why)[.indonesian])",
                en: "the draft can no longer be sent: \(self.refusal(why)[.english])")
        case .requestVoid(let act, let why):
            Phrase(
                "permintaan \(self.act(act)[.indonesian]) gugur: \(self.refusal(why)[.indonesian])",
                en: "the request (\(self.act(act)[.english])) is void: \(self.refusal(why)[.english])")
        case .nothingToUndo: Phrase("tidak ada yang bisa diurungkan", en: "nothing to undo")
        case .nothingToRedo: Phrase("tidak ada yang bisa diulangi", en: "nothing to do again")
        case .nothingToCarry(let item):
            Phrase("kiriman \(item) tidak menunggu dikirim", en: "item \(item) does not wait to be carried")
        case .receiverMissing: Phrase("penerima dan nomor bukti wajib", en: "receiver and receipt number are needed")
        case .addresseeMissing: Phrase("isi kepada siapa", en: "say to whom it goes")
        case .letterNumberMissing:
            Phrase("nomor surat wajib bila surat disebut", en: "a letter needs its number")
        case .answerHoldsPersonalData:
            Phrase("jawaban memuat data pribadi pelapor", en: "the answer holds the reporter's personal data")
        case .notOnSheet(let words):
            Phrase(
                "tidak ada di lembar serah terima: \(named(words.joined(separator: ", ")))",
                en: "not on the shift sheet: \(named(words.joined(separator: ", ")))")
        case .handoverToSelf:
            Phrase("sif tidak diterima dari diri sendiri", en: "nobody takes a shift over from themselves")
        case .outgoingUnknown:
            Phrase("tidak diketahui siapa yang bertugas sebelumnya", en: "nobody is known to have been on duty before")
        }
    }

    static func role(_ role: OfficerRole) -> Phrase {
        switch role {
        case .officer: Phrase("petugas", en: "officer")
        case .supervisor: Phrase("penyelia", en: "supervisor")
        case .operator: Phrase("operator", en: "operator")
        case .inspector: Phrase("pengawas", en: "inspector")
        case .admin: Phrase("admin", en: "admin")
        }
    }

    private static func already(_ standing: Standing) -> Phrase {
        switch standing {
        case .state(let state):
            Phrase("sudah \(status(state)[.indonesian])", en: "already \(status(state)[.english])")
        case .officer(let login): Phrase("sudah pada \(named(login))", en: "\(named(login)) has it already")
        case .agency(let code): Phrase("sudah pada OPD \(named(code))", en: "\(named(code)) has it already")
        case .category(let code):
            Phrase("kategorinya sudah \(named(code))", en: "its category is \(named(code)) already")
        case .place(let code): Phrase("lokasinya sudah \(named(code))", en: "it lies in \(named(code)) already")
        case .fileComplete: Phrase("berkasnya sudah lengkap", en: "its file is complete already")
        case .judged(let verdict):
            Phrase(
                "sudah diputus \(Phrase.verdict(verdict)[.indonesian])",
                en: "already judged \(Phrase.verdict(verdict)[.english])")
        case .endangered: Phrase("sudah ditandai bahaya, 112", en: "already marked as danger, 112")
        case .extended: Phrase("sudah diperpanjang, 1 dari 1 kali", en: "extended already, 1 of 1 times")
        case .forgotten: Phrase("sudah dilupakan", en: "forgotten already")
        case .onDuty(true): Phrase("sudah bertugas", en: "on duty already")
        case .onDuty(false): Phrase("sudah tidak bertugas", en: "off duty already")
        case .requested(let act):
            Phrase(
                "sudah Anda minta: \(self.act(act)[.indonesian])",
                en: "you asked for it already: \(self.act(act)[.english])")
        }
    }

    private static func link(_ fault: LinkFault) -> Phrase {
        switch fault {
        case .scheme: Phrase("bukan tautan http:// atau https://", en: "no http:// or https:// link")
        case .host: Phrase("tautan tanpa nama situs yang sah", en: "the link names no proper host")
        case .characters:
            Phrase("tautan berisi spasi atau karakter tersembunyi", en: "the link holds blanks or hidden characters")
        }
    }

    private static func nothingToReview(_ subject: ReviewSubject?, _ state: Status) -> Phrase {
        switch subject {
        case .request: Phrase("tidak ada permintaan yang menunggu", en: "no request waits")
        case .draft: Phrase("tidak ada draf jawaban yang menunggu", en: "no prepared answer waits")
        case .work, nil:
            Phrase(
                "tidak ada yang menunggu keputusan; statusnya \(status(state)[.indonesian])",
                en: "nothing waits for a decision; its state is \(status(state)[.english])")
        }
    }

    private static func date(_ date: CivilDate, _ language: Language) -> SafeText { language.date(date) }

    private static func named(_ code: String) -> SafeText { SafeText(sanitizing: code, limit: 80) }

    private static func list(_ roles: [OfficerRole], _ language: Language) -> SafeText {
        roles.enumerated().reduce(SafeText()) { $0 + ($1.offset > 0 ? ", " : "") + role($1.element)[language] }
    }
}
