import Testing

extension Stories {
    @Suite(.inTerminal) struct Looking {
        /// How many reports meet a condition, as the title of the queue writes it.
        private func share(_ condition: (Int) -> Bool) -> String {
            " \((0..<City.open).filter(condition).count)/\(City.open) "
        }

        @Test func `a filter narrows the queue, names its faults, and Esc takes it away`() throws {
            let desk = try Terminal(Program.inCity())
            try desk.openDesk()
            try desk.press("/")
            try desk.type("wrna:merah")
            let faulty = try desk.waitFor("kunci “wrna” tidak dikenal")
            #expect(faulty.contains("10052"), "a faulty filter empties no list")
            try desk.press("Escape")
            try desk.waitWithout("wrna")
            try desk.press("/")
            try desk.type("kat:jalan")
            try desk.press("Enter")
            let narrowed = try desk.waitFor(share { $0 % 2 == 1 })
            #expect(
                narrowed.contains("10052")
                    && !narrowed.contains("verif.   10051  Menunggu   Sampah          Kebon Melati      —"))
            try desk.press("Escape")
            try desk.waitFor(share { _ in true })
        }

        @Test func `a pane can be zoomed, and a narrow screen shows one at a time`() throws {
            let desk = try Terminal(Program.inCity())
            try desk.openDesk()
            try desk.press("z")
            try desk.wait("one pane with all columns") { $0.contains("Umur") && !$0.contains("2 Terlambat") }
            try desk.press("0")
            try desk.waitFor("2 Terlambat", "3 Peta")
            try desk.resize(80, 24)
            try desk.waitFor("1 Pengaduan terbuka  2 Terlambat \(City.late)  3 Peta  4 Medsos")
            try desk.press("2")
            try desk.waitFor("Lewat", "terparah dulu")
            try desk.press("Tab")
            try desk.waitFor("tetangga")
            try desk.press("4")
            try desk.waitFor("DLH", "DBM")
        }

        @Test func `a tile of the map filters the queue to its kelurahan, then its kecamatan`() throws {
            let desk = try Terminal(Program.inCity())
            try desk.openDesk()
            try desk.press("3")
            try desk.waitFor("tetangga")
            try desk.press("Enter")
            // The cursor begins where the queue's first row lies: Cempaka Putih Barat, report 51.
            try desk.waitFor(share { City.place(of: $0).name == "Cempaka Putih Barat" })
            try desk.press("Enter")
            try desk.waitFor(share { City.place(of: $0).kecamatan == "Cempaka Putih" })
            try desk.press("Escape")
            try desk.waitFor(share { _ in true })
            try desk.press("/")
            try desk.type("pluit")
            try desk.press("Enter")
            try desk.press("Enter")
            try desk.waitFor(share { City.place(of: $0).name == "Pluit" })
        }

        @Test func `Enter opens a complaint, which scrolls, and Esc goes back`() throws {
            let desk = try Terminal(Program.inCity(), columns: 80, rows: 18)
            try desk.enter("desk")
            try desk.waitFor("1 Pengaduan terbuka", "10052")
            try desk.press("j")
            try desk.press("Enter")
            let top = try desk.waitFor("10051  Sampah menumpuk 50", "Lokasi")
            #expect(!top.contains("081200000000"), "the reporter is masked")
            try desk.press("G")
            try desk.waitFor("Riwayat", "diimpor")
            try desk.press("g")
            try desk.waitFor("Lokasi")
            try desk.press("n")
            try desk.waitFor("10050  Lubang di tikungan 49")
            try desk.press("Escape")
            try desk.waitFor("1 Pengaduan terbuka", "10052")
        }

        @Test func `help is searched and runs what was found`() throws {
            let desk = try Terminal(Program.inCity())
            try desk.openDesk()
            try desk.press("?")
            try desk.waitFor("Bantuan", "baris atau petak di bawah")
            try desk.type("besarkan")
            try desk.waitWithout("baris atau petak di bawah")
            try desk.press("Enter")
            try desk.wait("the zoomed queue") { $0.contains("Umur") && !$0.contains("Bantuan") }
        }

        @Test func `the palette changes language and theme at once`() throws {
            let desk = try Terminal(Program.inCity())
            try desk.openDesk()
            try desk.press(":")
            try desk.type("bahasa inggris")
            try desk.press("Enter")
            try desk.waitFor("1 Open complaints", "2 Late", "3 Map", "connected")
            let dark = try desk.colouredScreen()
            try desk.press(":")
            try desk.type("theme: siang")
            try desk.waitFor("theme: siang")
            try desk.press("Enter")
            try desk.waitWithout("theme: siang")
            let came = try Deadline.wait(seconds: 10) {
                let light = Escapes.colours(in: try desk.colouredScreen())
                return light.intersection(Escapes.colours(in: dark)).count * 2 < light.count
            }
            #expect(came, "a light theme shares few colours with a dark one")
        }
    }
}
