package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Edit.HolidayOn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collecting edits until somebody applies them, within the caller's transaction. */
@Component
class ChangeSetDrafts {

    private final ChangeSetTable table;
    private final ChangeSetStates states;
    private final ChangeSetEdits edits;
    private final ChangeSetGate gate;
    private final ChangeSetRules rules;
    private final ChangeSetTelling telling;

    ChangeSetDrafts(
            ChangeSetTable table,
            ChangeSetStates states,
            ChangeSetEdits edits,
            ChangeSetGate gate,
            ChangeSetRules rules,
            ChangeSetTelling telling) {
        this.table = table;
        this.states = states;
        this.edits = edits;
        this.gate = gate;
        this.rules = rules;
        this.telling = telling;
    }

    /** @return the number of the person's own draft */
    long begin(FiscalYear year, Actor by) {
        table.mustBePublished(year);
        return table.draft(year, by).id();
    }

    void put(long id, long version, Edit wish, Actor by) {
        ChangeSetRow set = gate.ownDraft(id, version, by);
        Edit edit = wish instanceof HolidayOn put ? new HolidayOn(HolidayRows.checked(put.holiday())) : wish;
        rules.mayPut(set.year(), edits.of(id), edit);
        edits.put(id, edit);
        states.edited(id);
    }

    void drop(long id, long version, long edit, Actor by) {
        gate.ownDraft(id, version, by);
        edits.drop(id, edit);
        states.edited(id);
    }

    void discard(long id, long version, Actor by) {
        telling.discarded(gate.ownDraft(id, version, by));
        table.discard(id);
    }

    void submit(long id, long version, String reason, @Nullable String letter, Actor by) {
        ChangeSetRow set = gate.ownDraft(id, version, by);
        if (edits.of(id).isEmpty()) {
            throw new Refused("refused.changeset.no-edits");
        }
        states.submitted(id, reason, letter);
        telling.submitted(set, reason, letter);
    }

    void withdraw(long id, long version, Actor by) {
        ChangeSetRow set = gate.toWithdraw(id, version, by);
        if (!table.roomAsDraft(set)) {
            throw new Refused("refused.changeset.has-draft", set.by());
        }
        states.draftAgain(id);
        telling.withdrawn(set);
    }
}
