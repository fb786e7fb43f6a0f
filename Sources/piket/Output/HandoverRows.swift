import PiketDomain

/// The shift sheet for a spreadsheet, a case a row.
struct HandoverRows {
    let office: Office

    func lines(_ handover: Handover) -> [String] {
        let heading = CSV.line([
            "section", "number", "status", "category", "kelurahan", "agency", "assignee", "clock", "due",
            "accepted_by", "accepted_at",
        ])
        let accepted = handover.acceptances.byNumber
        return [heading]
            + Handover.Section.allCases.flatMap { section in
                handover[section].map { line(section, $0, accepted[$0.row.number]) }
            }
    }

    private func line(_ section: Handover.Section, _ item: Handover.Item, _ acceptance: HandoverAcceptance?) -> String {
        let row = item.row
        return CSV.line([
            section.rawValue, String(row.number), row.status.rawValue,
            row.category.map { office.category($0)?.name ?? $0 } ?? "",
            row.kelurahan.map { office.place($0)?.name ?? $0 } ?? "", row.agency ?? "", row.assignee ?? "",
            item.deadline?.clock.rawValue ?? "", item.deadline?.limit?.iso8601(in: office.zone) ?? "",
            acceptance?.by ?? "", acceptance?.at.iso8601(in: office.zone) ?? "",
        ])
    }
}
