import PiketDomain

/// Which open cases may be about the same thing as a given one: the same category, received within 14 days of it, and
/// within 250 m; where one of the two has no point, in the same kelurahan. Or nearly the same words by whatever channel,
/// whatever the category. A hint, never more.
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

    /// How like the words of another open case of the same fortnight are, in hundredths; nil: not enough.
    func likeness(_ sketch: TextSketch, _ text: () throws -> String) rethrows -> Int? {
        guard let own = complaint.sketch, own.isWorthComparing(with: sketch) else { return nil }
        let likeness = TextSketch.likeness(complaint.sketched, try text())
        return likeness >= TextSketch.threshold ? Int((likeness * 100).rounded()) : nil
    }

    /// Each case once, with all that was found of it; the likeliest first.
    func likeliest(_ found: [SimilarCase]) -> [SimilarCase] {
        var byNumber: [Int64: SimilarCase] = [:]
        for one in found {
            var known = byNumber[one.number] ?? one
            known.distance = known.distance ?? one.distance
            known.likeness = known.likeness ?? one.likeness
            byNumber[one.number] = known
        }
        let sorted = byNumber.values.sorted { a, b in
            (-a.score, a.distance ?? .max, a.number) < (-b.score, b.distance ?? .max, b.number)
        }
        return Array(sorted.prefix(Self.most))
    }
}
