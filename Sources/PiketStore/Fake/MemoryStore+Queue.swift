package import PiketDomain

/// Lists. Each one looks at every case: plain, and the reference for the store that must not.
extension MemoryStore {
    package func queue(_ query: QueueQuery, viewer: Viewer, now: Instant) throws -> QueuePage {
        let sight = Sight(viewer: viewer, office: desk, now: now)
        let ordered = sorted(query, sight)
        let cut = PageCut(
            of: ordered.map(\.key), start: query.start, limit: query.limit, followsRows: query.sort == .x)
        return QueuePage(
            rows: ordered[cut.range].map { sight.row($0.complaint) },
            hasBefore: cut.hasBefore, hasAfter: cut.hasAfter)
    }

    package func count(_ query: QueueQuery, viewer: Viewer, now: Instant) throws -> Int {
        selected(query, Sight(viewer: viewer, office: desk, now: now)).count
    }

    package func cases(numbered typed: String, viewer: Viewer, now: Instant) throws -> [QueueRow] {
        let sight = Sight(viewer: viewer, office: desk, now: now)
        let named = Filter([FilterClause([FilterLiteral(.reference(typed))])])
        let ids = cases.keys.filter { id in
            cases[id].map { kept in
                named.matches(
                    sight.subject(kept.current, references: kept.references, isUnsent: !kept.waiting.isEmpty),
                    context: sight.filterContext)
            } ?? false
        }
        let numbered = CaseNumber.number(typed).flatMap { idsByNumber[$0] }
        let ordered = [numbered].compactMap(\.self) + ids.filter { $0 != numbered }.sorted(by: >)
        return ordered.prefix(CaseNumber.limit).compactMap { cases[$0].map { sight.row($0.current) } }
    }

    package func complaints(_ query: QueueQuery, viewer: Viewer, now: Instant) throws -> [Complaint] {
        let sight = Sight(viewer: viewer, office: desk, now: now)
        let ordered = sorted(query, sight)
        let cut = PageCut(
            of: ordered.map(\.key), start: query.start, limit: query.limit, followsRows: query.sort == .x)
        return ordered[cut.range].map { sight.masked($0.complaint) }
    }

    package func writtenWords(of complaints: [Complaint]) throws -> [Int64: WrittenWords] {
        var written: [Int64: WrittenWords] = [:]
        for complaint in complaints where complaint.shown == .whole {
            guard let known = cases[complaint.id], let record = known.record,
                !known.events.contains(where: { $0.act == .redacted })
            else { continue }
            written[complaint.id] = WrittenWords(
                title: record.title, text: record.text, address: record.address, reporter: record.reporterName)
        }
        return written
    }

    package func overdue(_ query: OverdueQuery, viewer: Viewer, now: Instant) throws -> OverduePage {
        let sight = Sight(viewer: viewer, office: desk, now: now)
        // Whose deadlines are not shown is not listed by them.
        let told = selected(QueueQuery(filter: query.filter), sight).filter { viewer.maySeeText(of: $0, office: desk) }
        let matching = told.compactMap { complaint in
            complaint.worst(at: now).map { Late(complaint: complaint, broken: $0.deadline, x: $0.x) }
        }
        let fresh = matching.filter { !$0.complaint.isBacklog }
        var listed = query.includesBacklog ? matching : fresh
        listed.sort { a, b in a.x == b.x ? a.complaint.id < b.complaint.id : a.x > b.x }
        var soon: [Late] = []
        if query.includesSoon {
            soon = told.filter { query.includesBacklog || !$0.isBacklog }.compactMap { complaint in
                complaint.soonest(at: now).map { Late(complaint: complaint, broken: $0, x: $0.lateness(at: now) ?? 0) }
            }
            soon.sort { a, b in
                (a.broken.limit ?? now, a.complaint.id) < (b.broken.limit ?? now, b.complaint.id)
            }
        }
        let all = listed + soon
        let slice = all.dropFirst(max(0, query.offset)).prefix(query.limit > 0 ? query.limit : all.count)
        var page = OverduePage(
            rows: slice.map { OverdueRow(row: sight.row($0.complaint), broken: $0.broken, x: $0.x) },
            total: fresh.count, threefold: fresh.count { $0.x >= 3 }, backlog: matching.count - fresh.count)
        for late in fresh { page.byClock[late.broken.clock, default: 0] += 1 }
        for one in soon { page.soonByClock[one.broken.clock, default: 0] += 1 }
        if let grouping = query.grouping {
            page.groups = OverdueGroup.grouped(
                listed.lazy.map { late in
                    let complaint = late.complaint
                    return (
                        grouping.code(
                            agency: complaint.agency, assignee: complaint.assignee, kelurahan: complaint.kelurahan),
                        late.x
                    )
                })
        }
        return page
    }

    private struct Late {
        var complaint: Complaint
        var broken: Deadline
        var x: Double
    }

    private func sorted(_ query: QueueQuery, _ sight: Sight) -> [(key: OrderedKey, complaint: Complaint)] {
        let order = QueueOrder(query)
        return selected(query, sight).map { (order.key(of: $0, now: sight.now), $0) }
            .sorted { $0.key.precedes($1.key) }
    }

    private func selected(_ query: QueueQuery, _ sight: Sight) -> [Complaint] {
        let view = ViewRule(query.view, sight)
        return cases.values.lazy.filter { view.holds($0.current, isUnsent: !$0.waiting.isEmpty) }.filter { kept in
            query.filter.isEmpty
                || query.filter.matches(
                    sight.subject(kept.current, references: kept.references, isUnsent: !kept.waiting.isEmpty),
                    context: sight.filterContext)
        }.map(\.current)
    }
}
