import PiketDomain

/// Whom to call about a place, and who is to be there.
extension OfficeFile {
    static func readContacts(_ root: TomlSection) -> [Contact] {
        var seen: Set<Contact> = []
        return root.sections("contact").compactMap { section in
            let area = section.value("area", areaForm) { PlaceCode.area($0) }
            if !section.has("role") { section.refuse("role", "belum ada", en: "is missing") }
            let role: Contact.Role? = section.choice("role")
            let name = section.string("name")
            let phone = section.required("phone")
            if let phone, !phone.contains(where: \.isNumber) {
                section.refuse("phone", "\"\(phone)\" tanpa angka", en: "\"\(phone)\" has no digit")
            }
            guard let role, let phone, area != nil || !section.has("area") else { return nil }
            let contact = Contact(area: area, role: role, name: name ?? "", phone: phone)
            guard seen.insert(contact).inserted else {
                section.refuse("phone", "\"\(phone)\" tertulis dua kali", en: "\"\(phone)\" stands there twice")
                return nil
            }
            return contact
        }
    }

    static func readRoster(_ root: TomlSection, shifts: [Int]) -> [RosterEntry] {
        var seen: Set<[Int]> = []
        return root.sections("roster").compactMap { section in
            for key in ["date", "shift", "officers"] where !section.has(key) {
                section.refuse(key, "belum ada", en: "is missing")
            }
            let date = section.date("date")
            let known = shifts.map { TomlWriter.clockTime($0) }.joined(separator: ", ")
            let reason = FaultReason(
                "bukan awal sif kantor ini; sifnya \(known)", en: "begins no shift; they are \(known)")
            let shift = section.value("shift", reason) { word in
                TomlSection.clockTime(word).flatMap { shifts.contains($0) ? $0 : nil }
            }
            let officers = section.strings("officers") ?? []
            if officers.isEmpty, section.has("officers") { section.refuse("officers", "kosong", en: "is empty") }
            guard let date, let shift else { return nil }
            guard seen.insert([date.dayNumber, shift]).inserted else {
                section.refuse("shift", "sif ini tertulis dua kali", en: "this shift stands there twice")
                return nil
            }
            return RosterEntry(date: date, shift: shift, officers: officers)
        }
    }
}
