/// One office as its file tells it: the values of `[office]` and the lists that stand beside it.
///
/// Codes refer to each other and are checked where the file is read; `Office` looks them up at work.
package struct OfficeDescription: Hashable, Sendable {
    package var name: String
    /// A built-in region's name or a CSV beside the file; nil: places come by `region import`.
    package var region: String?
    package var zone: Zone
    /// Code of the profile that holds where none is named.
    package var profile: String
    /// `Kelurahan`, or `Desa/Kel.` where most are desa.
    package var areaWord: String
    /// Beginnings of the shifts in seconds after local midnight, ascending.
    package var shifts: [Int]
    /// The calendar `kantor`; nil: the government's week.
    package var hours: WeekHours?
    package var jointLeave: WorkCalendar.JointLeave
    /// Their words for states, where they differ.
    package var states: [Status: String]
    /// Words that tell of danger, where they are not the usual ones.
    package var dangerWords: [Danger: [String]] = [:]
    package var calendars: [CalendarDescription] = []
    package var channels: [Channel] = []
    package var agencies: [Agency] = []
    package var officers: [Officer] = []
    package var profiles: [ProfileDescription] = []
    /// Beside the national ones that Piket knows; a date given here replaces the known entry.
    package var holidays: [Holiday] = []
    package var seasons: [SeasonDescription] = []
    package var categories: [Category] = []
    /// In the order in which they are tried.
    package var routes: [Route] = []
    package var answers: [PreparedAnswer] = []
    package var escalations: [Escalation] = []
    package var accounts: [OfficeAccount] = []
    package var contacts: [Contact] = []
    package var partners: [Partner] = []
    package var cameras: [Camera] = []
    package var roster: [RosterEntry] = []
    /// True for a simulated city: every frame says so.
    package var isSimulated = false

    package init(name: String = "Piket", zone: Zone = .wib) {
        self.name = name
        self.zone = zone
        profile = "jakarta-crm"
        areaWord = "Kelurahan"
        shifts = [7 * 3600, 15 * 3600, 23 * 3600]
        jointLeave = .skip
        states = [:]
    }
}

/// A named calendar of the office, `[[calendar]]`.
package struct CalendarDescription: Hashable, Sendable {
    package var code: String
    package var week: WeekHours
    package var jointLeave: WorkCalendar.JointLeave

    package init(code: String, week: WeekHours, jointLeave: WorkCalendar.JointLeave = .skip) {
        self.code = code
        self.week = week
        self.jointLeave = jointLeave
    }
}

/// A season and the calendar it changes, `[[season]]`.
package struct SeasonDescription: Hashable, Sendable {
    package var calendar: String
    package var season: Season

    package init(calendar: String, season: Season) {
        self.calendar = calendar
        self.season = season
    }
}

/// A promise and, if the office set it there, how its working days treat cuti bersama.
package struct ProfileDescription: Hashable, Sendable {
    package var profile: SLAProfile
    /// nil: as the calendar says.
    package var jointLeave: WorkCalendar.JointLeave?

    package init(profile: SLAProfile, jointLeave: WorkCalendar.JointLeave? = nil) {
        self.profile = profile
        self.jointLeave = jointLeave
    }
}

package struct PreparedAnswer: Hashable, Sendable {
    package var code: String
    /// With the placeholders of `Placeholder`.
    package var text: String
    /// The day somebody should look whether it is still right; nil: none set.
    package var review: CivilDate?

    package init(code: String, text: String, review: CivilDate? = nil) {
        self.code = code
        self.text = text
        self.review = review
    }
}

/// An account of an agency, `[[account]]`.
package struct OfficeAccount: Hashable, Sendable {
    package var agency: String
    package var platform: String
    package var handle: String
    /// Whether its profile says how to reach the office, `contact`; nil if nobody looked.
    package var listsContact: Bool?
    /// Whether its replies give case numbers, `case_numbers`; nil if nobody looked.
    package var givesCaseNumbers: Bool?

    package init(
        agency: String, platform: String, handle: String, listsContact: Bool? = nil, givesCaseNumbers: Bool? = nil
    ) {
        self.agency = agency
        self.platform = platform
        self.handle = handle
        self.listsContact = listsContact
        self.givesCaseNumbers = givesCaseNumbers
    }
}
