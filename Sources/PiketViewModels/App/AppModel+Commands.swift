import PiketDomain

/// Carrying out commands: what lies on top gets them first.
extension AppModel {
    mutating func run(_ command: Command) -> [Request] {
        switch command {
        case .quit:
            identity = nil
            return [.quit]
        case .interrupt: return askToQuit()
        case .suspend:
            identity = nil
            return [.suspend]
        case .repaint: return [.repaint]
        case .mouse: return toggleMouse()
        default: break
        }
        switch layer {
        case .dialog: return runInDialog(command)
        case .call: return runInCall(command)
        case .slip: return runOnSlip(command)
        case .prompt: return runInPrompt(command)
        case .palette: return runInPalette(command)
        case .help: return runInHelp(command)
        case .signs: return runInSigns(command)
        case .forecast: return runInForecast(command)
        case .agency: return runInAgency(command)
        case .handover: return runInHandover(command)
        case .mentions: return runInMentions(command)
        case .detail, .panes:
            if let reason = reason(against: command) {
                say(.unavailable(command, reason))
                return []
            }
            if let act = command.act { return openDialog(act) }
            return runAnywhere(command) ?? (detail == nil ? runInPanes(command) : runInDetail(command))
        }
    }

    /// nil: it is done differently by each view.
    private mutating func runAnywhere(_ command: Command) -> [Request]? {
        switch command {
        case .help: openHelp()
        case .palette: openPalette()
        case .closureSigns: return openSigns()
        case .forecast: return openForecast()
        case .handover: return openHandover()
        case .mentions: return openMentions()
        case .freeze: toggleFreeze()
        case .ownActs: return openOwnActs()
        case .nextLayout: divide(preset.next(hasCards: metrics.hasCards))
        case .save: openSaving()
        case .acts: openActs()
        case .links: openLinks()
        case .copyNumber: return copySelected { .number($0.number) }
        case .copySummary: return copySelected { .summary($0) }
        case .refetch: return refetch()
        case .writeDown: return openCall()
        case .contacts: openContacts()
        default: return nil
        }
        return []
    }

    private mutating func runInPanes(_ command: Command) -> [Request] {
        switch command {
        case .up, .down, .left, .right, .first, .last, .pageUp, .pageDown, .halfPageUp, .halfPageDown:
            return moveInPane(command)
        case .open where focus == .map: return narrowToTile()
        case .open where focus == .overdue && overdue.grouping != nil: return openGroup()
        case .open where focus == .engagement: return openAgency()
        case .open: return openSelected()
        case .back: return back()
        case .closeView:
            guard isZoomed else { return askToQuit() }
            toggleZoom()
        case .nextPane: turnFocus(by: 1)
        case .previousPane: turnFocus(by: -1)
        case .focusQueue: setFocus(.queue)
        case .focusOverdue: setFocus(.overdue)
        case .focusMap: setFocus(.map)
        case .focusEngagement: setFocus(.engagement)
        case .zoom: toggleZoom()
        case .filter: return openPrompt()
        case .showNews: return show(.news)
        case .saveView: openNaming(.saving)
        case .renameView: openNaming(queue.own.map { .renaming($0.name) })
        case .deleteView: return dropView()
        case .nextMatch: return goToMatch(step: 1)
        case .previousMatch: return goToMatch(step: -1)
        case .nextView: return stepView(by: 1)
        case .previousView: return stepView(by: -1)
        case .sort: return stepSort()
        case .reverseSort: return reverseSort()
        case .group: return stepGrouping()
        case .nextBreach: return search(QueuePane.Seek(target: .breach, step: 1), isFirst: true)
        case .previousBreach: return search(QueuePane.Seek(target: .breach, step: -1), isFirst: true)
        case .nextDueWithinHour: return search(QueuePane.Seek(target: .dueWithinHour, step: 1), isFirst: true)
        case .follow: toggleFollow()
        case .earlierDay: stepDay(by: 1)
        case .laterDay: stepDay(by: -1)
        case .playDays: playDays()
        case .kecamatanOnly: map.isKecamatanOnly.toggle()
        case .explain:
            let requests = openSelected()
            detail?.isExplaining = true
            return requests
        case .mark:
            markSelected()
            return followMarks()
        case .markRange:
            markRange()
            return followMarks()
        case .markAll: return markAll() + followMarks()
        case .unmark:
            unmark()
            return followMarks()
        default: break
        }
        return []
    }

    /// One layer: the filter of the pane, the place set from the map, the zoom.
    private mutating func back() -> [Request] {
        switch focus {
        case .queue where !queue.filterText.isEmpty: return apply("", to: .queue)
        case .overdue where overdue.openedFrom != nil: return leaveGroup()
        case .overdue where !overdue.filterText.isEmpty: return apply("", to: .overdue)
        case .map where !map.search.isEmpty: return apply("", to: .map)
        case .engagement where !engagement.search.isEmpty: return apply("", to: .engagement)
        case .map where map.isKecamatanOnly:
            map.isKecamatanOnly = false
            return []
        case .map where map.daysBack > 0:
            stepDay(by: -map.daysBack)
            return []
        case .queue where queue.place != nil, .map where queue.place != nil: return leavePlace()
        default:
            if isZoomed { toggleZoom() }
            return []
        }
    }
}
