import PiketViewModels
import PlainText

/// Commands: one or two words for the footer.
extension Phrase {
    static func short(_ command: Command, in context: KeyContext) -> Phrase {
        switch command {
        case .up, .down, .left, .right:
            switch context {
            case .map: Phrase("tetangga", en: "neighbour")
            case .detail: Phrase("gulir", en: "scroll")
            default: Phrase("pilih", en: "choose")
            }
        case .open:
            switch context {
            case .map: Phrase("saring", en: "filter")
            case .prompt: Phrase("pakai", en: "apply")
            case .help, .palette: Phrase("jalankan", en: "run")
            case .dialog, .call: Phrase("lanjut", en: "go on")
            default: Phrase("buka", en: "open")
            }
        case .back:
            switch context {
            case .detail: Phrase("kembali", en: "back")
            case .call: Phrase("simpan draf", en: "keep draft")
            case .slip, .handover: Phrase("tutup", en: "close")
            default: Phrase("batal", en: "cancel")
            }
        case .nextView, .previousView:
            switch context {
            case .map: Phrase("ukuran", en: "measure")
            case .overdue: Phrase("tunggakan", en: "backlog")
            case .engagement: Phrase("jawaban", en: "answers")
            default: Phrase("tampilan", en: "view")
            }
        case .nextMatch, .previousMatch:
            context == .detail ? Phrase("berikutnya", en: "next") : Phrase("cocok", en: "match")
        case .filter:
            context == .map || context == .engagement ? Phrase("cari", en: "find") : Phrase("saring", en: "filter")
        case .showNews: Phrase("yang baru", en: "news")
        case .saveView: Phrase("simpan", en: "save")
        case .renameView: Phrase("ganti nama", en: "rename")
        case .deleteView: Phrase("hapus", en: "delete")
        case .sort: Phrase("urut", en: "sort")
        case .nextPane, .previousPane: Phrase("panel", en: "pane")
        case .zoom: Phrase("besarkan", en: "zoom")
        case .nextLayout: Phrase("tata letak", en: "layout")
        case .save: Phrase("simpan", en: "save")
        case .palette: Phrase("perintah", en: "command")
        case .help: Phrase("bantuan", en: "help")
        case .complete: Phrase("lengkapi", en: "complete")
        case .first, .last, .pageUp, .pageDown, .halfPageUp, .halfPageDown: Phrase("halaman", en: "page")
        case .closeView: Phrase("tutup", en: "close")
        case .quit, .interrupt: Phrase("keluar", en: "quit")
        case .suspend: Phrase("jeda", en: "suspend")
        case .repaint: Phrase("gambar ulang", en: "repaint")
        case .mouse: mouse
        case .refetch: Phrase("muat ulang", en: "reload")
        case .freeze: Phrase("bekukan", en: "freeze")
        case .follow: Phrase("ikuti", en: "follow")
        case .focusQueue: Phrase("pengaduan", en: "complaints")
        case .focusOverdue: Phrase("terlambat", en: "late")
        case .focusMap: Phrase("peta", en: "map")
        case .focusEngagement: Phrase("medsos", en: "social")
        case .group: Phrase("kelompokkan", en: "group")
        case .reverseSort: Phrase("balik urutan", en: "reverse")
        case .nextBreach, .previousBreach: Phrase("pelanggaran", en: "breach")
        case .nextDueWithinHour: Phrase("<1 jam", en: "<1 h")
        case .mark where context == .handover: Phrase("centang", en: "tick")
        case .markAll where context == .handover: Phrase("centang semua", en: "tick all")
        case .unmark where context == .handover: Phrase("lepas centang", en: "untick")
        case .mark: Phrase("tandai", en: "mark")
        case .markRange: Phrase("rentang", en: "range")
        case .markAll: Phrase("tandai semua", en: "mark all")
        case .unmark: Phrase("lepas tanda", en: "unmark")
        case .forward: Phrase("teruskan", en: "forward")
        case .writeDown: Phrase("telepon", en: "call")
        case .contacts: Phrase("kontak", en: "contacts")
        case .copyText: Phrase("salin", en: "copy")
        case .nextPart, .previousPart: Phrase("pindah", en: "next part")
        case .preview: Phrase("pratinjau", en: "preview")
        case .closureSigns: Phrase("asal hijau", en: "for show")
        case .earlierDay, .laterDay: Phrase("hari", en: "day")
        case .playDays: Phrase("putar", en: "play")
        case .kecamatanOnly: Phrase("kecamatan", en: "district")
        case .forecast: Phrase("ramalan", en: "forecast")
        case .handover: Phrase("serah terima", en: "handover")
        case .mentions: Phrase("pantauan", en: "mentions")
        case .acceptHandover: Phrase("terima sif", en: "take over")
        case .letter: Phrase("surat", en: "letter")
        case .explain: Phrase("tenggat", en: "deadline")
        case .links: Phrase("tautan", en: "links")
        case .showHidden: Phrase("tersembunyi", en: "hidden")
        case .copyNumber, .copySummary: Phrase("salin", en: "copy")
        case .acts: Phrase("tindakan", en: "acts")
        case .take: Phrase("ambil", en: "take")
        case .verify: Phrase("verifikasi", en: "verify")
        case .assign: Phrase("alihkan", en: "reassign")
        case .setState: Phrase("status", en: "state")
        case .note: Phrase("catatan", en: "note")
        case .answer: Phrase("jawab", en: "answer")
        case .draft: Phrase("draf", en: "draft")
        case .ask: Phrase("tanya", en: "ask")
        case .reply: Phrase("balasan", en: "reply")
        case .categorise: Phrase("kategori", en: "category")
        case .place: Phrase("lokasi", en: "place")
        case .unmask: Phrase("identitas", en: "unmask")
        case .redact: Phrase("sensor", en: "redact")
        case .forget: Phrase("lupakan", en: "forget")
        case .dismiss: Phrase("arsipkan", en: "archive")
        case .merge: Phrase("gabung", en: "merge")
        case .approve: Phrase("setujui", en: "approve")
        case .sendBack: Phrase("kembalikan", en: "send back")
        case .endanger: Phrase("bahaya", en: "danger")
        case .judge: Phrase("putusan hoaks", en: "verdict")
        case .acknowledge: Phrase("catat", en: "acknowledge")
        case .completeFile: Phrase("lengkap", en: "complete")
        case .promise: Phrase("janji", en: "promise")
        case .extend: Phrase("perpanjang", en: "extend")
        case .addEvidence: Phrase("bukti", en: "evidence")
        case .refer: Phrase("rujuk", en: "refer")
        case .support: Phrase("bantuan", en: "support")
        case .supportReply: Phrase("balasan OPD", en: "agency's reply")
        case .ownActs: Phrase("tindakan saya", en: "my acts")
        case .undo: Phrase("urungkan", en: "undo")
        case .redo: Phrase("ulangi", en: "redo")
        }
    }
}
