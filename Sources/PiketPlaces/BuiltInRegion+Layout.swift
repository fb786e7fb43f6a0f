extension BuiltInRegion {
    /// The tile layout of the places as `TileLayout.text` writes it: row and column of each place to the base of 36, in
    /// the order of the codes. Found with five times the usual effort, which would be too slow at every start.
    package var layout: String {
        switch self {
        case .yogyakarta:
            """
            000120101102121513142503322324222131413040506071626152514243333453546335364445556465465666
            """
        case .grobogan:
            """
            g1g2e2f1f0d0e0e1f2d1d2c3h6g6g5f5f6e6e5e4d6d5d4e3b5a5a6c59697b6g7f7e7c8e8d7a8b8c7b7a77798998978796858\
            69hdhchbhagag9g8f8f9e9eafafbgbgcgdi7i8i9jajbjcidicibiah9h8h7fdeddcccddcdbdacbcbbcbbaabcfdfagefffgefe\
            eedecebfafbe9fgfhghhghfhggegfgdgehdhchcgbg9g9hbh8h8g7g6g7hah5h6h5g7e8eadae9e8f7f9d9c6e6f5f5e4f6ca99a\
            8b8c7d7c6d5d4e3b5b5c4d4c4b3c3d2d1c2c2bdaeb6a9bd8d9ecfcb9caaa6bdbc98a7a7b595a4a493a39292a193828182726\
            2516170667665655878685959484837444433445647576464757483736356554d3b4c4b3a3a493825392a273726252334232\
            222312908060708171615150302040412131110201c0b2b1c2c191a0b0a1
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
