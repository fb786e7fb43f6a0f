import Foundation

/// A point on the globe (WGS 84).
package struct GeoPoint: Hashable, Sendable {
    /// Degrees north, -90 ... 90.
    package var latitude: Double
    /// Degrees east, -180 ... 180.
    package var longitude: Double

    package init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }

    /// Metres over the ground, on a plane that touches the globe between both: within 0.5% up to 200 km, meaningless
    /// across the date line or at the poles.
    package func metres(to other: GeoPoint) -> Double {
        let narrowing = cos((latitude + other.latitude) / 2 * .pi / 180)
        let east = (other.longitude - longitude) * narrowing
        let north = other.latitude - latitude
        return (east * east + north * north).squareRoot() * Self.metresPerDegree
    }

    static let metresPerDegree = 111_195.0

    /// False for what an empty form or a broken export leaves behind: 0,0, not a number, off the globe.
    package var isUsable: Bool {
        (-90...90).contains(latitude) && (-180...180).contains(longitude)
            && (abs(latitude) > 1e-6 || abs(longitude) > 1e-6)
    }
}
