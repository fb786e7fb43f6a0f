package import PiketDomain

extension MemoryStore: PersonReading {
    package func reporter(number: Int64) throws -> Reporter? {
        idsByNumber[number].flatMap { cases[$0] }?.reporter
    }

    package func original(number: Int64) throws -> OriginalReport? {
        idsByNumber[number].flatMap { cases[$0] }?.original
    }

    package func holdsPersonalData(_ answer: AnswerWords, number: Int64) throws -> Bool {
        let text: String =
            switch answer {
            case .text(let text): text
            case .written(let event):
                idsByNumber[number].flatMap { cases[$0]?.texts[event] } ?? ""
            }
        return ([number] + merged(into: number)).compactMap { idsByNumber[$0].flatMap { cases[$0] } }.contains { kept in
            let words = kept.record.map { "\($0.title)\n\($0.text)" } ?? ""
            return PersonalData(reporter: kept.reporter, original: words).isTold(in: text)
        }
    }
}

extension MemoryCase {
    var original: OriginalReport? {
        record.map {
            OriginalReport(
                reporter: reporter, title: $0.title, text: $0.text, address: $0.address, source: $0.sourceURL,
                updatedAt: $0.updatedAt)
        }
    }
}
