package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.Registry;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A calendar of its own year, a dependant that takes notes, and the shipped registry. */
@EplanTest
abstract class MovesFixture {

    static final FiscalYear YEAR = new FiscalYear(2558);
    static final LocalDate FEBRUARY = LocalDate.of(2015, 2, 28);
    static final LocalDate MARCH = LocalDate.of(2015, 3, 15);
    static final LocalDate APRIL = LocalDate.of(2015, 4, 10);
    static final Actor OWNER = new Actor(new AccountId(1), "Prapha", Role.HQ_PROCESS_OWNER, null, null);

    /** Moves dates beside the drafts that tests look at. */
    static final Actor MOVER = new Actor(new AccountId(5), "Sombun", Role.HQ_PROCESS_OWNER, null, null);

    @Autowired
    Timelines timelines;

    @Autowired
    TimelineChanges changes;

    @Autowired
    ChangeSets sets;

    @Autowired
    ChangeRecords records;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Registry registry;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Actors actors;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DefaultListableBeanFactory beans;

    final NotedMoves notes = new NotedMoves();
    RoundView plan;
    ProvinceId korat;
    ProvinceId phuket;

    @BeforeEach
    void prepare() {
        clock.set(LocalDate.of(2015, 2, 2));
        actors.asSystem(setup::loadShipped);
        beans.registerSingleton("notes", notes);
        owner(() -> {
            timelines.prepare(YEAR);
            return 0;
        });
        plan = round("plan");
        korat = registry.provinceByCode("30").orElseThrow();
        phuket = registry.provinceByCode("83").orElseThrow();
    }

    @AfterEach
    void putBack() {
        beans.destroySingleton("notes");
        jdbc.sql("truncate eplan.timeline_change").update();
        jdbc.sql("delete from eplan.change_set where fiscal_year = ?")
                .param(YEAR.be())
                .update();
        jdbc.sql("delete from eplan.deadline where province_id is not null or lao_id is not null")
                .update();
        jdbc.sql("update eplan.deadline set due_on = ? where round_id = ?")
                .param(FEBRUARY)
                .param(plan.id().value())
                .update();
        clock.set(LocalDate.of(2010, 10, 1));
    }

    <T> T owner(Supplier<T> work) {
        return actors.as(OWNER, work);
    }

    /** @param from the date that it has */
    long move(RoundView round, @Nullable ProvinceId province, LocalDate from, LocalDate to) {
        return move(drafted(round, province, from, to));
    }

    ChangeSet drafted(RoundView round, @Nullable ProvinceId province, LocalDate from, LocalDate to) {
        ChangeSet draft = mover(() -> moves().drafted(round.id(), province, to));
        assertThat(draft.lines()).extracting(Line::from).containsExactly(from);
        return draft;
    }

    long move(ChangeSet draft) {
        return mover(() -> moves().apply(draft, "น้ำท่วม", "มท 0810.5/ว 0312"));
    }

    <T> T mover(Supplier<T> work) {
        return actors.as(MOVER, work);
    }

    Moves moves() {
        return new Moves(sets, timelines, jdbc);
    }

    void undo(long change) {
        owner(() -> {
            changes.undo(change, "ยกเลิกหนังสือ");
            return 0;
        });
    }

    RoundView round(String key) {
        return owner(() -> timelines.rounds(YEAR)).stream()
                .filter(round -> round.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Deadline deadline(LaoId lao) {
        return owner(() -> deadlines.of(plan.id(), lao));
    }

    /** Some LAO of the province on the business day. */
    LaoId laoOf(ProvinceId province) {
        return new LaoId(jdbc.sql("select min(lao_id) from eplan.lao_on(?) where province_id = ?")
                .param(clock.today())
                .param(province.value())
                .query(Long.class)
                .single());
    }

    List<TimelineChanges.Change> history() {
        return owner(() -> changes.history(YEAR));
    }

    TimelineChanges.Change changed(long change) {
        return records.get(change).change();
    }

    /** Changes of the year's dates, in sets and outside. */
    long recorded() {
        return jdbc.sql(
                        "select count(*) from eplan.timeline_change c join eplan.round r on r.id = c.round_id where r.fiscal_year = ?")
                .param(YEAR.be())
                .query(Long.class)
                .single();
    }
}
