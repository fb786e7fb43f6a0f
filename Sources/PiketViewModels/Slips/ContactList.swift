package import PiketDomain

/// Whom to call about a place and what shows it, one under the bar.
package struct ContactList: Hashable, Sendable {
    /// Code of the place; nil: unplaced, or not to be shown.
    package let area: String?
    package let entries: [AreaContact]
    package internal(set) var list = ListCursor()

    package var selected: AreaContact? { entries.indices.contains(list.index) ? entries[list.index] : nil }

    init(area: String?, entries: [AreaContact]) {
        self.area = area
        self.entries = entries
    }
}

extension AppModel {
    /// Of the case or the tile under the cursor. A row or case that may not be read has no place.
    var contactArea: String? {
        if let detail { return detail.file?.complaint.kelurahan }
        return focus == .map ? map.cursor : markedKelurahan
    }

    /// Of the case under the cursor; nil on the map, which is about every category.
    private var contactCategory: String? {
        if let detail { return detail.file?.complaint.category }
        switch focus {
        case .overdue: return overdue.selected?.row.category
        case .queue: return queue.selected?.category
        default: return nil
        }
    }

    var areaContacts: [AreaContact] { office.areaContacts(of: contactArea, category: contactCategory) }

    mutating func openContacts() {
        let entries = areaContacts
        guard !entries.isEmpty else { return say(.unavailable(.contacts, .noContacts)) }
        slip = .contacts(ContactList(area: contactArea, entries: entries))
    }
}
