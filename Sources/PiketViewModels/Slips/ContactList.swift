package import PiketDomain

/// Whom to call about a place, one under the bar.
package struct ContactList: Hashable, Sendable {
    /// Code of the place; nil: unplaced, or not to be shown.
    package let area: String?
    package let contacts: [Contact]
    package internal(set) var list = ListCursor()

    package var selected: Contact? { contacts.indices.contains(list.index) ? contacts[list.index] : nil }

    init(area: String?, contacts: [Contact]) {
        self.area = area
        self.contacts = contacts
    }
}

extension AppModel {
    /// Of the case or the tile under the cursor. A row or case that may not be read has no place.
    var contactArea: String? {
        if let detail { return detail.file?.complaint.kelurahan }
        return focus == .map ? map.cursor : markedKelurahan
    }

    mutating func openContacts() {
        let area = contactArea
        let contacts = office.contacts(of: area)
        guard !contacts.isEmpty else { return say(.unavailable(.contacts, .noContacts)) }
        slip = .contacts(ContactList(area: area, contacts: contacts))
    }
}
