import PiketDomain

/// The names a file of complaints brings.
struct IntakeNameBooks {
    var categories: NameBook
    var channels: NameBook
    var agencies: NameBook

    init(_ office: OfficeDescription) {
        categories = NameBook(known: office.categories.map { ($0.code, [$0.name]) })
        channels = NameBook(known: office.channels.map { ($0.code, [$0.name]) })
        agencies = NameBook(known: office.agencies.map { ($0.code, [$0.name, $0.short]) })
    }

    /// The channel of records that name none.
    mutating func importChannel() -> String { channels.code(of: "impor") ?? "impor" }

    mutating func takeFresh() -> IntakeNames {
        var names = IntakeNames()
        names.categories = categories.takeFresh()
        names.channels = channels.takeFresh()
        names.agencies = agencies.takeFresh()
        return names
    }
}
