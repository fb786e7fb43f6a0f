/// What a kiosk shows: a city's state in counts. It holds no person, no text and no point, by its type.
///
/// Written as JSON with snake_case keys and read by programs that have no right on the database.
package struct Board: Hashable, Sendable {
    /// Rises when a reader of before would misread the file.
    package static let version = 1

    /// Arrivals and endings of one local day.
    package struct Day: Hashable, Sendable, Codable {
        package var date: String
        package var arrived: BoardCell
        package var done: BoardCell
    }

    /// A kelurahan's tile: no name, only where it stands and how warm it is.
    package struct Tile: Hashable, Sendable, Codable {
        package var row: Int
        package var column: Int
        /// Which of the map's cities.
        package var city: Int
        /// 0 is under three open cases, 1...5 the steps of `Map.steps`; nil is not told.
        package var level: Int?
    }

    package struct Map: Hashable, Sendable, Codable {
        package var rows: Int
        package var columns: Int
        /// The least count of each level, from 1 on.
        package var steps: [Int]
        package var cities: [String]
        package var tiles: [Tile]
    }

    package struct District: Hashable, Sendable, Codable {
        package var name: String
        package var city: String
        package var overdue: BoardCell
    }

    package struct Topic: Hashable, Sendable, Codable {
        package var name: String
        package var arrived: BoardCell
    }

    package struct Agency: Hashable, Sendable, Codable {
        package var name: String
        /// `publish`, `interact` or `transact`; nil: not even publishing.
        package var stage: String?
        /// Per cent of questions answered in 30 days, and of how many.
        package var responsePercent: Int?
        package var questions: Int
        package var posts: Int
        package var overdue: BoardCell
    }

    package struct Emergency: Hashable, Sendable, Codable {
        package var category: String
        package var count: BoardCell
        /// The hour in which the oldest was received, in seconds since 1970: the second itself would name one complaint.
        package var since: Int64
    }

    package var version = Board.version
    package var office: String
    package var city: String
    package var zone: String
    package var isSimulated: Bool
    /// Seconds since 1970.
    package var publishedAt: Int64
    /// When the newest event was written; nil where none is.
    package var newestEventAt: Int64?
    package var open: BoardCell
    package var overdue: BoardCell
    package var untouched: BoardCell
    /// Of the last 14 days; nil where too few were answered to tell.
    package var answeredPercent: Int?
    /// Arrivals of today by local hour, up to the present one.
    package var hours: [BoardCell]
    /// Oldest first, today last.
    package var week: [Day]
    /// Sheets of the map, one below the other; nil where no region is known.
    package var map: Map?
    /// Most late cases first.
    package var districts: [District]
    /// Most arrivals of today first.
    package var topics: [Topic]
    package var agencies: [Agency]
    package var emergencies: [Emergency]
}

extension Board: Codable {
    package enum CodingKeys: String, CodingKey {
        case version = "piket_board"
        case office, city, zone
        case isSimulated = "simulated"
        case publishedAt = "published_at"
        case newestEventAt = "newest_event_at"
        case open, overdue, untouched
        case answeredPercent = "answered_within_24h_percent"
        case hours, week, map, districts, topics, agencies, emergencies
    }
}

extension Board.Agency {
    package enum CodingKeys: String, CodingKey {
        case name, stage
        case responsePercent = "response_percent"
        case questions, posts, overdue
    }
}
