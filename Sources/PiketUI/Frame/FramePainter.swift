import PiketDomain
package import PiketViewModels
import PlainText
package import TerminalKit

/// Turns the model into a picture. The same model gives the same picture: nothing is read but the model, and what is
/// kept between two frames is only the map's geometry, which follows from the office.
package struct FramePainter: Sendable {
    package var glyphs: GlyphSet
    package var depth: ColorDepth
    private var plan: MapPlan?
    /// The office and the page the plan was made for.
    private var planned: (office: Office, page: MapPage)?

    /// - Parameter depth: how many colours there are; with few the map's tiles carry shades as well.
    package init(glyphs: GlyphSet = .unicode, depth: ColorDepth = .truecolor) {
        self.glyphs = glyphs
        self.depth = depth
    }

    /// - Parameter showsIdentity: an unmasked reporter is drawn: only for the terminal the officer sits at, never for a
    ///   frame that is kept.
    package mutating func paint(_ model: AppModel, showsIdentity: Bool = false) -> Frame {
        var frame = picture(of: model, showsIdentity: showsIdentity)
        // Names and texts hold what their writers typed; masks hold bullets.
        if glyphs == .ascii { frame.buffer.foldToASCII() }
        return frame
    }

    private mutating func picture(of model: AppModel, showsIdentity: Bool) -> Frame {
        let size = Size(width: model.metrics.columns, height: model.metrics.rows)
        var frame = Frame(buffer: CellBuffer(size))
        let spots = model.isMouseOn ? SpotSheet() : nil
        let scene = Scene(
            language: model.language, glyphs: glyphs, office: model.office, viewer: model.viewer,
            now: model.shownNow, usesShades: depth.needsShades, spots: spots)
        guard model.metrics.arrangement != .tooSmall else {
            SmallPage(scene: scene).draw(in: &frame.buffer)
            return frame
        }
        HeaderLine(scene: scene, model: model).draw(in: &frame.buffer, area: Rect(model.metrics.header))
        if model.metrics.isDetailBeside { paintPanes(model, scene, &frame.buffer) }
        if model.isDetailOpen, let detail = model.detail {
            let seconds = model.identitySeconds ?? 0
            let identity = showsIdentity ? model.identity.map { (open: $0, seconds: seconds) } : nil
            frame.detailLines = DetailDrawing(
                scene: scene, view: detail, company: model.company, identity: identity,
                hasUnsentAnswer: model.hasUnsentAnswer
            ).draw(in: &frame.buffer, metrics: model.metrics)
            frame.buffer.lay(onPane: Rect(model.metrics.detail))
            scene.spot(.layer(.detail), at: Rect(model.metrics.detail))
        } else {
            paintPanes(model, scene, &frame.buffer)
        }
        let footer = Rect(model.metrics.footer)
        if let signs = model.signs {
            SignsDrawing(scene: scene, view: signs, chrome: model.metrics.signsChrome).draw(
                in: &frame.buffer, area: Rect(model.metrics.signs))
        }
        if let view = model.forecastView {
            ForecastDrawing(scene: scene, view: view, forecast: model.forecast).draw(
                in: &frame.buffer, area: Rect(model.metrics.forecast))
        }
        if let view = model.handoverView, !view.isBehind {
            HandoverDrawing(
                scene: scene, view: view, rows: Rect(model.metrics.handoverLines(told: view.outcome != nil))
            )
            .draw(in: &frame.buffer, area: Rect(model.metrics.slip))
        }
        if let view = model.mentions, !view.isBehind {
            MentionsDrawing(
                scene: scene, view: view, rows: Rect(model.metrics.mentionLines),
                words: Rect(model.metrics.mentionWords)
            ).draw(in: &frame.buffer, area: Rect(model.metrics.slip))
        }
        if let agency = model.agency {
            let responses = ResponseLines(
                scene: scene, group: model.agencyResponses, isLoaded: model.engagement.byAgency.report != nil)
            AgencyDrawing(scene: scene, view: agency, responses: responses, metrics: model.metrics).draw(
                in: &frame.buffer, area: Rect(model.metrics.agency))
        }
        let isPaletteOpen = model.palette != nil
        if let help = model.help {
            frame.caret = ChooserDrawing.help(help, scene).draw(in: &frame.buffer, area: Rect(model.metrics.help))
        }
        if let palette = model.palette {
            frame.caret = ChooserDrawing.palette(palette, model.options.keys.bindings, scene).draw(
                in: &frame.buffer, area: Rect(model.metrics.palette))
        }
        if let slip = model.slip {
            SlipDrawing(scene: scene, model: model, slip: slip).draw(in: &frame.buffer, area: Rect(model.metrics.slip))
        }
        if let call = model.call, let layout = model.callLayout {
            frame.caret = CallDrawing(scene: scene, model: model, call: call, layout: layout).draw(in: &frame.buffer)
        }
        if let dialog = model.dialog, let layout = model.dialogLayout {
            frame.caret = DialogDrawing(scene: scene, model: model, dialog: dialog, layout: layout).draw(
                in: &frame.buffer)
        }
        FooterDrawing(scene: scene, model: model).draw(in: &frame.buffer, area: footer)
        if let prompt = model.prompt, !isPaletteOpen, model.dialog == nil {
            frame.caret = PromptDrawing(scene: scene, prompt: prompt, isFooterTaken: model.notice != nil).draw(
                in: &frame.buffer, area: Rect(model.metrics.prompt), below: footer)
        }
        frame.spots = spots?.areas ?? []
        return frame
    }

    private mutating func paintPanes(_ model: AppModel, _ scene: Scene, _ buffer: inout CellBuffer) {
        let figures = Rect(model.metrics.figures)
        var mapFrame: Rect?
        var plan: MapPlan?
        if let box = model.metrics.panes[.map] {
            plan = self.plan(for: model)
            mapFrame = self.mapFrame(Rect(box.frame), plan: plan, figures: figures, model: model)
        }
        // A zoomed map that needs every row takes those of the figures too.
        if (mapFrame?.y ?? .max) > figures.y {
            HeaderFigures(
                scene: scene, headline: model.header.headline, outlook: model.forecast?.outlooks.first
            ).draw(in: &buffer, area: figures)
        }
        if let box = model.metrics.panes[.queue] {
            QueueDrawing(scene: scene, model: model, box: box).draw(in: &buffer)
        }
        if let box = model.metrics.panes[.overdue] {
            OverdueDrawing(scene: scene, model: model, box: box).draw(in: &buffer)
        }
        if let mapFrame { MapDrawing(scene: scene, model: model, plan: plan, frame: mapFrame).draw(in: &buffer) }
        if let box = model.metrics.panes[.engagement] {
            EngagementDrawing(scene: scene, model: model, box: box).draw(in: &buffer)
        }
        for (pane, box) in model.metrics.panes {
            buffer.lay(onPane: pane == .map ? mapFrame ?? Rect(box.frame) : Rect(box.frame))
        }
    }

    private func mapFrame(_ frame: Rect, plan: MapPlan?, figures: Rect, model: AppModel) -> Rect {
        guard let plan, model.metrics.isWhole, figures.height == 2 else { return frame }
        // From the usual place up to the row under the header: the first in which the large tiles fit.
        for top in [frame.y, figures.y, figures.y - 1] {
            let body = Rect(x: frame.x, y: top + 1, width: frame.width, height: frame.maxY - top - 1)
            guard MapDrawing.form(of: plan, in: body).scale == .large else { continue }
            return Rect(x: frame.x, y: top, width: frame.width, height: frame.maxY - top)
        }
        return frame
    }

    private mutating func plan(for model: AppModel) -> MapPlan? {
        guard let page = model.mapPage else { return nil }
        if let planned, planned.office === model.office, planned.page == page { return plan }
        let plan = MapPlan(model.office.layout, model.office.region, page: page)
        self.plan = plan
        planned = (model.office, page)
        return plan
    }
}
