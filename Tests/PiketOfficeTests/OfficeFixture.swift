enum OfficeFixture {
    /// Every section and key that is acted on, none left at its default.
    static let full = """
        [office]
        name = "DKI Jakarta · Diskominfotik"
        region = "dki-jakarta"                  # built in
        zone = "Asia/Jakarta"
        profile = "lapor-kami"
        area_word = "Desa/Kel."
        shifts = ["07:00", "15:00", "23:00"]
        [office.hours]
        mon-thu = "07:30-16:00"
        fri = "07:30-16:30"
        joint_leave = "skip"
        [office.states]
        assigned = "Terdisposisi"

        [[calendar]]
        code = "6hari"
        mon-fri = "07:30-14:00"
        sat = "07:30-12:30"
        joint_leave = "work"

        [[channel]]
        code = "jaki"
        name = "JAKI"
        valid_from = 2019-09-27
        leader = true
        outbox = "ndjson"
        [[channel]]
        code = "surel"
        name = "Surel"
        outbox = "eml"
        sender = "pengaduan@contoh.id"

        [danger]
        fire = ["kobong", "-kobong lampu"]

        [[agency]]
        code = "dlh"
        name = "Dinas Lingkungan Hidup"
        short = "DLH"
        kind = "internal"
        calendar = "6hari"
        [[agency]]
        code = "pam"
        name = "PAM"
        kind = "company"
        calendar = "24jam"

        [[officer]]
        login = "piket1"
        name = "Petugas A"
        roles = ["officer", "supervisor"]
        agencies = ["dlh"]
        areas = ["31.71.06", "3171", "31.71.01.1001"]

        [[profile]]
        code = "lapor-kami"
        verify = "3 hk"
        answer = { in = "5 hk", from = "disposed" }
        solve = { in = "60 hk", from = "file_complete" }
        review = "2 jk"
        close = { in = "10wd", from = "answered" }
        reopen = "4 hk"
        steps = ["answered"]
        aim = "24h"
        pause = { times = 1, total = "5 hk" }
        promise = { times = 3, total = "90 hari" }
        extend = "7 hk"
        silence = "30d"
        after_hours = "next_day"
        evidence = "after"
        visibility = "rahasia"
        urgency_first = true
        joint_leave = "skip"

        [[holiday]]
        date = 2026-03-18
        name = "Cuti bersama Nyepi"
        kind = "joint"
        [[holiday]]
        date = 2026-06-22
        name = "HUT Jakarta"
        kind = "daerah"

        [[category]]
        code = "sampah"
        name = "Sampah"
        priority = "high"
        agency = "dlh"
        profile = "jakarta-crm"

        [[route]]
        when = { category = "Sampah", kecamatan = "Menteng", channel = "JAKI", word = "bau busuk" }
        to = "PAM"
        officer = "piket1"
        profile = "sp4n"
        priority = "high"
        [[route]]
        when = { type = "information", kota = "31.71", kelurahan = "Cikini" }
        to = "dlh"

        [[answer]]
        code = "dijadwalkan"
        text = "Yth. Pelapor, laporan {nomor} di {kelurahan} dijadwalkan pada {tanggal}."
        review = 2026-12-31

        [[account]]
        agency = "dlh"
        platform = "instagram"
        handle = "contoh_dlh"
        contact = true
        case_numbers = false

        [[contact]]
        area = "3171061003"
        role = "lurah"
        name = "Lurah Contoh"
        phone = "0800-0000-001"

        [[contact]]
        role = "112"
        phone = "112"

        [[partner]]
        name = "Komunitas contoh"
        topics = ["jalan", "sampah"]
        contact = "0800-0000-009"
        handle = "contoh_kita"
        agency = "dlh"

        [[camera]]
        id = "cam-01"
        name = "Bundaran"
        lat = -6.19
        lon = 107
        url = "rtsp://example.invalid/1"

        [[roster]]
        date = 2026-11-21
        shift = "07:00"
        officers = ["piket1"]

        [[season]]
        name = "Ramadan 1447"
        calendar = "kantor"
        from = 2026-02-18
        to = 2026-03-19
        mon-thu = "08:00-15:00"
        fri = "08:00-11:30, 13:00-15:30"
        """
}
