package eplan.timeline;

import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Edit.OpensOn;
import eplan.timeline.ChangeSets.Line;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a set has to be to be applied. */
@Component
class ChangeSetChecks {

    private final ChangeSetLines lines;
    private final ChangeSetRules rules;
    private final BusinessClock clock;

    ChangeSetChecks(ChangeSetLines lines, ChangeSetRules rules, BusinessClock clock) {
        this.lines = lines;
        this.rules = rules;
        this.clock = clock;
    }

    /** Its edits beside the dates in force, for what follows; read where they are locked, if they are. */
    List<Line> lines(ChangeSetRow set) {
        return lines.of(set);
    }

    /** @throws StaleForm or Refused when it is not what was previewed */
    void stamp(String stamp, ChangeSetRow set, List<Line> all) {
        ChangeSetStamp.of(set, clock.today(), all).mustBe(stamp);
    }

    /**
     * @throws StaleForm when somebody else moved one of its dates since
     * @throws Refused without edits, or when one of them may not be
     */
    void mayApply(ChangeSetRow set, List<Line> all) {
        if (all.isEmpty()) {
            throw new Refused("refused.changeset.no-edits");
        }
        if (all.stream().anyMatch(Line::stale)) {
            throw new StaleForm("dates of change set " + set.id());
        }
        rules.mayApply(set.year(), edits(all));
    }

    /** A coming day, on which nothing has come between: no round is locked by then, nor has one opened that the set moves. */
    void mayBeOn(LocalDate day, ChangeSetRow set, List<Line> all) {
        LocalDate today = clock.today();
        if (!day.isAfter(today)) {
            throw new Refused("refused.changeset.day-passed", today);
        }
        if (day.isAfter(set.year().last().plusYears(1))) {
            throw new Refused("refused.changeset.far", set.year().toString());
        }
        for (Line line : all) {
            if (line.edit() instanceof OpensOn) {
                stillClosedOn(day, line.now());
                stillClosedOn(day, line.to());
            }
        }
        rules.mayApplyOn(day, edits(all));
    }

    private static void stillClosedOn(LocalDate day, @Nullable LocalDate opens) {
        if (opens != null && !day.isBefore(opens)) {
            throw new Refused("refused.changeset.opens-before", opens);
        }
    }

    private static List<Edit> edits(List<Line> lines) {
        return lines.stream().map(Line::edit).toList();
    }
}
