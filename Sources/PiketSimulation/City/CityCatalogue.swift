import PiketDomain

/// The lists of the simulated office: agencies, categories and channels as Jakarta's desks call them.
enum CityCatalogue {
    static let agencies: [Agency] = [
        Agency(code: "dishub", name: "Dinas Perhubungan", short: "Dishub"),
        Agency(code: "dlh", name: "Dinas Lingkungan Hidup", short: "DLH"),
        Agency(code: "binamarga", name: "Dinas Bina Marga", short: "Bina Marga"),
        Agency(code: "sda", name: "Dinas Sumber Daya Air", short: "Dinas SDA"),
        Agency(code: "satpolpp", name: "Satuan Polisi Pamong Praja", short: "Satpol PP"),
        Agency(code: "pamjaya", name: "PAM Jaya", short: "PAM Jaya", kind: .company),
        Agency(code: "dukcapil", name: "Dinas Kependudukan dan Pencatatan Sipil", short: "Dukcapil"),
        Agency(code: "dinkes", name: "Dinas Kesehatan", short: "Dinkes"),
        Agency(code: "citata", name: "Dinas Cipta Karya, Tata Ruang dan Pertanahan", short: "Citata"),
        Agency(code: "dinsos", name: "Dinas Sosial", short: "Dinsos"),
        Agency(code: "kominfotik", name: "Dinas Komunikasi, Informatika dan Statistik", short: "Kominfotik"),
        Agency(code: "parekraf", name: "Dinas Pariwisata dan Ekonomi Kreatif", short: "Parekraf"),
        Agency(code: "bpbd", name: "Badan Penanggulangan Bencana Daerah", short: "BPBD"),
    ]

    static let categories: [PiketDomain.Category] = [
        Category(code: "jalan", name: "Jalan rusak", agency: "binamarga"),
        Category(code: "pohon", name: "Pohon tumbang", agency: "dlh"),
        Category(code: "parkir", name: "Parkir liar", agency: "dishub"),
        Category(code: "ketertiban", name: "Ketertiban", agency: "satpolpp"),
        Category(code: "sampah", name: "Sampah", agency: "dlh"),
        Category(code: "saluran", name: "Saluran air", agency: "sda"),
        Category(code: "fasum", name: "Fasum", agency: "citata"),
        Category(code: "lampu", name: "Lampu jalan", agency: "binamarga"),
        Category(code: "trotoar", name: "Trotoar rusak", agency: "binamarga"),
        Category(code: "pkl", name: "PKL", agency: "satpolpp"),
        Category(code: "banjir", name: "Banjir", priority: .high, agency: "sda"),
        Category(code: "lalin", name: "Lalu lintas", agency: "dishub"),
        Category(code: "airbersih", name: "Air bersih", agency: "pamjaya"),
        Category(code: "kabel", name: "Kabel menjuntai", priority: .high, agency: "binamarga"),
        Category(code: "bangunan", name: "Bangunan liar", agency: "citata"),
        Category(code: "bau", name: "Bau tak sedap", agency: "dlh"),
        Category(code: "kehilangan", name: "Kehilangan KTP", agency: "dukcapil"),
        Category(code: "jentik", name: "Jentik nyamuk", agency: "dinkes"),
        Category(code: "hoaks", name: "Hoaks", agency: "kominfotik"),
        Category(code: "bencana", name: "Bencana", priority: .high, agency: "bpbd"),
        Category(code: "wisata", name: "Wisata", agency: "parekraf"),
        Category(code: "darsos", name: "Darurat sosial", priority: .emergency, agency: "dinsos"),
        Category(code: "informasi", name: "Informasi", agency: "dukcapil"),
    ]

    static let channels: [Channel] = [
        Channel(code: "jaki", name: "JAKI"), Channel(code: "x", name: "X"), Channel(code: "wa", name: "WA"),
        Channel(code: "sms", name: "SMS"), Channel(code: "web", name: "Web"), Channel(code: "email", name: "Email"),
        Channel(code: "facebook", name: "FB"), Channel(code: "instagram", name: "IG"),
        Channel(code: "loket", name: "Loket"), Channel(code: "lapor", name: "LAPOR!"),
        Channel(code: "gubernur", name: "Gub.", isLeaders: true),
    ]

    static func priority(of category: String) -> Priority { priorities[category] ?? .normal }
    /// nil for a category nobody leads.
    static func agency(of category: String?) -> String? { category.flatMap { leaders[$0] } }

    private static let priorities = Dictionary(uniqueKeysWithValues: categories.map { ($0.code, $0.priority) })
    private static let leaders = Dictionary(
        uniqueKeysWithValues: categories.compactMap { one in one.agency.map { (one.code, $0) } })
}
