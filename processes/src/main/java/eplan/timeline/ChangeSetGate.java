package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.timeline.ChangeSets.State;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may do what with a set, as far as it has come. Each hands out the row, which is held until the transaction ends. */
@Component
class ChangeSetGate {

    private final ChangeSetTable table;
    private final FourEyes fourEyes;

    ChangeSetGate(ChangeSetTable table, FourEyes fourEyes) {
        this.table = table;
        this.fourEyes = fourEyes;
    }

    /** The person's own draft, as they saw it. */
    ChangeSetRow ownDraft(long id, long version, Actor by) {
        ChangeSetRow set = table.lock(id);
        own(set, by);
        if (set.state() != State.DRAFT) {
            throw new Refused("refused.changeset.not-draft");
        }
        seen(set, version);
        return set;
    }

    /** What is no draft any more and not applied yet: its author's, or anybody's once it has a day. */
    ChangeSetRow toWithdraw(long id, long version, Actor by) {
        ChangeSetRow set = table.lock(id);
        if (set.state() == State.SUBMITTED) {
            own(set, by);
        } else if (set.state() != State.SCHEDULED && set.state() != State.FAILED) {
            throw new Refused("refused.changeset.not-waiting");
        }
        seen(set, version);
        return set;
    }

    /** A draft of one's own, or what somebody submitted: with four eyes only somebody else. */
    ChangeSetRow toApply(long id, Actor by) {
        ChangeSetRow set = table.lock(id);
        switch (set.state()) {
            case DRAFT -> {
                own(set, by);
                fourEyes();
            }
            case SUBMITTED -> {
                if (set.isOf(by)) {
                    fourEyes();
                }
            }
            default -> throw new Refused("refused.changeset.not-draft");
        }
        return set;
    }

    /** Empty when somebody else has applied it, or taken it back. */
    Optional<ChangeSetRow> scheduledFor(long id, LocalDate day) {
        return table.lockIfThere(id).filter(set -> {
            LocalDate on = set.scheduledOn();
            return set.state() == State.SCHEDULED && on != null && !on.isAfter(day);
        });
    }

    ChangeSetRow toUndo(long id) {
        ChangeSetRow set = table.lock(id);
        if (set.state() == State.UNDONE) {
            throw new Refused("refused.undo.already");
        }
        if (set.state() != State.APPLIED) {
            throw new Refused("refused.changeset.not-applied");
        }
        return set;
    }

    private void fourEyes() {
        if (fourEyes.on()) {
            throw new Refused("refused.changeset.four-eyes");
        }
    }

    private static void own(ChangeSetRow set, Actor by) {
        if (!set.isOf(by)) {
            throw new Refused("refused.changeset.not-yours", set.by());
        }
    }

    private static void seen(ChangeSetRow set, long version) {
        if (set.version() != version) {
            throw new StaleForm("change set " + set.id());
        }
    }
}
