package eplan.cycle;

import eplan.cycle.CycleEvents.ItemHappened;
import eplan.people.Actors;
import eplan.shared.BusinessClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the history that people read ({@link CaseHistory}), in the caller's transaction. */
@Component
class CaseEvents {

    private final JdbcClient jdbc;
    private final Actors actors;
    private final BusinessClock clock;
    private final ApplicationEventPublisher publisher;

    CaseEvents(JdbcClient jdbc, Actors actors, BusinessClock clock, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
        this.publisher = publisher;
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

    /**
     * A line about one item, of which whoever keeps work in step hears too.
     *
     * @param said the reason or remark, if any
     */
    void item(EntryRound round, CaseEventType type, String item, @Nullable String said) {
        add(round, type, said == null ? item : item + " · " + said, null);
        tell(round, type, item, said);
    }

    /** Tells of an item without a line of its own. */
    void tell(EntryRound round, CaseEventType type, String item, @Nullable String said) {
        publisher.publishEvent(new ItemHappened(round.id(), round.state(), type, item, said));
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
