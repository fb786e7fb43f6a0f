/// Indonesia's public holidays and *cuti bersama*, 2024 to 2027.
///
/// Taken from the Python package `holidays` 0.109 (MIT licence, Vacanza team and contributors), country Indonesia,
/// categories public and government. 2027 holds estimates (*perkiraan*): a decree may move them, and an office file
/// that names a date of its own adds to this list.
package enum NationalHolidays {
    /// In order of date, one entry a day.
    package static let all: [Holiday] = rows.split(separator: "\n").compactMap { row in
        let parts = row.split(separator: " ", maxSplits: 2)
        guard parts.count == 3, let day = Int(parts[0]),
            let date = CivilDate(year: day / 10_000, month: day / 100 % 100, day: day % 100)
        else { return nil }
        return Holiday(date: date, name: String(parts[2]), kind: parts[1] == "C" ? .joint : .national)
    }

    /// Day, `L` for a national holiday or `C` for cuti bersama, name.
    private static let rows = """
        20240101 L Tahun Baru Masehi
        20240208 L Isra Mikraj Nabi Muhammad
        20240209 C Cuti Bersama Tahun Baru Imlek
        20240210 L Tahun Baru Imlek
        20240214 L Hari Pemilihan Umum
        20240311 L Hari Suci Nyepi
        20240312 C Cuti Bersama Hari Suci Nyepi
        20240329 L Wafat Yesus Kristus
        20240331 L Kebangkitan Yesus Kristus
        20240408 C Cuti Bersama Hari Raya Idul Fitri
        20240409 C Cuti Bersama Hari Raya Idul Fitri
        20240410 L Hari Raya Idul Fitri
        20240411 L Hari kedua dari Hari Raya Idul Fitri
        20240412 C Cuti Bersama Hari Raya Idul Fitri
        20240415 C Cuti Bersama Hari Raya Idul Fitri
        20240501 L Hari Buruh Internasional
        20240509 L Kenaikan Yesus Kristus
        20240510 C Cuti Bersama Kenaikan Yesus Kristus
        20240523 L Hari Raya Waisak
        20240524 C Cuti Bersama Hari Raya Waisak
        20240601 L Hari Lahir Pancasila
        20240617 L Hari Raya Idul Adha
        20240618 C Cuti Bersama Hari Raya Idul Adha
        20240707 L Tahun Baru Islam
        20240817 L Hari Kemerdekaan Republik Indonesia
        20240916 L Maulid Nabi Muhammad
        20241127 L Hari Pemilihan Kepala Daerah
        20241225 L Hari Raya Natal
        20241226 C Cuti Bersama Hari Raya Natal
        20250101 L Tahun Baru Masehi
        20250127 L Isra Mikraj Nabi Muhammad
        20250128 C Cuti Bersama Tahun Baru Imlek
        20250129 L Tahun Baru Imlek
        20250328 C Cuti Bersama Hari Suci Nyepi
        20250329 L Hari Suci Nyepi
        20250331 L Hari Raya Idul Fitri
        20250401 L Hari kedua dari Hari Raya Idul Fitri
        20250402 C Cuti Bersama Hari Raya Idul Fitri
        20250403 C Cuti Bersama Hari Raya Idul Fitri
        20250404 C Cuti Bersama Hari Raya Idul Fitri
        20250407 C Cuti Bersama Hari Raya Idul Fitri
        20250418 L Wafat Yesus Kristus
        20250420 L Kebangkitan Yesus Kristus
        20250501 L Hari Buruh Internasional
        20250512 L Hari Raya Waisak
        20250513 C Cuti Bersama Hari Raya Waisak
        20250529 L Kenaikan Yesus Kristus
        20250530 C Cuti Bersama Kenaikan Yesus Kristus
        20250601 L Hari Lahir Pancasila
        20250606 L Hari Raya Idul Adha
        20250609 C Cuti Bersama Hari Raya Idul Adha
        20250627 L Tahun Baru Islam
        20250817 L Hari Kemerdekaan Republik Indonesia
        20250818 C Cuti Bersama Hari Kemerdekaan Republik Indonesia
        20250905 L Maulid Nabi Muhammad
        20251225 L Hari Raya Natal
        20251226 C Cuti Bersama Hari Raya Natal
        20260101 L Tahun Baru Masehi
        20260116 L Isra Mikraj Nabi Muhammad
        20260216 C Cuti Bersama Tahun Baru Imlek
        20260217 L Tahun Baru Imlek
        20260318 C Cuti Bersama Hari Suci Nyepi
        20260319 L Hari Suci Nyepi
        20260320 C Cuti Bersama Hari Raya Idul Fitri
        20260321 L Hari Raya Idul Fitri
        20260322 L Hari kedua dari Hari Raya Idul Fitri
        20260323 C Cuti Bersama Hari Raya Idul Fitri
        20260324 C Cuti Bersama Hari Raya Idul Fitri
        20260403 L Wafat Yesus Kristus
        20260405 L Kebangkitan Yesus Kristus
        20260501 L Hari Buruh Internasional
        20260514 L Kenaikan Yesus Kristus
        20260515 C Cuti Bersama Kenaikan Yesus Kristus
        20260527 L Hari Raya Idul Adha
        20260528 C Cuti Bersama Hari Raya Idul Adha
        20260531 L Hari Raya Waisak
        20260601 L Hari Lahir Pancasila
        20260616 L Tahun Baru Islam
        20260817 L Hari Kemerdekaan Republik Indonesia
        20260825 L Maulid Nabi Muhammad
        20261224 C Cuti Bersama Hari Raya Natal
        20261225 L Hari Raya Natal
        20270101 L Tahun Baru Masehi
        20270105 L Isra Mikraj Nabi Muhammad
        20270205 C Cuti Bersama Tahun Baru Imlek
        20270206 L Tahun Baru Imlek
        20270308 L Hari Suci Nyepi
        20270309 C Cuti Bersama Hari Raya Idul Fitri
        20270310 L Hari Raya Idul Fitri (perkiraan)
        20270311 L Hari kedua dari Hari Raya Idul Fitri (perkiraan)
        20270312 C Cuti Bersama Hari Raya Idul Fitri
        20270315 C Cuti Bersama Hari Raya Idul Fitri
        20270325 C Cuti Bersama Wafat Yesus Kristus
        20270326 L Wafat Yesus Kristus
        20270328 L Kebangkitan Yesus Kristus
        20270501 L Hari Buruh Internasional
        20270506 L Kenaikan Yesus Kristus
        20270517 L Hari Raya Idul Adha (perkiraan)
        20270518 C Cuti Bersama Hari Raya Idul Adha
        20270519 C Cuti Bersama Hari Raya Waisak
        20270520 L Hari Raya Waisak
        20270601 L Hari Lahir Pancasila
        20270606 L Tahun Baru Islam
        20270815 L Maulid Nabi Muhammad
        20270817 L Hari Kemerdekaan Republik Indonesia
        20271224 C Cuti Bersama Hari Raya Natal
        20271225 L Hari Raya Natal
        20271226 L Isra Mikraj Nabi Muhammad
        """
}
