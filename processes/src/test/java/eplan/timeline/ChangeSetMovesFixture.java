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
import eplan.shared.RoundId;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.Holidays.Holiday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The calendar of a leap year, a dependant that takes notes, and sets that are applied without asking anybody. */
@EplanTest
abstract class ChangeSetMovesFixture {

    static final FiscalYear YEAR = new FiscalYear(2567);
    static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    static final LocalDate FRIDAY = LocalDate.of(2024, 3, 1);
    static final LocalDate MARCH = LocalDate.of(2024, 3, 15);
    static final LocalDate APRIL = LocalDate.of(2024, 4, 10);
    static final Actor OWNER = new Actor(new AccountId(1), "Prapha", Role.HQ_PROCESS_OWNER, null, null);

    @Autowired
    ChangeSetMover mover;

    @Autowired
    ChangeSetEdits edits;

    @Autowired
    Timelines timelines;

    @Autowired
    TimelineChanges changes;

    @Autowired
    ChangeSets sets;

    @Autowired
    ChangeRecords records;

    @Autowired
    Holidays holidays;

    @Autowired
    LaoDeadlines dates;

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
    TransactionTemplate transaction;

    @Autowired
    DefaultListableBeanFactory beans;

    final Followers followers = new Followers();
    RoundView plan;
    ProvinceId chiangRai;
    ProvinceId phrae;

    @BeforeEach
    void prepare() {
        clock.set(LocalDate.of(2024, 2, 2));
        actors.asSystem(setup::loadShipped);
        owner(() -> {
            timelines.prepare(YEAR);
            return 0;
        });
        beans.registerSingleton("followers", followers);
        plan = round("plan");
        chiangRai = registry.provinceByCode("57").orElseThrow();
        phrae = registry.provinceByCode("54").orElseThrow();
    }

    @AfterEach
    void putBack() {
        beans.destroySingleton("followers");
        jdbc.sql(
                        "delete from eplan.timeline_change where round_id in (select id from eplan.round where fiscal_year = ?)")
                .param(YEAR.be())
                .update();
        jdbc.sql("delete from eplan.change_set where fiscal_year = ?")
                .param(YEAR.be())
                .update();
        jdbc.sql(
                        "delete from eplan.lao_deadline_change where round_id in (select id from eplan.round where fiscal_year = ?)")
                .param(YEAR.be())
                .update();
        jdbc.sql("delete from eplan.deadline where round_id in (select id from eplan.round where fiscal_year = ?)")
                .param(YEAR.be())
                .update();
        jdbc.sql("delete from eplan.round where fiscal_year = ?")
                .param(YEAR.be())
                .update();
        jdbc.sql("delete from eplan.timeline_year where fiscal_year = ?")
                .param(YEAR.be())
                .update();
        jdbc.sql("delete from eplan.holiday where day = ?").param(LEAP_DAY).update();
        clock.set(LocalDate.of(2010, 10, 1));
    }

    <T> T owner(Supplier<T> work) {
        return actors.as(OWNER, work);
    }

    /** @return the set */
    long apply(Edit... all) {
        return owner(() -> transaction.execute(status -> {
            long set = jdbc.sql("""
                            insert into eplan.change_set (fiscal_year, state, by_name, account_id, at)
                            values (?, 'APPLIED', 'Prapha', 1, now()) returning id""").param(YEAR.be()).query(Long.class).single();
            List.of(all).forEach(edit -> edits.put(set, edit));
            mover.apply(set, List.of(all), "น้ำท่วม", "มท 0810.5/ว 99", OWNER);
            return set;
        }));
    }

    /** @return what was left */
    List<String> undo(long set) {
        return owner(() -> transaction.execute(
                status -> mover.undo(set, "ยกเลิกหนังสือ", OWNER).left()));
    }

    void shift(String key, Shift rule) {
        jdbc.sql("update eplan.round set shift = ? where fiscal_year = ? and key = ?")
                .param(rule.name())
                .param(YEAR.be())
                .param(key)
                .update();
    }

    static Edit.DueOn due(RoundView round, @Nullable ProvinceId province, LocalDate to) {
        return new Edit.DueOn(round.id(), province, to);
    }

    static Edit.HolidayOn holiday(LocalDate day, String name) {
        return new Edit.HolidayOn(new Holiday(day, name, name, Holidays.Kind.SPECIAL, "มติ ครม. 20 ก.พ. 2567", ""));
    }

    RoundView round(String key) {
        return owner(() -> timelines.rounds(YEAR)).stream()
                .filter(round -> round.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    LocalDate dueIn(ProvinceId province) {
        return owner(() -> dates.why(plan.id(), laoOf(province))).inForce().dueOn();
    }

    LaoId laoOf(ProvinceId province) {
        return new LaoId(jdbc.sql("select min(lao_id) from eplan.lao_on(?) where province_id = ?")
                .param(clock.today())
                .param(province.value())
                .query(Long.class)
                .single());
    }

    /** The day that was set for the nation; null where it is the due date itself. */
    @Nullable
    LocalDate setOn() {
        return jdbc.sql(
                        "select set_on from eplan.deadline where round_id = ? and province_id is null and lao_id is null")
                .param(plan.id().value())
                .query((row, n) -> Optional.ofNullable(row.getObject("set_on", LocalDate.class)))
                .single()
                .orElse(null);
    }

    /** A set of its own that moves this date alone. @param from the date that it has */
    long move(@Nullable ProvinceId province, LocalDate from, LocalDate to) {
        ChangeSet draft = owner(() -> moves().drafted(plan.id(), province, to));
        assertThat(draft.lines()).extracting(Line::from).containsExactly(from);
        return owner(() -> moves().apply(draft, "เลือกตั้ง", null));
    }

    Moves moves() {
        return new Moves(sets, timelines, jdbc);
    }

    /** Hangs on deadlines as cycle, inbox and engine do. */
    static final class Followers implements DeadlineDependants {
        final List<DeadlineMove> moves = new ArrayList<>();
        final List<RoundId> recounted = new ArrayList<>();
        final List<String> reasons = new ArrayList<>();
        final List<PlannedChange> foreseen = new ArrayList<>();

        @Override
        public void foresee(PlannedChange change, Effects effects) {
            foreseen.add(change);
        }

        @Override
        public void moved(DeadlineMove move) {
            moves.add(move);
        }

        @Override
        public void recounted(RoundId round, String reason) {
            recounted.add(round);
            reasons.add(reason);
        }
    }

    /** The set's own records; {@link TimelineChanges#history} tells what was changed outside of sets only. */
    List<TimelineChanges.Change> recordsOf(long set) {
        return records.ofSet(set).stream().map(PastChange::change).toList();
    }
}
