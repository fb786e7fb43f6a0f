import PlainText
import TerminalKit
import Testing

/// A small generator with a fixed seed, so that a failure can be seen again.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % sides
    }
}

@Suite struct CellBufferTests {
    @Test func foldedToASCIINothingMoves() {
        var buffer = CellBuffer(Size(width: 20, height: 1))
        buffer.put(SafeText(sanitizing: "08•• · “é” 日本 e\u{334}x"), x: 0, y: 0, style: Style(), maxWidth: 20)
        let plain = buffer.text(row: 0)
        #expect(plain.contains("•"))
        buffer.foldToASCII()
        #expect(buffer.text(row: 0) == "08** . \"?\" ? ?  ex  ")
        #expect(buffer.firstFault() == nil)
    }

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func noWideCharacterIsEverHalf(seed: UInt64) {
        var dice = Dice(seed: seed)
        var buffer = CellBuffer(Size(width: 23, height: 6))
        let texts: [SafeText] = ["日本語", "abc", "🙂x🙂", "e\u{334}", "한", "  "]
        for _ in 0..<3000 {
            let x = dice.roll(30) - 4
            let y = dice.roll(8) - 1
            switch dice.roll(4) {
            case 0: buffer.fill(Rect(x: x, y: y, width: dice.roll(6), height: dice.roll(3)), style: Style(.dim))
            case 1: buffer.setGround(.selected, in: Rect(x: x, y: y, width: dice.roll(9), height: 1))
            case 2:
                var patch = CellBuffer(Size(width: 5, height: 2))
                patch.put(texts[dice.roll(texts.count)], x: dice.roll(5) - 1, y: 0, style: Style())
                buffer.draw(patch, at: Point(x: x, y: y))
            default:
                buffer.put(texts[dice.roll(texts.count)], x: x, y: y, style: Style(.late), maxWidth: dice.roll(8))
            }
            #expect(buffer.firstFault() == nil)
        }
    }

    @Test func overwritingHalfBlanksTheMate() {
        var buffer = CellBuffer(Size(width: 6, height: 1))
        buffer.put("日本", x: 0, y: 0, style: Style())
        buffer.put("x", x: 1, y: 0, style: Style())
        #expect(buffer.text(row: 0) == " x本  ")
    }

    @Test func aWideCharacterThatWouldBeCutLeavesABlank() {
        var buffer = CellBuffer(Size(width: 3, height: 1))
        #expect(buffer.put("日本", x: 0, y: 0, style: Style()) == 3)
        #expect(buffer.text(row: 0) == "日 ")
    }

    @Test func textEndsWhereItIsTold() {
        var buffer = CellBuffer(Size(width: 8, height: 1))
        #expect(buffer.putRight("12", endX: 8, y: 0, style: Style(.strong)) == 6)
        #expect(buffer.put("abcdef", x: 0, y: 0, style: Style(), maxWidth: 3) == 3)
        #expect(buffer.text(row: 0) == "abc   12")
        #expect(buffer[6, 0].style.role == .strong)
    }

    @Test func theCursorRowKeepsItsRoles() {
        var buffer = CellBuffer(Size(width: 4, height: 2))
        buffer.put("late", x: 0, y: 1, style: Style(.late, bold: true))
        buffer.setGround(.selected, in: Rect(x: 0, y: 1, width: 4, height: 1))
        #expect(buffer[0, 1].style == Style(.late, on: .selected, bold: true))
        #expect(buffer.row(0, equals: CellBuffer(Size(width: 4, height: 2))))
        #expect(!buffer.row(1, equals: CellBuffer(Size(width: 4, height: 2))))
    }

    @Test func marksStayWithTheirBase() {
        var buffer = CellBuffer(Size(width: 3, height: 1))
        buffer.put("a\u{334}\u{301}b", x: 0, y: 0, style: Style())
        #expect(buffer.text(row: 0) == "a\u{334}\u{301}b ")
        #expect(buffer[0, 0].hasMarks)
    }
}
