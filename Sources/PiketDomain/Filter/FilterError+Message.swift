extension FilterError {
    package enum Language: Hashable, Sendable {
        case indonesian, english
    }

    /// One line that names what is wrong and what would be right.
    package func message(_ language: Language) -> String {
        let id = language == .indonesian
        switch problem {
        case .unknownKey(let nearest):
            let keys = FilterKey.allCases.map(\.rawValue).joined(separator: ", ")
            if let nearest {
                return id
                    ? "kunci “\(token)” tidak dikenal; maksudnya “\(nearest)”? Yang ada: \(keys)"
                    : "unknown key “\(token)”; did you mean “\(nearest)”? Keys: \(keys)"
            }
            return id ? "kunci “\(token)” tidak dikenal; yang ada: \(keys)" : "unknown key “\(token)”; keys: \(keys)"
        case .badValue(let key):
            let allowed = key.allowed(language)
            return id
                ? "nilai “\(token)” tidak dikenal untuk \(key.rawValue); yang bisa: \(allowed)"
                : "\(key.rawValue) has no value “\(token)”; allowed: \(allowed)"
        case .unknownName(let key, let nearest?, _):
            return id
                ? "\(key.rawValue):\(token) tidak ada di kantor ini; maksudnya “\(nearest)”?"
                : "\(key.rawValue):\(token) is not known in this office; did you mean “\(nearest)”?"
        case .unknownName(let key, nil, _):
            let allowed = key.allowed(language)
            return id
                ? "\(key.rawValue):\(token) tidak ada di kantor ini; yang bisa: \(allowed)"
                : "\(key.rawValue):\(token) is not known in this office; allowed: \(allowed)"
        case .missingValue(let key):
            let allowed = key.allowed(language)
            return id ? "\(key.rawValue) perlu nilai: \(allowed)" : "\(key.rawValue) needs a value: \(allowed)"
        case .wrongSign(let key):
            let example = key.takesDuration ? "\(key.rawValue)<2h" : "\(key.rawValue):"
            return id ? "“\(token)”: tulislah \(example)" : "“\(token)”: write \(example)"
        case .minusInside(let key):
            let wanted = "-\(key.rawValue):\(token.drop { $0 == "-" })"
            return id ? "“\(token)”: tulislah \(wanted)" : "“\(token)”: write \(wanted)"
        case .unclosedQuote:
            return id
                ? "tanda kutip di kolom \(position + 1) belum ditutup"
                : "the quotation mark at column \(position + 1) is not closed"
        case .danglingOr:
            return id ? "“|” perlu sesuatu di kedua sisinya" : "“|” needs something on both sides"
        case .danglingNot:
            return id ? "“-” perlu sesuatu di belakangnya" : "“-” needs something behind it"
        }
    }
}

extension FilterKey {
    /// The values a key takes, as words of the language.
    package func allowed(_ language: FilterError.Language) -> String {
        let index = language == .indonesian ? 0 : 1
        let id = language == .indonesian
        func list(_ words: [[String]]) -> String {
            words.map { $0.count > index ? $0[index] : $0[0] }.joined(separator: ", ")
        }
        switch self {
        case .status: return list(Status.allCases.map(\.words))
        case .type: return list(ComplaintType.allCases.map(\.words))
        case .priority: return list(Priority.allCases.map(\.words))
        case .visibility: return list(Visibility.allCases.map(\.words))
        case .verdict: return list(HoaxVerdict.allCases.map(\.words))
        case .flag: return list(FilterFlag.allCases.map(\.words))
        case .forecast: return list(Horizon.Kind.allCases.map(\.words))
        case .kelurahan, .kecamatan, .kota, .category, .channel, .agency:
            return id ? "nama, kode, atau - untuk yang kosong" : "a name, a code, or - for none"
        case .by: return id ? "@me, login, atau -" : "@me, a login, or -"
        case .left, .age: return id ? "lama, mis. 30m, 2j, 3hr" : "a duration, e.g. 30m, 2h, 3d"
        case .since, .until:
            return id ? "tanggal, mis. 2026-11-01, hari-ini, 7hr" : "a date, e.g. 2026-11-01, today, 7d"
        case .number: return id ? "nomor pengaduan" : "a complaint number"
        case .reference: return id ? "nomor rujukan" : "a reference"
        }
    }
}
