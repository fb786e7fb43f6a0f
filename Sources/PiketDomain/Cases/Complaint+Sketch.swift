import PlainText

extension Complaint {
    /// Of its masked words while it is open: by it nearly equal ones are found. nil: too short, or nobody looks for it.
    package var sketch: TextSketch? { status.isOpen ? TextSketch(sketched) : nil }

    /// What a case is compared by.
    package var sketched: String { title.string + " " + text.string }
}
