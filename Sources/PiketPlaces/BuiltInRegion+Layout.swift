extension BuiltInRegion {
    /// The tile layout of the places as `TileLayout.text` writes it: row and column of each place to the base of 36, in
    /// the order of the codes. Found with five times the usual effort, which would be too slow at every start.
    package var layout: String {
        switch self {
        case .yogyakarta:
            """
            020311011213233624253514323334222131413040506071726152514253434463647345465455657475566676
            """
        case .grobogan:
            """
            c3d4b4b2a1a0a2b3c4a3a494dbcbcab8bab9a8a7a99897a696868788777879bbabaa9a9c9b8b8a99897a6a7b7c6c6b5c5b3c\
            4cahagbgbfbebdbcacad9d8eae9eaf9f9gdcdddedfdgchcibhcgcfcecdccdjcjbibjbk9kak8kaj9jai9i8j8o9n8namcldkck\
            blal9l9m8m8l7mcmcncobpbobnanbmaoap9p8p9o7p7n7o6p6o6n5n4n5o5p4p4o3n5m5l7k7l6l6m4m6k5k4k4l3m3l2l6h7h7i\
            7j6j5j6i5i4j3k3g5g5h4i4h4g3h3i2i3j2h2g7e7f6f6e8c8d8f8g8h9h8i7g6g7d6d4d5d5e5f4f4e3f3e3d2e1d2c2d1c1b1a\
            190a0b095a694a59686757766656554645343536374858493a4b3b2a29393828a58595847475655444647372635343243323\
            131412706050616252514241402031322221110201918382939271818090
            """
        case .dkiJakarta:
            """
            02010006040578766777686669594a3a395a4b6b5c3b6c6d5b799a9b8a896a7d7c8da8a9999888a4a5a6969787868b8c7b7a\
            24223233232d5d4c4d3d2c3c2e4f3f3e5f4e2g5g3h2f3g4h4g2b2a297f6f5e41706162514254636453744352495758483847\
            372836554546354434252627568393a292737282506031304094957565848571809091a081dad9d8dbcac9baa7b5b6b7c8b9\
            b8c7d7f6d6e7c6g9g7g6h7f9f8h8c2e2b2a3b3d2g5g4h6f4f5d4c3d3c4c5b4e4d5e3e5e8g8eaf7fae9i7j7i6i8h9j6c1d1a1\
            b0b1bc9d9cabaaac8fadaeaf9e8e9fbbdccbccddbecdbdfcgbgcfbgaebechai9iajajbag8g9g7h9h8h7gcfcebfcgbgahbhfd\
            gdedfedeibjcichbhcidiejejdhfhegehd
            """
        }
    }
}
