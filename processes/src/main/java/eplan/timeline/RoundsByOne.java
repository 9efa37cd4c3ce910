package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.YearRequests.Special;
import org.springframework.stereotype.Component;

/** What one process owner does to a year's rounds at once; with four eyes to a draft's only, the rest is asked for. */
@Component
class RoundsByOne {

    private final FourEyes fourEyes;
    private final SpecialRoundAdding adding;
    private final RoundRetiring retiring;

    RoundsByOne(FourEyes fourEyes, SpecialRoundAdding adding, RoundRetiring retiring) {
        this.fourEyes = fourEyes;
        this.adding = adding;
        this.retiring = retiring;
    }

    RoundId special(FiscalYear year, Special special, String reason, Actor by) {
        mayBeOne();
        return adding.add(year, special, reason, "", by);
    }

    void retire(RoundId round, boolean retired, String reason) {
        if (retiring.inForce(round)) {
            mayBeOne();
        }
        retiring.retire(round, retired, reason, "");
    }

    private void mayBeOne() {
        if (fourEyes.on()) {
            throw new Refused("refused.year.four-eyes");
        }
    }
}
