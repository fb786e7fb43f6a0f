/// What becomes of a case by the city's present.
enum CaseFate: UInt8 {
    case closed
    /// Open, and no deadline broken.
    case onTime
    /// Open with a broken deadline.
    case late
}
