import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

extension SlipDrawing {
    /// One line a contact: whose, who, the number to dial; those of the place first. A camera's address goes as far as
    /// there is room, and is copied whole.
    func drawContacts(_ list: ContactList, in buffer: inout CellBuffer, area: Rect) {
        var title = scene[Phrase.contactsTitle]
        if let place = scene.fullPlace(list.area) { title += "  " + place }
        buffer.put(
            title, x: area.x, y: area.y, style: Style(.strong, on: .surface, bold: true), maxWidth: area.width)
        let rows = Rect(x: area.x - 2, y: area.y + 2, width: min(area.width, 96) + 2, height: area.height - 3)
        let columns = TableLayout(
            [
                TableColumn(width: 18, gap: 2), TableColumn(width: 16, gap: 2, stretches: true, dropRank: 1),
                TableColumn(width: 17, gap: 2, stretches: true, dropRank: 2), TableColumn(width: 16, gap: 2),
            ], x: rows.x + 2, width: rows.width - 2)
        let slots = columns.slots
        for (index, entry) in list.entries.enumerated().dropFirst(list.list.top).prefix(max(rows.height, 0)) {
            let y = rows.y + index - list.list.top
            scene.spot(.line(.slip, index), at: Rect(x: rows.x, y: y, width: rows.width, height: 1))
            let isBarred = index == list.list.index
            let ground: Ground = isBarred ? .selected : .surface
            if isBarred {
                buffer.fill(Rect(x: rows.x, y: y, width: rows.width, height: 1), style: Style(on: ground))
                buffer.put(scene[.cursorBar], x: rows.x, y: y, style: Style(.accent, on: ground), maxWidth: 1)
            }
            func put(_ text: SafeText, _ slot: Int, _ role: Role, bold: Bool = false) {
                buffer.put(
                    text, in: slots[slot], y: y, style: Style(role, on: ground, bold: bold), glyphs: scene.glyphs)
            }
            let reach = SafeText(sanitizing: entry.reach, limit: 400)
            switch entry {
            case .person(let contact):
                put(scene[Phrase.role(contact.role)], 0, .text)
                put(areaName(contact.area), 1, .dim)
                put(SafeText(sanitizing: contact.name, limit: 200), 2, .text)
                put(reach, 3, .strong, bold: true)
            case .partner(let partner):
                put(scene[Phrase.partner], 0, .text)
                put(SafeText(sanitizing: partner.topics.joined(separator: ", "), limit: 200), 1, .dim)
                put(SafeText(sanitizing: partner.name, limit: 200), 2, .text)
                put(reach, 3, .strong, bold: true)
            case .camera(let camera):
                put(scene[Phrase.camera], 0, .text)
                let name = SafeText(sanitizing: camera.name.isEmpty ? camera.id : camera.name, limit: 200)
                put(name, 1, .dim)
                // An address is longer than a number: it begins where the name ends.
                let start = max(slots[1].x + min(name.width, slots[1].width) + 2, min(slots[2].x, slots[3].x - 17))
                buffer.put(
                    reach.truncated(to: max(slots[3].x + slots[3].width - start, 0), ellipsis: scene[.ellipsis]),
                    x: start, y: y, style: Style(.text, on: ground))
            }
        }
    }

    private func areaName(_ code: String?) -> SafeText {
        guard let code else { return scene[Phrase.everyPlace] }
        return SafeText(sanitizing: CityLabel.plain(scene.office.region.name(ofArea: code) ?? code), limit: 200)
    }
}
