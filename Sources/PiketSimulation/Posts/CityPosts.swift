package import PiketDomain

/// What the agencies of the simulated city posted in the last sixty days, and what was counted on it.
///
/// Questions that ask for help are answered or not, posts find an echo or not, as each agency's manner is, so that
/// stages, rates and silent posts differ.
package struct CityPosts: Sendable {
    /// With what is known of their profiles.
    package let accounts: [Account]
    /// By account, oldest first; each post as often as it was looked at.
    package let records: [PostRecord]

    private static let days: Int64 = 60
    private static let postsPerAgency = 40
    private static let day: Int64 = 86_400
    /// When somebody looks at a post, in days after it: the first evening, after the silence of 72 hours, and late.
    private static let looks: [(days: Double, grown: Double)] = [(0.5, 0.45), (3.2, 0.86), (14, 1)]

    package init(seed: UInt64, now: Instant) {
        var accounts: [Account] = []
        var records: [PostRecord] = []
        for (index, voice) in AgencyVoice.all.enumerated() {
            var random = SeededRandom(seed: seed ^ 0x5057, stream: UInt64(index))
            for (rank, platform) in voice.platforms.enumerated() {
                let account = Account(
                    platform: platform, handle: voice.handle, agency: voice.agency, listsContact: voice.listsContact,
                    givesCaseNumbers: voice.givesCaseNumbers)
                accounts.append(account)
                let count = Self.postsPerAgency * (voice.platforms.count == 1 ? 100 : rank == 0 ? 60 : 40) / 100
                for post in 0..<count {
                    records += Self.looks(at: post, of: count, account, voice, rank: rank, now: now, &random)
                }
            }
        }
        self.accounts = accounts
        self.records = records
    }

    /// One post with its snapshots up to `now`.
    private static func looks(
        at post: Int, of count: Int, _ account: Account, _ voice: AgencyVoice, rank: Int, now: Instant,
        _ random: inout SeededRandom
    ) -> [PostRecord] {
        let slot = days * day / Int64(count)
        let postedAt = now - days * day + slot * Int64(post) + random.between(3600, max(3601, slot - 3600))
        let followers = voice.followers / (rank == 0 ? 1 : 3)
        let format = random.pick(["video", "image", "image", "carousel", "text"])
        let echo = (0.5 + random.unit()) * (format == "video" ? 1.3 : 0.9)
        let interactions = Double(followers) * voice.engagement / 100 * echo
        let isSilent = random.chance(voice.silence)
        let questions = isSilent ? 0 : 2 + random.between(0, 12)
        let replied = (0..<questions).count { _ in random.chance(voice.answered) }
        let topic = random.pick(topics)
        let partner = random.chance(0.08) ? "simkominfotik" : nil
        // The better an agency answers, the sooner. From a sequence of its own, so that nothing else changes.
        var patience = SeededRandom(seed: UInt64(bitPattern: postedAt.seconds), stream: UInt64(rank))
        let delays = (0..<replied).map { _ in
            Int64((0.2 + patience.unit() * patience.unit() * 60 * (1.1 - voice.answered)) * 3600)
        }
        var records: [PostRecord] = []
        for look in looks {
            let seenAt = postedAt + Int64(look.days * Double(day))
            guard seenAt <= now else { break }
            var record = PostRecord(
                platform: account.platform, account: account.handle, postID: "\(account.handle)-\(post + 1)",
                postedAt: postedAt, seenAt: seenAt)
            func part(_ share: Double) -> Int { Int((interactions * share * look.grown).rounded()) }
            record.agency = voice.agency
            record.url = "https://\(account.platform).contoh.id/\(account.handle)/\(post + 1)"
            record.followers = followers + post * followers / 4000
            record.comments = isSilent ? 0 : max(1, part(0.08))
            record.likes = part(0.82)
            record.shares = part(0.06)
            if account.platform == "instagram" {
                record.saves = part(0.04)
                record.reach = part(9)
            }
            if format == "video" { record.views = part(14) }
            record.questions = Int((Double(questions) * look.grown).rounded())
            record.answered = min(record.questions ?? 0, Int((Double(replied) * look.grown).rounded()))
            record.replyDelays = delays.prefix(record.answered ?? 0).sorted()
            record.format = format
            record.topic = topic.code
            record.partner = partner
            record.caption = topic.caption
            records.append(record)
        }
        return records
    }

    private static let topics: [(code: String, caption: String)] = [
        ("layanan", "Jam pelayanan pekan ini dan cara mendaftarnya."),
        ("pekerjaan", "Pekerjaan perbaikan malam ini, mohon cari jalan lain."),
        ("imbauan", "Hujan diperkirakan deras sore ini, siapkan diri."),
        ("warga", "Terima kasih warga yang ikut kerja bakti hari ini."),
        ("tanya", "Ada keluhan? Tulis di sini, kami jawab."),
        ("hasil", "Sebelum dan sesudah: laporan warga yang selesai pekan ini."),
    ]
}
