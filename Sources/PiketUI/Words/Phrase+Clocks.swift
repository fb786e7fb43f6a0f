import PiketDomain
import PlainText

/// Deadlines and what they explain of themselves.
extension Phrase {
    static func state(_ state: Deadline.State) -> Phrase {
        switch state {
        case .pending: Phrase("belum mulai", en: "not started")
        case .running: Phrase("berjalan", en: "running")
        case .paused: Phrase("jeda", en: "paused")
        case .met: Phrase("dipenuhi", en: "met")
        case .missed: Phrase("dipenuhi terlambat", en: "met late")
        case .broken: Phrase("terlambat", en: "late")
        case .stopped: Phrase("dihentikan", en: "stopped")
        }
    }

    static func reason(_ reason: Stretch.Reason) -> Phrase {
        switch reason {
        case .running: Phrase("dihitung", en: "counted")
        case .weekend: Phrase("akhir pekan", en: "weekend")
        case .holiday: Phrase("hari libur", en: "holiday")
        case .jointLeave: Phrase("cuti bersama", en: "joint leave")
        case .closedHours: Phrase("di luar jam kantor", en: "office closed")
        case .dayZero: Phrase("hari terima", en: "day of the start")
        case .awaitingReporter: Phrase("menunggu pelapor", en: "awaiting reporter")
        }
    }

    static let deadlines = Phrase("Tenggat", en: "Deadlines")
    static let dueAt = Phrase("tenggat", en: "due")
    static let left = Phrase("sisa", en: "left")
    static let over = Phrase("lewat", en: "over")
    static let promised = Phrase("EWS", en: "promised")
    static let noDeadline = Phrase("tanpa tenggat", en: "no deadline")
    static let columnDay = Phrase("Hari", en: "Day")
    static let columnCount = Phrase("Hitung", en: "Count")
    static let columnReason = Phrase("Sebab", en: "Reason")
    static let skippedDay = Phrase("lewat", en: "skipped")
    static let pausedDay = Phrase("jeda", en: "paused")
    static let now = Phrase("sekarang", en: "now")
    static let received = Phrase("diterima", en: "received")
    static let started = Phrase("mulai", en: "start")
    static let counted = Phrase("dihitung", en: "counted")
    static let skippedDays = Phrase("hari dilewati", en: "days skipped")
    static let pausedDays = Phrase("hari jeda", en: "days paused")

    static func countedDay(_ day: SafeText) -> Phrase { Phrase("hk \(day)", en: "wd \(day)") }
    static func calendarDay(_ day: SafeText) -> Phrase { Phrase("hari \(day)", en: "day \(day)") }

    static func kind(_ kind: Allowance.Kind) -> Phrase {
        switch kind {
        case .jam: Phrase("jam", en: "h")
        case .hari: Phrase("hari", en: "d")
        case .hk: Phrase("hk", en: "wd")
        case .jk: Phrase("jk", en: "oh")
        }
    }

    /// What a clock runs from.
    static func since(_ start: ClockStart) -> Phrase {
        switch start {
        case .received: Phrase("sejak diterima", en: "from receipt")
        case .verified: Phrase("sejak diverifikasi", en: "from verification")
        case .disposed: Phrase("sejak disposisi", en: "from disposition")
        case .fileComplete: Phrase("sejak berkas lengkap", en: "from the complete file")
        case .answered: Phrase("sejak dijawab", en: "from the answer")
        }
    }
}
