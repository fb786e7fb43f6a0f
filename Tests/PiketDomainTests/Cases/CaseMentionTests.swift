import PiketDomain
import Testing

@Suite struct CaseMentionTests {
    @Test(arguments: [
        "lihat #10007", "Piket 10007", "[Piket 10007]", "piket-10007.3@kota.id", "laporan 10007 bagaimana",
        "nomor laporan 10007 belum", "tiket 10007", "LAPOR 10007 masih rusak", "pengaduan no 10007 masih rusak",
        "kasus 10007 belum", "Laporan nomor: 10007", "ticket #10007", "aduan no. 10007",
    ]) func numbersOfCases(text: String) {
        #expect(CaseMention.numbers(in: text) == [10_007])
    }

    @Test(arguments: [
        "parkir dipungut 15000 per mobil", "kode pos 20711", "Rp12500", "rumah no 10001 gang 3", "harga 10001 rupiah",
        "laporan 1234", "laporan 1234567890123", "tahun 2026", "", "10007",
    ]) func otherNumbers(text: String) {
        #expect(CaseMention.numbers(in: text) == [])
    }
}
