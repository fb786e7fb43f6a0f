package import PiketViewModels
package import PlainText

/// Sizes of files, in units of a thousand as disks are sold: `5,2 MB`.
extension Language {
    package func bytes(_ count: Int64) -> SafeText {
        let units: [SafeText] = ["kB", "MB", "GB", "TB"]
        guard count >= 1000 else { return "\(number(count)) byte" }
        var value = Double(count) / 1000
        var unit = 0
        // What would be rounded up to a thousand is one of the next unit.
        while value >= 999.95, unit + 1 < units.count {
            value /= 1000
            unit += 1
        }
        return "\(decimal(value)) \(units[unit])"
    }
}
