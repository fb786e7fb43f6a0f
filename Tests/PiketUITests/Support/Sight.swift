import Foundation

/// How eyes see a colour. The matrices are those of Machado, Oliveira and Fernandes, "A Physiologically-based Model for
/// Simulation of Color Vision Deficiency" (IEEE TVCG 15, 2009), severity 1, on linear red, green and blue; distances are
/// Euclidean in OKLab (Ottosson, 2020): black to white is 1.
enum Sight: String, CaseIterable, Sendable {
    case normal, protan, deutan, tritan

    private var matrix: [[Double]] {
        switch self {
        case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protan:
            [
                [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
            ]
        case .deutan:
            [
                [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
            ]
        case .tritan:
            [
                [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
            ]
        }
    }

    func distance(_ one: UInt32, _ other: UInt32) -> Double {
        let (a, b) = (lab(one), lab(other))
        return zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }

    func lightness(_ rgb: UInt32) -> Double { lab(rgb)[0] }

    private func lab(_ rgb: UInt32) -> [Double] {
        let linear = [rgb >> 16, rgb >> 8, rgb].map { part -> Double in
            let value = Double(part & 0xFF) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        let seen = Self.times(matrix, linear).map { min(max($0, 0), 1) }
        return Self.times(Self.toLab, Self.times(Self.toCones, seen).map { cbrt($0) })
    }

    private static func times(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
        matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
    }

    private static let toCones = [
        [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
    private static let toLab = [
        [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
}
