package import PiketViewModels
import Synchronization
package import TerminalKit

/// A part of the picture that can be pointed at.
package struct SpottedArea: Hashable, Sendable {
    package var area: Rect
    package var spot: Spot
}

extension [SpottedArea] {
    /// What stands at a cell; what was noted last lies uppermost.
    package func spot(at point: Point) -> Spot? { last { $0.area.contains(point) }?.spot }
}

/// Takes down what can be pointed at while a frame is drawn.
final class SpotSheet: Sendable {
    private let noted = Mutex<[SpottedArea]>([])

    var areas: [SpottedArea] { noted.withLock { $0 } }

    func note(_ spot: Spot, at area: Rect) {
        guard !area.isEmpty else { return }
        noted.withLock { $0.append(SpottedArea(area: area, spot: spot)) }
    }
}

extension Scene {
    /// Notes what an area stands for; nothing while the mouse is off.
    func spot(_ spot: Spot, at area: Rect) { spots?.note(spot, at: area) }
}
