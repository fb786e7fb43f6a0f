import PiketDomain
import PiketUI

/// The report for a spreadsheet: a figure a row, names in plain words, shares from 0 to 1, spans in seconds.
struct ReportRows {
    let words: ReportWords
    let grouping: Report.Grouping

    func lines(_ report: Report) -> [String] {
        let heading = CSV.line(["section", "code", "name", "figure", "value", "before", "n"])
        let period = [
            ("from", report.days.lowerBound.iso8601), ("to", report.days.upperBound.iso8601),
            ("compared_from", Report.before(report.days).lowerBound.iso8601),
            ("compared_to", Report.before(report.days).upperBound.iso8601),
        ].map { CSV.line(["period", "", "", $0.0, $0.1, "", ""]) }
        let ages = report.ages.enumerated().map { step, count in
            let last = step + 1 < Report.ageSteps.count ? "\(Report.ageSteps[step + 1] - 1)" : "up"
            return CSV.line(["left_by_age", "", "", "\(Report.ageSteps[step])-\(last)", String(count), "", ""])
        }
        return [heading] + period + rows("all", nil, "", report.now, report.before)
            + signs("all", nil, "", report.closures) + ages
            + report.categories.flatMap {
                rows("category", $0.code, "\(words.name($0.code, .category))", $0.now, $0.before)
            }
            + paces("kelurahan_pace", report.kelurahanPaces) { "\(words.kelurahan($0))" }
            + paces("agency_pace", report.agencyPaces) { "\(words.name($0, .agency))" }
            + report.groups.flatMap {
                rows("by_\(grouping.rawValue)", $0.code, "\(words.name($0.code, grouping))", $0.now, $0.before)
                    + signs("by_\(grouping.rawValue)", $0.code, "\(words.name($0.code, grouping))", $0.closures)
            }
    }

    private func rows(
        _ section: String, _ code: String?, _ name: String, _ now: Report.Figures, _ before: Report.Figures
    ) -> [String] {
        let figures: [(String, (Report.Figures) -> (value: String, n: Int?))] = [
            ("arrived", { (String($0.arrived), nil) }), ("done", { (String($0.done), nil) }),
            ("closed_otherwise", { (String($0.otherwise), nil) }), ("left", { (String($0.left), nil) }),
            ("on_time", { (Self.share($0.onTime, $0), $0.punctual.n) }),
            ("within_ews", { (Self.share($0.withinPromise, $0), $0.punctual.n) }),
            ("past_ews", { (Self.share($0.pastPromise, $0), $0.punctual.n) }),
            ("answered_within_24h", { (Self.share($0.within24h), $0.within24h.n) }),
            ("answered_within_48h", { (Self.share($0.within48h), $0.within48h.n) }),
            ("first_answer_median_s", { ($0.firstAnswerMedian.map(String.init) ?? "", nil) }),
            ("solve_median_s", { ($0.solveMedian.map(String.init) ?? "", nil) }),
        ]
        return figures.map { figure, value in
            let present = value(now)
            return CSV.line([
                section, code ?? "", name, figure, present.value, value(before).value, present.n.map(String.init) ?? "",
            ])
        }
    }

    private func signs(_ section: String, _ code: String?, _ name: String, _ closures: Report.Closures?) -> [String] {
        guard let closures else { return [] }
        let shares: [(String, KeyPath<ClosureSigns, Int>)] = [
            ("closed_without_evidence", \.withoutEvidence), ("closed_within_minutes", \.withinMinutes),
            ("closed_in_bulk", \.inBulk), ("closed_prepared_only", \.preparedOnly), ("reopened", \.reopened),
        ]
        let counts = [section, code ?? "", name, "closed", String(closures.now.closed), String(closures.before.closed)]
        return [CSV.line(counts + [""])]
            + shares.map { figure, part in
                let (now, before) = (closures.now, closures.before)
                return CSV.line([
                    section, code ?? "", name, figure, Self.share(Share(part: now[keyPath: part], n: now.closed)),
                    Self.share(Share(part: before[keyPath: part], n: before.closed)), String(now.closed),
                ])
            }
    }

    private func paces(_ section: String, _ paces: [Report.Pace], _ name: (String) -> String) -> [String] {
        paces.map {
            CSV.line([section, $0.code, name($0.code), "solve_median_s", String($0.median), "", String($0.n)])
        }
    }

    private static func share(_ part: Int, _ figures: Report.Figures) -> String {
        share(Share(part: part, n: figures.punctual.n))
    }

    private static func share(_ share: Share) -> String {
        share.value.map { String(($0 * 1_000_000).rounded() / 1_000_000) } ?? ""
    }
}
