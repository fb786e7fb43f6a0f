import PiketDomain

extension RecordMapper {
    func readWords(_ cells: Cells, into record: inout IntakeRecord) {
        record.address = cells[.address]
        record.title = cells[.title]
        record.text = cells[.description]
        record.reporterName = cells.plan.values(.reporterName, cells.raw).joined(separator: " ")
        record.reporterContact = cells.plan.values(.reporterContact, cells.raw).joined(separator: ", ")
        record.photoURL = cells[.photoURL]
        record.sourceURL = cells[.sourceURL]
        let type = cells[.type]
        if !type.isEmpty {
            if let known = vocabulary.type(type) { record.type = known } else { record.keepUnknown("type", type) }
        }
        let visibility = cells[.visibility]
        if !visibility.isEmpty {
            record.visibility = vocabulary.visibility(visibility)
            if record.visibility == nil { record.keepUnknown("visibility", visibility) }
        }
        let assignee = cells[.assignee]
        if office.officer(assignee) != nil {
            record.assignee = assignee
        } else if !assignee.isEmpty {
            record.keepUnknown("assignee", assignee)
        }
        let (replyTo, rating) = (cells[.replyTo], cells[.rating])
        if !replyTo.isEmpty { record.replyTo = replyTo }
        guard !rating.isEmpty else { return }
        record.rating = replyTo.isEmpty ? nil : vocabulary.rating(rating)
        if replyTo.isEmpty {
            record.keep("rating", rating)
        } else if record.rating == nil {
            record.keepUnknown("rating", rating)
        }
    }

    /// Without a word for it a record is done when it was closed, else it awaits.
    func readStatus(_ cells: Cells, into record: inout IntakeRecord) -> IntakeFault? {
        let word = cells[.status]
        guard !word.isEmpty else {
            record.status = record.closedAt == nil ? .awaiting : .done
            return nil
        }
        guard let status = map.status(word) ?? vocabulary.status(word) else {
            record.keep("status", word)
            return .unknownStatus
        }
        record.status = status
        record.isStatusTold = true
        return nil
    }
}

extension Cells {
    /// An empty form's 0,0 says nothing, which is told; what lies off the globe is a fault. Both stay with the record as
    /// words.
    func readPoint(into record: inout IntakeRecord) -> IntakeFault? {
        let (latitude, longitude) = (self[.latitude], self[.longitude])
        guard !latitude.isEmpty || !longitude.isEmpty else { return nil }
        var fault: IntakeFault?
        if let latitude = Self.degrees(latitude), let longitude = Self.degrees(longitude) {
            let point = GeoPoint(latitude: latitude, longitude: longitude)
            guard !point.isUsable else {
                record.point = point
                return nil
            }
            let isNowhere = (-90...90).contains(latitude) && (-180...180).contains(longitude)
            fault = isNowhere ? nil : .coordinatesOutside
            if isNowhere {
                record.unknownWords.append(IntakeRecord.UnknownWord(field: "latitude", word: pointWords))
            }
        } else {
            record.unknownWords.append(IntakeRecord.UnknownWord(field: "latitude", word: pointWords))
        }
        record.keep("latitude", latitude)
        record.keep("longitude", longitude)
        return fault
    }

    /// Both as they stand there, the latitude first.
    var pointWords: String { self[.latitude] + ", " + self[.longitude] }

    /// With a point or, as Indonesian spreadsheets write it, a comma.
    private static func degrees(_ text: String) -> Double? {
        guard text.utf8.allSatisfy({ "0123456789+-.,eE".utf8.contains($0) }) else { return nil }
        return Double(text) ?? (text.contains(".") ? nil : Double(text.replacing(",", with: ".")))
    }
}

extension IntakeRecord {
    /// The same for a word worth telling of.
    mutating func keepUnknown(_ name: String, _ value: String) {
        keep(name, value)
        unknownWords.append(IntakeRecord.UnknownWord(field: name, word: value))
    }

    /// Keeps a word that no value of ours fits, so that it is not lost.
    mutating func keep(_ name: String, _ value: String) {
        if !value.isEmpty { extra.append((name, value)) }
    }

    /// Keeps the bytes of a record that is no proper UTF-8: those above ASCII as `\xNN`, a backslash doubled.
    mutating func keepBytes(_ original: [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in original {
            switch byte {
            case UInt8(ascii: "\\"): text += [byte, byte]
            case 0x80...:
                text += [UInt8(ascii: "\\"), UInt8(ascii: "x"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: text.append(byte)
            }
        }
        extra.append(("original_bytes", String(decoding: text, as: UTF8.self)))
    }

    /// The first way in which its times contradict each other.
    func contradiction(now: Instant) -> IntakeFault? {
        if let answeredAt, answeredAt < receivedAt { return .answeredBeforeReceived }
        if let closedAt {
            if closedAt < receivedAt { return .closedBeforeReceived }
            // What was merged into another case is closed, and answered with that one.
            if status != .duplicate, let answeredAt, closedAt < answeredAt { return .closedBeforeAnswered }
        }
        // A clock may run a little ahead of ours.
        return receivedAt > now + 300 ? .receivedInFuture : nil
    }
}
