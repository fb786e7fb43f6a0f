import PlainText

/// The first rows of the screen.
extension Phrase {
    static let mouse = Phrase("tetikus", en: "mouse")
    static let connected = Phrase("terhubung", en: "connected")
    static let stale = Phrase("TIDAK DIPERBARUI", en: "NOT UPDATED")
    static let simulated = Phrase("DATA SIMULASI", en: "SIMULATED DATA")
    static let data = Phrase("data", en: "data")
    static let ago = Phrase("lalu", en: "ago")
    static let frozen = Phrase("layar dibekukan", en: "screen frozen")
    static let readOnly = Phrase("hanya baca", en: "read-only")

    static let open = Phrase("terbuka", en: "open")
    static let perHour = Phrase("/jam", en: "/h")
    static let late = Phrase("terlambat", en: "late")
    static let overThreefold = Phrase(">3x batas", en: ">3x limit")
    static let backlog = Phrase("tunggakan", en: "backlog")
    static let dueWithinHour = Phrase("tenggat <1 jam", en: "due <1 h")
    static let dueWithinHourShort = Phrase("<1 jam", en: "<1 h")
    static func lateUntil(_ time: SafeText) -> Phrase { Phrase("lbt s.d. \(time)", en: "late by \(time)") }
    static func until(_ time: SafeText) -> Phrase { Phrase("s.d. \(time)", en: "by \(time)") }
    static let soonLate = Phrase("akan terlambat", en: "will be late")
    static let soonLateShort = Phrase("akan lbt", en: "to be late")
    static let untouched = Phrase("belum ditindaklanjuti", en: "no follow-up yet")
    static let untouchedShort = Phrase("blm TL", en: "no f-up")
    static let myTasks = Phrase("tugas saya", en: "my tasks")
    static let myTasksShort = Phrase("saya", en: "mine")
    static let onDuty = Phrase("bertugas", en: "on duty")
    static let silentChannel = Phrase("kanal sepi", en: "silent channel")

    static func answeredInTime(days: Int, atMost: SafeText) -> Phrase {
        Phrase("dijawab \(atMost)24 jam · \(days) hari", en: "answered \(atMost)24 h · \(days) days")
    }

    static func answeredInTimeShort(atMost: SafeText) -> Phrase {
        Phrase("jawab \(atMost)24 jam", en: "answered \(atMost)24 h")
    }

    static func silent(_ channel: SafeText, _ duration: SafeText) -> Phrase {
        Phrase("\(channel) sepi \(duration)", en: "\(channel) silent \(duration)")
    }
}
