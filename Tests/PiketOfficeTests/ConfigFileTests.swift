import PiketOffice
import Testing

@Suite struct `Config file` {
    @Test func `reads what it says and leaves the rest unsaid`() {
        let reading = ConfigFile.read(
            """
            theme = "siang"
            lang = "en"
            color = 256
            mouse = true
            [keys]
            assign = "a"
            zoom = ["0", "z"]
            [kiosk]
            board = "/srv/board"
            exit_word = "pulang"
            scenes = ["counters", "map"]
            every = "20s"
            """)
        #expect(reading.faults == [])
        let config = reading.config
        #expect(config.theme == "siang")
        #expect(config.language == "en")
        #expect(config.color == "256")
        #expect(config.mouse == true)
        #expect(config.glyphs == nil)
        #expect(config.keys == ["assign": ["a"], "zoom": ["0", "z"]])
        #expect(config.kiosk.board == "/srv/board")
        #expect(config.kiosk.exitWord == "pulang")
        #expect(config.kiosk.scenes == ["counters", "map"])
        #expect(config.kiosk.every == 20)
    }

    @Test(arguments: [
        ("an unknown key", "font = \"x\"", "font"), ("a language", "lang = \"fr\"", "lang"),
        ("glyphs", "glyphs = \"emoji\"", "glyphs"), ("a colour depth", "color = 12", "color"),
        ("a span", "[kiosk]\nevery = \"soon\"", "kiosk.every"),
        ("a span of nothing", "[kiosk]\nevery = 0", "kiosk.every"),
        ("a key that is no text", "[keys]\nassign = 3", "keys.assign"),
    ])
    func `passes over and names`(_ name: String, _ text: String, _ key: String) {
        let reading = ConfigFile.read("theme = \"siang\"\n" + text)
        #expect(reading.faults.map(\.key) == [key])
        #expect(reading.config.theme == "siang")
    }
}
