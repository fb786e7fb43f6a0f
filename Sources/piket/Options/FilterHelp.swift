/// The filter language in few words, for `piket list --help`.
enum FilterHelp {
    static let text = """
        Filter words, in Indonesian or English: each must hold; -word: not; "a phrase" in quotes; a | b: either.
          status:proses type: prio:darurat vis:    state, kind, priority, visibility
          kel:cikini kec: kota:                  place by name or code, - for none
          kat:sampah kanal:sms opd:dlh by:@me    category, channel, agency, assignee
          sla<2h age>3d                          time left, age: m, h or j, d or hr
          since:2026-11-01 until:7d              received since, until
          no:10021 ref:JAKI-77                   number, reference
          ramalan:sif forecast:office_day        will be late by the end of the shift, the next office day, the
                                                 end of the coming holidays (libur), at the present pace
          is:late is:backlog is:due_soon is:new is:unassigned is:unplaced
          is:fault is:restricted is:closed is:any
        Anything else is searched for in the text. Quote < and > and | for the shell:
          piket list kat:sampah is:late -is:backlog "age>3d" --limit 0 --json
        """
}
