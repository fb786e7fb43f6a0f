/// The words the masks know. Lists are strings cut at blanks: they are read by people who speak the language.
enum MaskWords {
    /// A set of short words, each packed into a number; a bit for first letter and length turns most words away.
    struct Keys: Sendable {
        private var words: Set<UInt64> = []
        private var lengths: [UInt16] = Array(repeating: 0, count: 26)

        init(_ list: String) {
            for word in list.split(separator: " ") {
                words.insert(MaskWords.key(word))
                if let first = word.utf8.first { lengths[Int(first - 0x61)] |= 1 << UInt16(word.utf8.count) }
            }
        }

        func contains(_ key: UInt64) -> Bool {
            guard key != 0 else { return false }
            let length = (71 - key.leadingZeroBitCount) / 8
            let first = Int(key >> UInt64(8 * (length - 1))) - 0x61
            guard (0..<26).contains(first), lengths[first] & (1 << UInt16(length)) != 0 else { return false }
            return words.contains(key)
        }
    }

    static func keys(_ list: String) -> Keys { Keys(list) }

    /// Packs a word of up to eight small ASCII letters.
    static func key(_ word: some StringProtocol) -> UInt64 {
        word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }

    static let titles = keys("bapak bpk pak ibu bu sdr sdri saudara saudari mas mbak mba kang teh mbah")
    /// First letters or words of `a.n.`, `an.`, *atas nama*, *nama saya*.
    static let titleStarts = keys("a an atas nama")
    /// Titles that people hold, between *Pak* and a name.
    static let heldTitles = keys("rt rw ustad ustadz ustadzah guru haji hajah kyai")
    static let numberLabels = keys(
        "nik ktp kk sim stnk npwp bpjs nip rek rekening hp wa telp tlp telpon telepon whatsapp "
            + "paspor passport bpkb ktm")

    /// Letters of registration areas (Perkap 7/2021), diplomats and officials included.
    static let plateAreas = keys(
        "a b d e f g h k l m n p r s t w z aa ab ad ae ag ba bb bd be bg bh bk bl bm bn bp da db dc dd de dg dh dk dl "
            + "dm dn dp dr ds dt ea eb ed kb kh kt ku pa pb pg ps pt pu py ri cc cd")
    /// Words behind which a letter is a block's, not a plate's.
    static let addressWords = keys(
        "blok block blk gang gg jalan jl jln no nomor kav kavling lantai lt unit tower kelas tipe type")
    /// Short words in capitals that may follow a house number.
    static let shortCapitals = keys("rt rw no di ke dan ini ada wib km kk kg yg dr utk jl gg lt kel kec per cm mm")
    static let shortWords = keys(
        "ada adl agr air an apa ato bag bgt bh bln bs bsk bu cc cm dan dg dgn di dkk dlm dpn dr dri drh dst dua gak gan gg "
            + "ggl gr hp hr hri hrs ini itu jam jd jl jln jt jta ka kak kav kec kel kg kk kl km kpd krg krn kva kvh kw kwh "
            + "lbh lbr lg lgi lt ltr lwt mau mb mbl mhn mil min ml mm mnt mtr ngk no orang org oto pak pc pcs pd pdm per pm "
            + "pun rb rbu rp rt rw rmh saja sd sdh sjk skr sm smp sp spt sy tak tdk tgl th thn tiang tlg tok ton tsb unt utk "
            + "va wib wit yg yng yth")
}
