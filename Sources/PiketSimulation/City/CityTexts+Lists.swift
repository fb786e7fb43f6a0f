extension CityTexts {
    static let streets = [
        "Jl. Melati", "Jl. Kenanga", "Gang Swadaya", "Jl. Anggrek", "Jl. Pasar Lama", "Jl. Masjid", "Gang Mawar",
        "Jl. Inpres", "Jl. Balai Warga", "Jl. Sekolah", "Jl. Kali Baru", "Jl. Stasiun", "Jl. Cempaka", "Jl. Flamboyan",
        "Gang Haji Naman", "Jl. Waru", "Jl. Mangga", "Gang Buntu", "Jl. Delima", "Jl. Rawa", "Jl. Kebon Nanas",
        "Jl. Lapangan", "Jl. Bambu Kuning", "Gang Langgar", "Jl. Teratai", "Jl. Pahlawan", "Jl. Veteran", "Jl. Dahlia",
        "Jl. Kramat", "Jl. Tanah Merah", "Jl. Puskesmas", "Jl. Bendungan", "Jl. Pelita", "Gang Damai", "Jl. Jati",
        "Jl. Pinang", "Jl. Kelapa", "Jl. Gotong Royong", "Jl. Makmur", "Jl. Kemuning",
    ]

    static let spots = [
        "pasar", "SD negeri", "puskesmas", "halte", "musala", "balai warga", "taman", "kantor pos", "stasiun",
        "lapangan", "rusun", "minimarket", "jembatan penyeberangan", "kantor kelurahan", "pos RW", "masjid", "apotek",
        "terminal", "RPTRA", "gardu listrik",
    ]

    static let numbers = ["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sepuluh"]

    static let times = [
        "sejak kemarin", "sejak Senin", "sejak Kamis", "sudah seminggu", "sejak tadi pagi", "sejak semalam",
        "sejak awal bulan", "setiap sore", "setelah hujan deras", "sudah tiga hari",
    ]

    static let givenNames = [
        "Agus", "Budi", "Dewi", "Eko", "Fitri", "Joko", "Rina", "Sari", "Tono", "Wati", "Hendra", "Indah", "Yusuf",
        "Lina", "Bambang", "Ratna", "Dimas", "Putri", "Arif", "Nur",
    ]

    static let familyNames = [
        "Santoso", "Lestari", "Wijaya", "Utami", "Saputra", "Handayani", "Nugroho", "Puspita", "Hidayat", "Siregar",
        "Simanjuntak", "Kurniawan", "Rahayu", "Setiawan", "Maulana", "Wulandari",
    ]

    static let details: [Template] = [
        "Kejadian {waktu} dekat {tempat}.",
        "Sudah {angka} warga mengeluh, paling parah di sekitar nomor {nomor}.",
        "Laporan serupa pernah kami sampaikan {angka} bulan lalu tetapi belum beres.",
        "Patokannya seberang {tempat}, masuk dari {jalan}.",
        "Keadaan ini berlangsung {waktu} dan makin parah.",
        "Anak sekolah dan lansia lewat sini setiap hari.",
        "Ada {angka} rumah yang terganggu.",
        "Petugas pernah datang {angka} hari lalu, hanya memotret.",
        "Foto terlampir, diambil di depan {tempat}.",
        "Jalur ini ramai karena dekat {tempat}.",
    ]

    static let requests = [
        "Mohon segera ditindaklanjuti.", "Mohon dicek ke lokasi.", "Terima kasih.",
        "Kapan kira-kira dikerjakan?", "Mohon kabari hasilnya.", "Tolong sebelum ada korban.",
        "Kami siap menunjukkan lokasinya.", "Mohon perhatian dinas terkait.",
    ]

    static let titles: [String: [Template]] = [
        "jalan": ["Jalan berlubang di {jalan}", "Aspal ambles dekat {tempat}", "Jalan rusak parah"],
        "pohon": ["Pohon miring ke kabel", "Dahan patah menutup jalan", "Mohon pangkas pohon di {jalan}"],
        "parkir": ["Parkir liar di {jalan}", "Mobil parkir di trotoar", "Bahu jalan penuh parkir"],
        "ketertiban": ["Musik keras tengah malam", "Balap liar di {jalan}", "Kumpul-kumpul mengganggu warga"],
        "sampah": ["Sampah menumpuk di {jalan}", "Sampah tidak diangkut", "Pembakaran sampah"],
        "saluran": ["Saluran tersumbat, air masuk rumah tiap hujan", "Selokan penuh lumpur", "Got mampet di {jalan}"],
        "fasum": ["Ayunan taman patah", "Toilet umum tanpa air", "Bangku taman rusak"],
        "lampu": ["Lampu jalan mati di {jalan}", "PJU padam {angka} titik"],
        "trotoar": ["Ubin trotoar lepas", "Tutup saluran di trotoar hilang"],
        "pkl": ["Pedagang menutup trotoar", "PKL di {jalan}"],
        "banjir": ["Banjir setinggi lutut", "Genangan di {jalan}", "Pompa tidak menyala"],
        "lalin": ["Lampu lalu lintas mati", "Simpang {jalan} terkunci"],
        "airbersih": ["Air PAM keruh", "Air mati di {jalan}"],
        "kabel": ["Kabel menjuntai di {jalan}", "Kabel putus di trotoar"],
        "bangunan": ["Bangunan tanpa izin", "Bangunan melewati batas"],
        "bau": ["Bau menyengat tiap malam"],
        "kehilangan": ["Kehilangan KTP di {tempat}", "Dompet hilang"],
        "jentik": ["Mohon pengasapan nyamuk", "Banyak jentik di {jalan}"],
        "hoaks": ["Mohon klarifikasi pesan berantai"],
        "bencana": ["Tebing longsor di {jalan}", "Atap rumah terbawa angin"],
        "wisata": ["Loket wisata tutup", "Museum tanpa petunjuk"],
        "darsos": ["Lansia telantar dekat {tempat}", "Anak tersesat"],
        "informasi": ["Syarat surat pindah", "Permintaan informasi"],
    ]
}
