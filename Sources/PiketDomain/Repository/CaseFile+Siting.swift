/// How far a case's point lies from the centre of its kelurahan.
package struct Siting: Hashable, Sendable {
    package var metres: Int
    /// Its place was not told: the kelurahan is the one whose centre is nearest to the point.
    package var isNearest: Bool
}

extension CaseFile {
    /// nil without a point, a kelurahan, or the centre of that one.
    package func siting(in office: Office) -> Siting? {
        guard let point = complaint.point, let centre = complaint.kelurahan.flatMap(office.place)?.point else {
            return nil
        }
        // Told by the newest event that tells of a place.
        let telling = events.last { $0.payload.text(.kelurahan) == complaint.kelurahan }
        return Siting(
            metres: Int(point.metres(to: centre).rounded()),
            isNearest: telling?.payload.text(.placedBy) == IntakeRule.nearest)
    }
}
