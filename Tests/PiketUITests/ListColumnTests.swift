import PiketDesk
import PiketDomain
import PiketViewModels
import PlainText
import Testing

@testable import PiketUI

@Suite struct ListColumnTests {
    @Test(arguments: 78...200)
    func bothListsShareTheirPlaces(_ width: Int) {
        let queue = ListColumns.queue(width: width)
        let overdue = ListColumns.overdue(width: width)
        for field in [ListField.time, .stage, .number, .status, .category, .place] {
            #expect(queue[field].isShown && overdue[field].isShown, "\(field)")
            #expect(queue[field].x == overdue[field].x, "\(field)")
        }
    }

    @Test(arguments: 38...200)
    func columnsNeitherOverlapNorStickOut(_ width: Int) {
        for hidden in 0...9 {
            for columns in [
                ListColumns.queue(width: width, hidden: hidden), ListColumns.overdue(width: width, hidden: hidden),
            ] {
                let shown = ListField.allCases.map { columns[$0] }.filter(\.isShown).sorted { $0.x < $1.x }
                for (left, right) in zip(shown, shown.dropFirst()) { #expect(left.maxX <= right.x) }
                #expect((shown.last?.maxX ?? 0) <= width)
            }
        }
    }

    @Test func narrowWordsFitTheirColumns() {
        for language in Language.allCases {
            for status in Status.allCases {
                #expect(Phrase.statusShort(status)[language].width <= 10, "\(status)")
            }
            for clock in Clock.allCases { #expect(Phrase.clock(clock)[language].width <= 7, "\(clock)") }
        }
    }

    @Test func everyChoiceOfADialogCanBeSearched() {
        let wording = Wording.screen(themes: [])
        var values: [DialogOption.Value] = Status.allCases.map { .status($0) }
        values += Dismissal.allCases.map { .dismissal($0) }
        values += MentionFate.allCases.map { .fate($0) }
        values += HoaxVerdict.allCases.map { .verdict($0) }
        values += CaseHistory.Rating.allCases.map { .rating($0) }
        values += ReviewSubject.kinds.map { .review($0) }
        for language in Language.allCases {
            for value in values { #expect(wording.choices[language]?[value]?.isEmpty == false, "\(value)") }
        }
    }

    @Test func everyPaletteActionCanBeSearched() {
        let themes = ["malam", "siang"]
        let wording = Wording.screen(themes: themes)
        for language in Language.allCases {
            for action in PaletteAction.catalogue(themes: themes) {
                #expect(wording.phrases[language]?[action]?.isEmpty == false)
            }
        }
    }
}
