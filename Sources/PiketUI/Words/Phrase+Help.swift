import PiketDesk
import PiketDomain
import PiketViewModels
import PlainText

/// What a command does, in a sentence: for help, palette and the manual.
extension Phrase {
    static func long(_ command: Command) -> Phrase {
        switch command {
        case .up: Phrase("baris atau petak di atas", en: "row or tile above")
        case .down: Phrase("baris atau petak di bawah", en: "row or tile below")
        case .left: Phrase("geser kolom; di peta ke tetangga kiri", en: "scroll columns; on the map go left")
        case .right: Phrase("geser kolom; di peta ke tetangga kanan", en: "scroll columns; on the map go right")
        case .first: Phrase("ke awal", en: "to the beginning")
        case .last: Phrase("ke akhir", en: "to the end")
        case .pageUp: Phrase("satu halaman ke atas", en: "one page up")
        case .pageDown: Phrase("satu halaman ke bawah", en: "one page down")
        case .halfPageUp: Phrase("setengah halaman ke atas", en: "half a page up")
        case .halfPageDown: Phrase("setengah halaman ke bawah", en: "half a page down")
        case .open:
            Phrase(
                "buka pengaduan; di peta saring ke tempat itu",
                en: "open the case; on the map filter to the place")
        case .back:
            Phrase(
                "mundur satu langkah: tutup, hapus saringan",
                en: "one step back: close, clear the filter, unzoom")
        case .closeView:
            Phrase(
                "tutup tampilan; di tingkat atas bertanya dulu",
                en: "close the view; asks before leaving at the top")
        case .quit: Phrase("keluar dari Piket", en: "leave Piket")
        case .interrupt: Phrase("dua kali: keluar", en: "twice: leave")
        case .suspend: Phrase("kembali ke shell; fg melanjutkan", en: "back to the shell; fg continues")
        case .repaint: Phrase("gambar ulang layar", en: "repaint the screen")
        case .mouse:
            Phrase(
                "tetikus menyala atau mati; shift memilih teks",
                en: "mouse on or off; shift selects text meanwhile")
        case .refetch: Phrase("baca ulang data", en: "read the data again")
        case .freeze: Phrase("bekukan layar, dengan umurnya", en: "freeze the screen, with its age")
        case .follow: Phrase("ikuti pengaduan ini saat urutan berubah", en: "follow this complaint through re-sorts")
        case .nextPane: Phrase("panel berikutnya", en: "next pane")
        case .previousPane: Phrase("panel sebelumnya", en: "previous pane")
        case .focusQueue: Phrase("ke pengaduan terbuka", en: "to the open complaints")
        case .focusOverdue: Phrase("ke yang terlambat", en: "to what is late")
        case .focusMap: Phrase("ke peta", en: "to the map")
        case .focusEngagement: Phrase("ke interaksi medsos", en: "to social media")
        case .zoom: Phrase("besarkan panel, dan kembali", en: "zoom the pane, and back")
        case .nextLayout: Phrase("tata letak berikutnya", en: "next layout")
        case .save:
            Phrase(
                "simpan layar atau tabel panel: txt, csv, svg", en: "save the screen or the table: txt, csv, svg"
            )
        case .filter: Phrase("saring atau cari di panel ini", en: "filter or search in this pane")
        case .nextMatch:
            Phrase(
                "kecocokan berikutnya; atau pengaduan", en: "next match; in a complaint the next one")
        case .previousMatch: Phrase("kecocokan sebelumnya", en: "previous match")
        case .nextView: Phrase("tampilan berikutnya; di peta ukuran lain", en: "next view; on the map another measure")
        case .previousView: Phrase("tampilan sebelumnya", en: "previous view")
        case .showNews:
            Phrase(
                "tampilkan yang berubah sejak terakhir dilihat",
                en: "show what changed since I last looked")
        case .saveView: Phrase("simpan saringan ini sebagai tampilan", en: "save this filter as a view")
        case .renameView: Phrase("ganti nama tampilan ini", en: "rename this view")
        case .deleteView: Phrase("hapus tampilan ini", en: "delete this view")
        case .sort: Phrase("urutkan menurut kolom berikutnya", en: "sort by the next column")
        case .group:
            Phrase(
                "kelompokkan: OPD, kecamatan, petugas",
                en: "group by agency, district or officer")
        case .reverseSort: Phrase("balik urutan", en: "reverse the order")
        case .nextBreach: Phrase("pelanggaran tenggat berikutnya", en: "next broken deadline")
        case .previousBreach: Phrase("pelanggaran tenggat sebelumnya", en: "previous broken deadline")
        case .nextDueWithinHour: Phrase("tenggat berikutnya dalam satu jam", en: "next deadline within the hour")
        case .help: Phrase("daftar tombol, bisa dicari", en: "the keys, searchable")
        case .palette: Phrase("perintah dengan nama", en: "commands by name")
        case .complete: Phrase("lengkapi dengan usulan terpilih", en: "complete with the chosen suggestion")
        case .mark: Phrase("tandai, atau lepas tandanya", en: "mark, or take the mark away")
        case .markRange: Phrase("tandai rentang: di awal dan di akhirnya", en: "mark a range: at its start and its end")
        case .markAll: Phrase("tandai semua yang tersaring", en: "mark all that the filter leaves")
        case .unmark: Phrase("lepas semua tanda", en: "take all marks away")
        case .nextPart: Phrase("bagian dialog berikutnya", en: "next part of the dialog")
        case .previousPart: Phrase("bagian dialog sebelumnya", en: "previous part of the dialog")
        case .preview: Phrase("pratinjau jawaban", en: "preview the answer")
        case .closureSigns:
            Phrase("tanda asal hijau menurut OPD", en: "signs of closures for show, by agency")
        case .earlierDay: Phrase("peta sehari sebelumnya", en: "the map a day earlier")
        case .laterDay: Phrase("peta sehari sesudahnya", en: "the map a day later")
        case .playDays: Phrase("putar hari-hari lalu, sampai kini", en: "play the days gone by, up to now")
        case .kecamatanOnly:
            Phrase("kecamatan petak ini saja, dan kembali", en: "the tile's district alone, and back")
        case .handover: Phrase("serah terima sif", en: "handover: the shift sheet")
        case .mentions:
            Phrase(
                "pantauan: unggahan warga yang bisa jadi pengaduan", en: "mentions: posts that may become complaints")
        case .acceptHandover: Phrase("terima sif: yang dicentang", en: "take the shift over: what is ticked")
        case .forecast:
            Phrase("ramalan: yang akan terlambat", en: "forecast: what will be late")
        case .letter:
            Phrase("nomor, tanggal dan penanda tangan surat", en: "number, date and signer of the letter")
        case .explain:
            Phrase(
                "rincian tenggat; di rincian tenggat berikutnya", en: "the deadline day by day; in a case the next")
        case .links:
            Phrase("tampilkan tautan foto, sumber, bukti, kamera", en: "show links: photo, source, evidence, camera")
        case .showHidden: Phrase("tulis huruf tersembunyi, dan kembali", en: "write out hidden characters, and back")
        case .copyNumber: Phrase("salin nomor ke terminal", en: "copy the number to the terminal")
        case .copySummary: Phrase("salin ringkasan ke terminal", en: "copy a summary to the terminal")
        case .acts: Phrase("tindakan untuk pengaduan ini", en: "what can be done to this complaint")
        case .forward: Phrase("teruskan sebagai teks untuk grup", en: "forward as text for a chat group")
        case .writeDown: Phrase("catat pengaduan lewat telepon", en: "write down a phoned-in complaint")
        case .contacts:
            Phrase(
                "kontak tempat ini: lurah, camat, mitra, kamera", en: "contacts here: lurah, partners, cameras"
            )
        case .copyText: Phrase("salin teks ini ke terminal", en: "copy this text to the terminal")
        case .take: Phrase("ambil untuk saya", en: "take it myself")
        case .verify: Phrase("verifikasi: benar, dan wewenang kita", en: "verify: real, and ours")
        case .assign: Phrase("alihkan ke petugas atau OPD", en: "reassign to an officer or agency")
        case .setState: Phrase("ubah status", en: "set the state")
        case .note: Phrase("tulis catatan", en: "write a note")
        case .answer: Phrase("jawab pelapor, dengan jawaban siap pakai", en: "answer the reporter, with prepared texts")
        case .draft: Phrase("simpan draf jawaban", en: "save a draft of the answer")
        case .ask: Phrase("tanya pelapor", en: "ask the reporter")
        case .reply: Phrase("catat balasan pelapor", en: "record the reporter's reply")
        case .categorise: Phrase("ubah kategori", en: "set the category")
        case .place: Phrase("ubah lokasi: kelurahan", en: "set the place: its kelurahan")
        case .unmask: Phrase("buka identitas pelapor (60 detik)", en: "unmask the reporter (60 s)")
        case .redact: Phrase("sensor bagian teks", en: "redact a stretch of the text")
        case .forget: Phrase("lupakan pelapor dan kata-katanya", en: "forget the reporter and all words")
        case .dismiss: Phrase("arsipkan: spam, iseng, salah sambung", en: "archive: spam, prank, wrong number")
        case .merge: Phrase("gabungkan sebagai duplikat", en: "merge as a duplicate")
        case .approve: Phrase("setujui hasil atau permintaan", en: "approve the work or a request")
        case .sendBack: Phrase("kembalikan hasil atau permintaan", en: "send the work or a request back")
        case .judge: Phrase("putusan hoaks: benar, hoaks, belum jelas", en: "verdict on a hoax report")
        case .endanger: Phrase("bahaya: 112 dihubungi", en: "danger: 112 was called")
        case .acknowledge: Phrase("catat keterlambatan yang diketahui", en: "acknowledge a known breach")
        case .completeFile: Phrase("nyatakan berkas lengkap", en: "declare the file complete")
        case .promise: Phrase("janjikan tanggal (EWS)", en: "promise a date (EWS)")
        case .extend: Phrase("perpanjang tenggat menurut aturan", en: "extend the deadline by the rule")
        case .addEvidence: Phrase("tambah tautan bukti", en: "add a link to evidence")
        case .refer: Phrase("rujuk: bukan wewenang kita", en: "refer: not ours")
        case .support: Phrase("minta OPD pendukung", en: "ask a supporting agency")
        case .supportReply:
            Phrase("catat balasan OPD pendukung", en: "record a supporting agency's reply")
        case .ownActs: Phrase("tindakan saya di sif ini", en: "what I did in this shift")
        case .undo: Phrase("urungkan tindakan terakhir (60 detik)", en: "undo the last act (60 s)")
        case .redo: Phrase("ulangi yang diurungkan", en: "redo what was undone")
        }
    }

    static func group(_ group: KeyGroup) -> Phrase {
        switch group {
        case .moving: Phrase("Bergerak", en: "Moving")
        case .looking: Phrase("Melihat", en: "Looking")
        case .finding: Phrase("Mencari", en: "Finding")
        case .choosing: Phrase("Menandai", en: "Marking")
        case .acting: Phrase("Bertindak", en: "Acting")
        case .panes: Phrase("Panel", en: "Panes")
        case .screen: Phrase("Layar", en: "Screen")
        }
    }

    static func reason(_ reason: Reason) -> Phrase {
        switch reason {
        case .notHere: Phrase("bukan di sini", en: "not here")
        case .nothingSelected: Phrase("tidak ada yang terpilih", en: "nothing is selected")
        case .notLoaded: Phrase("data belum dimuat", en: "data not loaded yet")
        case .noPlaces: Phrase("belum ada wilayah", en: "no region yet")
        case .onlyPane: Phrase("hanya satu panel yang muat", en: "only one pane fits")
        case .countsOnly:
            Phrase("hari lalu hanya untuk terbuka dan terlambat", en: "days gone by: only open and late cases")
        case .isNow: Phrase("peta menunjukkan keadaan kini", en: "the map shows the present")
        case .noSearch: Phrase("belum ada yang dicari", en: "nothing was searched for")
        case .noList: Phrase("dibuka lewat nomornya", en: "opened by its number")
        case .noSuchCase: Phrase("tidak ada pengaduan itu", en: "there is no such complaint")
        case .screenSmall: Phrase("perlu layar 132x36", en: "needs a screen of 132x36")
        case .noTable: Phrase("bukan tabel", en: "no table here")
        case .noNews: Phrase("tidak ada yang baru", en: "nothing is new")
        case .noFilter: Phrase("belum ada saringan", en: "there is no filter")
        case .marksNotKept: Phrase("tanda tidak ikut tersimpan", en: "marks are not saved")
        case .noOwnView: Phrase("bukan tampilan simpanan", en: "not a saved view")
        case .tooManyViews(let limit):
            Phrase("sudah \(limit) tampilan; hapus satu dulu", en: "there are \(limit) views; delete one first")
        case .nothingTicked:
            Phrase("belum ada yang dicentang; spasi mencentang, * semua", en: "nothing is ticked; space ticks, * all")
        case .allAccepted: Phrase("semua sudah diterima", en: "all of it was accepted")
        case .nothingMarked: Phrase("tidak ada yang ditandai", en: "nothing is marked")
        case .noLinks: Phrase("tidak ada tautan", en: "there are no links")
        case .noContacts: Phrase("belum ada kontak di berkas kantor", en: "no contacts in the office file")
        case .noHidden: Phrase("tidak ada huruf tersembunyi", en: "there are no hidden characters")
        case .noMouse: Phrase("terminal ini tidak mengirim tetikus", en: "this terminal reports no mouse")
        case .noClipboard: Phrase("terminal ini tidak punya papan klip", en: "this terminal has no clipboard")
        case .frozen: Phrase("layar dibekukan", en: "the screen is frozen")
        case .readOnly: Phrase("dibuka hanya untuk membaca", en: "opened for reading only")
        case .refused(let refusal): Phrase.refusal(refusal)
        }
    }
}
