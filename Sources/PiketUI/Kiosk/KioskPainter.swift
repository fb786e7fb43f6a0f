import PiketDomain
package import PiketViewModels
import PlainText
package import TerminalKit

/// Turns a kiosk into a picture. The same model gives the same picture.
package struct KioskPainter: Sendable {
    package var glyphs: GlyphSet
    package var depth: ColorDepth

    package init(glyphs: GlyphSet, depth: ColorDepth) {
        self.glyphs = glyphs
        self.depth = depth
    }

    package func paint(_ model: KioskModel) -> CellBuffer {
        var buffer = CellBuffer(Size(width: model.columns, height: model.rows))
        let page = KioskPage(model: model, glyphs: glyphs, usesShades: depth.needsShades)
        // The last column and row are what the picture is shifted into.
        let shift = model.shift
        let canvas = Rect(
            x: shift.x, y: shift.y, width: model.columns - 1, height: model.rows - 1)
        guard canvas.width >= 20, canvas.height >= 6 else {
            buffer.put(page.language.time(model.now, page.zone), x: 0, y: 0, style: Style(.strong, bold: true))
            return buffer
        }
        var body = canvas
        KioskHead(page: page).draw(in: &buffer, area: body.takeTop(KioskHead.height(canvas), gap: 1))
        if let banner = KioskBanner(page: page, canvas: canvas) {
            banner.draw(in: &buffer, area: body.takeTop(banner.height, gap: canvas.height < 30 ? 0 : 1))
        }
        let foot = body.takeBottom(1, gap: 1)
        body = body.inset(dx: 2)
        switch model.scene {
        case .waiting: KioskWaiting(page: page).draw(in: &buffer, area: body)
        case .emergency:
            if let board = model.board { KioskAlarm(page: page, board: board).draw(in: &buffer, area: body) }
        case .turn(let scene):
            if let board = model.board { draw(scene, board, page, in: &buffer, area: body) }
        }
        KioskFoot(page: page).draw(in: &buffer, area: foot.inset(dx: 2))
        if glyphs == .ascii { buffer.foldToASCII() }
        return buffer
    }

    private func draw(
        _ scene: KioskScene, _ board: Board, _ page: KioskPage, in buffer: inout CellBuffer, area: Rect
    ) {
        switch scene {
        case .numbers: KioskNumbers(page: page, board: board).draw(in: &buffer, area: area)
        case .map: KioskMap(page: page, board: board).drawScene(in: &buffer, area: area)
        case .districts: KioskBars.districts(page, board).draw(in: &buffer, area: area)
        case .topics: KioskBars.topics(page, board).draw(in: &buffer, area: area)
        case .engagement: KioskAgencies(page: page, board: board).draw(in: &buffer, area: area)
        case .week: KioskWeek(page: page, board: board).draw(in: &buffer, area: area)
        }
    }
}
