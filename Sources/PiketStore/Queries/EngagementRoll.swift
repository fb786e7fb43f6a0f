import PiketDomain

/// What the engagement pane lists: the office's own agencies, accounts or not, so that a missing account shows, and any
/// other that has an account, by code; then the accounts that are linked to no agency.
enum EngagementRoll {
    /// Posts before this are not looked at: beside the period itself, stage and idleness look back 30 days. nil: all.
    static func oldest(days: Int?, now: Instant) -> Instant? {
        days.map { now - Int64(max($0, 60)) * 86_400 }
    }

    static func figures(
        _ accounts: [AccountPosts], office: Office, late: [String: Int], days: Int?, now: Instant
    ) -> [AgencyEngagement] {
        var described: [String: Account] = [:]
        for entry in office.description.accounts {
            let account = Account(entry)
            if described[account.key] == nil { described[account.key] = account }
        }
        let pairs = RepostPair.found(in: accounts)
        var byAgency: [String: [AccountPosts]] = [:]
        var unlinked: [AgencyEngagement] = []
        for seen in accounts {
            var seen = seen
            if let known = described.removeValue(forKey: seen.account.key) { seen.account = known }
            if let agency = seen.account.agency {
                byAgency[agency, default: []].append(seen)
            } else {
                unlinked.append(
                    AgencyEngagement(unlinked: seen, pairs: pairs[seen.account.key] ?? [], days: days, now: now))
            }
        }
        for account in described.values.sorted(by: { $0.key < $1.key }) {
            guard let agency = account.agency else { continue }
            byAgency[agency, default: []].append(AccountPosts(account: account, posts: []))
        }
        for agency in office.description.agencies where !agency.isFromImport && byAgency[agency.code] == nil {
            byAgency[agency.code] = []
        }
        let agencies = byAgency.sorted { $0.key < $1.key }.map { code, accounts in
            var figures = AgencyEngagement(
                code: code, name: office.agency(code)?.name ?? code, accounts: accounts,
                pairs: accounts.flatMap { pairs[$0.account.key] ?? [] }, days: days, now: now)
            figures.lateCases = late[code] ?? 0
            return figures
        }
        return agencies + unlinked.sorted { $0.code < $1.code }
    }
}

extension AgencyEngagement {
    /// An account that no agency is known for; it has no cases that could be late.
    fileprivate init(unlinked seen: AccountPosts, pairs: [RepostPair], days: Int?, now: Instant) {
        self.init(
            code: seen.account.code, name: "@" + seen.account.handle.drop { $0 == "@" }, accounts: [seen], pairs: pairs,
            days: days, now: now)
        isLinked = false
    }
}

extension Account {
    fileprivate init(_ described: OfficeAccount) {
        self.init(
            platform: described.platform, handle: described.handle, agency: described.agency,
            listsContact: described.listsContact, givesCaseNumbers: described.givesCaseNumbers)
    }
}
