package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.HiringEvents.HiringYearOpened;
import eplan.hiring.HiringYears.Letter;
import eplan.hiring.HiringYears.Opened;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a hiring year by headquarters' letter, in the caller's transaction. */
@Component
class HiringYearOpening {

    private final HiringAccess access;
    private final OpeningRules rules;
    private final HiringOpenings openings;
    private final HiringYearStarts starts;
    private final Audit audit;
    private final ApplicationEventPublisher publisher;

    HiringYearOpening(
            HiringAccess access,
            OpeningRules rules,
            HiringOpenings openings,
            HiringYearStarts starts,
            Audit audit,
            ApplicationEventPublisher publisher) {
        this.access = access;
        this.rules = rules;
        this.openings = openings;
        this.starts = starts;
        this.audit = audit;
        this.publisher = publisher;
    }

    /** Rules of the scores are frozen before the first step opens, by whoever hears of it. */
    Opened open(FiscalYear year, Letter letter) {
        Actor by = access.processOwner();
        rules.check(year, letter);
        if (!openings.add(year, letter, by)) {
            throw new Refused("refused.hiring.open", year.toString());
        }
        publisher.publishEvent(new HiringYearOpened(year, letter.cutOff()));
        int provinces = starts.start(year, Set.of()).size();
        audit.record(
                "hiring.year-opened",
                "hiring-year:" + year,
                null,
                letter.number() + ", " + provinces + " provinces, cut-off " + letter.cutOff());
        return new Opened(year, provinces);
    }
}
