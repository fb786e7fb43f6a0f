import PiketDomain
import PiketUI
import PiketViewModels

extension Statistics {
    func json(forecast: Forecast, office: Office, language: Language, now: Instant) -> JSON {
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
            (
                "by_channel",
                groups(byChannel) { code in
                    channels.first { $0.channel == code }?.fields(office: office, now: now) ?? []
                } name: {
                    office.channel($0)?.name ?? $0
                }
            ),
            ("by_category", groups(byCategory) { office.category($0)?.name ?? $0 }),
            ("by_agency", groups(byAgency) { office.agency($0)?.name ?? $0 }),
            ("by_kelurahan", groups(byKelurahan) { office.place($0)?.name ?? $0 }),
            ("engagement", .array(engagement.map(\.json))),
            ("forecast", .array(forecast.outlooks.map { $0.json(office: office) })),
            ("closure_signs", .array(closureSigns.map { $0.json(office: office) })),
            ("responses", responses(office)),
        ])
    }

    /// The reports of the days, as `piket report` and pane 4 tell them.
    private func responses(_ office: Office) -> JSON {
        guard let byAgency = byAgencyReport, let byChannel = byChannelReport else { return .null }
        return .object([
            ("from", .text(byAgency.days.lowerBound.iso8601)), ("to", .text(byAgency.days.upperBound.iso8601)),
            (
                "all",
                .object(
                    Report.Group(
                        code: nil, now: byAgency.now, before: byAgency.before, closures: byAgency.closures
                    ).figures)
            ),
            (
                "by_agency",
                .array(byAgency.groups.map { $0.json { office.agency($0)?.name ?? $0 } })
            ),
            ("by_channel", .array(byChannel.groups.map { $0.json { office.channel($0)?.name ?? $0 } })),
        ])
    }

    /// - Parameter more: told of a group beside its counts.
    private func groups(
        _ counts: [GroupCount], more: (String) -> [(String, JSON)] = { _ in [] }, name: (String) -> String
    ) -> JSON {
        .array(
            counts.map {
                .object(
                    [
                        ("code", .text($0.code)), ("name", .text(name($0.code))), ("open", JSON($0.open)),
                        ("overdue", JSON($0.overdue)), ("total", JSON($0.total)),
                    ] + more($0.code))
            })
    }
}

extension Report.Group {
    fileprivate func json(name: (String) -> String) -> JSON {
        .object([("code", JSON(code)), ("name", JSON(code.map(name)))] + figures)
    }

    /// Now and before.
    fileprivate var figures: [(String, JSON)] {
        Self.told(now, closures?.now) + [("before", .object(Self.told(before, closures?.before)))]
    }

    private static func told(_ figures: Report.Figures, _ signs: ClosureSigns?) -> [(String, JSON)] {
        [
            ("arrived", JSON(figures.arrived)), ("done", JSON(figures.done)), ("left", JSON(figures.left)),
            ("answered_within_24h", JSON(figures.within24h.value)),
            ("answered_within_48h", JSON(figures.within48h.value)), ("answered", JSON(figures.within24h.n)),
            ("first_answer_median_s", JSON(figures.firstAnswerMedian)), ("solve_median_s", JSON(figures.solveMedian)),
        ] + (signs?.counts ?? [])
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

extension ClosureSigns {
    fileprivate func json(office: Office) -> JSON {
        .object(
            [
                ("code", .text(code)), ("name", .text(office.agency(code)?.name ?? code)),
            ] + counts + [("closure_rate", JSON(closureRate.value)), ("n", JSON(closureRate.n))])
    }

    fileprivate var counts: [(String, JSON)] {
        [
            ("closed", JSON(closed)), ("without_evidence", JSON(withoutEvidence)),
            ("within_minutes", JSON(withinMinutes)), ("in_bulk", JSON(inBulk)), ("prepared_only", JSON(preparedOnly)),
            ("reopened", JSON(reopened)),
        ]
    }
}

extension AgencyEngagement {
    fileprivate var json: JSON {
        .object([
            ("code", .text(code)), ("name", .text(name)), ("posts", JSON(posts)),
            ("engagement_rate", JSON(engagementRate.value)), ("response_rate", JSON(responseRate.value)),
            ("first_reply_median_s", JSON(firstReply.median)),
            ("silent_posts", JSON(silentPosts.value.map { Int64($0) })),
            ("stage", JSON(stage.stage?.rawValue)), ("n", JSON(n)), ("late_cases", JSON(lateCases)),
            ("linked", .flag(isLinked)),
            ("followers", JSON(followers)), ("follower_band", JSON(band?.code)),
            ("engagement_rate_basis", .text(engagementRate.basis.rawValue)),
            ("engagement_rate_by_reach", JSON(reachRate.value)), ("engagement_rate_by_reach_n", JSON(reachRate.n)),
            ("engagement_rate_at_least", .flag(engagementRate.isLowerBound)), ("questions", JSON(responseRate.n)),
            ("first_reply_p90_s", JSON(firstReply.p90)), ("first_reply_within_24h", JSON(firstReply.within24h)),
            ("first_reply_within_48h", JSON(firstReply.within48h)), ("first_reply_n", JSON(firstReply.n)),
            ("silent_posts_n", JSON(silentPosts.n)), ("silent_posts_at_least", .flag(silentPosts.isLowerBound)),
            ("conversation", JSON(conversation.value)), ("conversation_n", JSON(conversation.n)),
            ("amplification", JSON(amplification.value)), ("amplification_n", JSON(amplification.n)),
            ("participation", JSON(participation.value)), ("participation_n", JSON(participation.n)),
            ("participation_basis", .text(participation.basis.rawValue)),
            ("participation_at_least", .flag(participation.isLowerBound)), ("silence", JSON(silence?.code)),
            ("uplift", JSON(uplift.value)), ("uplift_pairs", JSON(uplift.n)),
            (
                "partners",
                .array(
                    partners.map {
                        .object([
                            ("partner", .text($0.partner)), ("posts", JSON($0.posts)),
                            ("uplift", JSON($0.uplift.value)), ("uplift_pairs", JSON($0.uplift.n)),
                        ])
                    })
            ),
            (
                "formats",
                .array(
                    formats.map {
                        .object([
                            ("format", .text($0.format)), ("interactions_median", JSON($0.interactions.value)),
                            ("n", JSON($0.interactions.n)), ("at_least", .flag($0.interactions.isLowerBound)),
                        ])
                    })
            ),
            ("stage_rule", .text(stage.rule.rawValue)), ("idle", .flag(isIdle)), ("missing", .flag(isMissing)),
        ])
    }
}

extension Forecast.Outlook {
    fileprivate func json(office: Office) -> JSON {
        .object([
            ("until", JSON(horizon.at, office.zone)), ("kind", .text(horizon.kind.rawValue)),
            ("holiday", JSON(horizon.name)), ("due", JSON(due)), ("will_be_late", JSON(late)),
            (
                "by_agency",
                .array(
                    hands.map {
                        .object([
                            ("code", JSON($0.agency)),
                            ("name", JSON($0.agency.map { office.agency($0)?.name ?? $0 })), ("due", JSON($0.due)),
                            ("will_be_late", JSON($0.late.count)), ("met_per_open_hour", JSON($0.pace)),
                        ])
                    })
            ),
        ])
    }
}
