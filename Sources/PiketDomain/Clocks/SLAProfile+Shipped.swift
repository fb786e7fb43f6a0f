extension SLAProfile {
    /// The profiles of published rules, in the order they are listed to people. The first is the default of an office.
    package static let shipped: [SLAProfile] = [
        jakartaCRM, sp4n, laporPengawasan, lapor, laporGub, jss, streetLight, information, humanitarian,
    ]

    /// A shipped profile by its code.
    package static func shipped(code: String) -> SLAProfile? { shipped.first { $0.code == code } }

    /// Jakarta's CRM.
    package static let jakartaCRM = make("jakarta-crm", [.review]) {
        $0.terms = [
            .verify: Term(Allowance(6, .jam)), .answer: Term(Allowance(24, .jam)), .solve: Term(Allowance(7, .hari)),
        ]
    }

    /// SP4N-LAPOR.
    private static let sp4n = make("sp4n", [.answered]) {
        $0.terms = laporTerms(solve: Term(Allowance(5, .hk), from: .disposed), closes: true)
    }

    /// LAPOR, misconduct alleged (*berkadar pengawasan*).
    private static let laporPengawasan = make("lapor-pengawasan", [.review]) {
        $0.terms = laporTerms(solve: Term(Allowance(60, .hk), from: .fileComplete), closes: false)
        $0.visibility = .rahasia
    }

    /// LAPOR, ordinary (*tidak berkadar*).
    private static let lapor = make("lapor", [.answered]) {
        $0.terms = laporTerms(solve: Term(Allowance(14, .hk), from: .disposed), closes: true)
    }

    /// Central Java's LaporGub.
    private static let laporGub = make("laporgub", []) {
        $0.terms = [
            .verify: Term(Allowance(24, .jam)), .answer: Term(Allowance(48, .jam)), .solve: Term(Allowance(14, .hk)),
        ]
        $0.aim = Allowance(24, .jam)
    }

    /// Yogyakarta's Jogja Smart Service.
    private static let jss = make("jss", []) {
        $0.terms = [.answer: Term(Allowance(2, .jk)), .solve: Term(Allowance(48, .jam))]
    }

    private static let streetLight = make("street-light", []) {
        $0.terms = [.solve: Term(Allowance(24, .jam))]
    }

    /// UU 14/2008.
    private static let information = make("information", []) {
        $0.terms = [.answer: Term(Allowance(10, .hk)), .solve: Term(Allowance(10, .hk))]
        $0.extend = Allowance(7, .hk)
    }

    private static let humanitarian = make("humanitarian", []) {
        $0.terms = [
            .verify: Term(Allowance(1, .jam)), .answer: Term(Allowance(2, .jam)), .solve: Term(Allowance(24, .jam)),
        ]
        $0.urgencyFirst = true
    }

    private static func laporTerms(solve: Term, closes: Bool) -> [Clock: Term] {
        var terms: [Clock: Term] = [
            .verify: Term(Allowance(3, .hk)), .answer: Term(Allowance(5, .hk), from: .disposed), .solve: solve,
        ]
        if closes { terms[.close] = Term(Allowance(10, .hk), from: .answered) }
        return terms
    }

    private static func make(_ code: String, _ steps: Steps, _ fill: (inout SLAProfile) -> Void) -> SLAProfile {
        var profile = SLAProfile(code: code)
        profile.steps = steps
        profile.silence = Allowance(30, .hari)
        fill(&profile)
        return profile
    }
}
