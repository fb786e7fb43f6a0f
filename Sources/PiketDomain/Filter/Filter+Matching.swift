extension Filter {
    /// Whether a complaint is wanted. Cost: the text is cut into words once for each word asked for; meant for
    /// stores in memory and for single rows, a database translates the filter instead.
    package func matches(_ subject: FilterSubject, context: FilterContext) -> Bool {
        clauses.allSatisfy { clause in
            clause.alternatives.contains { $0.term.matches(subject, context) != $0.isNegated }
        }
    }
}

extension FilterTerm {
    func matches(_ subject: FilterSubject, _ context: FilterContext) -> Bool {
        switch self {
        case .word(let word): subject.isCalled(word) || subject.text(holds: Words.tokens(word), lastIsPrefix: true)
        case .phrase(let phrase): subject.text(holds: Words.tokens(phrase), lastIsPrefix: false)
        case .number(let number): subject.number == number
        case .reference(let reference): subject.isReferred(to: FoldedName(reference))
        case .status(let status): subject.status == status
        case .type(let type): subject.type == type
        case .priority(let priority): subject.priority == priority
        case .visibility(let visibility): subject.visibility == visibility
        case .verdict(let verdict): subject.verdict == verdict
        case .named(let field, let text): subject.names[field]?.answers(to: FoldedName(text)) ?? false
        case .absent(let field): subject.names[field] == nil
        case .assignee(.me): subject.isMine(context)
        case .assignee(.nobody): subject.assignee == nil
        case .assignee(.login(let login)): subject.assignee.map { FoldedName($0) == FoldedName(login) } ?? false
        case .flag(let flag): subject.shows(flag, context)
        case .forecast: false
        case .left(let comparison, let seconds):
            subject.nextDue.map { comparison.holds($0 - context.now, seconds) } ?? false
        case .age(let comparison, let seconds): comparison.holds(context.now - subject.receivedAt, seconds)
        case .since(let day):
            context.zone.date(of: subject.receivedAt) >= day.date(now: context.now, zone: context.zone)
        case .until(let day):
            context.zone.date(of: subject.receivedAt) <= day.date(now: context.now, zone: context.zone)
        }
    }
}

extension FilterNamed {
    func answers(to text: FoldedName) -> Bool {
        FoldedName(code) == text || FoldedName(name).contains(text)
            || short.map { FoldedName($0).contains(text) } ?? false
    }
}

extension FilterSubject {
    fileprivate func isMine(_ context: FilterContext) -> Bool {
        context.login != nil && assignee == context.login
    }

    fileprivate func shows(_ flag: FilterFlag, _ context: FilterContext) -> Bool {
        switch flag {
        case .mine: isMine(context)
        case .unassigned: assignee == nil
        case .open: status.isOpen
        case .closed: !status.isOpen
        case .any: true
        case .late, .dueSoon, .new, .marked, .backlog, .acknowledged, .unplaced, .fault, .reply, .unsent, .draft,
            .restricted, .unreplied, .danger, .ignored:
            flags.contains(flag)
        }
    }

    fileprivate func isCalled(_ word: String) -> Bool {
        let name = FoldedName(word)
        return name.text == String(number) || isReferred(to: name)
    }

    fileprivate func isReferred(to name: FoldedName) -> Bool {
        guard !name.isEmpty else { return false }
        return externalID.map { FoldedName($0) == name } ?? false || references.contains { FoldedName($0) == name }
    }

    fileprivate func text(holds wanted: [String], lastIsPrefix: Bool) -> Bool {
        guard let last = wanted.last else { return false }
        let words = Words.tokens(maskedText)
        guard words.count >= wanted.count else { return false }
        let head = wanted.dropLast()
        return (0...(words.count - wanted.count)).contains { start in
            let end = words[start + head.count]
            return words[start...].starts(with: head) && (lastIsPrefix ? end.hasPrefix(last) : end == last)
        }
    }
}
