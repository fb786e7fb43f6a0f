import PiketDesk
import PiketDomain
import PlainText
import Testing

@Suite("Contract: persons")
struct ContractPrivacyTests {
    private let now = ContractOffice.now

    @Test(
        "What was written with an event is shown masked, to those who may read the case", arguments: StoreKind.allCases)
    func words(kind: StoreKind) async throws {
        let store = try await filled(kind)
        try await act(.note("Telepon Pak Budi 081234567890"), in: store)
        try await act(.undo, in: store)
        try await act(.redo, in: store)
        let file = try #require(await file(in: store))
        let words = file.events.compactMap(file.words(of:)).map(\.string)
        #expect(words.count == 2)
        #expect(words.allSatisfy { $0 == Mask.text("Telepon Pak Budi 081234567890").text && !$0.contains("Budi") })
        #expect(try await self.file(by: ContractOffice.scoped, in: store)?.words.isEmpty == true)
    }

    @Test("The reporter is known unmasked, and found in an answer", arguments: StoreKind.allCases)
    func reporter(kind: StoreKind) async throws {
        let store = try await filled(kind)
        #expect(
            try await store.reporter(number: 10_001) == Reporter(name: "Budi Santoso", contact: "0812-3456-7890"))
        #expect(try await store.reporter(number: 99) == nil)
        for (answer, isTold) in [
            ("Yth. Budi  santoso, sudah.", true), ("Kami telepon +62 812 3456 7890", true),
            ("NIK 3171.0123.4567.8901 tercatat", true), ("Sudah diangkut pukul 08.12", false), ("", false),
        ] {
            #expect(try await store.holdsPersonalData(.text(answer), number: 10_001) == isTold, "\(answer)")
        }
    }

    @Test("What was taken out of the words is written out, masked all the same", arguments: StoreKind.allCases)
    func escaped(kind: StoreKind) async throws {
        let store = try await kind.make()
        var record = record()
        record.text = "Kabar\u{202E} dari Pak Budi 0812\u{200B}3456\u{2066}7890 di rumah\u{200B}hijau, kotak biru"
        _ = try await store.take([record], now: now)
        let file = try #require(await file(in: store))
        let escaped = try #require(file.escaped?.text.string)
        #expect(
            escaped.contains(#"Kabar\u{202E} dari"#) && escaped.contains(#"rumah\u{200B}hijau, kotak biru"#),
            "\(escaped)")
        #expect(!escaped.contains("Budi") && !escaped.contains("3456") && !escaped.contains("812"), "\(escaped)")
        try await act(.redact("kotak biru", reason: "x"), in: store)
        let masked = try await self.file(in: store)?.escaped?.text.string
        #expect(masked?.contains("kotak") == false && masked?.contains(#"\u{200B}"#) == true, "\(masked ?? "")")
        // As it is shown the stretch holds a sign for what was taken out: written out it cannot be found.
        try await act(.redact("rumah·hijau", reason: "x"), in: store)
        let whole = try await self.file(in: store)?.escaped?.text.string
        #expect(whole?.contains("hijau") == false, "\(whole ?? "")")
        #expect(try await self.file(by: ContractOffice.scoped, in: store)?.escaped == nil)
        try await act(.forget(reason: "x"), by: ContractOffice.admin, in: store)
        #expect(try await self.file(in: store)?.escaped == nil)
    }

    @Test("The report in its own words, until it is forgotten", arguments: StoreKind.allCases)
    func original(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let original = try #require(await store.original(number: 10_001))
        #expect(original.reporter?.name == "Budi Santoso" && original.address == "Jl. Contoh 1")
        #expect(original.text == "Sampah di rumah hijau, NIK 3171012345678901, kabar 1")
        #expect(try await store.original(number: 99) == nil)
        try await act(.forget(reason: "permintaan"), by: ContractOffice.admin, in: store)
        #expect(try await store.original(number: 10_001) == nil)
    }

    @Test("A stretch masked by hand stays masked when the source tells it again", arguments: StoreKind.allCases)
    func redaction(kind: StoreKind) async throws {
        let store = try await filled(kind)
        try await act(.redact("rumah hijau", reason: "alamat"), in: store)
        #expect(try await file(in: store)?.complaint.text.string.contains("rumah hijau") == false)
        #expect(try await found("hijau", in: store) == 0)
        #expect(try await file(in: store)?.words.isEmpty == true)
        _ = try await store.take([record(revision: 2)], now: now)
        #expect(try await file(in: store)?.complaint.text.string.contains("rumah hijau") == false)
        #expect(try await found("hijau", in: store) == 0)
    }

    @Test("Taking the hand's mask back shows the stretch again", arguments: StoreKind.allCases)
    func undoneRedaction(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let before = try #require(await file(in: store)).complaint.text
        try await act(.redact("rumah hijau", reason: "alamat"), in: store)
        try await act(.undo, in: store)
        #expect(try await file(in: store)?.complaint.text == before)
        #expect(try await found("hijau", in: store) == 1)
    }

    @Test("Forgetting leaves the acts and no words", arguments: StoreKind.allCases)
    func forgetting(kind: StoreKind) async throws {
        let store = try await filled(kind)
        try await act(.note("Pelapor menelepon"), in: store)
        try await act(.forget(reason: "permintaan"), by: ContractOffice.admin, in: store)
        let file = try #require(await file(in: store))
        #expect(file.events.map(\.act) == [.imported, .noted, .forgotten])
        #expect(file.words.isEmpty && file.complaint.text.isEmpty && file.complaint.title.isEmpty)
        #expect(file.complaint.reporter == nil && file.complaint.point == nil && file.complaint.address.isEmpty)
        #expect(file.complaint.status == .awaiting)
        #expect(try await store.reporter(number: 10_001) == nil)
        #expect(try await found("hijau", in: store) == 0)
        #expect(try await store.take([record(revision: 2)], now: now) == [.unchanged(number: 10_001)])
        #expect(try await self.file(in: store)?.complaint.text.isEmpty == true)
    }

    @Test("An export that comes back leaves the words as they came first", arguments: StoreKind.allCases)
    func maskedReturn(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let before = try #require(await store.original(number: 10_001))
        let shown = try #require(await file(in: store)).complaint
        var masked = record()
        (masked.text, masked.address) = (shown.text.string, shown.address.string)
        masked.reporterName = try #require(shown.reporter).name.string
        masked.reporterContact = try #require(shown.reporter).contact.string
        (masked.status, masked.fingerprint) = (.inProgress, [8, 8])
        #expect(masked.text != record().text && masked.reporterContact != record().reporterContact)
        #expect(try await store.take([masked], now: now + 60) == [.updated(number: 10_001)])
        #expect(try await store.original(number: 10_001) == before)
        let after = try #require(await file(in: store)).complaint
        #expect(after.status == .inProgress && after.text == shown.text && after.reporter == shown.reporter)
        masked.text += " Dan di seberang."
        masked.fingerprint = [9, 9]
        _ = try await store.take([masked], now: now + 120)
        #expect(try await store.original(number: 10_001)?.text == masked.text)
        #expect(try await store.reporter(number: 10_001) == before.reporter)
    }

    private func record(revision: Int = 1) -> IntakeRecord {
        ContractOffice.record("A1") {
            $0.kelurahan = "31.71.01.1001"
            $0.text = "Sampah di rumah hijau, NIK 3171012345678901, kabar \(revision)"
            $0.address = "Jl. Contoh 1"
            $0.point = GeoPoint(latitude: -6.17, longitude: 106.81)
            $0.reporterName = "Budi Santoso"
            $0.reporterContact = "0812-3456-7890"
        }
    }

    private func filled(_ kind: StoreKind) async throws -> any ContractStore {
        let store = try await kind.make()
        _ = try await store.take([record()], now: now)
        return store
    }

    private func file(
        by viewer: Viewer = ContractOffice.supervisor, in store: any ContractStore
    ) async throws -> CaseFile? {
        try await store.caseFile(number: 10_001, viewer: viewer, now: now)
    }

    private func found(_ word: String, in store: any ContractStore) async throws -> Int {
        let query = QueueQuery(view: .everything, filter: try Filter(parsing: word))
        return try await store.count(query, viewer: ContractOffice.supervisor, now: now)
    }

    private func act(
        _ act: DeskAct, by viewer: Viewer = ContractOffice.supervisor, in store: any ContractStore
    ) async throws {
        let file = try #require(await file(by: viewer, in: store))
        let change = try Desk(office: try await store.office()).decide(act, on: file, by: viewer, now: now).get()
        _ = try await store.commit(change, now: now)
    }
}
