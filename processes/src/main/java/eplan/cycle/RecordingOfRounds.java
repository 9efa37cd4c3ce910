package eplan.cycle;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.plan.RecordKey;
import eplan.plan.RecordingRules;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.timeline.Deadlines;
import eplan.timeline.Responsible;
import eplan.timeline.RoundKind;
import eplan.timeline.RoundView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Recording is open from the opening of the LAO's year to the round's lock, with or without a task; a month's menus from its first day. */
@Component
class RecordingOfRounds implements RecordingRules {

    private final JdbcClient jdbc;
    private final Ladders ladders;
    private final Deadlines deadlines;
    private final Actors actors;
    private final BusinessClock clock;

    RecordingOfRounds(JdbcClient jdbc, Ladders ladders, Deadlines deadlines, Actors actors, BusinessClock clock) {
        this.jdbc = jdbc;
        this.ladders = ladders;
        this.deadlines = deadlines;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void mustBeOpen(RecordKey key, Actor by, @Nullable String onBehalfReason) {
        RoundView round = round(key);
        if (!round.items().contains(key.item()) && !Alongside.of(round).contains(key.item())) {
            throw new Refused("refused.round.noSuchItem");
        }
        LocalDate today = clock.today();
        boolean locked =
                actors.asSystem(() -> deadlines.of(round.id(), key.lao())).lockedOn(today);
        if (locked) {
            throw new Refused("refused.round.closed");
        }
        if (round.kind() == RoundKind.MONTHLY && today.isBefore(round.opensOn())) {
            throw new Refused("refused.round.notYet", round.opensOn());
        }
        mustBeTheirs(round, by, onBehalfReason);
    }

    @Override
    public boolean accepted(LaoId lao, FiscalYear dataYear, String item) {
        return jdbc.sql("""
                        select exists (
                            select from eplan.entry_round er join eplan.round r on r.id = er.round_id
                             where er.lao_id = ? and r.data_year = ? and ? = any(r.items) and er.state = 'ACCEPTED')""")
                .params(lao.value(), dataYear.be(), item)
                .query(Boolean.class)
                .single();
    }

    /** Rounds of two calendars may have one key and one data year: the later one is what is asked for now. */
    private RoundView round(RecordKey key) {
        return jdbc.sql("""
                        select er.round_id from eplan.entry_round er join eplan.round r on r.id = er.round_id
                         where er.lao_id = ? and r.data_year = ? and r.key = ?
                           and er.state not in ('RETIRED', 'NOT_RECEIVED') and not (r.retired and er.state = 'PLANNED')
                         order by er.fiscal_year desc limit 1""")
                .params(key.lao().value(), key.dataYear().be(), key.period())
                .query(Long.class)
                .optional()
                .map(ladders::round)
                .orElseThrow(() -> new Refused("refused.round.closed"));
    }

    private static void mustBeTheirs(RoundView round, Actor by, @Nullable String onBehalfReason) {
        if (round.responsible() == Responsible.ANALYST && by.role() == Role.LAO_STAFF) {
            throw new AccessDeniedException("the analyst's own round");
        }
        if (round.responsible() == Responsible.LAO && by.role() == Role.ANALYST) {
            GivenReason.check(onBehalfReason, "refused.onBehalf.reason");
        }
    }
}
