package eplan.timeline;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.timeline.YearDrafts.Problem;
import java.util.List;
import org.springframework.stereotype.Component;

/** From the draft to the calendar in force, or away with it; each act within the caller's transaction. */
@Component
class YearPublishing {

    private final YearDraftTable years;
    private final RoundPlanTable rounds;
    private final FourEyes fourEyes;
    private final Audit audit;

    YearPublishing(YearDraftTable years, RoundPlanTable rounds, FourEyes fourEyes, Audit audit) {
        this.years = years;
        this.rounds = rounds;
        this.fourEyes = fourEyes;
        this.audit = audit;
    }

    List<Problem> problems(FiscalYear year) {
        years.get(year);
        return new YearChecks(year, rounds.of(year)).problems();
    }

    void submit(FiscalYear year, String reason, Actor by) {
        years.holdDraft(year);
        mustBeRight(year);
        years.submitted(year, by);
        audit.record("calendar.submitted", "year:" + year, reason, "");
    }

    void publish(FiscalYear year, String reason, Actor by) {
        YearRow draft = years.holdDraft(year);
        mustBeRight(year);
        if (fourEyes.on()) {
            mustBeAnothers(draft, by);
        }
        years.published(year, by);
        audit.record("calendar.published", "year:" + year, reason, asked(draft));
    }

    private static String asked(YearRow draft) {
        String who = draft.state().submittedBy();
        return who == null ? "" : "submitted by " + who;
    }

    void discard(FiscalYear year) {
        years.holdDraft(year);
        years.remove(year);
        audit.record("calendar.discarded", "year:" + year, null, "");
    }

    private void mustBeRight(FiscalYear year) {
        long errors = problems(year).stream().filter(Problem::error).count();
        if (errors > 0) {
            throw new Refused("refused.year.errors", errors);
        }
    }

    private static void mustBeAnothers(YearRow draft, Actor by) {
        if (draft.state().submittedBy() == null) {
            throw new Refused("refused.year.not-submitted");
        }
        if (draft.submittedBy(by)) {
            throw new Refused("refused.year.own-submission");
        }
    }
}
