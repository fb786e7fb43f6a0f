import PiketDomain
import Testing

@testable import PiketViewModels

/// The map's measures, and its days gone by.
struct MapTimeTranscripts {
    private static let cikini = "31.71.06.1003"

    private func sitter() -> Sitter {
        let rows = (1...6).map { Cases.row(10_000 + $0, dueIn: $0 < 3 ? -600 : 600, kelurahan: Self.cikini) }
        var sitter = Sitter(FakeDesk(rows: rows), login: "piket1")
        sitter.press("3")
        return sitter
    }

    private func value(_ sitter: Sitter) -> Int { sitter.model.map.value(of: Self.cikini) }

    @Test func plainCountsAskForNothingMore() {
        #expect(!sitter().asked.contains(.places))
    }

    @Test func measuresGoRoundAndBack() {
        var sitter = sitter()
        var seen = [sitter.model.map.measure]
        repeat {
            sitter.press("]")
            seen.append(sitter.model.map.measure)
        } while sitter.model.map.measure != .overdue && seen.count < 20
        #expect(seen.dropLast() == MapMeasure.allCases.filter { $0 != .perResidents }[...], "nobody counted residents")
        sitter.press("] [")
        #expect(sitter.model.map.measure == .overdue)
        #expect(sitter.asked.filter { $0 == .places }.count == 1, "read once for all of them")
    }

    @Test func eachMeasureHasItsUnit() {
        var sitter = sitter()
        #expect(value(sitter) == 2)
        sitter.press("]")
        #expect(value(sitter) == 6)
        sitter.press("]")
        #expect(value(sitter) == 25, "two and a half days, in tenths")
    }

    @Test func residentsAreKnownFromTheFirstPicture() {
        var region = Cases.office.region.places
        for index in region.indices { region[index].population = 30_000 }
        let office = Office(
            description: Cases.office.description, region: Region(region), layout: Cases.office.layout)
        var model = AppModel(
            viewer: Viewer(login: "piket1", officer: nil), office: office, now: Cases.now, columns: 160, rows: 48)
        model.map.receive([Self.cikini: TileCount(open: 6)])
        model.map.show(.perResidents)
        #expect(model.map.value(of: Self.cikini) == 20, "two of ten thousand, in tenths")
    }

    @Test func whatIsToldBesideIsReadAgainWhenAskedAndWhenTheClockJumps() {
        var sitter = sitter()
        sitter.press("] ]")
        sitter.asked = []
        sitter.press("r")
        #expect(sitter.asked.contains(.places))
        sitter.asked = []
        sitter.tell(.clockSet(by: -86_400))
        #expect(sitter.asked.contains(.places))
    }

    @Test func aDayGoneByIsShownUntilEsc() {
        var sitter = sitter()
        sitter.press("<Lt>")
        #expect(sitter.model.map.daysBack == 1 && value(sitter) == 1)
        sitter.press("<Lt> <Lt>")
        #expect(value(sitter) == 0)
        sitter.press("> >")
        #expect(sitter.model.map.daysBack == 1)
        sitter.press("<Esc>")
        #expect(sitter.model.map.daysBack == 0 && value(sitter) == 2)
        sitter.press(">")
        #expect(sitter.model.notice == .unavailable(.laterDay, .isNow))
    }

    @Test func noFurtherThanAFortnight() {
        var sitter = sitter()
        for _ in 0..<20 { sitter.press("<Lt>") }
        #expect(sitter.model.map.daysBack == PlaceFigures.days)
    }

    @Test func onlyCountsHaveAPast() {
        var sitter = sitter()
        sitter.press("] ] <Lt>")
        #expect(sitter.model.notice == .unavailable(.earlierDay, .countsOnly) && sitter.model.map.daysBack == 0)
        sitter.press("[ <Lt> ]")
        #expect(sitter.model.map.daysBack == 0, "another measure is of the present")
    }

    @Test func playingGoesADayASecondAndStopsAtThePresent() {
        var sitter = sitter()
        sitter.press("P")
        #expect(sitter.model.map.daysBack == PlaceFigures.days && sitter.model.map.isPlaying)
        #expect(sitter.model.nextWake == sitter.model.now + 1)
        sitter.wait(1)
        sitter.wait(1)
        #expect(sitter.model.map.daysBack == PlaceFigures.days - 2)
        sitter.press("P")
        sitter.wait(1)
        #expect(sitter.model.map.daysBack == PlaceFigures.days - 2, "held")
        sitter.press("P")
        for _ in 0..<PlaceFigures.days { sitter.wait(1) }
        #expect(sitter.model.map.daysBack == 0 && !sitter.model.map.isPlaying)
        #expect(value(sitter) == 2)
    }
}
