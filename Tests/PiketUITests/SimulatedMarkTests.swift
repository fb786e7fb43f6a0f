import PiketDomain
import PiketUI
import PiketViewModels
import TerminalKit
import Testing

@Suite struct SimulatedMarkTests {
    @Test("A simulation is marked as such at every width of a screen, whatever else must go", arguments: 40...200)
    func marked(width: Int) {
        let office = SampleOffice.office(isSimulated: true)
        let model = AppModel(
            viewer: office.viewer(login: "sup"), office: office, now: SampleCases.now, columns: width, rows: 30,
            options: AppOptions(isReadOnly: true))
        var painter = FramePainter(glyphs: .unicode, depth: .mono)
        let first = FrameText.render(painter.paint(model).buffer).split(separator: "\n").first ?? ""
        #expect(first.contains("DATA SIMULASI"), "\(width): \(first)")
    }
}
