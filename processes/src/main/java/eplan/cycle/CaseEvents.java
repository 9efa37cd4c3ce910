package eplan.cycle;

import eplan.people.Actors;
import eplan.shared.BusinessClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the history that people read ({@link CaseHistory}), in the caller's transaction. */
@Component
class CaseEvents {

    private final JdbcClient jdbc;
    private final Actors actors;
    private final BusinessClock clock;

    CaseEvents(JdbcClient jdbc, Actors actors, BusinessClock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    void add(EntryRound round, CaseEventType type) {
        add(round, type, null, null);
    }

    void add(EntryRound round, CaseEventType type, @Nullable String detail, @Nullable LocalDate about) {
        jdbc.sql("""
                        insert into eplan.case_event
                            (lao_id, fiscal_year, round_id, type, on_day, at, by_name, detail, about)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(round.laoId())
                .param(round.fiscalYear())
                .param(round.roundId())
                .param(type.name())
                .param(clock.today())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .param(actors.current().name())
                .param(detail)
                .param(about)
                .update();
    }

    /** The same event for many rounds, in one statement. */
    void addAll(Collection<Long> rounds, CaseEventType type, @Nullable String detail, @Nullable LocalDate about) {
        jdbc.sql("""
                        insert into eplan.case_event
                            (lao_id, fiscal_year, round_id, type, on_day, at, by_name, detail, about)
                        select lao_id, fiscal_year, round_id, ?, ?, ?, ?, ?, ?
                        from eplan.entry_round where id = any(?)""")
                .param(type.name())
                .param(clock.today())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .param(actors.current().name())
                .param(detail)
                .param(about)
                .param(rounds.toArray(Long[]::new))
                .update();
    }
}
