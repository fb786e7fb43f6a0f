import PiketDomain
import Testing

struct MaskRow: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String
    var masked: String

    init(_ name: String, _ text: String, _ masked: String) {
        self.name = name
        self.text = text
        self.masked = masked
    }

    var testDescription: String { name }
}

@Suite("Masks in free text") struct MaskedTextTests {
    static let hidden = [
        MaskRow("phone alone", "Kontak saya 081234567412 atau lewat RT.", "Kontak saya 08•• •••• •412 atau lewat RT."),
        MaskRow("phone in dashes", "hp 0812-3456-7412.", "hp 08•• •••• •412."),
        MaskRow("phone in dots", "0812.3456.7412", "08•• •••• •412"),
        MaskRow("phone in blanks", "WA 0812 3456 7412 ya", "WA 08•• •••• •412 ya"),
        MaskRow("phone in mixed signs", "(0812) 3456-7412", "08•• •••• •412"),
        MaskRow("phone digit by digit", "0 8 1 2 3 4 5 6 7 4 1 2", "08•• •••• •412"),
        MaskRow("phone in pairs", "08.12.34.56.74.12", "08•• •••• •412"),
        MaskRow("ten digits", "0811-345-412", "08•• •••• •412"),
        MaskRow("nine digits together", "081345412", "08•• •••• •412"),
        MaskRow("country code", "62812 3456 7412", "62•• •••• •412"),
        MaskRow("country code with plus", "+62 812-3456-7412", "+62 ••• •••• •412"),
        MaskRow("country code in brackets", "telp (+62) 812 3456 7412", "telp +62 ••• •••• •412"),
        MaskRow("country code and zero", "+62 (0)812 3456 7412", "+62 ••• •••• •412"),
        MaskRow("country code 0062", "0062 812 3456 7412", "62•• •••• •412"),
        MaskRow("landline with plus", "+62 21 555 7412", "+62 ••• •••• •412"),
        MaskRow("landline in brackets", "telp (0274) 555-666 ya", "telp 02•• •••• •666 ya"),
        MaskRow("landline of Jakarta", "(021) 3456789", "02•• •••• •789"),
        MaskRow("landline in blanks", "0274 555 666", "02•• •••• •666"),
        MaskRow("landline in dashes", "021-345-6789", "02•• •••• •789"),
        MaskRow("landline together", "0361234567", "03•• •••• •567"),
        MaskRow("landline then a count", "0274 555666 10 orang", "02•• •••• •666 10 orang"),
        MaskRow("NPWP", "NPWP 12.345.678.9-012.345", "NPWP •••• •••• •••• •345"),
        MaskRow("Mas and Mbak", "mas Joko dan Mbak Rini", "mas J••• dan Mbak R•••"),
        MaskRow("two phones", "081234567412 081234567999", "08•• •••• •412 08•• •••• •999"),
        MaskRow("two phones in groups", "0812 3456 7412 0812 3456 7999", "08•• •••• •412 08•• •••• •999"),
        MaskRow("phone then a count", "081234567412 10 orang", "08•• •••• •412 10 orang"),
        MaskRow("phone in dashes then a count", "0812-3456-412 10 orang", "08•• •••• •412 10 orang"),
        MaskRow("full-width digits", "０８１２３４５６７４１２", "08•• •••• •412"),
        MaskRow("zero-width between digits", "0812\u{200B}3456\u{200D}7412", "08•• •••• •412"),
        MaskRow("dots left by the sanitiser", "0812·3456·7412", "08•• •••• •412"),
        MaskRow("arabic digits", "٠٨١٢٣٤٥٦٧٤١٢", "08•• •••• •412"),
        MaskRow("no-break blanks and long dashes", "0812\u{A0}3456–7412", "08•• •••• •412"),
        MaskRow("glued to a word", "hp081234567412", "hp08•• •••• •412"),
        MaskRow("behind a label", "WA 812-3456-7412", "WA •••• •••• •••• •412"),
        MaskRow("NIK", "NIK 3171011234560001", "NIK •••• •••• •••• •001"),
        MaskRow("NIK in fours", "3171 0112 3456 0001", "•••• •••• •••• •001"),
        MaskRow("NIK in dots and dashes", "31.7101-123456 0001", "•••• •••• •••• •001"),
        MaskRow("NIK with zero-width", "317101123456\u{FEFF}0001", "•••• •••• •••• •001"),
        MaskRow("NIK behind a house number", "no 12 3171 0112 3456 0001", "no 12 •••• •••• •••• •001"),
        MaskRow("NIK then phone", "3171011234560001 081234567412", "•••• •••• •••• •001 08•• •••• •412"),
        MaskRow("NIP of 18 digits", "198001012005011001", "•••• •••• •••• •001"),
        MaskRow("licence behind its label", "SIM: 850112345678", "SIM: •••• •••• •••• •678"),
        MaskRow("e-mail", "ke budi.santoso@contoh.co.id ya", "ke b•••@••• ya"),
        MaskRow("e-mail of digits", "081234567412@gmail.com", "•••@•••"),
        MaskRow("e-mail with blanks", "budi @ gmail.com", "b•••@•••"),
        MaskRow("e-mail in full width", "ｂｕｄｉ＠contoh.id", "b•••@•••"),
        MaskRow("e-mail at a sentence's end", "Ke budi@contoh.id.", "Ke b•••@•••."),
        MaskRow("handle", "ig @budi_s.99, tolong", "ig @•••, tolong"),
        MaskRow("plate", "mobil B 1234 XYZ parkir", "mobil • •••• XYZ parkir"),
        MaskRow("plate together", "B1234XYZ", "•••••XYZ"),
        MaskRow("plate of two letters", "AB 4321 CD", "•• •••1 CD"),
        MaskRow("passport", "paspor A1234567 atas", "paspor •••••567 atas"),
        MaskRow("passport of two letters", "No.XA123456", "No.•••••456"),
        MaskRow("passport in small letters", "a7654321", "•••••321"),
        MaskRow("passport with a gap, announced", "paspor A 1234567 hilang", "paspor • ••••567 hilang"),
        MaskRow("passport behind its label", "Passport No C-9876543", "Passport No • ••••543"),
        MaskRow("a vehicle's book", "BPKB N-01234567", "BPKB • •••••567"),
        MaskRow("a student's card", "KTM 12345678", "KTM •••• •••• •••• •678"),
        MaskRow("plate in dashes", "L-1234-AB", "• •••4 AB"),
        MaskRow("plate in small letters", "motor b 1234 xyz lewat", "motor • •••• xyz lewat"),
        MaskRow("Bapak", "Bapak Budi Santoso sudah lapor", "Bapak B••• S••• sudah lapor"),
        MaskRow("bapak in small letters", "rumah bapak Budi", "rumah bapak B•••"),
        MaskRow("Bpk. without a blank", "Bpk.Budi tadi", "Bpk.B••• tadi"),
        MaskRow("Ibu with a title", "Ibu Hj. Siti Aminah, RT 02", "Ibu H••• S••• A•••, RT 02"),
        MaskRow("Bu", "kata bu Ani", "kata bu A•••"),
        MaskRow("Pak with a hyphen", "Pak Abdul-Rahman", "Pak A•••"),
        MaskRow("Pak RT by name", "Pak RT Sugeng diam", "Pak RT S••• diam"),
        MaskRow("a.n.", "rekening a.n. Budi Santoso", "rekening a.n. B••• S•••"),
        MaskRow("a/n", "a/n Budi", "a/n B•••"),
        MaskRow("atas nama", "Atas Nama: Budi Santoso.", "Atas Nama: B••• S•••."),
        MaskRow("nama saya", "nama saya Budi dari Cikini", "nama saya B••• dari Cikini"),
        MaskRow("Sdr", "Sdr. Budi", "Sdr. B•••"),
        MaskRow("a name ends with the sentence", "Ini Pak Budi. Jalan rusak", "Ini Pak B•••. Jalan rusak"),
        MaskRow("a name ends at a place word", "Pak Budi Jalan Melati", "Pak B••• Jalan Melati"),
        MaskRow("in capitals", "PAK BUDI TOLONG LAMPU MATI", "PAK B••• TOLONG LAMPU MATI"),
        MaskRow("initial with a dot", "Bapak M. Yusuf", "Bapak M••• Y•••"),
    ]

    @Test("is hidden", arguments: hidden) func isHidden(_ row: MaskRow) {
        let masked = Mask.text(row.text)
        #expect(masked.text == row.masked)
        #expect(masked.masked > 0)
        #expect(Mask.text(masked.text) == MaskedText(text: masked.text, masked: 0))
    }

    static let harmless = [
        "", "Sejak tahun 2019 2020 2021 2022 belum diperbaiki", "Rp 1.500.000", "Rp 10.500.000 - 12.500.000",
        "1.500.000 2.500.000 1.000", "RT 07/RW 03 no 12", "RT.5 RW.11", "-6,162112 106,729345", "-6.162112 106.729345",
        "-6.162112, 106.729345", "laporan 10422", "lebar 1/3 jalan", "08-12-2026 10.30", "21-11-2026 - 22-11-2026",
        "jam 08.00-16.00", "2022-12-22 10:30:00", "pukul 08.00 - 16.00 tgl 21-11-2026", "10 PJU padam 2 hari",
        "jl A 12 B", "Blok B 12 RT 03", "BLOK B 12 NO 3", "DI GANG D 4 DAN 5", "b 100 rb", "l 2022 dan", "KM 12",
        "Pak Lurah Cikini", "Ibu Kota Jakarta", "ibu-ibu PKK", "Bapak/Ibu yth", "Pak tolong", "bu, jalan rusak",
        "Bapak Camat Menteng", "Pak Wali Kota", "beli 5 @ 5000", "3@Rp5000", "@ pasar", "112", "telp 112",
        "KK 150", "NIK belum jadi", "nama jalan Sudirman", "2000an rumah", "tiang no 12345678", "31877", "Perda 7 2021",
        "RT 01, 02, 03, 04, 05, 06, 07, 08", "08 12 2026", "Apa kabar 😀 é", "kel.gundih di Jl tembok dukuh gg XII",
        "Pak 08.00 belum buka", "nomor [telepon] dan [surel]", "@[akun]", "www.contoh.id/a/1", "SP4N-LAPOR! 4123456",
        "mas tolong", "A12345678", "XA1234567", "ABC12345", "A 1234567", "021 dan 0274", "021, 3456789", "emas Antam",
        "tahun 0274 2022",
    ]

    @Test("is left alone", arguments: harmless) func isLeftAlone(_ text: String) {
        #expect(Mask.text(text) == MaskedText(text: text, masked: 0))
    }

    @Test("every match of a text is hidden and counted") func counts() {
        let masked = Mask.text("Pak Budi 081234567412, budi@contoh.id, B 1234 XYZ, @budi, 3171011234560001")
        #expect(masked.text == "Pak B••• 08•• •••• •412, b•••@•••, • •••• XYZ, @•••, •••• •••• •••• •001")
        #expect(masked.masked == 6)
    }
}
