package eplan.timeline;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearRequests.Special;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Special rounds in a published year: {@link RoundAdded} brings them into the running cases. */
@Component
class SpecialRoundAdding {

    private final YearDraftTable years;
    private final RoundWriter writer;
    private final RoundScopes scopes;
    private final BusinessClock clock;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SpecialRoundAdding(
            YearDraftTable years,
            RoundWriter writer,
            RoundScopes scopes,
            BusinessClock clock,
            Audit audit,
            ApplicationEventPublisher events) {
        this.years = years;
        this.writer = writer;
        this.scopes = scopes;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    /** The plan as it would be kept. @throws Refused for what could not be added today; the year is held from then on */
    RoundPlan fitting(FiscalYear year, Special special) {
        if (!years.hold(year).published()) {
            throw new Refused("refused.year.special-in-draft", year.toString());
        }
        writer.mustBeNew(year, special.key(), special.plan().kind());
        RoundPlan tidy = writer.fitting(year, special.plan());
        if (tidy.opensOn().isBefore(clock.today())) {
            throw new Refused("refused.year.special-past", tidy.opensOn());
        }
        writer.mustBeWithin(year, tidy);
        if (laos(year, special) == 0) {
            throw new Refused("refused.year.no-laos");
        }
        return tidy;
    }

    /** @param asked who wanted it, for the record; empty where nobody else did */
    RoundId add(FiscalYear year, Special special, String reason, String asked, Actor by) {
        RoundPlan tidy = fitting(year, special);
        RoundId id = writer.add(year, special.key(), tidy, special.scope(), by);
        String what = special.key() + ", " + laos(year, special) + " LAOs" + asked;
        audit.record("round.special", "round:" + id, reason, what);
        events.publishEvent(new RoundAdded(id));
        return id;
    }

    private long laos(FiscalYear year, Special special) {
        return scopes.count(special.scope(), scopes.dayOfCases(year));
    }
}
