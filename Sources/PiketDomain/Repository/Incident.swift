/// One event that many report at once: an open case with others merged into it.
package struct Incident: Hashable, Sendable {
    package var number: Int64
    package var category: String?
    package var kelurahan: String?
    /// Of the last days, the parent's own too.
    package var reports: Int

    /// From so many merged reports within `span` on an event counts as running.
    package static let least = 3
    package static let span: Int64 = 3 * 86_400
    /// So many of the largest are looked at: most of them are closed by then.
    private static let looked = 20

    package init(number: Int64, category: String?, kelurahan: String?, reports: Int) {
        self.number = number
        self.category = category
        self.kelurahan = kelurahan
        self.reports = reports
    }

    /// The largest one; of equals the newest.
    ///
    /// - Parameters:
    ///   - merged: how many reports of the last days were merged into each number.
    ///   - parent: the open case of that number, if the viewer may read it.
    package static func running(
        _ merged: [(number: Int64, reports: Int)], parent: (Int64) throws -> Complaint?
    ) rethrows -> Incident? {
        let largest = merged.filter { $0.reports >= least }.sorted { ($0.reports, $0.number) > ($1.reports, $1.number) }
        for one in largest.prefix(looked) {
            guard let parent = try parent(one.number) else { continue }
            return Incident(
                number: one.number, category: parent.category, kelurahan: parent.kelurahan, reports: one.reports + 1)
        }
        return nil
    }
}
