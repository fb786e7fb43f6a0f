package import PiketDomain

/// Pane 4: what agencies do with their accounts.
package struct EngagementPane: Hashable, Sendable {
    /// Sorted, and narrowed by `search`.
    package internal(set) var rows: [AgencyEngagement] = []
    package internal(set) var sort = EngagementSort.late
    package internal(set) var isDescending = true
    package internal(set) var search = ""
    package internal(set) var isLoaded = false
    package internal(set) var list = ListCursor()
    package internal(set) var face = EngagementFace.accounts
    package internal(set) var byAgency = ResponseTable(.agency)
    package internal(set) var byChannel = ResponseTable(.channel)
    var all: [AgencyEngagement] = []
    var loadedAt: Instant?
    /// Participation is counted, which costs the cases of a month.
    private(set) var hasReporters = false

    package init() {}

    package var cursor: Int { list.index }
    package var top: Int { list.top }
    package var selected: AgencyEngagement? { rows.indices.contains(list.index) ? rows[list.index] : nil }

    /// The table of the face in use; nil: it shows the accounts.
    package var responses: ResponseTable? {
        switch face {
        case .accounts: nil
        case .agencies: byAgency
        case .channels: byChannel
        }
    }

    package func shownRows(_ height: Int) -> ArraySlice<AgencyEngagement> {
        rows[list.shown(count: rows.count, page: height)]
    }

    mutating func receive(_ agencies: [AgencyEngagement], withReporters: Bool, now: Instant, height: Int) {
        loadedAt = now
        isLoaded = true
        hasReporters = withReporters
        guard agencies != all else { return }
        all = agencies
        arrange(height: height)
    }

    mutating func nextSort(height: Int) {
        sort = EngagementSort.allCases.stepped(from: sort, by: 1)
        isDescending = sort.isDescending
        arrange(height: height)
    }

    /// The order is the other way round than the sort's own.
    package var isReversed: Bool { isDescending != sort.isDescending }

    mutating func reverse(height: Int) {
        isDescending.toggle()
        arrange(height: height)
    }

    mutating func look(for words: String, office: Office, height: Int) {
        search = words
        arrange(height: height)
        byAgency.arrange(search: words, office: office, height: height)
        byChannel.arrange(search: words, office: office, height: height)
    }

    /// Changes the table of the face in use, if it is one of answers.
    mutating func changeResponses(_ change: (inout ResponseTable) -> Void) {
        switch face {
        case .accounts: break
        case .agencies: change(&byAgency)
        case .channels: change(&byChannel)
        }
    }

    /// By so many rows, in whatever is shown.
    mutating func move(by steps: Int, height: Int) {
        list.move(by: face == .accounts ? steps : 0, count: rows.count, page: height)
        byAgency.move(by: face == .agencies ? steps : 0, height: height)
        byChannel.move(by: face == .channels ? steps : 0, height: height)
    }

    /// Everything is read again as soon as it is asked for.
    mutating func forgetAge() {
        loadedAt = nil
        byAgency.loadedAt = nil
        byChannel.loadedAt = nil
    }

    /// How many rows there are to move over.
    var count: Int { responses?.rows.count ?? rows.count }

    /// The cursor stays on its agency.
    private mutating func arrange(height: Int) {
        let code = selected?.code
        let wanted = FoldedName(search)
        let shown = wanted.isEmpty ? all : all.filter { FoldedName($0.name).contains(wanted) }
        rows = shown.sorted { a, b in
            // A small office is not ranked against the province: rates compare inside a band, the largest first.
            if sort == .rate, a.band != b.band {
                guard let x = a.band, let y = b.band else { return a.band != nil }
                return x > y
            }
            if sort == .silentAndLate, a.silentAndLate != b.silentAndLate {
                return isDescending ? a.silentAndLate > b.silentAndLate : a.silentAndLate < b.silentAndLate
            }
            return switch (sort.value(a), sort.value(b)) {
            case (let x?, let y?) where x != y: isDescending ? x > y : x < y
            // What is unknown stands last, whichever way.
            case (.some, nil): true
            case (nil, .some): false
            default: a.code < b.code
            }
        }
        list.place(at: rows.firstIndex { $0.code == code } ?? 0, count: rows.count, page: height)
    }
}

package enum EngagementSort: String, CaseIterable, Hashable, Sendable {
    /// Late cases first; where they are equal the more silent posts, since silence and lateness go together.
    case late
    /// Who is both, first (`SilentAndLate`).
    case silentAndLate = "silent_and_late"
    case silent, response, rate, reply

    /// The way it goes unless it is turned round.
    var isDescending: Bool { self == .silent || self == .late || self == .silentAndLate }

    /// nil where it is unknown.
    func value(_ agency: AgencyEngagement) -> Double? {
        switch self {
        case .late: agency.lateCases.map { Double($0) + min((agency.silentPosts.value ?? 0) / 1000, 0.999) }
        case .silentAndLate: nil
        case .silent: agency.silentPosts.value
        case .response: agency.responseRate.value
        case .rate: agency.engagementRate.value
        case .reply: agency.firstReply.median.map(Double.init)
        }
    }
}
