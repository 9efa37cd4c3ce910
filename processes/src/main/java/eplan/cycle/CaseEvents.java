package eplan.cycle;

import eplan.cycle.CycleEvents.ItemHappened;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.BusinessClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.stream.Stream;
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
        Actor by = actors.current();
        jdbc.sql("""
                        insert into eplan.case_event
                            (lao_id, fiscal_year, round_id, type, on_day, at, by_name, for_name, detail, about)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(round.laoId())
                .param(round.fiscalYear())
                .param(round.roundId())
                .param(type.name())
                .param(clock.today())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .param(by.name())
                .param(by.forName())
                .param(detail)
                .param(about)
                .update();
    }

    /** Whether one of these lines was written today; whoever wants to write one at the same time waits for the other's. */
    boolean writtenToday(EntryRound round, CaseEventType... types) {
        jdbc.sql("select id from eplan.entry_round where id = ? for no key update")
                .param(round.id())
                .query(Long.class)
                .single();
        return jdbc.sql("""
                        select exists (
                            select from eplan.case_event
                             where lao_id = ? and fiscal_year = ? and round_id = ? and type = any(?) and on_day = ?)""")
                .param(round.laoId())
                .param(round.fiscalYear())
                .param(round.roundId())
                .param(Stream.of(types).map(CaseEventType::name).toArray(String[]::new))
                .param(clock.today())
                .query(Boolean.class)
                .single();
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
        if (rounds.isEmpty()) {
            return;
        }
        Actor by = actors.current();
        jdbc.sql("""
                        insert into eplan.case_event
                            (lao_id, fiscal_year, round_id, type, on_day, at, by_name, for_name, detail, about)
                        select lao_id, fiscal_year, round_id, ?, ?, ?, ?, ?, ?, ?
                        from eplan.entry_round where id = any(?)""")
                .param(type.name())
                .param(clock.today())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .param(by.name())
                .param(by.forName())
                .param(detail)
                .param(about)
                .param(rounds.toArray(Long[]::new))
                .update();
    }
}
