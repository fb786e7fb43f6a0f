import PiketDomain
import PiketViewModels
import PlainText

/// The wall console.
extension Phrase {
    static func kioskScene(_ scene: KioskScene) -> Phrase {
        switch scene {
        case .numbers: Phrase("angka", en: "numbers")
        case .map: Phrase("peta", en: "map")
        case .districts: Phrase("kecamatan", en: "districts")
        case .engagement: Phrase("medsos", en: "engagement")
        case .week: Phrase("pekan ini", en: "this week")
        case .topics: Phrase("kategori", en: "categories")
        }
    }

    static let kioskOpen = Phrase("Terbuka", en: "Open")
    static let kioskLate = Phrase("Terlambat", en: "Late")
    static let kioskAnswered = Phrase("Dijawab", en: "Answered")
    static func kioskWithin24h(atMost: SafeText) -> Phrase {
        Phrase("\(atMost)24 jam, 14 hari terakhir", en: "\(atMost)24 h, last 14 days")
    }
    static func kioskUntouched(_ count: SafeText) -> Phrase {
        Phrase("\(count) belum ditindaklanjuti", en: "\(count) without follow-up")
    }
    static func kioskToday(_ arrived: SafeText, _ done: SafeText) -> Phrase {
        Phrase("hari ini masuk \(arrived), selesai \(done)", en: "today \(arrived) in, \(done) done")
    }
    static let kioskMapTitle = Phrase("Pengaduan terbuka per kelurahan", en: "Open complaints by kelurahan")
    static let kioskMapTooLarge = Phrase(
        "layar terlalu kecil untuk peta ini", en: "the screen is too small for this map")
    static let kioskDistrictsTitle = Phrase("Terlambat per kecamatan", en: "Late by kecamatan")
    static func kioskOthers(_ count: SafeText) -> Phrase {
        Phrase("\(count) lainnya di bawah 3", en: "\(count) others under 3")
    }
    static let kioskNoneLate = Phrase("tidak ada kecamatan dengan 3 atau lebih", en: "no kecamatan with 3 or more")
    static let kioskTopicsTitle = Phrase("Kategori hari ini", en: "Categories today")
    static let kioskNoTopics = Phrase("belum ada kategori dengan 3 atau lebih", en: "no category with 3 or more yet")
    static let kioskEngagementTitle = Phrase("Medsos dan keterlambatan", en: "Social media and lateness")
    static let kioskAgency = Phrase("OPD", en: "Agency")
    static let kioskStage = Phrase("Tahap", en: "Stage")
    static let kioskResponse = Phrase("Pertanyaan dijawab, 30 hari", en: "Questions answered, 30 days")
    static let kioskPosts = Phrase("Pos", en: "Posts")
    static let kioskSilent = Phrase("diam", en: "silent")
    static let kioskUnknown = Phrase("belum diketahui", en: "not known")
    static let kioskWeekTitle = Phrase("Tujuh hari", en: "Seven days")
    static let kioskArrived = Phrase("masuk", en: "in")
    static let kioskDone = Phrase("selesai", en: "done")
    static let kioskHours = Phrase("Masuk hari ini per jam", en: "Today by the hour")
    static let kioskEmergency = Phrase("Darurat", en: "Emergency")
    static let kioskCall112 = Phrase("Hubungi 112", en: "Call 112")
    static func kioskSince(_ time: SafeText, _ span: SafeText) -> Phrase {
        Phrase("sejak \(time), \(span)", en: "since \(time), \(span)")
    }
    static func kioskCases(_ count: SafeText) -> Phrase { Phrase("\(count) laporan", en: "\(count) reports") }
    static let kioskPrivacy = Phrase(
        "tanpa data pribadi · <3: nol sampai dua", en: "no personal data · <3: none to two")
    static func kioskUpdated(_ time: SafeText) -> Phrase { Phrase("diperbarui \(time)", en: "updated \(time)") }
    static func kioskAging(_ span: SafeText) -> Phrase { Phrase("data \(span) yang lalu", en: "data of \(span) ago") }
    static let kioskStale = Phrase("DATA TIDAK DIPERBARUI", en: "DATA NOT UPDATED")
    static func kioskStaleSince(_ time: SafeText, _ span: SafeText) -> Phrase {
        Phrase("SEJAK \(time), \(span)", en: "SINCE \(time), \(span)")
    }
    static let notTold = Phrase("tidak diberitakan", en: "not told")
    static func stageWord(_ stage: EngagementStage) -> Phrase {
        switch stage {
        case .publish: stagePublishWord
        case .interact: stageInteractWord
        case .transact: stageTransactWord
        }
    }
    static let kioskWaiting = Phrase("Menunggu data", en: "Waiting for data")
    static let kioskOtherwise = Phrase("Darurat lain", en: "Other emergency")

    static func kioskTrouble(_ trouble: KioskModel.Trouble) -> Phrase {
        switch trouble {
        case .missing: Phrase("berkas papan tidak ada", en: "the board file is not there")
        case .broken: Phrase("berkas papan tidak utuh", en: "the board file is not whole")
        case .otherVersion(let version):
            Phrase(
                "papan dari Piket versi lain (format \(SafeText(number: version)))",
                en: "the board is of another Piket (format \(SafeText(number: version)))")
        }
    }
}
