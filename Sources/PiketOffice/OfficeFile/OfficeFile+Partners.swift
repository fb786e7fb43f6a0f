import PiketDomain

/// Who helps, and what can be seen.
extension OfficeFile {
    static func readPartners(_ root: TomlSection) -> [Partner] {
        var seen: Set<String> = []
        return root.sections("partner").compactMap { section in
            let name = code(section, &seen, key: "name")
            if !section.has("topics") { section.refuse("topics", "belum ada", en: "is missing") }
            let topics = (section.strings("topics") ?? []).map { section.shown($0, "topics") }
            if section.has("topics"), topics.isEmpty || topics.contains(where: { Words.folded($0).isEmpty }) {
                section.refuse("topics", "ada yang kosong", en: "has one that is empty")
            }
            if topics.contains(where: { $0.contains(where: \.isNewline) }) {
                section.refuse("topics", "lebih dari satu baris", en: "has one of several lines")
            }
            let contact = section.string("contact")
            let (handle, agency) = (section.string("handle"), section.string("agency"))
            return name.map {
                Partner(name: $0, topics: topics, contact: contact ?? "", handle: handle ?? "", agency: agency)
            }
        }
    }

    static func readCameras(_ root: TomlSection, in region: Region?) -> [Camera] {
        var seen: Set<String> = []
        let index = region.map { PlaceIndex($0) }
        return root.sections("camera").compactMap { section in
            let (id, name) = (code(section, &seen, key: "id"), section.string("name"))
            let latitude = section.double("lat", in: -90...90)
            let longitude = section.double("lon", in: -180...180)
            for key in ["lat", "lon"] where !section.has(key) { section.refuse(key, "belum ada", en: "is missing") }
            let url = section.required("url")
            if let url { checkLink(url, section) }
            guard let id, let latitude, let longitude, let url else { return nil }
            let point = GeoPoint(latitude: latitude, longitude: longitude)
            if let index, case .unplaced = index.match(PlaceIndex.Query(point: point)) {
                section.file.remark(
                    section.path("lat"),
                    FaultReason(
                        "jauh dari semua tempat kantor ini; kamera tidak tampil di tempat mana pun",
                        en: "is far from every place of the office; the camera is shown at none"))
            }
            return Camera(id: id, name: name ?? "", point: point, url: url)
        }
    }

    private static func checkLink(_ url: String, _ section: TomlSection) {
        guard let scheme = url.firstRange(of: "://"), scheme.lowerBound > url.startIndex,
            !url.contains(where: \.isWhitespace)
        else {
            section.refuse(
                "url", "\"\(url)\" bukan alamat seperti rtsp://kamera.example/1",
                en: "\"\(url)\" is no address like rtsp://camera.example/1")
            return
        }
        let host = url[scheme.upperBound...].prefix { $0 != "/" }
        if host.contains("@") {
            section.file.remark(
                section.path("url"),
                FaultReason(
                    "memuat nama dan kata sandi, yang akan terbaca oleh semua petugas",
                    en: "holds a name and a password, which every officer will read"))
        }
    }
}
