import PiketDomain

/// A small office with real kelurahan, laid out by hand so that no frame depends on the layout's search.
enum SampleOffice {
    static let agencies = [
        Agency(code: "dlh", name: "Dinas Lingkungan Hidup", short: "DLH"),
        Agency(code: "bm", name: "Dinas Bina Marga", short: "Bina Marga"),
        Agency(code: "sda", name: "Dinas Sumber Daya Air", short: "Dinas SDA"),
        Agency(code: "dishub", name: "Dinas Perhubungan", short: "Dishub"),
        Agency(code: "citata", name: "Dinas Cipta Karya", short: "Citata"),
        Agency(code: "satpol", name: "Satuan Polisi Pamong Praja", short: "Satpol PP"),
    ]

    static let categories = [
        ("jalan", "Jalan rusak"), ("sampah", "Sampah"), ("parkir", "Parkir liar"), ("pohon", "Pohon tumbang"),
        ("banjir", "Banjir"), ("lampu", "Lampu jalan"), ("saluran", "Saluran air"), ("ktp", "Kehilangan KTP"),
        ("kabel", "Kabel menjuntai"), ("pkl", "PKL"), ("hoaks", "Hoaks"), ("trotoar", "Trotoar rusak"),
        ("bau", "Bau tak sedap"), ("lahan", "Sengketa lahan"),
    ]

    static let channels = [
        ("jaki", "JAKI"), ("wa", "WA"), ("x", "X/Tw"), ("sms", "SMS"), ("loket", "Loket"), ("ig", "IG"),
        ("email", "Email"), ("web", "Web"),
    ]

    static let viewer = Officer(login: "sup", name: "penyelia A", roles: [.supervisor])

    static func description(isSimulated: Bool = false) -> OfficeDescription {
        var office = OfficeDescription(name: "DKI Jakarta · Diskominfotik", zone: .wib)
        office.agencies = agencies
        office.categories = categories.map { Category(code: $0.0, name: $0.1) }
        office.channels = channels.map { Channel(code: $0.0, name: $0.1) }
        office.officers =
            ["a", "b", "c", "d"].map {
                Officer(login: "p" + $0, name: "petugas " + $0.uppercased(), roles: [.officer])
            } + [viewer]
        office.contacts = [
            Contact(area: nil, role: .emergency, phone: "112"),
            Contact(area: "31.73", role: .liaison, name: "Penghubung Contoh", phone: "0800-0000-010"),
            Contact(area: "31.73.01", role: .camat, name: "Camat Contoh", phone: "0800-0000-020"),
            Contact(area: "31.73.01.1005", role: .lurah, name: "Lurah Contoh", phone: "0800-0000-030"),
        ]
        var waste = Route.Condition()
        waste.category = "sampah"
        waste.kecamatan = "Cengkareng"
        office.routes = [Route(when: waste, agency: "dlh")]
        office.partners = [Partner(name: "Bank sampah Contoh", topics: ["sampah"], contact: "0800-0000-040")]
        office.cameras = [
            Camera(id: "cam-07", name: "Pasar Kapuk", point: kapuk, url: "rtsp://kamera.example.invalid/kapuk/7/utama")
        ]
        office.isSimulated = isSimulated
        return office
    }

    static func office(isSimulated: Bool = false) -> Office {
        Office(description: description(isSimulated: isSimulated), region: region, layout: layout)
    }

    /// The only middle that is known: enough for a camera.
    private static let kapuk = GeoPoint(latitude: -6.1386, longitude: 106.7403)
    private static let points = ["Kapuk": kapuk, "Rawa Buaya": GeoPoint(latitude: -6.1600, longitude: 106.7350)]

    static let region = Region(
        tiles.map { tile in
            let city = String(tile.code.prefix(5))
            return Place(
                code: tile.code, name: tile.name, kecamatan: tile.kecamatan, kota: cities[city] ?? city,
                point: points[tile.name],
                population: 20_000)
        })

    static let layout = TileLayout(
        cells: Dictionary(
            uniqueKeysWithValues: tiles.map { ($0.code, TileLayout.Cell(row: $0.row, column: $0.column)) }),
        score: TileLayout.Score(pairs: 0, touching: 0, directed: 0, cellsPerPlace: 1))

    private static let cities = [
        "31.01": "Kabupaten Administrasi Kepulauan Seribu", "31.71": "Kota Administrasi Jakarta Pusat",
        "31.72": "Kota Administrasi Jakarta Utara", "31.73": "Kota Administrasi Jakarta Barat",
        "31.74": "Kota Administrasi Jakarta Selatan", "31.75": "Kota Administrasi Jakarta Timur",
    ]

    struct Tile {
        var row: Int
        var column: Int
        var code: String
        var name: String
        var kecamatan: String
    }

    static let tiles: [Tile] = [
        Tile(row: 0, column: 0, code: "31.01.01.1001", name: "Pulau Panggang", kecamatan: "Kepulauan Seribu Utara"),
        Tile(row: 0, column: 1, code: "31.01.01.1002", name: "Pulau Kelapa", kecamatan: "Kepulauan Seribu Utara"),
        Tile(row: 2, column: 2, code: "31.73.06.1003", name: "Tegal Alur", kecamatan: "Kalideres"),
        Tile(row: 2, column: 3, code: "31.72.01.1003", name: "Kapuk Muara", kecamatan: "Penjaringan"),
        Tile(row: 2, column: 4, code: "31.72.01.1001", name: "Penjaringan", kecamatan: "Penjaringan"),
        Tile(row: 2, column: 7, code: "31.72.04.1004", name: "Kalibaru", kecamatan: "Cilincing"),
        Tile(row: 2, column: 8, code: "31.72.04.1003", name: "Marunda", kecamatan: "Cilincing"),
        Tile(row: 3, column: 1, code: "31.73.01.1001", name: "Cengkareng Barat", kecamatan: "Cengkareng"),
        Tile(row: 3, column: 2, code: "31.73.01.1005", name: "Kapuk", kecamatan: "Cengkareng"),
        Tile(row: 3, column: 3, code: "31.73.02.1006", name: "Jelambar Baru", kecamatan: "Grogol Petamburan"),
        Tile(row: 3, column: 4, code: "31.73.04.1005", name: "Krendang", kecamatan: "Tambora"),
        Tile(row: 3, column: 5, code: "31.71.08.1004", name: "Tanah Tinggi", kecamatan: "Johar Baru"),
        Tile(row: 3, column: 6, code: "31.72.06.1002", name: "Pegangsaan Dua", kecamatan: "Kelapa Gading"),
        Tile(row: 3, column: 7, code: "31.72.04.1007", name: "Semper Barat", kecamatan: "Cilincing"),
        Tile(row: 3, column: 8, code: "31.72.04.1006", name: "Rorotan", kecamatan: "Cilincing"),
        Tile(row: 4, column: 1, code: "31.73.01.1003", name: "Rawa Buaya", kecamatan: "Cengkareng"),
        Tile(row: 4, column: 2, code: "31.73.02.1007", name: "Wijaya Kusuma", kecamatan: "Grogol Petamburan"),
        Tile(row: 4, column: 3, code: "31.73.04.1002", name: "Kali Anyar", kecamatan: "Tambora"),
        Tile(row: 4, column: 4, code: "31.71.01.1004", name: "Petojo Selatan", kecamatan: "Gambir"),
        Tile(row: 4, column: 5, code: "31.71.06.1004", name: "Gondangdia", kecamatan: "Menteng"),
        Tile(row: 4, column: 6, code: "31.71.05.1002", name: "Cempaka Putih Barat", kecamatan: "Cempaka Putih"),
        Tile(row: 4, column: 7, code: "31.72.04.1002", name: "Sukapura", kecamatan: "Cilincing"),
        Tile(row: 4, column: 8, code: "31.75.06.1005", name: "Pulo Gebang", kecamatan: "Cakung"),
        Tile(row: 5, column: 3, code: "31.71.07.1005", name: "Kebon Melati", kecamatan: "Tanah Abang"),
        Tile(row: 5, column: 4, code: "31.71.06.1003", name: "Cikini", kecamatan: "Menteng"),
        Tile(row: 5, column: 5, code: "31.74.01.1007", name: "Manggarai", kecamatan: "Tebet"),
        Tile(row: 5, column: 6, code: "31.75.03.1002", name: "Bidara Cina", kecamatan: "Jatinegara"),
        Tile(row: 5, column: 7, code: "31.75.03.1007", name: "Cipinang Besar Selatan", kecamatan: "Jatinegara"),
        Tile(row: 6, column: 2, code: "31.74.10.1003", name: "Petukangan Utara", kecamatan: "Pesanggrahan"),
        Tile(row: 6, column: 3, code: "31.74.07.1006", name: "Senayan", kecamatan: "Kebayoran Baru"),
        Tile(row: 6, column: 4, code: "31.74.02.1005", name: "Menteng Atas", kecamatan: "Setiabudi"),
        Tile(row: 6, column: 5, code: "31.74.01.1001", name: "Tebet Timur", kecamatan: "Tebet"),
        Tile(row: 6, column: 6, code: "31.75.08.1005", name: "Cipinang Melayu", kecamatan: "Makasar"),
        Tile(row: 7, column: 3, code: "31.74.05.1002", name: "Pondok Pinang", kecamatan: "Kebayoran Lama"),
        Tile(row: 7, column: 4, code: "31.74.06.1003", name: "Pondok Labu", kecamatan: "Cilandak"),
        Tile(row: 7, column: 5, code: "31.74.04.1004", name: "Ragunan", kecamatan: "Pasar Minggu"),
        Tile(row: 8, column: 5, code: "31.74.09.1002", name: "Srengseng Sawah", kecamatan: "Jagakarsa"),
        Tile(row: 8, column: 6, code: "31.75.09.1002", name: "Cibubur", kecamatan: "Ciracas"),
    ]

    /// The code of a place by its name.
    static func code(_ name: String) -> String? { tiles.first { $0.name == name }?.code }
}
