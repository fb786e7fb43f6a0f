import PiketDomain

/// Which pane is in use, and how much room it has.
extension AppModel {
    mutating func setFocus(_ pane: Pane) {
        focus = pane
        relayout()
        if pane == .map { map.enter(marked: queue.selected?.kelurahan, layout: office.layout) }
    }

    mutating func turnFocus(by steps: Int) {
        let panes = Pane.allCases
        let index = (panes.firstIndex(of: focus) ?? 0) + steps
        setFocus(panes[(index + panes.count) % panes.count])
    }

    /// Divides the screen another way.
    mutating func divide(_ preset: LayoutPreset) {
        self.preset = preset
        isZoomed = false
        relayout()
        say(.divided(preset))
    }

    mutating func toggleZoom() {
        isZoomed.toggle()
        relayout()
    }

    /// Narrows the queue to the tile's kelurahan, again to its kecamatan, then not at all.
    mutating func narrowToTile() -> [Request] {
        guard let code = map.cursor else { return [] }
        let kecamatan = PlaceScope.kecamatan(PlaceCode.kecamatan(of: code))
        switch queue.place {
        case .kelurahan(code): queue.place = kecamatan
        case kecamatan: queue.place = nil
        default: queue.place = .kelurahan(code)
        }
        if queue.place != nil, !isVisible(.queue) {
            cameFromMap = true
            setFocus(.queue)
        }
        return renewQueue(isKeeping: false)
    }

    /// Shows the whole region again, and the map if the queue was opened from it.
    mutating func leavePlace() -> [Request] {
        queue.place = nil
        if cameFromMap, focus == .queue { setFocus(.map) }
        cameFromMap = false
        return renewQueue(isKeeping: true)
    }

    mutating func renewQueue(isKeeping: Bool) -> [Request] {
        [traffic.ask(.queue(queue.renew(isKeeping: isKeeping, page: metrics.page(of: .queue))))]
    }
}
