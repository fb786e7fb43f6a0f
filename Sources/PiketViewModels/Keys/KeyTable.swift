/// Every key there is, as shipped. The keymap, the help, the footer and the palette are made of this table.
package enum KeyTable {
    package static let bindings: [KeyBinding] = moving + looking + finding + choosing + acting + panes + screen

    private static let moving = [
        KeyBinding(
            .down, "j", "<Down>", in: .lists.union([.detail, .signs]), .moving, footer: 1, naming: ["<Up>", "<Down>"]),
        KeyBinding(.up, "k", "<Up>", in: .lists.union([.detail, .signs]), .moving),
        KeyBinding(
            .down, "j", "<Down>", in: [.map], .moving, footer: 1, naming: ["<Up>", "<Down>", "<Left>", "<Right>"]),
        KeyBinding(.up, "k", "<Up>", in: [.map], .moving),
        KeyBinding(.left, "h", "<Left>", in: [.queue, .overdue, .map], .moving),
        KeyBinding(.right, "l", "<Right>", in: [.queue, .overdue, .map], .moving),
        KeyBinding(.down, "<Down>", in: .forms, .moving),
        KeyBinding(.down, "j", "<Down>", in: [.slip], .moving, footer: 1, naming: ["<Up>", "<Down>"]),
        KeyBinding(.up, "k", "<Up>", in: [.slip], .moving),
        KeyBinding(.pageDown, "<PageDown>", in: [.slip], .moving),
        KeyBinding(.pageUp, "<PageUp>", in: [.slip], .moving),
        KeyBinding(.up, "<Up>", in: .forms, .moving),
        KeyBinding(.pageDown, "<PageDown>", in: .forms, .moving),
        KeyBinding(.pageUp, "<PageUp>", in: .forms, .moving),
        KeyBinding(.down, "<Down>", "<C-n>", in: .choosers, .moving, footer: 1, naming: ["<Up>", "<Down>"]),
        KeyBinding(.up, "<Up>", in: .choosers, .moving),
        KeyBinding(.first, "g", "<Home>", in: .lists.union([.detail, .signs]), .moving),
        KeyBinding(.last, "G", "<End>", in: .lists.union([.detail, .signs]), .moving),
        KeyBinding(.pageDown, "<PageDown>", in: .lists.union([.detail, .signs, .help, .palette]), .moving),
        KeyBinding(.pageUp, "<PageUp>", in: .lists.union([.detail, .signs, .help, .palette]), .moving),
        KeyBinding(.halfPageDown, "<C-d>", in: .lists.union([.detail, .signs]), .moving),
        KeyBinding(.halfPageUp, "<C-u>", in: .lists.union([.detail, .signs]), .moving),
    ]

    private static let looking = [
        KeyBinding(.open, "<Enter>", in: [.queue, .overdue, .map], .looking, footer: 2),
        KeyBinding(.open, "<Enter>", in: .fields, .looking, footer: 2),
        KeyBinding(.back, "<Esc>", in: .panes, .looking),
        KeyBinding(.back, "<Esc>", in: .fields.union([.detail, .signs]), .looking, footer: 3),
        KeyBinding(.copyText, "y", in: [.slip], .looking, footer: 2),
        KeyBinding(.open, "<Enter>", in: [.slip], .looking, footer: 3),
        KeyBinding(.back, "<Esc>", in: [.slip], .looking, footer: 4),
        KeyBinding(.closeView, "q", in: [.slip], .looking),
        KeyBinding(.nextView, "]", in: [.queue, .overdue, .map], .looking, footer: 8, naming: ["[", "]"]),
        KeyBinding(.previousView, "[", in: [.queue, .overdue, .map], .looking),
        KeyBinding(.sort, "s", in: [.queue, .engagement], .looking, footer: 9),
        KeyBinding(.group, "s", in: [.overdue], .looking, footer: 9),
        KeyBinding(.reverseSort, "S", in: [.queue, .engagement], .looking),
        KeyBinding(.follow, "F", in: [.queue], .looking),
        KeyBinding(.explain, "i", in: .cases, .looking),
        KeyBinding(.links, "o", in: [.detail], .looking, footer: 8),
        KeyBinding(.contacts, "L", in: .cases.union([.map]), .looking),
        KeyBinding(.closureSigns, in: .views, .looking),
        KeyBinding(.copyNumber, "y", in: .cases, .looking),
        KeyBinding(.copySummary, "Y", in: .cases, .looking),
    ]

    private static let finding = [
        KeyBinding(.filter, "/", "<F3>", in: .panes, .finding, footer: 6),
        KeyBinding(.nextMatch, "n", in: .panes, .finding),
        KeyBinding(.previousMatch, "N", in: .panes, .finding),
        KeyBinding(.nextMatch, "n", in: [.detail], .finding, footer: 6, naming: ["N", "n"]),
        KeyBinding(.previousMatch, "N", in: [.detail], .finding),
        KeyBinding(.nextBreach, "e", in: [.queue], .finding),
        KeyBinding(.previousBreach, "E", in: [.queue], .finding),
        KeyBinding(.nextDueWithinHour, "b", in: [.queue], .finding),
        KeyBinding(.complete, "<Tab>", in: [.palette], .finding, footer: 4),
    ]

    private static let choosing = [
        KeyBinding(.mark, "<Space>", in: [.queue, .overdue], .choosing, footer: 3),
        KeyBinding(.markRange, "v", in: [.queue, .overdue], .choosing),
        KeyBinding(.markAll, "*", in: [.queue, .overdue], .choosing),
        KeyBinding(.unmark, "-", in: [.queue, .overdue], .choosing),
    ]

    private static let acting = [
        KeyBinding(.acts, "<Enter>", in: [.detail], .acting, footer: 2),
        KeyBinding(.take, "t", in: .cases, .acting, footer: 11),
        KeyBinding(.assign, "a", "<F4>", in: .cases, .acting, footer: 4),
        KeyBinding(.setState, "x", in: .cases, .acting, footer: 10),
        KeyBinding(.answer, "c", in: .cases, .acting, footer: 5),
        KeyBinding(.note, "m", in: .cases, .acting, footer: 12),
        KeyBinding(.verify, in: .cases, .acting),
        KeyBinding(.categorise, in: .cases, .acting),
        KeyBinding(.place, in: .cases, .acting),
        KeyBinding(.merge, "<F6>", in: .cases, .acting),
        KeyBinding(.dismiss, "X", in: .cases, .acting),
        KeyBinding(.endanger, "!", in: .cases, .acting),
        KeyBinding(.approve, in: .cases, .acting),
        KeyBinding(.sendBack, in: .cases, .acting),
        KeyBinding(.ask, in: .cases, .acting),
        KeyBinding(.draft, in: .cases, .acting),
        KeyBinding(.reply, in: .cases, .acting),
        KeyBinding(.support, in: .cases, .acting),
        KeyBinding(.supportReply, in: .cases, .acting),
        KeyBinding(.refer, in: .cases, .acting),
        KeyBinding(.forward, "W", in: .cases, .acting),
        KeyBinding(.promise, in: .cases, .acting),
        KeyBinding(.extend, in: .cases, .acting),
        KeyBinding(.completeFile, in: .cases, .acting),
        KeyBinding(.addEvidence, in: .cases, .acting),
        KeyBinding(.acknowledge, in: .cases, .acting),
        KeyBinding(.unmask, in: [.detail], .acting),
        KeyBinding(.redact, in: .cases, .acting),
        KeyBinding(.forget, in: .cases, .acting),
        KeyBinding(.writeDown, "<F7>", in: .views, .acting, footer: 13),
        KeyBinding(.undo, "u", in: .views, .acting, footer: 2),
        KeyBinding(.redo, "U", in: .views, .acting),
        KeyBinding(.nextPart, "<Tab>", in: .forms, .acting, footer: 1),
        KeyBinding(.previousPart, "<S-Tab>", in: .forms, .acting),
        KeyBinding(.preview, "<F10>", in: [.dialog], .acting),
        KeyBinding(.letter, "<F8>", in: [.dialog], .acting),
    ]

    private static let panes = [
        KeyBinding(.nextPane, "<Tab>", in: .panes, .panes, footer: 14),
        KeyBinding(.previousPane, "<S-Tab>", in: .panes, .panes),
        KeyBinding(.focusQueue, "1", in: .panes, .panes),
        KeyBinding(.focusOverdue, "2", in: .panes, .panes),
        KeyBinding(.focusMap, "3", in: .panes, .panes),
        KeyBinding(.focusEngagement, "4", in: .panes, .panes),
        KeyBinding(.zoom, "z", "0", in: .panes, .panes, footer: 15),
    ]

    private static let screen = [
        KeyBinding(.palette, ":", "<F2>", "<C-p>", in: .views, .screen, footer: 7),
        KeyBinding(.help, "?", "<F1>", in: .views, .screen, footer: 16),
        KeyBinding(.freeze, "f", in: .views, .screen),
        KeyBinding(.refetch, "r", "<F5>", in: .views, .screen),
        KeyBinding(.repaint, "<C-l>", in: .everywhere, .screen),
        KeyBinding(.suspend, "<C-z>", in: .everywhere, .screen),
        KeyBinding(.closeView, "q", in: .views.union([.signs]), .screen),
        KeyBinding(.quit, "Q", in: .views, .screen),
        KeyBinding(.interrupt, "<C-c>", in: .everywhere, .screen),
    ]
}
