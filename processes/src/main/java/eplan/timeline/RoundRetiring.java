package eplan.timeline;

import eplan.audit.Audit;
import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes rounds out of a year, or back in; every act is within the caller's transaction and holds the year. */
@Component
class RoundRetiring {

    private final YearDraftTable years;
    private final RoundPlanTable rounds;
    private final BusinessClock clock;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RoundRetiring(
            YearDraftTable years,
            RoundPlanTable rounds,
            BusinessClock clock,
            Audit audit,
            ApplicationEventPublisher events) {
        this.years = years;
        this.rounds = rounds;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    /** Whether the round is in force; its year stays what it is until the transaction ends. */
    boolean inForce(RoundId id) {
        return years.hold(rounds.get(id).year()).published();
    }

    /**
     * The round, whose dates are held.
     *
     * @param published whether it is {@link #inForce in force}
     * @throws Refused for a round of hiring, once it has opened in a published year, and when it is so already
     */
    KeptRound fitting(RoundId id, boolean retired, boolean published) {
        rounds.holdDates(id);
        KeptRound round = rounds.get(id);
        if (round.hiring()) {
            throw new Refused("refused.round.hiring-retire");
        }
        if (published && !clock.today().isBefore(round.plan().opensOn())) {
            throw new Refused("refused.year.has-opened", round.plan().opensOn());
        }
        if (round.used() != retired) {
            throw new Refused(retired ? "refused.year.is-retired" : "refused.year.is-used");
        }
        return round;
    }

    /** @param asked who wanted it, for the record; empty where nobody else did */
    void retire(RoundId id, boolean retired, String reason, String asked) {
        boolean published = inForce(id);
        KeptRound round = fitting(id, retired, published);
        rounds.retire(id, retired);
        years.reshaped(round.year());
        audit.record(retired ? "round.retired" : "round.taken-back", "round:" + id, reason, round.key() + asked);
        if (published && round.shape().added() && !retired) {
            events.publishEvent(new RoundAdded(id)); // cases that were not told of it while it was out
        }
    }
}
