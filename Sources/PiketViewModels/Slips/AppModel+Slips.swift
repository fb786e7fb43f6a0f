/// Keys while a slip lies over the panes.
extension AppModel {
    mutating func runOnSlip(_ command: Command) -> [Request] {
        guard let slip else { return [] }
        switch command {
        case .copyText:
            guard options.hasClipboard else {
                say(.unavailable(command, .noClipboard))
                return []
            }
            return copy(.slip(slip), saying: String(slip.number))
        case .open where !isRepeating:
            self.slip = nil
            return openCase(slip.number, origin: nil)
        case .back, .closeView: self.slip = nil
        default: break
        }
        return []
    }
}
