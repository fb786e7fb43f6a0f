/// A camera in the street, `[[camera]]`. It belongs to the kelurahan whose middle is nearest.
package struct Camera: Hashable, Sendable {
    package var id: String
    /// Empty: the id says enough.
    package var name: String
    package var point: GeoPoint
    /// Where its picture is; Piket shows it and opens nothing.
    package var url: String

    package init(id: String, name: String = "", point: GeoPoint, url: String) {
        self.id = id
        self.name = name
        self.point = point
        self.url = url
    }
}
