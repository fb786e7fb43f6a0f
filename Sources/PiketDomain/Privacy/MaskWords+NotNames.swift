extension MaskWords {
    /// Capitalised words that end a name or are none: offices, places, requests, other titles.
    static let notNames = Set(
        ("bapak bpk pak ibu bu sdr sdri saudara saudari yth "
            + "presiden wakil gubernur wagub wali walikota wawali bupati camat lurah kades kadus kepala ketua sekretaris "
            + "kadis kadin kabid kasi menteri dirut direktur manajer pimpinan petugas polisi satpam satpol hansip operator "
            + "admin anggota dewan dprd dpr kota pertiwi negara republik indonesia "
            + "dinas badan biro bagian kantor instansi kelurahan kecamatan desa kabupaten provinsi kel kec kab prov "
            + "pemkot pemprov pemda pemerintah pdam pln pkk puskesmas polsek polres koramil sekolah masjid musholla pasar "
            + "jalan jl jln gang gg perum perumahan komplek blok rt rw no nomor km depan belakang samping dekat arah daerah "
            + "tolong mohon minta harap terima terimakasih trims selamat maaf permisi assalamualaikum salam halo "
            + "di ke dari dan atau yang yg untuk utk agar supaya karena krn dengan dgn pada oleh sudah sdh belum blm tidak "
            + "tdk ada ini itu saya kami kita mereka dia warga pelapor pribadi semua para sekalian kapan kenapa mengapa "
            + "bagaimana apakah apa bisa mau ingin lapor laporan saat tadi hari pagi siang sore malam senin selasa rabu "
            + "kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november "
            + "desember lampu sampah banjir air got selokan saluran pohon rusak berlubang macet mati padam alamat telp hp wa "
            + "nik ktp kk tlp telepon email nomer tgl tanggal jam pukul telah akan sedang masih juga lagi")
            .split(separator: " ").map(String.init))
}
