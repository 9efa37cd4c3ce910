package eplan.cycle;

import eplan.engine.DueJobs;
import eplan.engine.HeldJobs;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.testing.SettableClock;
import eplan.timeline.ChangeSets;
import eplan.timeline.Moves;
import eplan.timeline.TimelineChanges;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Plays an LAO's year for tests: each scenario opens FY2554 for one LAO of Nakhon Ratchasima that no other test has used. It brings
 * along what one of these tests needs, so that all of them share one context.
 */
@TestComponent
@Import(HeldJobs.class)
class CycleScenario {

    static final FiscalYear YEAR = new FiscalYear(2554);

    @Autowired
    SettableClock clock;

    @Autowired
    DueJobs jobs;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup registry;

    @Autowired
    Timelines timelines;

    @Autowired
    ChangeSets sets;

    @Autowired
    TimelineChanges changes;

    @Autowired
    YearOpeningBatch opening;

    @Autowired
    EntryRounds rounds;

    @Autowired
    Chasing chasing;

    @Autowired
    RecordedItems recorded;

    @Autowired
    JdbcClient jdbc;

    /** On 1 October 2553: an LAO of Nakhon Ratchasima whose year has just opened. */
    LaoId opened() {
        on(2010, 10, 1);
        LaoId lao = asSystem(() -> {
            registry.loadShipped();
            timelines.prepare(YEAR);
            long next =
                    jdbc.sql("""
                            select l.lao_id from eplan.lao_on(:day) l join eplan.province p on p.id = l.province_id
                            where p.code = '30'
                              and not exists (select 1 from eplan.lao_year y where y.lao_id = l.lao_id)
                            order by 1 limit 1""").param("day", YEAR.first()).query(Long.class).single();
            opening.open(YEAR, List.of(next));
            return new LaoId(next);
        });
        jobs.runUntilNoneDue();
        return lao;
    }

    /** The day comes, and what is due on it runs; days between are skipped. */
    void on(int year, int month, int day) {
        clock.set(LocalDate.of(year, month, day));
        jobs.runUntilNoneDue();
    }

    EntryRounds.EntryRoundView round(LaoId lao, String key) {
        return asSystem(() -> rounds.ofLao(lao, YEAR)).stream()
                .filter(round -> round.roundKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    EntryRoundId id(LaoId lao, String key) {
        return round(lao, key).id();
    }

    /** LAO staff record and complete every item of the round. */
    void record(LaoId lao, String key) {
        round(lao, key).items().forEach(item -> recordItem(lao, key, item.item()));
        jobs.runUntilNoneDue();
    }

    /** Every round of the LAO that is open, by whose round it is. */
    void recordWhatIsOpen(LaoId lao) {
        List<String> open = asSystem(() -> rounds.ofLao(lao, YEAR)).stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .map(EntryRounds.EntryRoundView::roundKey)
                .toList();
        for (String key : open) {
            if (key.equals("verify-q2")) {
                as(analyst(), () -> recorded.complete(round(lao, key), key, null));
                jobs.runUntilNoneDue();
            } else {
                record(lao, key);
            }
        }
    }

    void recordItem(LaoId lao, String key, String item) {
        as(staff(lao), () -> recorded.complete(round(lao, key), item, null));
    }

    void recordOnBehalf(LaoId lao, String key, String reason) {
        as(analyst(), () -> {
            round(lao, key).items().forEach(item -> recorded.complete(round(lao, key), item.item(), reason));
            return true;
        });
        jobs.runUntilNoneDue();
    }

    void promise(LaoId lao, String key, LocalDate by) {
        as(officer(), () -> {
            chasing.note(
                    id(lao, key), new Chasing.ChaseNote(Chasing.Channel.TELEPHONE, "ปลัด", "รับปากว่าจะเสร็จ", by));
            return true;
        });
    }

    long move(LaoId lao, String key, LocalDate newDue) {
        var round = round(lao, key);
        return as(hq(), () -> moves().due(round.round(), null, newDue, "น้ำท่วม", null));
    }

    Moves moves() {
        return new Moves(sets, timelines, jdbc);
    }

    void undo(long change) {
        as(hq(), () -> {
            changes.undo(change, "ประกาศยกเลิก");
            return true;
        });
    }

    List<String> events(LaoId lao) {
        return jdbc.sql("select type from eplan.case_event where lao_id = ? order by id")
                .param(lao.value())
                .query(String.class)
                .list();
    }

    /** Kind, audience, state and level of the round's inbox rows. */
    List<String> work(LaoId lao, String key) {
        return jdbc.sql("""
                        select kind || ' ' || audience || ' ' || state || ' ' || level from eplan.work_item
                        where entry_round_id = ? order by id""").param(id(lao, key).value()).query(String.class).list();
    }

    ProvinceId province() {
        return new ProvinceId(jdbc.sql("select id from eplan.province where code = '30'")
                .query(Long.class)
                .single());
    }

    Actor staff(LaoId lao) {
        return new Actor(null, "เจ้าหน้าที่ อปท.", Role.LAO_STAFF, null, lao);
    }

    Actor officer() {
        return new Actor(null, "สมหญิง", Role.PROVINCIAL_OFFICER, province(), null);
    }

    Actor analyst() {
        return new Actor(null, "มานะ", Role.ANALYST, province(), null);
    }

    Actor hq() {
        return new Actor(null, "ประภา", Role.HQ_PROCESS_OWNER, null, null);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return actors.as(actor, work);
    }

    <T> T asSystem(Supplier<T> work) {
        return actors.asSystem(work);
    }
}
