extension ShippedMaps {
    /// Surabaya's Media Center (WargaKu). It has no status: a complaint is done when it was answered. Of its kelurahan
    /// only those are listed whose names differ from the official ones by more than spelling rules.
    static let surabaya = """
        channel = "mediacenter"
        timezone = "Asia/Jakarta"
        date_formats = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.SSS"]

        [fields]
        external_id = "id"
        received_at = "tanggal_keluhan"
        answered_at = ["tanggal_ditanggapi"]
        closed_at = ["tanggal_ditanggapi"]
        category = "topik"
        agency = "instansi"
        kelurahan = "kelurahan"
        kecamatan = "kecamatan"
        description = ["keluhan"]

        [kelurahan]
        "Perak Timur" = "35.78.12.1006"         # merged into Tanjung Perak
        "Perak Utara" = "35.78.12.1006"
        "Wonorejo Rungkut" = "35.78.03.1005"
        "Wonorejo Tegalsari" = "35.78.05.1005"
        "Bringin" = "35.78.31.1003"
        """
}
