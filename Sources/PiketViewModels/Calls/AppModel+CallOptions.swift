import PiketDesk
import PiketDomain

/// What the form of a call lets choose, and what is like it.
extension AppModel {
    /// Similar cases that are shown at most.
    static let similarLimit = 8

    /// Of a kelurahan none: there are too many.
    func options(for entry: CallForm.Entry) -> [CallOption] {
        switch entry {
        case .channel:
            let channels = office.description.channels
            return (channels.isEmpty ? [office.telephone] : channels).map { CallOption(code: $0.code, name: $0.name) }
        case .category: return office.description.categories.map { CallOption(code: $0.code, name: $0.name) }
        case .type:
            return ComplaintType.allCases.map {
                CallOption(code: $0.rawValue, name: options.wording.type($0, language))
            }
        case .visibility:
            return Visibility.allCases.map {
                CallOption(code: $0.rawValue, name: options.wording.visibility($0, language))
            }
        case .place, .name, .contact, .address, .text: return []
        }
    }

    func option(_ code: String, for entry: CallForm.Entry) -> CallOption? {
        guard entry == .place else { return options(for: entry).first { $0.code == code } }
        return office.place(code).map(option)
    }

    /// The options that fit what is typed, the best first.
    func search(_ typed: String, for entry: CallForm.Entry) -> [CallOption] {
        if entry == .place { return PlaceSearch(office.region).found(typed).map(option) }
        let ranked = options(for: entry).enumerated().compactMap { index, option in
            Likeness.rank(of: typed, in: option.name).map { ($0, index, option) }
        }
        return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    private func option(_ place: Place) -> CallOption {
        CallOption(code: place.code, name: place.name + ", " + place.kecamatan)
    }

    /// Asks for open cases like the call; nothing is asked twice.
    mutating func lookForSimilar() -> [Request] {
        guard let call else { return [] }
        let filter = Filter.similar(
            kelurahan: call.choices[.place]?.chosen?.code, category: call.choices[.category]?.chosen?.code,
            text: call.text(of: .text))
        guard filter != call.asked else { return [] }
        self.call?.asked = filter
        guard let filter else {
            self.call?.similar = nil
            traffic.forget(.similar)
            return []
        }
        let query = QueueQuery(filter: filter, sort: .received, isDescending: true, limit: Self.similarLimit)
        return [traffic.ask(.similar(query))]
    }
}
