package import PiketDomain

extension MemoryStore: PersonReading {
    package func reporter(number: Int64) throws -> Reporter? {
        idsByNumber[number].flatMap { cases[$0] }?.reporter
    }

    package func holdsPersonalData(_ answer: String, number: Int64) throws -> Bool {
        guard let kept = idsByNumber[number].flatMap({ cases[$0] }) else { return false }
        let words = kept.record.map { "\($0.title)\n\($0.text)" } ?? ""
        return PersonalData(reporter: kept.reporter, original: words).isTold(in: answer)
    }
}
