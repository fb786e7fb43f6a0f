/// A public account on a platform.
package struct Account: Hashable, Sendable {
    package var platform: String
    package var handle: String
    /// nil: not linked to an agency; its posts count for nobody.
    package var agency: String?
    /// Whether its profile says how to reach the office; nil if nobody looked. Needed for the stage *interact*.
    package var listsContact: Bool?
    /// Whether replies give case numbers; nil if nobody looked. Needed for the stage *transact*.
    package var givesCaseNumbers: Bool?

    package init(
        platform: String, handle: String, agency: String? = nil, listsContact: Bool? = nil,
        givesCaseNumbers: Bool? = nil
    ) {
        self.platform = platform
        self.handle = handle
        self.agency = agency
        self.listsContact = listsContact
        self.givesCaseNumbers = givesCaseNumbers
    }

    /// What identifies it: platform and handle folded, `@` and case aside.
    package var key: String { "\(Words.folded(platform))/\(Self.foldedHandle(handle))" }

    /// The account as a code beside those of agencies, which never hold a colon: `instagram:humas`.
    package var code: String { "\(Words.folded(platform)):\(Self.foldedHandle(handle))" }

    /// Dots and underscores tell handles apart, so only case and a leading `@` are dropped.
    package static func foldedHandle(_ handle: String) -> String {
        let bare = handle.drop { $0 == "@" || $0 == " " }
        return bare.lowercased()
    }
}

/// What a platform is for: accounts are compared within a group.
package enum PlatformGroup: String, CaseIterable, Hashable, Sendable {
    case relationship
    case mediaSharing = "media_sharing"
    case publishing

    /// nil for a platform Piket does not know.
    package init?(platform: String) {
        switch Words.folded(platform) {
        case "facebook", "fb", "linkedin": self = .relationship
        case "instagram", "ig", "youtube", "tiktok", "flickr": self = .mediaSharing
        case "blog", "x", "twitter", "xtw", "web": self = .publishing
        default: return nil
        }
    }
}

/// Followers in powers of ten: raw rates are compared only inside a band.
package enum FollowerBand: Int, CaseIterable, Hashable, Comparable, Sendable {
    case under1k, under10k, under100k, under1m, from1m

    package init(followers: Int) {
        switch followers {
        case ..<1000: self = .under1k
        case ..<10_000: self = .under10k
        case ..<100_000: self = .under100k
        case ..<1_000_000: self = .under1m
        default: self = .from1m
        }
    }

    /// The same word wherever a band is named to programs.
    package var code: String {
        switch self {
        case .under1k: "under_1k"
        case .under10k: "under_10k"
        case .under100k: "under_100k"
        case .under1m: "under_1m"
        case .from1m: "from_1m"
        }
    }

    package static func < (a: FollowerBand, b: FollowerBand) -> Bool { a.rawValue < b.rawValue }
}
