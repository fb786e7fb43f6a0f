/// Whom to turn to about an area, and what can be seen of it.
package enum AreaContact: Hashable, Sendable {
    case person(Contact)
    case partner(Partner)
    case camera(Camera)

    /// What is dialled, written to or opened; empty: nothing is known.
    package var reach: String {
        switch self {
        case .person(let contact): contact.phone
        case .partner(let partner): partner.contact.isEmpty ? partner.handle : partner.contact
        case .camera(let camera): camera.url
        }
    }
}

extension Office {
    /// People of the area, the nearest first, then partners, then cameras.
    ///
    /// - Parameters:
    ///   - area: code of a kelurahan, kecamatan or kota; nil: only people for every place, and no camera.
    ///   - category: of the case it is about; nil: partners for every topic.
    package func areaContacts(of area: String?, category: String? = nil) -> [AreaContact] {
        let partners = category.map { self.partners(for: $0) } ?? description.partners
        return contacts(of: area).map(AreaContact.person) + partners.map(AreaContact.partner)
            + (area.map(cameras(within:)) ?? []).map(AreaContact.camera)
    }

    private func cameras(within area: String) -> [Camera] {
        guard !description.cameras.isEmpty else { return [] }
        return region.places.filter { PlaceCode.area(area, contains: $0.code) }.flatMap { cameras(in: $0.code) }
    }
}
