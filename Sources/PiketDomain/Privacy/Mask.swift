/// Masks for data about persons (UU 27/2022). What is hidden becomes `•`, in shapes that do not tell its length.
///
/// Masking masked text changes nothing.
package enum Mask {
    /// The sign that stands for a hidden character.
    package static let dot: Character = "•"
}
