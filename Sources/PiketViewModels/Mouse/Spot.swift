import PiketDomain

/// What a part of the picture stands for when it is pointed at. The drawing notes it where it draws it, so that what is
/// clicked is what is seen.
package enum Spot: Hashable, Sendable {
    /// A pane, wherever nothing of its own stands.
    case pane(Pane)
    /// A case in a list, by its id.
    case listed(Pane, Int64)
    /// Another row of a list, a group or an agency, by its place.
    case row(Pane, Int)
    /// A kelurahan, on the map or in its lists.
    case tile(String)
    case measure(MapMeasure)
    /// A view named in the queue's title.
    case tab(QueueTab)
    /// What lies over the panes, wherever nothing of its own stands.
    case layer(Layer)
    /// A row of the list of what lies over the panes, by its place.
    case line(Layer, Int)
    case part(ActDialog.Part)
    /// Something a dialog lets choose, by its place.
    case option(Int)
    case entry(CallForm.Part)
    /// Something the call's focused entry lets choose, by its place.
    case choice(Int)
}

extension Spot {
    /// What must be uppermost for it to be in use.
    var layer: Layer {
        switch self {
        case .pane, .listed, .row, .tile, .measure, .tab: .panes
        case .layer(let layer), .line(let layer, _): layer
        case .part, .option: .dialog
        case .entry, .choice: .call
        }
    }

    /// The pane it stands in.
    var pane: Pane? {
        switch self {
        case .pane(let pane), .listed(let pane, _), .row(let pane, _): pane
        case .tile, .measure: .map
        case .tab: .queue
        case .layer, .line, .part, .option, .entry, .choice: nil
        }
    }
}
