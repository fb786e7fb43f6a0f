extension String {
    /// Without what only machines read: control characters, directions, byte order marks. Breaks and tabs become blanks,
    /// for names and other text of one line.
    package var withoutHidden: String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace {
                scalars.append(" ")
            } else if !scalar.isHidden {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    /// It holds a character that only machines read; breaks and tabs are none.
    package var holdsHidden: Bool { unicodeScalars.contains { $0.isHidden && !$0.properties.isWhitespace } }
}

extension Unicode.Scalar {
    fileprivate var isHidden: Bool {
        switch value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: properties.generalCategory == .control
        }
    }
}
