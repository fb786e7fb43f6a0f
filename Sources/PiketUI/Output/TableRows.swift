package import PiketDomain
package import PiketViewModels
import PlainText
import TerminalKit

/// The table of a pane as rows of plain fields, the headings first: all that its lists tell, masked as they are.
package struct TableRows: Sendable {
    private let scene: Scene

    package init(office: Office, viewer: Viewer, language: Language, now: Instant) {
        scene = Scene(
            language: language, glyphs: .unicode, office: office, viewer: viewer, now: now, usesShades: false)
    }

    package func cases(_ rows: [QueueRow]) -> [[String]] {
        [caseHeads] + rows.map { fields($0, deadline: $0.next) }
    }

    package func overdue(_ rows: [OverdueRow]) -> [[String]] {
        [caseHeads + ["x"]] + rows.map { fields($0.row, deadline: $0.broken) + [scene.language.multiple($0.x).string] }
    }

    package func places(_ map: MapPane) -> [[String]] {
        let heads =
            [scene[Phrase.columnCode].string, scene.areaWord.string]
            + headings([.columnDistrict, .columnOpen, .overdueTitle])
        let places = scene.office.region.places.map { place in
            [
                place.code, shown(place.name), shown(place.kecamatan), String(map.counts[place.code]?.open ?? 0),
                String(map.counts[place.code]?.overdue ?? 0),
            ]
        }
        return [heads] + places
    }

    /// What pane 4 shows, with every column that a wide one has.
    package func engagement(_ pane: EngagementPane) -> [[String]] {
        let words = EngagementWords(scene: scene)
        func trimmed(_ text: SafeText) -> String { text.string.trimmingBlanks }
        guard let table = pane.responses else {
            let columns = EngagementColumn.allCases
            return [columns.map { scene[Phrase.engagementName($0)].string }]
                + pane.rows.map { agency in columns.map { trimmed(words.cell($0, agency).0) } }
        }
        let columns = ResponseColumn.all(
            withSigns: table.isByAgency && scene.viewer.has(.supervisor), withArrivals: !table.isByAgency)
        let heads = columns.map { column in
            let head =
                column.figure == .name
                ? scene[table.isByAgency ? Phrase.columnAgency : .columnChannel]
                : scene[Phrase.responsePart(column.figure)]
            return (column.isBefore ? head + " " + scene[Phrase.responseBefore] : head).string
        }
        let all = table.all.map { [(scene[Phrase.responseAll], $0)] } ?? []
        let rows =
            all
            + table.rows.map { group in
                (group.code.flatMap { table.isByAgency ? scene.agency($0) : scene.channel($0) } ?? "", group)
            }
        return [heads]
            + rows.map { name, group in
                columns.map { $0.figure == .name ? name.string : trimmed(words.cell($0, group).0) }
            }
    }

    private var caseHeads: [String] {
        headings([.columnNumber, .columnStatus, .columnCategory]) + [scene.areaWord.string]
            + headings([
                .columnChannel, .columnAgency, .columnOfficer, .columnReceived, .columnStage, .columnDue, .columnLeft,
                .columnHandovers, .columnGist,
            ])
    }

    private func headings(_ phrases: [Phrase]) -> [String] { phrases.map { scene[$0].string } }

    private func fields(_ row: QueueRow, deadline: Deadline?) -> [String] {
        guard row.shown == .whole else {
            let category = row.shown == .restricted ? scene.veil(row.shown) : scene.category(row.category)
            let told = [String(row.number), scene.status(row.status).string, category?.string ?? ""]
            return told + Array(repeating: "", count: caseHeads.count - told.count)
        }
        return [
            String(row.number), scene.status(row.status).string,
            scene.category(row.category)?.string ?? "", scene.place(row.kelurahan)?.string ?? "",
            scene.channel(row.channel).string,
            scene.agency(row.agency)?.string ?? "", scene.officer(row.assignee)?.string ?? "", time(row.receivedAt),
            deadline.map { scene[Phrase.clock($0.clock)].string } ?? "", deadline?.limit.map(time) ?? "",
            deadline == nil ? "" : ListLine.left(deadline, scene.language, scene.now).string, String(row.handovers),
            row.gist.string,
        ]
    }

    /// For sorting in a spreadsheet: `2026-11-21 14:02`.
    private func time(_ instant: Instant) -> String {
        String(instant.iso8601(in: scene.zone).prefix(16)).replacing("T", with: " ")
    }

    private func shown(_ text: String) -> String { SafeText(sanitizing: text, limit: 200).string }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var text = Substring(self)
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
