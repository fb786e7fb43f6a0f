import PiketDomain

/// Which open cases may be about the same thing as a given one: the same category, received within 14 days of it, and
/// within 250 m; where one of the two has no point, in the same kelurahan. A hint, never more.
struct SimilarRule {
    static let reach = 250.0
    static let span: Int64 = 14 * 86_400
    static let most = 20

    let complaint: Complaint

    init(_ complaint: Complaint) {
        self.complaint = complaint
    }

    func similar(_ other: Complaint) -> SimilarCase? {
        guard other.id != complaint.id, other.status.isOpen, let category = complaint.category,
            other.category == category, abs(other.receivedAt - complaint.receivedAt) <= Self.span
        else { return nil }
        return similar(number: other.number, point: other.point, kelurahan: other.kelurahan)
    }

    /// For a case of which category, state and time are known to fit.
    func similar(number: Int64, point: GeoPoint?, kelurahan: String?) -> SimilarCase? {
        guard let here = complaint.point, let there = point else {
            let isSamePlace = kelurahan != nil && kelurahan == complaint.kelurahan
            return isSamePlace ? SimilarCase(number: number, distance: nil) : nil
        }
        let metres = here.metres(to: there)
        return metres <= Self.reach ? SimilarCase(number: number, distance: Int(metres.rounded())) : nil
    }

    /// Nearest first, those without a distance last.
    func nearest(_ found: [SimilarCase]) -> [SimilarCase] {
        let sorted = found.sorted {
            ($0.distance ?? .max, $0.number) < ($1.distance ?? .max, $1.number)
        }
        return Array(sorted.prefix(Self.most))
    }
}
