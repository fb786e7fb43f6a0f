/// How an agency of the simulated city speaks in public. Invented: no account's real figures are used.
struct AgencyVoice: Sendable {
    let agency: String
    let handle: String
    let platforms: [String]
    /// On its first platform; the others have fewer.
    let followers: Int
    /// Interactions per hundred followers.
    let engagement: Double
    /// Share of questions answered.
    let answered: Double
    /// Share of posts without a comment.
    let silence: Double
    let listsContact: Bool
    let givesCaseNumbers: Bool

    private init(
        _ agency: String, _ handle: String, _ platforms: [String], followers: Int, engagement: Double, answered: Double,
        silence: Double, contact: Bool = true, numbers: Bool = false
    ) {
        (self.agency, self.handle, self.platforms, self.followers) = (agency, handle, platforms, followers)
        (self.engagement, self.answered, self.silence) = (engagement, answered, silence)
        (listsContact, givesCaseNumbers) = (contact, numbers)
    }

    static let all: [AgencyVoice] = [
        AgencyVoice(
            "dishub", "simdishub", ["x", "instagram"], followers: 412_000, engagement: 2.1, answered: 0.74,
            silence: 0.15, numbers: true),
        AgencyVoice(
            "dlh", "simdlh", ["instagram", "x"], followers: 168_000, engagement: 1.8, answered: 0.81, silence: 0.08,
            numbers: true),
        AgencyVoice(
            "binamarga", "simbinamarga", ["instagram", "x"], followers: 121_000, engagement: 1.4, answered: 0.62,
            silence: 0.25),
        AgencyVoice(
            "sda", "simsda", ["instagram", "x"], followers: 143_000, engagement: 0.9, answered: 0.55, silence: 0.3),
        AgencyVoice(
            "satpolpp", "simsatpolpp", ["instagram", "facebook"], followers: 98_000, engagement: 1.1, answered: 0.52,
            silence: 0.22),
        AgencyVoice(
            "pamjaya", "simpamjaya", ["instagram", "x"], followers: 87_000, engagement: 2.6, answered: 0.88,
            silence: 0.04, numbers: true),
        AgencyVoice(
            "dukcapil", "simdukcapil", ["instagram", "x"], followers: 154_000, engagement: 1.2, answered: 0.69,
            silence: 0.13),
        AgencyVoice(
            "dinkes", "simdinkes", ["instagram", "youtube"], followers: 201_000, engagement: 0.7, answered: 0.38,
            silence: 0.38),
        AgencyVoice(
            "citata", "simcitata", ["instagram"], followers: 23_000, engagement: 0.4, answered: 0.12, silence: 0.5,
            contact: false),
        AgencyVoice(
            "dinsos", "simdinsos", ["instagram", "facebook"], followers: 64_000, engagement: 1.6, answered: 0.77,
            silence: 0.12),
        AgencyVoice(
            "kominfotik", "simkominfotik", ["instagram", "x"], followers: 118_000, engagement: 1.9, answered: 0.71,
            silence: 0.1),
        AgencyVoice(
            "parekraf", "simparekraf", ["instagram", "tiktok"], followers: 233_000, engagement: 3.0, answered: 0.92,
            silence: 0.01, numbers: true),
        AgencyVoice(
            "bpbd", "simbpbd", ["x", "instagram"], followers: 389_000, engagement: 2.8, answered: 0.9, silence: 0.03,
            numbers: true),
    ]
}
