import PiketDomain
import PiketViewModels
import Testing

/// `w`: which file, of what.
struct SavingTests {
    private func orders(_ sitter: Sitter) -> [SaveOrder] {
        sitter.ended.compactMap { if case .saveFile(let order) = $0 { order } else { nil } }
    }

    @Test func aNameWithTheDateIsOffered() {
        var sitter = Sitter(ListTranscripts.desk)
        sitter.press("w")
        #expect(sitter.model.palette?.field.text == "piket-20261121-1402")
        let entries = sitter.model.palette?.entries.map(\.action)
        #expect(entries == SaveFormat.allCases.map { .save($0, name: "piket-20261121-1402") })
        sitter.press("<Down> <Enter>")
        let query = QueueQuery(view: .thisShift, limit: 10_000)
        #expect(orders(sitter) == [SaveOrder(format: .csv, name: "piket-20261121-1402", table: .queue(query))])
        #expect(sitter.model.palette == nil)
        sitter.tell(.fileSaved("/tmp/piket.csv"))
        #expect(sitter.model.notice == .saved("/tmp/piket.csv"))
    }

    @Test func theTableIsThePanesUnderItsFilter() throws {
        var sitter = Sitter(ListTranscripts.desk)
        sitter.press("/ l a m p u <Enter> w <Down> <Enter>")
        guard case .queue(let query)? = orders(sitter).first?.table else {
            Issue.record("no table")
            return
        }
        #expect(query.filter == (try Filter(parsing: "lampu")))
        sitter.press("3 w <Down> <Enter> 4 w <Down> <Enter>")
        #expect(orders(sitter).dropFirst().map(\.table) == [.map, .engagement])
    }

    @Test func aNameIsNoPath() {
        var sitter = Sitter(ListTranscripts.desk)
        sitter.press("w <C-u>")
        sitter.type("../../etc/x y")
        sitter.press("<Enter>")
        #expect(orders(sitter).map(\.name) == ["______etc_x_y"])
        #expect(orders(sitter).map(\.format) == [.txt])
    }

    @Test func aCaseIsNoTable() {
        var sitter = Sitter(ListTranscripts.desk)
        sitter.press("<Enter> w")
        #expect(sitter.model.palette?.entries.map(\.reason) == [nil, .noTable, nil])
        sitter.press("<Down> <Enter>")
        #expect(orders(sitter).isEmpty)
        #expect(sitter.model.notice == .unavailable(.save, .noTable))
    }
}
