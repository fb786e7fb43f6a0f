/// What pane 4 shows of the agencies: their accounts, or beside them how complaints were answered.
package enum EngagementFace: String, CaseIterable, Hashable, Sendable {
    case accounts
    /// Answers to complaints and closings, by agency.
    case agencies
    /// Answers to complaints, by channel.
    case channels
}
