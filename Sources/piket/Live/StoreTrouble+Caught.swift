import PiketDomain

extension StoreTrouble {
    /// A store's own trouble; whatever else went wrong, told as it describes itself.
    init(_ error: any Error, path: String = "") {
        self = error as? StoreTrouble ?? .other(path: path, detail: "\(error)")
    }
}
