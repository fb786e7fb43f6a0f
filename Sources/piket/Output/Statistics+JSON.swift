import PiketDomain
import PiketUI
import PiketViewModels

extension Statistics {
    func json(office: Office, language: Language) -> JSON {
        let zone = office.zone
        return .object([
            ("open", JSON(open)), ("overdue", JSON(overdue)), ("backlog", JSON(backlog)),
            ("due_within_hour", JSON(dueWithinHour)), ("due_soon", JSON(dueSoon)), ("untouched", JSON(untouched)),
            ("arrived_today", JSON(arrivedToday)), ("closed_today", JSON(closedToday)), ("unplaced", JSON(unplaced)),
            ("data_faults", JSON(dataFaults)), ("answered_within_24h", answeredWithin24h.json(zone)),
            ("answered_within_48h", answeredWithin48h.json(zone)), ("first_answer_median_s", JSON(firstAnswerMedian)),
            ("solve_median_s", JSON(solveMedian)),
            ("silent_channels", .array(silentChannels.map { $0.json(office: office) })),
            ("by_status", groups(byStatus) { StateWord.of(code: $0, office, language) }),
            ("by_channel", groups(byChannel) { office.channel($0)?.name ?? $0 }),
            ("by_category", groups(byCategory) { office.category($0)?.name ?? $0 }),
            ("by_agency", groups(byAgency) { office.agency($0)?.name ?? $0 }),
            ("by_kelurahan", groups(byKelurahan) { office.place($0)?.name ?? $0 }),
            ("engagement", .array(engagement.map(\.json))),
        ])
    }

    private func groups(_ counts: [GroupCount], name: (String) -> String) -> JSON {
        .array(
            counts.map {
                .object([
                    ("code", .text($0.code)), ("name", .text(name($0.code))), ("open", JSON($0.open)),
                    ("overdue", JSON($0.overdue)), ("total", JSON($0.total)),
                ])
            })
    }
}

extension AnswerShare {
    fileprivate func json(_ zone: Zone) -> JSON {
        .object([
            ("share", JSON(share.value)), ("n", JSON(share.n)), ("part", JSON(share.part)),
            ("unanswered_due", JSON(unansweredDue)), ("from", JSON(from, zone)), ("to", JSON(to, zone)),
        ])
    }
}

extension SilentChannel {
    fileprivate func json(office: Office) -> JSON {
        .object([
            ("code", .text(channel)), ("name", .text(office.channel(channel)?.name ?? channel)),
            ("last_arrival_at", JSON(lastArrivalAt, office.zone)), ("usual_gap_s", .integer(usualGap)),
        ])
    }
}

extension AgencyEngagement {
    fileprivate var json: JSON {
        .object([
            ("code", .text(code)), ("name", .text(name)), ("posts", JSON(posts)),
            ("engagement_rate", JSON(engagementRate.value)), ("response_rate", JSON(responseRate.value)),
            ("first_reply_median_s", JSON(firstReply.median)), ("silent_posts", JSON(silentPosts.value)),
            ("stage", JSON(stage.stage?.rawValue)), ("n", JSON(n)), ("late_cases", JSON(lateCases)),
            ("linked", .flag(isLinked)),
        ])
    }
}
