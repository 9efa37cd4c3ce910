package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.HeadcountDecisions.Aims;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** Target and loads by which headcounts are proposed, with who changed them on record; callers ask for the right. */
@Component
class HeadcountAiming {

    private final HeadcountAimsTable table;
    private final Audit audit;

    HeadcountAiming(HeadcountAimsTable table, Audit audit) {
        this.table = table;
        this.audit = audit;
    }

    Aims of(FiscalYear year) {
        return table.of(year);
    }

    /** @throws eplan.shared.Refused as {@link HeadcountAimsTable#mustBePossible} */
    void set(FiscalYear year, Aims aims, String why, Actor by) {
        HeadcountAimsTable.mustBePossible(aims);
        Aims before = table.of(year);
        table.set(year, aims, why, by);
        audit.record("headcount.aims", HeadcountsService.subject(year), why, before + " -> " + aims);
    }
}
