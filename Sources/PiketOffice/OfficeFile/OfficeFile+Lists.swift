import PiketDomain

extension OfficeFile {
    static func readChannels(_ root: TomlSection) -> [Channel] {
        var seen: Set<String> = []
        return root.sections("channel").compactMap { section in
            let code = code(section, &seen)
            let name = section.string("name")
            let (from, to) = (section.date("valid_from"), section.date("valid_to"))
            if let from, let to, to < from {
                section.refuse("valid_to", "mendahului valid_from", en: "is before valid_from")
            }
            let profile = section.string("profile")
            let isLeaders = section.bool("leader") ?? false
            let outbox: OutboxForm? = section.choice("outbox")
            let sender = section.value(
                "sender", FaultReason("bukan alamat surel", en: "is no mail address")
            ) { $0.wholeMatch(of: /[!-;=?-~]+@[A-Za-z0-9.-]+/) == nil ? nil : $0 }
            let isFromImport = section.bool("from_import") ?? false
            return code.map {
                Channel(
                    code: $0, name: name ?? $0, validFrom: from, validTo: to, profile: profile, isLeaders: isLeaders,
                    outbox: outbox, sender: sender, isFromImport: isFromImport)
            }
        }
    }

    static func readAgencies(_ root: TomlSection) -> [Agency] {
        var seen: Set<String> = []
        return root.sections("agency").compactMap { section in
            let code = code(section, &seen)
            let name = section.required("name")
            let short = section.string("short")
            let kind: Agency.Kind? = section.choice("kind")
            let (calendar, profile) = (section.string("calendar"), section.string("profile"))
            let isFromImport = section.bool("from_import") ?? false
            guard let code, let name else { return nil }
            return Agency(
                code: code, name: name, short: short, kind: kind ?? .internal, calendar: calendar, profile: profile,
                isFromImport: isFromImport)
        }
    }

    static func readOfficers(_ root: TomlSection) -> [Officer] {
        var seen: Set<String> = []
        return root.sections("officer").compactMap { section in
            let login = code(section, &seen, key: "login")
            let name = section.string("name")
            let roles = readRoles(section)
            let agencies = section.strings("agencies") ?? []
            let areas = (section.strings("areas") ?? []).compactMap { area -> String? in
                if let code = PlaceCode.area(area) { return code }
                section.refuse(
                    "areas", "\"\(area)\" \(areaForm.indonesian)", en: "\"\(area)\" \(areaForm.english)")
                return nil
            }
            let isActive = section.bool("active") ?? true
            return login.map {
                Officer(
                    login: $0, name: name ?? $0, roles: roles, agencies: agencies, areas: areas, isActive: isActive)
            }
        }
    }

    static let areaForm = FaultReason(
        "bukan kode kota, kecamatan atau kelurahan seperti 31.71.06",
        en: "is no code of a kota, kecamatan or kelurahan like 31.71.06")

    private static func readRoles(_ section: TomlSection) -> Set<OfficerRole> {
        guard let words = section.strings("roles") else {
            if !section.has("roles") { section.refuse("roles", "belum ada", en: "is missing") }
            return []
        }
        let known = OfficerRole.allCases.map(\.rawValue).joined(separator: ", ")
        if words.isEmpty { section.refuse("roles", "kosong; perannya: \(known)", en: "is empty; roles are \(known)") }
        return Set(
            words.compactMap { word in
                let role = word == "pengawas" ? .inspector : OfficerRole(rawValue: word)
                if role == nil {
                    section.refuse(
                        "roles", "\"\(word)\" bukan peran; perannya: \(known)",
                        en: "\"\(word)\" is no role; roles are \(known)")
                }
                return role
            })
    }

    static func readCategories(_ root: TomlSection) -> [Category] {
        var seen: Set<String> = []
        return root.sections("category").compactMap { section in
            let code = code(section, &seen)
            let name = section.required("name")
            let priority = section.value("priority", .noneOf("normal, high, emergency")) {
                FilterVocabulary.standard.priority($0)
            }
            let (agency, profile) = (section.string("agency"), section.string("profile"))
            let isFromImport = section.bool("from_import") ?? false
            guard let code, let name else { return nil }
            return Category(
                code: code, name: name, priority: priority ?? .normal, agency: agency, profile: profile,
                isFromImport: isFromImport)
        }
    }

    static func readAnswers(_ root: TomlSection) -> [PreparedAnswer] {
        var seen: Set<String> = []
        return root.sections("answer").compactMap { section in
            let (code, text, review) = (code(section, &seen), section.required("text"), section.date("review"))
            for name in text.map({ PreparedText($0).unknownNames }) ?? [] {
                let known = Placeholder.allCases.map { "{\($0.names[0])}" }.joined(separator: ", ")
                section.refuse(
                    "text", "\"{\(name)}\" bukan isian; yang dikenal: \(known)",
                    en: "\"{\(name)}\" is no placeholder; known are \(known)")
            }
            guard let code, let text else { return nil }
            return PreparedAnswer(code: code, text: text, review: review)
        }
    }

    static func readAccounts(_ root: TomlSection) -> [OfficeAccount] {
        var seen: Set<[String]> = []
        return root.sections("account").compactMap { section in
            let (agency, platform, handle) = (
                section.required("agency"), section.required("platform"), section.required("handle")
            )
            let (contact, numbers) = (section.bool("contact"), section.bool("case_numbers"))
            guard let agency, let platform, let handle else { return nil }
            guard seen.insert([agency, platform, handle]).inserted else {
                section.refuse(
                    "handle", "\"\(handle)\" di \(platform) tertulis dua kali",
                    en: "\"\(handle)\" on \(platform) stands there twice")
                return nil
            }
            return OfficeAccount(
                agency: agency, platform: platform, handle: handle, listsContact: contact, givesCaseNumbers: numbers)
        }
    }
}
