/// How a program ended and what it wrote.
struct Outcome {
    /// The exit code; 128 + n after signal n.
    let status: Int32
    let output: String
    let errors: String

    var errorLines: [Substring] { errors.split(separator: "\n") }
}
