extension Filter {
    /// Reads the filter language: words are AND, `|` joins its two neighbours, `-` negates, `"a phrase"`, `key:value`
    /// with either language's keys and words, `sla<2h`, `age>3d`. `kel:cikini|menteng` (no blanks) repeats the key.
    ///
    /// Throws `FilterError` for an unknown key, a bad or missing value, an open quotation mark and a dangling sign; never
    /// for a plain word.
    ///
    /// - Parameter names: those that `kel:`, `kat:`, `by:` and their like may name; nil: any.
    package init(
        parsing text: String, vocabulary: FilterVocabulary = .standard, names: FilterNames? = nil
    ) throws(FilterError) {
        var tokenizer = FilterTokenizer(text)
        let reader = FilterTermReader(vocabulary: vocabulary, names: names)
        var clauses: [FilterClause] = []
        var joins = false
        var lastKey: FilterKey?
        while let token = tokenizer.next() {
            if let place = token.openQuote {
                throw FilterError(position: place, length: 1, token: "\"", problem: .unclosedQuote)
            }
            switch token.kind {
            case .or:
                guard !clauses.isEmpty, !joins else { throw token.error(.danglingOr) }
                joins = true
                if !token.isGlued { lastKey = nil }
            case .danglingNot:
                throw token.error(.danglingNot)
            case .phrase, .bare, .keyed:
                let (term, key) = try reader.term(token, inheriting: joins && token.isGlued ? lastKey : nil)
                let literal = FilterLiteral(term, isNegated: token.isNegated)
                if joins {
                    clauses[clauses.count - 1].alternatives.append(literal)
                } else {
                    clauses.append(FilterClause([literal]))
                }
                joins = false
                lastKey = key
            }
        }
        guard !joins else { throw tokenizer.endError(.danglingOr) }
        self.init(clauses)
    }
}
