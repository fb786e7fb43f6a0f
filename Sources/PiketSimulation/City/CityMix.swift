/// How complaints come in, as far as Jakarta has published it.
///
/// Sources: counts of Jakarta's CRM. Channels: 2022, JAKI 111,133 of 122,183; the rest in the proportion of 2021
/// (Twitter 9,525, e-mail 4,549, Facebook 2,342). JAKI's share is lowered to 0.55 so that the other channels of a desk
/// are seen. Categories: 2024, roads 26,014, trees 19,683, illegal parking 19,152; 2021, disturbance 18,833, waste
/// 7,202; January 2023, public facilities 930 and traffic 345 of 14,233. Daily mean 508, peak 800 (2024). Places:
/// March 2021, by kota and the five kelurahan with most reports. What nobody published is a guess that fits between.
enum CityMix {
    static let perDay = 508.0

    static let channels = WeightedChoice<String>([
        ("jaki", 55), ("x", 9.5), ("wa", 9), ("sms", 6), ("web", 4.8), ("email", 4.5), ("facebook", 2.3),
        ("instagram", 3), ("loket", 2), ("lapor", 3), ("gubernur", 1),
    ])

    static let categories = WeightedChoice<String>(ordinaryCategories + ownClockCategories)
    /// Without the categories that have clocks of their own.
    static let categoriesOnOfficeClock = WeightedChoice<String>(ordinaryCategories)

    private static let ordinaryCategories: [(String, Double)] = [
        ("jalan", 26.0), ("pohon", 19.7), ("parkir", 19.2), ("ketertiban", 18.8), ("sampah", 14.0),
        ("saluran", 8.5), ("fasum", 6.5), ("lampu", 6.0), ("trotoar", 4.2), ("pkl", 4.0), ("banjir", 3.8),
        ("lalin", 2.4), ("airbersih", 2.2), ("kabel", 1.9), ("bangunan", 1.6), ("bau", 1.4), ("kehilangan", 1.1),
        ("jentik", 0.6), ("hoaks", 0.5), ("bencana", 0.4), ("wisata", 0.3),
    ]
    private static let ownClockCategories: [(String, Double)] = [("informasi", 1.3), ("darsos", 0.7)]

    /// Share of a day's complaints in each hour: little at night, a morning and an evening top.
    static let hours: [Double] = [
        0.9, 0.5, 0.4, 0.3, 0.5, 1.4, 3.4, 6.2, 8.1, 8.4, 7.6, 6.4, 5.4, 5.6, 5.9, 5.7, 5.3, 5.0, 5.1, 5.2, 4.8, 3.9,
        2.6, 1.4,
    ]

    /// Monday to Sunday against the mean.
    static let weekdays: [Double] = [1.12, 1.08, 1.05, 1.04, 1.02, 0.88, 0.81]

    /// Reports by kota, told by the last word of its name.
    static let kota: [String: Double] = [
        "Timur": 689, "Selatan": 638, "Barat": 402, "Pusat": 363, "Utara": 218, "Seribu": 6,
    ]

    /// The kelurahan with most reports, in the same unit as `kota`.
    static let kelurahan: [String: Double] = [
        "Bukit Duri": 86, "Gambir": 85, "Kelapa Dua Wetan": 70, "Cibubur": 63, "Pondok Bambu": 44,
    ]

    /// The share of complaints whose place cannot be told.
    static let unplaced = 0.008
}
