/// Records that stand in an object of their own, `{"request": {...}}`, or in a feature of GeoJSON.
enum JSONRecordShape {
    private static let wrappers = ["service_request.", "request.", "service.", "service_request_update."]

    /// The members by the names they have inside. `members` are those of an object taken apart.
    static func unwrapped(_ members: [JSONObjectReader.Member]) -> [JSONObjectReader.Member] {
        guard let first = members.first else { return members }
        if let wrapper = wrappers.first(where: first.name.hasPrefix) {
            guard members.allSatisfy({ $0.name.hasPrefix(wrapper) }) else { return members }
            return members.map { renamed($0, String($0.name.dropFirst(wrapper.count))) }
        }
        guard members.contains(where: { $0.name == "type" && $0.value == "Feature" }) else { return members }
        return members.flatMap { member in
            if member.name.hasPrefix("properties.") {
                return [renamed(member, String(member.name.dropFirst("properties.".count)))]
            }
            guard member.name == "geometry.coordinates", let point = point(member.value) else { return [member] }
            // RFC 7946: longitude, latitude.
            var (long, lat) = (renamed(member, "long"), renamed(member, "lat"))
            (long.value, lat.value) = point
            return [long, lat]
        }
    }

    private static func renamed(_ member: JSONObjectReader.Member, _ name: String) -> JSONObjectReader.Member {
        var member = member
        member.name = name
        return member
    }

    private static func point(_ list: String) -> (String, String)? {
        guard list.hasPrefix("["), list.hasSuffix("]") else { return nil }
        let parts = list.dropFirst().dropLast().split(separator: ",").map { String($0).trimmingBlanks }
        guard (2...3).contains(parts.count), parts.allSatisfy({ Double($0) != nil }) else { return nil }
        return (parts[0], parts[1])
    }
}
