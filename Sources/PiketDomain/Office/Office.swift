import Synchronization

/// The office at work: its description with profiles, calendars and places looked up by code.
///
/// Built once when the description changes; every look-up is a dictionary's.
package final class Office: Sendable {
    package let description: OfficeDescription
    package let region: Region
    package let layout: TileLayout
    private let agencies: [String: Agency]
    private let officers: [String: Officer]
    private let categories: [String: Category]
    private let channels: [String: Channel]
    private let profiles: [String: SLAProfile]
    private let defaultProfile: SLAProfile
    private let calendars: CalendarSet
    package let routes: RouteBook
    package let dangers: DangerBook
    private let camerasByPlace: [String: [Camera]]
    private let builtIndex: Mutex<PlaceIndex?>

    package init(description: OfficeDescription, region: Region = Region([]), layout: TileLayout? = nil) {
        self.description = description
        self.region = region
        self.layout = layout ?? TileLayout.compute(region.places)
        agencies = Dictionary(description.agencies.map { ($0.code, $0) }) { first, _ in first }
        officers = Dictionary(description.officers.map { ($0.login, $0) }) { first, _ in first }
        categories = Dictionary(description.categories.map { ($0.code, $0) }) { first, _ in first }
        channels = Dictionary(description.channels.map { ($0.code, $0) }) { first, _ in first }
        let shipped = SLAProfile.shipped.map { ($0.code, $0) }
        let own = description.profiles.map { ($0.profile.code, $0.profile) }
        let profiles = Dictionary(shipped + own) { _, last in last }
        self.profiles = profiles
        defaultProfile = profiles[description.profile] ?? SLAProfile.shipped[0]
        calendars = CalendarSet(description)
        routes = RouteBook(description, region: region)
        dangers = DangerBook(description)
        let index = description.cameras.isEmpty ? nil : PlaceIndex(region)
        camerasByPlace = Dictionary(grouping: description.cameras) { camera in
            index?.match(PlaceIndex.Query(point: camera.point)).code ?? ""
        }
        builtIndex = Mutex(index)
    }

    package var zone: Zone { description.zone }
    /// The profile that holds where neither category nor type names one.
    package var standardProfile: SLAProfile { defaultProfile }

    /// Built when first asked for, in a few milliseconds: imports and a new region look places up, screens do not.
    package var placeIndex: PlaceIndex {
        builtIndex.withLock { built in
            if let built { return built }
            let index = PlaceIndex(region)
            built = index
            return index
        }
    }

    package func agency(_ code: String) -> Agency? { agencies[code] }
    package func officer(_ login: String) -> Officer? { officers[login] }
    package func category(_ code: String) -> Category? { categories[code] }
    package func channel(_ code: String) -> Channel? { channels[code] }
    package func profile(_ code: String) -> SLAProfile? { profiles[code] }
    package func answer(_ code: String) -> PreparedAnswer? { description.answers.first { $0.code == code } }
    package func place(_ code: String) -> Place? { region[code] }
    /// The cameras whose nearest place is this one, in the order of the file.
    package func cameras(in place: String) -> [Camera] { camerasByPlace[place] ?? [] }
    package func calendar(_ code: String, profile: String) -> WorkCalendar { calendars[code, profile] }

    /// No deadline that falls due after this is due soon at `now`.
    package func warningEnd(at now: Instant) -> Instant { calendars.warningEnd(at: now) }

    package func viewer(login: String) -> Viewer { Viewer(login: login, officer: officers[login]) }

    /// What a case is promised: the profile of the route that is its, else of its category, else of its type, else of its
    /// channel, else of the agency that first led it, else the office's. The first agency, so that a transfer makes no promise longer.
    ///
    /// - Parameter firstAgency: nil: the agency it has.
    package func profile(for complaint: Complaint, firstAgency: String? = nil) -> SLAProfile {
        let routed = routes.namesProfiles ? routes.route(for: RoutedCase(complaint))?.profile : nil
        let codes = [
            routed, complaint.category.flatMap { categories[$0]?.profile }, Self.profile(of: complaint.type),
            channels[complaint.channel]?.profile, (firstAgency ?? complaint.agency).flatMap { agencies[$0]?.profile },
        ]
        return codes.lazy.compactMap { $0.flatMap { self.profiles[$0] } }.first ?? defaultProfile
    }

    private static func profile(of type: ComplaintType) -> String? {
        switch type {
        case .information: "information"
        case .humanitarian: "humanitarian"
        default: nil
        }
    }

    /// The profile that a case was given when its events were last folded.
    package func profile(of complaint: Complaint) -> SLAProfile {
        profiles[complaint.profile] ?? profile(for: complaint)
    }

    /// The calendar of whoever must act: the agency for answer and solve once one has the case, else the office.
    package func calendar(for clock: Clock, of complaint: Complaint) -> WorkCalendar {
        let isAgencys = clock == .answer || clock == .solve
        let agency = isAgencys ? complaint.agency.flatMap { agencies[$0]?.calendar } : nil
        return calendars[agency ?? CalendarSet.office, complaint.profile]
    }

    /// Only some may read these: *rahasia*, humanitarian, what a profile makes secret, and what tells of violence or of
    /// somebody who wants to die.
    package func isRestricted(_ complaint: Complaint) -> Bool {
        complaint.danger?.isRestricted == true
            || isRestricted(visibility: complaint.visibility, type: complaint.type, profile: complaint.profile)
    }

    package func isRestricted(visibility: Visibility, type: ComplaintType, profile: String) -> Bool {
        visibility == .rahasia || type == .humanitarian || profiles[profile]?.visibility == .rahasia
    }

    /// *Rahasia*: the report itself is not public, whoever wrote it.
    package func isSecret(_ complaint: Complaint) -> Bool {
        complaint.visibility == .rahasia || profiles[complaint.profile]?.visibility == .rahasia
    }

    /// The shift that holds `now`, in instants; the whole local day if the office has no shifts.
    package func shift(at now: Instant) -> Range<Instant> {
        let date = zone.date(of: now)
        let starts = (-1...1).flatMap { day in
            (description.shifts.isEmpty ? [0] : description.shifts).map {
                zone.instant(date + day, secondOfDay: $0)
            }
        }.sorted()
        let end = starts.first { $0 > now } ?? now + 86_400
        let start = starts.last { $0 <= now } ?? now - 86_400
        return start..<end
    }
}
