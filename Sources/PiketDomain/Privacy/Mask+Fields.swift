// Masks for fields whose kind is known. An empty or blank field stays empty.
extension Mask {
    /// Initials: `Budi Santoso` becomes `B. S.`
    package static func name(_ name: String) -> String {
        name.split { !$0.isLetter && $0 != "'" && $0 != "’" }
            .compactMap { $0.first { $0.isLetter } }
            .map { $0.uppercased() + "." }
            .joined(separator: " ")
    }

    /// NIK, KK, KTP, SIM, STNK or plate: the last three letters or digits, fewer of a short one.
    package static func number(_ number: String) -> String {
        let units = units(of: number)
        let count = units.count { $0.isWord }
        guard count > 0 else { return withoutCharacters(number, units) }
        guard !isMasked(units) else { return number }
        let shown = min(3, max(0, count - 4))
        let last = units.filter(\.isWord).suffix(shown).map(\.ascii)
        guard !last.contains(0) else { return long(last: "") }
        return units.contains(where: \.isLetter) ? plate(units[...]) : long(last: String(decoding: last, as: UTF8.self))
    }

    /// `0812-3456-7412` becomes `08•• •••• •412`; landlines keep their first two digits alike.
    package static func phone(_ phone: String) -> String {
        let units = units(of: phone)
        let digits = units.filter { $0.kind == .digit }.map(\.ascii)
        guard !digits.isEmpty else { return withoutCharacters(phone, units) }
        let last = String(decoding: digits.suffix(3), as: UTF8.self)
        let first = String(decoding: digits.prefix(2), as: UTF8.self)
        let hasPlus = units.first { $0.kind != .blank && $0.kind != .opening }?.kind == .plus
        let masked = hasPlus ? "+\(first) ••• •••• •\(last)" : "\(first)•• •••• •\(last)"
        return masked == phone || digits.count >= 8 ? masked : "••••"
    }

    /// `budi@contoh.id` becomes `b•••@•••`.
    package static func email(_ email: String) -> String {
        guard let first = email.first(where: { !$0.isWhitespace }) else { return "" }
        return Self.email(initial: first.isLetter && first.isASCII ? first : nil)
    }

    package static func handle(_ handle: String) -> String {
        handle.allSatisfy(\.isWhitespace) ? "" : Self.handle
    }

    /// A reporter's contact, whatever it is: an e-mail address, a telephone number or a handle.
    package static func contact(_ contact: String) -> String {
        let units = units(of: contact)
        if units.first(where: { $0.kind != .blank })?.kind == .at { return handle(contact) }
        if units.contains(where: { $0.kind == .at }) { return email(contact) }
        let digits = units.count { $0.kind == .digit }
        if digits < 8, units.contains(where: \.isLetter) { return handle(contact) }
        return phone(contact)
    }

    static func units(of text: String) -> [MaskUnit] {
        var units: [MaskUnit] = []
        MaskUnit.read(Array(text.utf8), into: &units)
        return units
    }

    /// At least four dots before at most three letters and digits: nothing more to hide.
    private static func isMasked(_ units: [MaskUnit]) -> Bool {
        let shown = units.drop { $0.kind == .bullet || $0.kind == .blank }
        let hidden = units.prefix(units.count - shown.count).count { $0.kind == .bullet }
        return hidden >= 4 && shown.count { $0.isWord } <= 3 && !shown.contains { $0.kind == .bullet }
    }

    /// A field without letters and digits: blank, masked already, or signs that are hidden to be safe.
    private static func withoutCharacters(_ text: String, _ units: [MaskUnit]) -> String {
        units.allSatisfy { $0.kind == .bullet || $0.kind == .blank } ? text : "••••"
    }
}
