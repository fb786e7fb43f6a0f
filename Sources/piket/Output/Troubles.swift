import PiketDomain
import PiketIngest
import PiketStore
import PiketViewModels

/// Troubles in one line each: what, where, what to do.
extension StoreTrouble {
    func sentence(_ language: Language) -> String {
        language == .english ? english : indonesian
    }

    private var english: String {
        switch self {
        case .missing(let path):
            "no database at \(path); make one with `piket import`, `piket office apply` or `piket simulate`, or name another with --db"
        case .isFolder(let path): "\(path) is a folder; name a database in it with --db"
        case .saltMissing(let path):
            "\(path) is missing, so nothing can be written; put back the copy kept with the backups; reading goes on without it"
        case .saltForeign(let path):
            "\(path) is the salt of another database; nothing was written; put back this one's own"
        case .notADatabase(let path): "\(path) is not a Piket database; name another with --db"
        case .newerSchema(let found, let known):
            "the database has schema \(found), this program knows \(known); install the newer Piket"
        case .olderSchema(let path, let found, let known):
            "\(path) has schema \(found), this program \(known): run `piket tick` once, which keeps a copy and brings it up to date"
        case .networkFileSystem(let path):
            "\(path) lies on a network file system, where locks cannot be trusted; move it to a local disk"
        case .locked(let path): "\(path) is locked by another program; wait for it, or end it, and try again"
        case .readOnly(let path): "\(path) cannot be written; ask for write permission on it and its folder"
        case .diskFull(let path): "the disk of \(path) is full; nothing was left half done; make room and do it again"
        case .damaged(let path, let detail):
            "\(path) is damaged (\(detail)); copy it away, run `piket check`, and restore the last backup"
        case .noPermission(let path): "no permission to open \(path); ask its owner to add you to its group"
        case .other(let path, let detail): "\(path): \(detail); run `piket check`"
        }
    }

    private var indonesian: String {
        switch self {
        case .missing(let path):
            "tidak ada basis data di \(path); buat dengan `piket import`, `piket office apply` atau `piket simulate`, atau sebut yang lain dengan --db"
        case .isFolder(let path): "\(path) adalah folder; sebut basis data di dalamnya dengan --db"
        case .saltMissing(let path):
            "\(path) tidak ada, maka tidak ada yang dapat ditulis; kembalikan salinannya yang disimpan bersama cadangan; membaca tetap bisa"
        case .saltForeign(let path):
            "\(path) adalah salt basis data lain; tidak ada yang ditulis; kembalikan salt miliknya sendiri"
        case .notADatabase(let path): "\(path) bukan basis data Piket; sebut yang lain dengan --db"
        case .newerSchema(let found, let known):
            "basis data memakai skema \(found), program ini mengenal \(known); pasang Piket yang lebih baru"
        case .olderSchema(let path, let found, let known):
            "\(path) memakai skema \(found), program ini \(known): jalankan `piket tick` sekali; salinannya disimpan lalu dimutakhirkan"
        case .networkFileSystem(let path):
            "\(path) berada di sistem berkas jaringan yang kuncinya tidak dapat dipercaya; pindahkan ke disk lokal"
        case .locked(let path): "\(path) dikunci program lain; tunggu atau akhiri program itu, lalu coba lagi"
        case .readOnly(let path): "\(path) tidak dapat ditulis; minta izin tulis atas berkas dan foldernya"
        case .diskFull(let path): "disk \(path) penuh; tidak ada yang setengah jadi; kosongkan ruang lalu ulangi"
        case .damaged(let path, let detail):
            "\(path) rusak (\(detail)); salin dahulu, jalankan `piket check`, lalu pulihkan cadangan terakhir"
        case .noPermission(let path): "tidak ada izin membuka \(path); minta pemiliknya memasukkan Anda ke grupnya"
        case .other(let path, let detail): "\(path): \(detail); jalankan `piket check`"
        }
    }
}

extension BackupTrouble {
    func sentence(_ language: Language) -> String {
        switch self {
        case .isSource(let path):
            language.say(
                "\(path) adalah basis data itu sendiri; tidak ada yang ditulis; sebut berkas baru",
                en: "\(path) is the database itself; nothing was written; name a new file")
        case .exists(let path):
            language.say(
                "\(path) sudah ada dan tidak ditimpa; sebut berkas baru",
                en: "\(path) is there already and is not overwritten; name a new file")
        case .isFolder(let path):
            language.say(
                "\(path) adalah folder; sebut berkas baru di dalamnya", en: "\(path) is a folder; name a new file in it"
            )
        case .noFolder(let path):
            language.say("folder \(path) tidak ada; buat dahulu", en: "there is no folder \(path); make it first")
        }
    }
}

extension IngestTrouble {
    func sentence(_ language: Language) -> String {
        language == .english ? english : indonesian
    }

    private var english: String {
        switch self {
        case .noSuchFile(let path): "\(path): no such file; check the name"
        case .isFolder(let path): "\(path) is a folder; name a file in it"
        case .unreadable(let path): "\(path) cannot be read; check its permissions"
        case .empty(let path): "\(path) is empty: no heading, no records"
        case .notText(let path, let found): "\(path) is \(found), not text; save it as CSV in UTF-8 and try again"
        case .serverReply(let path, let line): "\(path) is a server's answer, \(line); ask for the file again"
        case .hasDoctype(let path): "\(path) has a DOCTYPE; entities are not taken: delete it and try again"
        case .noRecords(let path, let found):
            "\(path) holds no list of requests or services; it begins with \"\(found)\": name its form with --format"
        case .unknownFormat(let path): "\(path), line 1: a quotation mark is never closed; mend the heading"
        case .missingColumn(let path, let field, let wanted, let found):
            "\(path), line 1, \(field): no column \(wanted.joined(separator: " or ")) among "
                + found.joined(separator: ", ") + "; name it in a map (--map, or NAME.toml beside a file of a spool)"
        case .unusableMap(let key, let value): "the map's \(key) \"\(value)\" means nothing; see the maps that ship"
        case .cannotWriteRejects(let path): "\(path) cannot be written; name another file with --rejects"
        }
    }

    private var indonesian: String {
        switch self {
        case .noSuchFile(let path): "\(path): berkas tidak ada; periksa namanya"
        case .isFolder(let path): "\(path) adalah folder; sebut berkas di dalamnya"
        case .unreadable(let path): "\(path) tidak dapat dibaca; periksa izinnya"
        case .empty(let path): "\(path) kosong: tanpa judul kolom, tanpa data"
        case .notText(let path, let found):
            "\(path) adalah \(found), bukan teks; simpan sebagai CSV UTF-8 lalu coba lagi"
        case .serverReply(let path, let line): "\(path) adalah jawaban server, \(line); ambil lagi berkasnya"
        case .hasDoctype(let path): "\(path) berisi DOCTYPE; entitas tidak diterima: hapus lalu coba lagi"
        case .noRecords(let path, let found):
            "\(path) tidak berisi daftar permintaan atau layanan; awalnya \"\(found)\": sebut bentuknya dengan --format"
        case .unknownFormat(let path): "\(path), baris 1: tanda kutip tidak ditutup; perbaiki judul kolom"
        case .missingColumn(let path, let field, let wanted, let found):
            "\(path), baris 1, \(field): tidak ada kolom \(wanted.joined(separator: " atau ")) di antara "
                + found.joined(separator: ", ") + "; sebut di peta (--map, atau NAMA.toml di samping berkas spool)"
        case .unusableMap(let key, let value): "\(key) \"\(value)\" di peta tidak berarti; lihat peta bawaan"
        case .cannotWriteRejects(let path): "\(path) tidak dapat ditulis; sebut berkas lain dengan --rejects"
        }
    }
}

extension RejectionReason {
    func sentence(_ language: Language) -> String {
        language == .english ? message : indonesian
    }

    private var indonesian: String {
        switch self {
        case .missing: "kosong padahal wajib"
        case .notATime(let text): "\"\(text.shown)\" bukan waktu dalam bentuk yang dikenal"
        case .impossibleDate(let text): "\"\(text.shown)\" tanggal yang tidak ada"
        case .tooManyFields(let found, let expected): "berisi \(found) kolom, judulnya \(expected)"
        case .tooFewFields(let found, let expected): "berisi \(found) kolom, judulnya \(expected)"
        case .unclosedQuote: "tanda kutip tidak pernah ditutup"
        case .tooLong(let bytes):
            "panjangnya \(bytes) bita atau lebih; paling banyak 1 MiB, selebihnya hanya awalnya yang disimpan"
        case .notJSON(let byte): "bukan JSON yang sah: rusak di bita \(byte)"
        case .nestedTooDeep: "bersarang terlalu dalam"
        case .notAnObject: "JSON, tetapi bukan objek"
        case .notANumber(let text): "\"\(text.shown)\" bukan angka"
        case .unknownWord(let word, let allowed):
            "\"\(word.shown)\" tidak dikenal; pakai \(allowed.joined(separator: ", "))"
        case .cutOff: "di sini berkas berakhir sebelum daftarnya selesai: mungkin terpotong"
        case .notXML(let byte): "bukan XML yang sah: rusak di bita \(byte)"
        case .unknownEntity(let name): "memakai &\(name.shown); yang tidak dikenal XML tanpa DOCTYPE"
        }
    }
}
