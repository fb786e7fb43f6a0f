package import PiketDomain

/// Writing down what somebody says on the telephone, from the screen and from the command line.
extension Desk {
    /// The longest name, contact or address, in characters.
    package static let lineLimit = 400

    /// The record a call becomes. Refuses whoever does no work here, words that mean nothing or too much, and a call of
    /// which neither text nor category was written down.
    package func writeDown(_ call: CallNotes, by viewer: Viewer) -> Result<IntakeRecord, Refusal> {
        do throws(Refusal) {
            return .success(try record(of: call, by: viewer))
        } catch {
            return .failure(error)
        }
    }

    private func record(of call: CallNotes, by viewer: Viewer) throws(Refusal) -> IntakeRecord {
        if let refusal = viewer.refusal(of: .work) { throw refusal }
        var record = IntakeRecord(
            channel: try channel(call.channel), externalID: call.id, fingerprint: Array(call.id.utf8),
            receivedAt: call.openedAt)
        record.type = call.type
        record.visibility = call.visibility
        if !call.category.isBlank {
            guard let category = office.meantCategory(call.category) else { throw .unknownCategory(call.category) }
            record.category = category.code
        }
        if !call.kelurahan.isBlank {
            let places = PlaceSearch(office.region).meant(call.kelurahan)
            guard places.count == 1 else { throw .unknownPlace(call.kelurahan) }
            record.kelurahan = places[0].code
            record.placeWords = call.kelurahan
        }
        record.address = try Wording.line(call.address, limit: Self.lineLimit) ?? ""
        record.reporterName = try Wording.line(call.name, limit: Self.lineLimit) ?? ""
        record.reporterContact = try Wording.line(call.contact, limit: Self.lineLimit) ?? ""
        record.text = try Wording.block(call.text) ?? ""
        guard !record.text.isEmpty || record.category != nil else { throw .textMissing }
        record.takenBy = viewer.login
        return record
    }

    private func channel(_ words: String) throws(Refusal) -> String {
        guard !words.isBlank else { return office.telephone.code }
        guard let channel = office.meantChannel(words) else { throw .unknownChannel(words) }
        return channel.code
    }
}

extension Office {
    /// By its code or its name, without case, blanks and accents.
    package func meantCategory(_ words: String) -> Category? {
        category(words) ?? description.categories.first { Words.folded($0.name) == Words.folded(words) }
    }

    package func meantChannel(_ words: String) -> Channel? {
        channel(words) ?? description.channels.first { Words.folded($0.name) == Words.folded(words) }
    }

    /// The channel calls come by: the one that is called so, else the first; an office without channels gets one.
    package var telephone: Channel {
        let channels = description.channels
        let named = channels.first { channel in
            ["telepon", "telp", "phone", "callcenter", "hotline"].contains { word in
                Words.folded(channel.code).contains(word) || Words.folded(channel.name).contains(word)
            }
        }
        return named ?? channels.first ?? Channel(code: "telepon", name: "Telepon")
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
