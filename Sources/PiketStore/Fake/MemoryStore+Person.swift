package import PiketDomain

extension MemoryStore: PersonReading {
    package func reporter(number: Int64) throws -> Reporter? {
        idsByNumber[number].flatMap { cases[$0] }?.reporter
    }

    package func original(number: Int64) throws -> OriginalReport? {
        guard let kept = idsByNumber[number].flatMap({ cases[$0] }), let record = kept.record else { return nil }
        return OriginalReport(
            reporter: kept.reporter, title: record.title, text: record.text, address: record.address,
            source: record.sourceURL)
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
