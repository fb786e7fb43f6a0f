import PiketDomain
import PiketViewModels
import PlainText

/// Sentences of plain mode: what happened, which case, who. Each begins in lower case or with a number, and has no full
/// stop; `PlainLines` puts the time before and the stop behind.
extension Phrase {
    static func plainArrival(_ type: ComplaintType) -> Phrase {
        Phrase("\(Phrase.type(type)[.indonesian]) baru", en: "new \(Phrase.type(type)[.english])")
    }

    static let plainRenewed = Phrase("kabar dari sumbernya", en: "news from its source")
    static func plainState(_ state: SafeText) -> Phrase { Phrase("menjadi \(state)", en: "now \(state)") }
    static func plainLate(_ clock: Clock) -> Phrase {
        Phrase("terlambat, \(plainClock(clock)[.indonesian])", en: "late, \(plainClock(clock)[.english])")
    }
    static func plainLate(by span: SafeText) -> Phrase { Phrase("terlambat \(span)", en: "late by \(span)") }
    static func plainDueWithinHour(_ clock: Clock) -> Phrase {
        Phrase(
            "tenggat dalam satu jam, \(plainClock(clock)[.indonesian])",
            en: "due within the hour, \(plainClock(clock)[.english])")
    }
    static func plainBefore(_ time: SafeText) -> Phrase { Phrase("paling lambat \(time)", en: "by \(time)") }

    /// A clock's name in full: a sentence has room.
    static func plainClock(_ clock: Clock) -> Phrase {
        switch clock {
        case .verify: Phrase("verifikasi", en: "verify")
        case .answer: Phrase("jawaban", en: "answer")
        case .solve: Phrase("penyelesaian", en: "solve")
        case .review: Phrase("validasi", en: "review")
        case .close: Phrase("penutupan", en: "close")
        }
    }

    static func plainSilent(_ channel: SafeText, since: SafeText) -> Phrase {
        Phrase(
            "kanal sepi, \(channel), tidak ada yang masuk sejak \(since)",
            en: "silent channel, \(channel), nothing came since \(since)")
    }
    static func plainHeard(_ channel: SafeText) -> Phrase {
        Phrase("kanal \(channel) tidak sepi lagi", en: "channel \(channel) is no longer silent")
    }

    /// An act on the office itself.
    static func plainOffice(_ event: Event) -> Phrase {
        switch event.act {
        case .officeApplied where event.payload.text(.kind) == "names":
            Phrase("nama baru dari impor", en: "new names from an import")
        case .officeApplied: Phrase("berkas kantor diterapkan", en: "office file applied")
        case .regionImported: Phrase("wilayah dimuat", en: "region loaded")
        case .postsImported: Phrase("unggahan medsos dimuat", en: "posts loaded")
        case .mentionSettled: mention(event)
        case .handoverAccepted: Phrase("sif diterima", en: "shift taken over")
        case .dutyChanged where event.payload.text(.kind) == "in": Phrase("mulai bertugas", en: "on duty")
        case .dutyChanged: Phrase("selesai bertugas", en: "off duty")
        default: act(event.act)
        }
    }

    static let plainUnplaced = Phrase("tanpa lokasi", en: "no place")
    static let plainUncategorised = Phrase("tanpa kategori", en: "no category")
    static let plainNobody = Phrase("belum ada petugas", en: "nobody has it")
    static func plainVia(_ channel: SafeText) -> Phrase { Phrase("lewat \(channel)", en: "by \(channel)") }
    static func plainTo(_ receiver: SafeText) -> Phrase { Phrase("kepada \(receiver)", en: "to \(receiver)") }
    static func plainFrom(_ sender: SafeText) -> Phrase { Phrase("dari \(sender)", en: "from \(sender)") }
    static func plainBy(_ who: SafeText) -> Phrase { Phrase("oleh \(who)", en: "by \(who)") }
}

/// Many changes in one sentence.
extension Phrase {
    static func plainSum(_ sum: PlainSum, _ count: Phrase) -> Phrase {
        func say(_ indonesian: SafeText, en english: SafeText) -> Phrase {
            Phrase(count[.indonesian] + " " + indonesian, en: count[.english] + " " + english)
        }
        switch sum.kind {
        case .arrived: return say("pengaduan baru", en: "new complaints")
        case .renewed: return say("kabar dari sumbernya", en: "pieces of news from their sources")
        case .late: return say("menjadi terlambat", en: "became late")
        case .dueWithinHour: return say("bertenggat dalam satu jam", en: "are due within the hour")
        case .act(.stateSet): return say("berubah status", en: "changed state")
        case .act(let act):
            return say("kali " + Phrase.act(act)[.indonesian], en: "times " + Phrase.act(act)[.english])
        }
    }

    static let plainOthers = Phrase("lainnya", en: "others")
    static func plainClosed(_ count: SafeText) -> Phrase {
        Phrase("\(count) sudah selesai di sumbernya", en: "\(count) closed at their source already")
    }
    static func plainNumbers(from first: SafeText, to last: SafeText) -> Phrase {
        Phrase("\(first) sampai \(last)", en: "\(first) to \(last)")
    }
    static func plainAmong(_ numbers: SafeText) -> Phrase {
        Phrase("antara lain \(numbers)", en: "among them \(numbers)")
    }
}

/// How the desk stands.
extension Phrase {
    static func plainStanding(_ headline: Headline) -> Phrase {
        func joined(_ language: Language) -> SafeText {
            func count(_ value: Int) -> SafeText { language.number(value) }
            let late = count(headline.overdue - headline.backlog)
            var parts: [Phrase] = [
                Phrase(
                    "\(count(headline.open)) pengaduan terbuka",
                    en: "\(language.counted(headline.open, Phrase("pengaduan", en: "complaint"))) open"),
                Phrase("\(late) terlambat", en: "\(late) late"),
                Phrase(
                    "\(count(headline.dueWithinHour)) bertenggat dalam satu jam",
                    en: "\(count(headline.dueWithinHour)) due within the hour"),
                Phrase(
                    "\(count(headline.untouched)) belum ditindaklanjuti",
                    en: "\(count(headline.untouched)) without follow-up"),
            ]
            if headline.emergency > 0 {
                let english = language.counted(headline.emergency, Phrase("darurat", en: "emergency case"))
                parts.append(Phrase("\(count(headline.emergency)) darurat", en: english))
            }
            if headline.backlog > 0 {
                parts.append(
                    Phrase("\(count(headline.backlog)) tunggakan", en: "\(count(headline.backlog)) in the backlog"))
            }
            if headline.mine > 0 {
                parts.append(
                    Phrase("\(count(headline.mine)) tugas Anda", en: "\(count(headline.mine)) assigned to you"))
            }
            return parts.dropFirst().reduce(parts[0][language]) { $0 + ", " + $1[language] }
        }
        return Phrase(joined(.indonesian), en: joined(.english))
    }

    static let plainNow = Phrase("sekarang", en: "now")
    static let plainSimulated = Phrase("data simulasi, tidak ada yang nyata", en: "simulated data, nothing is real")
    static let plainEmpty = Phrase(
        "belum ada pengaduan; masukkan dengan piket import BERKAS atau piket new",
        en: "no complaints yet; take some in with piket import FILE or piket new")
    static let plainNoSilence = Phrase("tidak ada kanal yang sepi", en: "no channel is silent")
    static func plainWorst(_ count: SafeText) -> Phrase {
        Phrase("\(count) yang paling terlambat menyusul", en: "the \(count) latest follow")
    }
    static let plainBegins = Phrase(
        "mulai sekarang setiap perubahan satu kalimat; ctrl-c mengakhiri",
        en: "from now on one sentence per change; ctrl-c ends it")

    /// Why `watch` is plain where nobody asked for it, and how to get the screen.
    static func plainInstead(of term: SafeText) -> Phrase {
        let (indonesian, english): (SafeText, SafeText) =
            term.isEmpty
            ? ("TERM kosong", "TERM is not set")
            : ("terminal \"\(term)\" tidak dapat menampilkan layar", "terminal \"\(term)\" cannot show a screen")
        return Phrase(
            "\(indonesian), maka perubahan ditulis sebagai kalimat; untuk layar langsung pakai TERM=xterm-256color",
            en: "\(english), so changes are written as sentences; for the live screen use TERM=xterm-256color")
    }
}
