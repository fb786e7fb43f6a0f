import Foundation

/// Finds the place a record means. Built once per region; a look-up costs a few microseconds and never scans.
package struct PlaceIndex: Sendable {
    /// What a record says about its place; whatever it does not say is nil or empty.
    package struct Query: Hashable, Sendable {
        package var code: String?
        package var kelurahan: String?
        package var kecamatan: String?
        package var point: GeoPoint?

        package init(
            code: String? = nil, kelurahan: String? = nil, kecamatan: String? = nil, point: GeoPoint? = nil
        ) {
            self.code = code
            self.kelurahan = kelurahan
            self.kecamatan = kecamatan
            self.point = point
        }
    }

    /// How the place was found.
    package enum Basis: Hashable, Sendable {
        case code
        /// Kecamatan and kelurahan by name.
        case names
        /// The kelurahan's name alone, which only one place of the region bears.
        case uniqueName
        /// The nearest centroid, so many metres away.
        case nearest(metres: Double)
    }

    package enum UnplacedReason: Hashable, Sendable {
        case nothingSaid
        case unknownCode(String)
        case unknownName(String)
        /// Several places bear the name and no kecamatan tells them apart; their codes.
        case ambiguousName([String])
        /// The nearest centroid is so many metres away; infinite if it lies beyond what was looked at.
        case tooFar(metres: Double)
        /// 0,0 or off the globe.
        case unusablePoint
        case emptyRegion
    }

    package enum Match: Hashable, Sendable {
        /// A normalised code.
        case place(String, Basis)
        case unplaced(UnplacedReason)

        package var code: String? {
            if case .place(let code, _) = self { code } else { nil }
        }
    }

    /// A point farther than this from every centroid is unplaced: 3 km, or twice the median spacing if that is more.
    package let reach: Double
    /// Median distance in metres from a place to the nearest other one; 0 with fewer than two points.
    package let medianSpacing: Double

    private let codes: [String]
    private var known: Set<String> = []
    private var byNames: [String: [Int]] = [:]
    private var byName: [String: [Int]] = [:]
    private let grid: PointGrid

    package init(_ region: Region) {
        codes = region.places.map(\.code)
        known = Set(codes)
        let points = region.places.map(\.point)
        medianSpacing = PointGrid.medianSpacing(of: points.compactMap { $0 })
        reach = max(3_000, 2 * medianSpacing)
        grid = PointGrid(points, cellMetres: reach)
        for (index, place) in region.places.enumerated() {
            let name = PlaceName(place.name)
            let kecamatan = PlaceName(place.kecamatan).bareKey
            // A name with its prefix and without one may be the same; a place stands once under each.
            for key in Set([name.key, name.bareKey]) { byName[key, default: []].append(index) }
            for key in Set([name.key, name.bareKey, name.shortKey]) {
                byNames[Self.pair(kecamatan, key), default: []].append(index)
            }
        }
    }

    /// By code, else by kecamatan and kelurahan, else by a kelurahan name only one place bears, else by point.
    package func match(_ query: Query) -> Match {
        guard !codes.isEmpty else { return .unplaced(.emptyRegion) }
        var reason = UnplacedReason.nothingSaid
        if let text = query.code, !text.isEmpty {
            if let code = PlaceCode.normalised(text), known.contains(code) { return .place(code, .code) }
            reason = .unknownCode(text)
        }
        if let text = query.kelurahan, !text.isEmpty {
            switch named(PlaceName(text), in: query.kecamatan.map { PlaceName($0).bareKey } ?? "") {
            case .success(let match): return match
            case .failure(let missing):
                reason = missing.reason ?? (reason == .nothingSaid ? .unknownName(text) : reason)
            }
        }
        guard let point = query.point else { return .unplaced(reason) }
        guard point.isUsable else { return .unplaced(reason == .nothingSaid ? .unusablePoint : reason) }
        guard let (index, metres) = grid.nearest(to: point) else { return .unplaced(.tooFar(metres: .infinity)) }
        return metres <= reach ? .place(codes[index], .nearest(metres: metres)) : .unplaced(.tooFar(metres: metres))
    }

    private struct NotNamed: Error {
        var reason: UnplacedReason?
    }

    private func named(_ name: PlaceName, in kecamatan: String) -> Result<Match, NotNamed> {
        guard !name.key.isEmpty else { return .failure(NotNamed()) }
        if !kecamatan.isEmpty {
            for key in [name.key, name.bareKey, name.shortKey] {
                if let found = byNames[Self.pair(kecamatan, key)], found.count == 1 {
                    return .success(.place(codes[found[0]], .names))
                }
            }
        }
        for key in [name.key, name.bareKey] {
            guard let found = byName[key] else { continue }
            guard found.count == 1 else { return .failure(NotNamed(reason: .ambiguousName(found.map { codes[$0] }))) }
            return .success(.place(codes[found[0]], .uniqueName))
        }
        return .failure(NotNamed())
    }

    private static func pair(_ kecamatan: String, _ kelurahan: String) -> String { kecamatan + "/" + kelurahan }
}
