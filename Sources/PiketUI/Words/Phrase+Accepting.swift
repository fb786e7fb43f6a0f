import PiketDomain
import PlainText

/// Taking a shift over.
extension Phrase {
    static let handedOnBy = Phrase("dari", en: "from")
    static let acceptedBy = Phrase("diterima", en: "accepted")
    static let nobodyKnown = Phrase("tidak diketahui", en: "not known")
    static let notAcceptedYet = Phrase("belum diterima", en: "not accepted yet")
    static let checkedIn = Phrase("Anda tercatat bertugas", en: "you are on duty now")
    static let nothingAccepted = Phrase("tidak ada yang berubah", en: "nothing was changed")

    static func openItems(_ count: SafeText) -> Phrase { Phrase("\(count) terbuka", en: "\(count) open") }
    static func typedWords(_ count: SafeText) -> Phrase { Phrase("\(count) draf", en: "\(count) drafts") }

    static func ticked(_ count: Int, of all: Int) -> Phrase {
        Phrase("dicentang \(count) dari \(all)", en: "\(count) of \(all) ticked")
    }

    /// What waits for whoever comes: of which shift, and how much.
    static func offer(shift time: SafeText, items: SafeText, missed: SafeText, words: SafeText) -> Phrase {
        Phrase(
            "sif \(time): \(items) diserahkan, \(missed) lewat, \(words) draf",
            en: "shift \(time): \(items) handed on, \(missed) late, \(words) drafts")
    }

    static func accepted(_ count: SafeText, of all: SafeText, from names: SafeText) -> Phrase {
        Phrase("\(count) dari \(all) diterima dari \(names)", en: "\(count) of \(all) accepted from \(names)")
    }

    static func wordsTaken(_ count: SafeText) -> Phrase {
        Phrase("\(count) draf pindah ke Anda", en: "drafts that are yours now: \(count)")
    }

    static func wordsCome(_ count: SafeText) -> Phrase {
        Phrase("\(count) draf akan pindah ke Anda", en: "drafts that will be yours: \(count)")
    }

    static func notTicked(_ numbers: SafeText) -> Phrase {
        Phrase("tidak dicentang, jadi tetap terbuka: \(numbers)", en: "not ticked, so still open: \(numbers)")
    }

    static func acceptedBefore(_ numbers: SafeText, by who: SafeText) -> Phrase {
        Phrase("sudah diterima \(who): \(numbers)", en: "accepted before by \(who): \(numbers)")
    }

    static func notAccepted(_ numbers: SafeText) -> Phrase {
        Phrase("belum diterima: \(numbers)", en: "not accepted yet: \(numbers)")
    }

    static func kept(_ kept: HandoverOutcome.Kept, by name: SafeText) -> Phrase {
        let number = kept.number.map { SafeText(number: $0) }
        let (id, en): (SafeText, SafeText) = number.map { ($0, $0) } ?? ("panggilan", "a call")
        switch kept.reason {
        case .both:
            return Phrase(
                "draf \(id) tetap pada \(name): Anda sudah punya draf sendiri",
                en: "the draft for \(en) stays with \(name): you have one of your own")
        case .hidden:
            return Phrase(
                "draf \(id) tetap pada \(name): Anda tidak boleh membaca pengaduannya",
                en: "the draft for \(en) stays with \(name): you may not read that complaint")
        }
    }
}
