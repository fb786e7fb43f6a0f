extension CityTexts {
    /// How complaints of a category begin.
    static let openings: [String: [Template]] = [
        "jalan": [
            "Jalan berlubang di depan {tempat}, sudah {angka} motor jatuh minggu ini.",
            "Aspal ambles selebar satu meter di {jalan}, mohon segera ditambal.",
            "Tambalan di {jalan} terkelupas lagi {waktu}, lubangnya makin dalam.",
            "Galian bekas pipa di {jalan} tidak ditutup rata {waktu}.",
            "{jalan} bergelombang sepanjang {angka} puluh meter, motor sering oleng.",
        ],
        "pohon": [
            "Pohon besar miring ke arah kabel di {jalan}, takut tumbang saat angin kencang.",
            "Dahan patah menutup setengah {jalan} {waktu}.",
            "Mohon pemangkasan pohon di {jalan}, rantingnya menutup lampu.",
            "Pohon tumbang menimpa pagar {tempat}, jalan tertutup.",
        ],
        "parkir": [
            "Mobil parkir di badan {jalan} {waktu}, bus tidak bisa lewat.",
            "Parkir liar di trotoar depan {tempat}, pejalan kaki turun ke jalan.",
            "Truk menginap di {jalan}, keluar masuk gang jadi susah.",
            "Juru parkir memungut tanpa karcis di depan {tempat}.",
        ],
        "ketertiban": [
            "Musik keras dari {tempat} sampai lewat tengah malam, warga tidak bisa tidur.",
            "Ada kumpul-kumpul dan balap liar di {jalan} tiap malam Minggu.",
            "Spanduk liar dipaku di pohon sepanjang {jalan}.",
            "Pengamen memaksa penumpang di {tempat} {waktu}.",
        ],
        "sampah": [
            "Tumpukan sampah di bahu {jalan} depan {tempat} {waktu}, menutup saluran, mulai berbau.",
            "Sudah {angka} hari sampah di {tempat} tidak diangkut.",
            "Ada yang membakar sampah di lahan kosong {jalan} setiap pagi.",
            "Gerobak membuang sampah di kali belakang {tempat}.",
        ],
        "saluran": [
            "Saluran tersumbat, air masuk rumah tiap hujan deras di {jalan}.",
            "Selokan di depan gang penuh lumpur dan sampah plastik di {jalan}, mohon dikeruk.",
            "Tutup gorong-gorong pecah di {jalan}, air meluap {waktu}.",
        ],
        "fasum": [
            "Ayunan di taman dekat {tempat} patah, berbahaya bagi anak-anak.",
            "Toilet umum di {tempat} tidak ada air {waktu}.",
            "Atap {tempat} bocor, kursinya basah terus.",
        ],
        "lampu": [
            "Lampu jalan mati {angka} titik berturut-turut di {jalan}.",
            "PJU di {jalan} berkedip lalu padam, gelap sekali.",
            "Tiang lampu dekat {tempat} miring dan kabelnya terbuka.",
        ],
        "trotoar": [
            "Ubin pemandu di trotoar {jalan} lepas, tutup salurannya hilang.",
            "Trotoar depan {tempat} dibongkar dan tidak dikembalikan {waktu}.",
        ],
        "pkl": [
            "Pedagang menutup trotoar di {jalan} dari sore sampai malam.",
            "Lapak di depan {tempat} memakan separuh jalan.",
        ],
        "banjir": [
            "Air setinggi lutut di {jalan}, pompa tidak menyala.",
            "Genangan di depan {tempat} tidak surut {waktu}.",
            "Air kali naik ke {jalan}, {angka} rumah sudah kemasukan.",
        ],
        "lalin": [
            "Lampu lalu lintas di simpang {jalan} mati, kendaraan saling kunci.",
            "Rambu di depan {tempat} roboh {waktu}.",
        ],
        "airbersih": [
            "Air PAM di {jalan} keruh dan kecil {waktu}.", "Pipa bocor di depan {tempat}, air terbuang terus.",
        ],
        "kabel": [
            "Kabel menjuntai rendah di {jalan}, hampir kena kepala pengendara.",
            "Kabel putus tergeletak di trotoar dekat {tempat} {waktu}.",
        ],
        "bangunan": [
            "Rumah di {jalan} nomor {nomor} dibangun empat lantai tanpa papan izin.",
            "Bangunan di samping {tempat} melewati garis sempadan kali.",
        ],
        "bau": ["Bau menyengat dari arah {tempat} setiap malam.", "Bau limbah dari {jalan} {waktu}."],
        "kehilangan": [
            "Kehilangan dompet berisi KTP dan STNK di sekitar {tempat}.",
            "Tas hitam tertinggal di {tempat} {waktu}, berisi buku sekolah.",
        ],
        "jentik": [
            "Ada {angka} warga sakit demam berdarah di {jalan}, mohon pengasapan.",
            "Kolam kosong di belakang {tempat} penuh jentik.",
        ],
        "hoaks": [
            "Mohon klarifikasi pesan berantai tentang pemadaman air serentak besok di {tempat}.",
            "Beredar kabar bantuan tunai dibagikan di {tempat}, apakah benar?",
        ],
        "bencana": [
            "Tebing di {jalan} longsor {waktu}, {angka} rumah terancam.",
            "Angin kencang merusak atap di {jalan}, butuh terpal.",
        ],
        "wisata": [
            "Loket wisata dekat {tempat} tutup padahal jam buka.",
            "Petunjuk arah ke museum dari {tempat} tidak ada.",
        ],
        "darsos": [
            "Ada lansia telantar di dekat {tempat}, tampak sakit dan belum makan.",
            "Anak kecil menangis sendirian di {tempat}, terpisah dari orang tua.",
        ],
        "informasi": [
            "Mohon informasi syarat dan biaya mengurus surat pindah di {tempat}.",
            "Kapan jadwal pelayanan keliling di {jalan}?",
        ],
    ]
}
