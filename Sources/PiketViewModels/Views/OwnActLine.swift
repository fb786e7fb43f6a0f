package import PiketDomain

/// Something the viewer did to a case.
package struct OwnActLine: Hashable, Sendable {
    package let event: Int64
    package let number: Int64
    package let at: Instant
    package let act: Act
    /// It was taken back since.
    package let isUndone: Bool
    /// `u` takes it back now.
    package let isUndoable: Bool
}
