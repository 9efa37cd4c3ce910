package eplan.timeline;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearRequests.Act;
import eplan.timeline.YearRequests.Special;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for what could be done today; within the caller's transaction, which holds the year. */
@Component
class YearRequestAsking {

    private final YearRequestTable table;
    private final SpecialRoundAdding adding;
    private final RoundRetiring retiring;
    private final Audit audit;

    YearRequestAsking(YearRequestTable table, SpecialRoundAdding adding, RoundRetiring retiring, Audit audit) {
        this.table = table;
        this.adding = adding;
        this.retiring = retiring;
        this.audit = audit;
    }

    long special(FiscalYear year, Special special, String reason, Actor by) {
        RoundPlan tidy = adding.fitting(year, special);
        onlyOnce(table.waits(year, special.key()));
        long id = table.ask(year, new Special(special.key(), tidy, special.scope()), reason, by);
        audit.record("year-request.asked", "year-request:" + id, reason, "special round " + special.key());
        return id;
    }

    /** @param letter null for none */
    long retire(RoundId id, boolean retired, String reason, @Nullable String letter, Actor by) {
        if (!retiring.inForce(id)) {
            throw new Refused("refused.request.draft");
        }
        KeptRound round = retiring.fitting(id, retired, true);
        onlyOnce(table.waits(id));
        long asked = table.ask(round, retired ? Act.RETIRE : Act.TAKE_BACK, reason, letter, by);
        String what = (retired ? "out: " : "back in: ") + round.key();
        audit.record("year-request.asked", "year-request:" + asked, reason, what);
        return asked;
    }

    private static void onlyOnce(boolean waits) {
        if (waits) {
            throw new Refused("refused.request.waits");
        }
    }
}
