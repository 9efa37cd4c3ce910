package eplan.forms.sheet;

import eplan.plan.Closings;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets.RowEdit;
import java.util.List;

/** What a closing starts with: the year's lines, or what the year's own accepted closing said. */
final class Prefill {

    private final Desk desk;

    Prefill(Desk desk) {
        this.desk = desk;
    }

    void run() {
        boolean untouched = desk.state().status() == Status.UNTOUCHED;
        if (untouched
                && !desk.opened().readOnly()
                && Closings.ITEMS.contains(desk.key().item())) {
            List<RowEdit> known = desk.services().proposals().of(desk.key());
            if (!known.isEmpty()) {
                desk.keep(known, why -> {});
            }
        }
    }
}
