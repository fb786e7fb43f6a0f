import PiketDomain
import Testing

@Suite("Masks of fields") struct MaskFieldTests {
    typealias Row = (name: String, mask: @Sendable (String) -> String, value: String, masked: String)

    static let rows: [Row] = [
        ("name", Mask.name, "Budi Santoso", "B. S."),
        ("name in small letters", Mask.name, "siti aminah binti umar", "S. A. B. U."),
        ("name with an apostrophe", Mask.name, "Nur Ma'ruf", "N. M."),
        ("no name", Mask.name, "  ", ""),
        ("NIK", Mask.number, "3171011234560001", "•••• •••• •••• •001"),
        ("licence", Mask.number, "8501-1234-5678", "•••• •••• •••• •678"),
        ("plate", Mask.number, "B 1234 XYZ", "• •••• XYZ"),
        ("short number", Mask.number, "12345", "•••• •••• •••• •5"),
        ("shorter", Mask.number, "123", "•••• •••• •••• •"),
        ("no number", Mask.number, "", ""),
        ("phone", Mask.phone, "0812-3456-7412", "08•• •••• •412"),
        ("phone with plus", Mask.phone, "+6281234567412", "+62 ••• •••• •412"),
        ("landline", Mask.phone, "(021) 5557412", "02•• •••• •412"),
        ("short phone", Mask.phone, "112", "••••"),
        ("e-mail", Mask.email, "budi@contoh.id", "b•••@•••"),
        ("handle", Mask.handle, "@budi", "@•••"),
        ("handle without sign", Mask.handle, "budi", "@•••"),
        ("contact: phone", Mask.contact, "081234567412", "08•• •••• •412"),
        ("contact: labelled phone", Mask.contact, "WA 0812 3456 7412", "08•• •••• •412"),
        ("contact: e-mail", Mask.contact, "budi@contoh.id", "b•••@•••"),
        ("contact: handle", Mask.contact, "@budi99", "@•••"),
        ("contact: nothing", Mask.contact, "", ""),
        ("address with RT", Mask.address, "Jl. Melati No. 12, RT 07/RW 03, Rawa Buaya", "RT 07/RW 03, Rawa Buaya"),
        ("address with RT/RW", Mask.address, "Gg. Mawar 4 RT/RW 007/003", "RT/RW 007/003"),
        ("address with RT last", Mask.address, "RT.5 RW.11 Blok C3 no 7A", "RT.5 RW.11 Blok • no •"),
        ("address without RT", Mask.address, "Jl. Sudirman No. 12B", "Jl. Sudirman No. •"),
        ("address with a block", Mask.address, "Pondok Benowo Blok B-12", "Pondok Benowo Blok •"),
        ("address with a name", Mask.address, "RT 02, rumah Pak Budi", "RT 02, rumah Pak B•••"),
        ("plain place", Mask.address, "depan pasar Kedurus", "depan pasar Kedurus"),
    ]

    @Test("has its shape and keeps it", arguments: rows.indices) func shapes(_ index: Int) {
        let row = Self.rows[index]
        #expect(row.mask(row.value) == row.masked, "\(row.name)")
        #expect(row.mask(row.masked) == row.masked, "\(row.name) again")
    }
}
