import PiketDomain

/// What the engagement pane lists: the office's own agencies, accounts or not, so that a missing account shows, and any
/// other that has an account, by code; then the accounts that are linked to no agency.
enum EngagementRoll {
    /// Posts before this are not looked at: beside the period itself, stage and idleness look back 30 days. nil: all.
    static func oldest(days: Int?, now: Instant) -> Instant? {
        days.map { now - Int64(max($0, 60)) * 86_400 }
    }

    /// Which of the accounts known to the store are those of `code`; by key.
    static func keys(of code: String, among accounts: [Account], office: Office) -> Set<String> {
        let sorted = Accounts(accounts.map { AccountPosts(account: $0, posts: []) }, office: office)
        let own = sorted.byAgency[code] ?? sorted.unlinked.filter { $0.account.code == code }
        return Set(own.map(\.account.key))
    }

    static func agency(
        _ code: String, _ accounts: [AccountPosts], office: Office, cases: AgencyCases, days: Int, now: Instant
    ) -> AgencyPosts? {
        let sorted = Accounts(accounts, office: office)
        let pairs = RepostPair.found(in: accounts)
        // An agency that only an import named is not listed for want of an account; it can be looked into all the same.
        if let own = sorted.byAgency[code] ?? (office.agency(code) == nil ? nil : []) {
            let figures = AgencyEngagement(
                linked: code, own, office, pairs: pairs, cases: cases, days: days, now: now)
            return AgencyPosts(figures, accounts: own, days: days, now: now)
        }
        return sorted.unlinked.first { $0.account.code == code }.map { own in
            AgencyPosts(
                AgencyEngagement(unlinked: own, pairs: pairs, days: days, now: now), accounts: [own], days: days,
                now: now)
        }
    }

    /// - Parameter reporters: by agency, as late cases are; nil: nobody counted them.
    static func figures(
        _ accounts: [AccountPosts], office: Office, late: [String: Int], reporters: [String: Int]?, days: Int?,
        now: Instant
    ) -> [AgencyEngagement] {
        let sorted = Accounts(accounts, office: office)
        let pairs = RepostPair.found(in: accounts)
        let agencies = sorted.byAgency.sorted { $0.key < $1.key }.map { code, own in
            let cases = AgencyCases(late: late[code] ?? 0, reporters: reporters.map { $0[code] ?? 0 })
            return AgencyEngagement(linked: code, own, office, pairs: pairs, cases: cases, days: days, now: now)
        }
        let unlinked = sorted.unlinked.map {
            AgencyEngagement(unlinked: $0, pairs: pairs, days: days, now: now)
        }
        return agencies + unlinked.sorted { $0.code < $1.code }
    }

    /// Whose accounts are whose: what the office says of one goes before what was written with its posts.
    private struct Accounts {
        var byAgency: [String: [AccountPosts]] = [:]
        var unlinked: [AccountPosts] = []

        init(_ accounts: [AccountPosts], office: Office) {
            var described: [String: Account] = [:]
            for entry in office.description.accounts {
                let account = Account(entry)
                if described[account.key] == nil { described[account.key] = account }
            }
            for seen in accounts {
                var seen = seen
                if let known = described.removeValue(forKey: seen.account.key) { seen.account = known }
                if let agency = seen.account.agency {
                    byAgency[agency, default: []].append(seen)
                } else {
                    unlinked.append(seen)
                }
            }
            for account in described.values.sorted(by: { $0.key < $1.key }) {
                guard let agency = account.agency else { continue }
                byAgency[agency, default: []].append(AccountPosts(account: account, posts: []))
            }
            for agency in office.description.agencies where !agency.isFromImport && byAgency[agency.code] == nil {
                byAgency[agency.code] = []
            }
        }
    }
}

extension AgencyEngagement {
    fileprivate init(
        linked code: String, _ accounts: [AccountPosts], _ office: Office, pairs: [String: [RepostPair]],
        cases: AgencyCases, days: Int?, now: Instant
    ) {
        self.init(
            code: code, name: office.agency(code)?.name ?? code, accounts: accounts,
            pairs: accounts.flatMap { pairs[$0.account.key] ?? [] }, cases: cases, days: days, now: now)
    }

    /// An account that no agency is known for; it has no cases that could be late.
    fileprivate init(unlinked seen: AccountPosts, pairs: [String: [RepostPair]], days: Int?, now: Instant) {
        self.init(
            code: seen.account.code, name: "@" + seen.account.handle.drop { $0 == "@" }, accounts: [seen],
            pairs: pairs[seen.account.key] ?? [], days: days, now: now)
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
