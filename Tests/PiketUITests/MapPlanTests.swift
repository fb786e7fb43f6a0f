import PiketDomain
import PiketViewModels
import Testing

@testable import PiketUI

@Suite struct MapPlanTests {
    private let plan = MapPlan(
        SampleOffice.layout, SampleOffice.region, page: MapPage(sheet: SampleOffice.layout.sheets[0]))

    @Test func everyPlaceHasItsTile() {
        #expect(plan.tiles.count == SampleOffice.tiles.count)
        for tile in SampleOffice.tiles { #expect(plan.tile(tile.row, tile.column)?.code == tile.code) }
    }

    @Test func neighbouringCitiesDifferInGrey() {
        for tile in plan.tiles {
            for (down, right) in [(0, 1), (1, 0)] {
                guard let other = plan.tile(tile.row + down, tile.column + right), other.city != tile.city else {
                    continue
                }
                #expect(tile.shade != other.shade, "\(tile.code) and \(other.code)")
            }
        }
    }

    @Test func onlyIslandsAreNamed() {
        #expect(plan.outliers.map(\.name) == ["Kepulauan Seribu"])
        #expect(plan.cityLabels.contains("Barat") && plan.cityLabels.contains("Kepulauan Seribu"))
    }

    @Test func seaTakesHalfTheRoomOfLargeTiles() {
        #expect(plan.offset(ofRow: 2, tileHeight: 1) == 2)
        #expect(plan.offset(ofRow: 2, tileHeight: 2) == 3)
    }
}
