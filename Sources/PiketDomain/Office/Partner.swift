/// Somebody outside the government whom the office works with, `[[partner]]`.
package struct Partner: Hashable, Sendable {
    package var name: String
    /// What they can help with: codes or names of categories, or a word of a name.
    package var topics: [String]
    /// A telephone number or an address; empty: none is known.
    package var contact: String
    /// Their account; empty: none is known.
    package var handle: String
    /// Code of the agency that works with them; nil: the office does.
    package var agency: String?

    package init(name: String, topics: [String], contact: String = "", handle: String = "", agency: String? = nil) {
        self.name = name
        self.topics = topics
        self.contact = contact
        self.handle = handle
        self.agency = agency
    }
}

extension Office {
    /// Who can help with a category or a topic, in the order of the file: a topic is the code or the name, or words of it.
    package func partners(for topic: String) -> [Partner] {
        let names = [topic] + (category(topic).map { [$0.name] } ?? [])
        return description.partners.filter { partner in
            partner.topics.contains { wanted in
                let words = Words.tokens(wanted)
                return !words.isEmpty
                    && names.contains { name in
                        Words.folded(name) == Words.folded(wanted)
                            || Set(words).isSubset(of: Words.tokens(name))
                    }
            }
        }
    }
}
