package eplan.timeline;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearDrafts.Scope;
import java.time.LocalDate;
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

    RoundId add(FiscalYear year, String key, RoundPlan plan, Scope scope, String reason, Actor by) {
        if (!years.hold(year).published()) {
            throw new Refused("refused.year.special-in-draft", year.toString());
        }
        writer.mustBeNew(year, key);
        RoundPlan tidy = writer.fitting(year, plan);
        if (tidy.opensOn().isBefore(clock.today())) {
            throw new Refused("refused.year.special-past", tidy.opensOn());
        }
        writer.mustBeWithin(year, tidy);
        long laos = scopes.count(scope, dayOfCases(year));
        if (laos == 0) {
            throw new Refused("refused.year.no-laos");
        }
        RoundId id = writer.add(year, key, tidy, scope, by);
        audit.record("round.special", "round:" + id, reason, key + ", " + laos + " LAOs");
        events.publishEvent(new RoundAdded(id));
        return id;
    }

    /** Where LAOs lie today decides; before the year its first day. */
    private LocalDate dayOfCases(FiscalYear year) {
        LocalDate today = clock.today();
        return today.isBefore(year.first()) ? year.first() : today;
    }
}
