// The screen words of states, types, priorities and flags that may be typed in a filter or a command. The first is
// the Indonesian word an error message offers, the second the English one.

extension Status {
    package var words: [String] {
        switch self {
        case .awaiting: ["menunggu", "waiting"]
        case .coordinating: ["koordinasi", "coordinating", "koord"]
        case .assigned: ["disposisi", "assigned", "dispo", "terdisposisi"]
        case .inProgress: ["proses", "in progress", "diproses"]
        case .awaitingReporter: ["menunggu pelapor", "awaiting reporter", "tgg plpr", "tunggu pelapor"]
        case .inReview: ["validasi", "in review", "valid", "review"]
        case .answered: ["ditanggapi", "answered", "ditangg"]
        case .done: ["selesai", "done"]
        case .rejected: ["ditolak", "rejected", "tolak"]
        case .referred: ["bukan wewenang", "not ours", "bkn wwn"]
        case .duplicate: ["duplikat", "duplicate"]
        case .archived: ["arsip", "archived", "diarsipkan"]
        }
    }
}

extension ComplaintType {
    package var words: [String] {
        switch self {
        case .complaint: ["pengaduan", "complaint"]
        case .suggestion: ["aspirasi", "suggestion"]
        case .information: ["permintaan informasi", "information", "informasi"]
        case .hoax: ["hoaks", "hoax"]
        case .lostFound: ["kehilangan", "lost found", "lost and found"]
        case .humanitarian: ["darurat sosial", "humanitarian"]
        }
    }
}

extension Priority {
    package var words: [String] {
        switch self {
        case .normal: ["normal", "normal", "biasa"]
        case .high: ["tinggi", "high"]
        case .emergency: ["darurat", "emergency"]
        }
    }
}

extension CaseHistory.Rating {
    /// Indonesian first.
    var words: [String] {
        switch self {
        case .satisfied: ["puas", "satisfied"]
        case .dissatisfied: ["tidak puas", "dissatisfied", "unsatisfied", "belum selesai", "not fixed"]
        }
    }
}

extension Visibility {
    package var words: [String] {
        switch self {
        case .publik: ["publik", "public"]
        case .privat: ["privat", "private"]
        case .anonim: ["anonim", "anonymous"]
        case .rahasia: ["rahasia", "secret"]
        }
    }
}

extension HoaxVerdict {
    package var words: [String] {
        switch self {
        case .hoax: ["hoaks", "hoax"]
        case .isTrue: ["benar", "true"]
        case .unclear: ["blm_jelas", "unclear", "belum jelas"]
        case .rejected: ["ditolak", "rejected"]
        }
    }
}

extension FilterFlag {
    package var words: [String] {
        switch self {
        case .late: ["terlambat", "late", "overdue", "lbt"]
        case .dueSoon: ["mendekati", "due_soon", "mendekati tenggat"]
        case .new: ["baru", "new", "blm TL", "belum ditindaklanjuti", "untouched"]
        case .mine: ["saya", "mine", "tugas saya"]
        case .unassigned: ["tanpa_petugas", "unassigned"]
        case .marked: ["ditandai", "marked"]
        case .open: ["terbuka", "open"]
        case .closed: ["tutup", "closed", "tertutup"]
        case .any: ["semua", "any", "all"]
        case .backlog: ["tunggakan", "backlog"]
        case .acknowledged: ["diketahui", "acknowledged"]
        case .unplaced: ["tanpa_lokasi", "unplaced"]
        case .fault: ["cacat", "fault"]
        case .reply: ["balasan", "reply"]
        case .unsent: ["blm_terkirim", "unsent", "belum terkirim"]
        case .draft: ["draf", "draft"]
        case .restricted: ["terbatas", "restricted"]
        case .danger: ["bahaya", "danger", "112"]
        case .ignored: ["ulangan", "ignored"]
        case .unreplied: ["blm_balas", "unreplied", "belum dibalas OPD"]
        }
    }
}

extension Horizon.Kind {
    package var words: [String] {
        switch self {
        case .shiftEnd: ["sif", "shift"]
        case .officeDay: ["hari_kerja", "office_day"]
        case .afterHolidays: ["libur", "holidays"]
        }
    }
}
