extension BuiltInRegion {
    /// The tile layout of the places as `TileLayout.text` writes it: row and column of each place to the base of 36, in
    /// the order of the codes. Found with eight times the usual effort, which would be too slow at every start. nil: it is computed when the region is taken in, in under a second.
    package var layout: String? {
        switch self {
        case .yogyakarta, .grobogan: nil
        case .dkiJakarta:
            """
            020100060405787667776866695a4a3b3a5b4c6c5d4b6d6e5c799a9b8a896a7d7c8ca9aa999888b5b6b7a6a797878b7b6b7a\
            28324243332e5e3d4e3e4d2d2f4g3f4f5g5f2h5h3h2g3g6h4h3c2b2a7f6g6f51706162524165747564845463595758493948\
            3829375546473645352526275693a3b3a28372825060313040a4a5958694967191a0a1b081eadad9dbcbcabba8c7c8b8c9ba\
            b9d8e8g8e7f8d7hah8g7h7gah9i9d3g4c3b4c4e3g6h5h6g5f7e5d4e4d5d6c6f5e6f4f6e9g9faf9fbebi8j8i7j9iaj7d2e2b1\
            c1c2ad8d9cabac9d8faebeaf9e8e9fbcdccccdddcedebdfdgcgdfcgbedechbjaibjbjcag8g9g7h9h8h7gcgdfbfchbgahbhfe\
            geeeffeficjdidhchdieifjfjehghfgfhe
            """
        }
    }
}
