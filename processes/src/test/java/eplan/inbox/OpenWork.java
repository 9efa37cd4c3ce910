package eplan.inbox;

import eplan.inbox.WorkRows.NewWork;
import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.WorkItemId;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Overdue plans of FY2557 in Khon Kaen, a year and a province that no other test opens, and the people who work on them. Their
 * rounds are rows without a case in the engine.
 */
@TestComponent
class OpenWork {

    static final FiscalYear YEAR = new FiscalYear(2557);

    /** A Monday; the plan was due on Friday 28 February. */
    static final LocalDate TODAY = LocalDate.of(2014, 3, 10);

    static final LocalDate SATURDAY = LocalDate.of(2014, 3, 15);
    static final LocalDate NEXT_MONDAY = LocalDate.of(2014, 3, 17);

    private static final List<String> FORGET = List.of(
            "delete from eplan.work_act_item",
            "delete from eplan.work_act",
            "delete from eplan.work_item where fiscal_year = 2557",
            "delete from eplan.case_event where fiscal_year = 2557",
            "delete from eplan.chase_note where entry_round_id in (select id from eplan.entry_round where fiscal_year = 2557)",
            "delete from eplan.escalation where entry_round_id in (select id from eplan.entry_round where fiscal_year = 2557)",
            "delete from eplan.entry_round where fiscal_year = 2557",
            "delete from eplan.lao_year where fiscal_year = 2557");

    private static final String OPEN_YEARS = """
            insert into eplan.lao_year (lao_id, fiscal_year, opened_on)
            select lao_id, 2557, ? from eplan.lao_on(?) where province_id = ? order by code limit ?""";

    private static final String OPEN_PLANS = """
            insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, state, case_number)
            select y.id, y.lao_id, y.fiscal_year, r.id, 'OPEN', 'acts-test-' || y.lao_id
            from eplan.lao_year y join eplan.round r using (fiscal_year)
            where y.fiscal_year = 2557 and r.key = 'plan' order by y.id returning id""";

    @Autowired
    SettableClock clock;

    @Autowired
    Actors actors;

    @Autowired
    AccountOpening opening;

    @Autowired
    RegistrySetup registry;

    @Autowired
    Timelines timelines;

    @Autowired
    WorkRows rows;

    @Autowired
    JdbcClient jdbc;

    Actor officer;
    Actor otherOfficer;
    Actor head;
    Actor analyst;
    Actor foreignOfficer;
    Actor headquarters;

    /** Clears what other tests did, and lets so many LAOs be overdue. @return their rounds */
    List<EntryRoundId> start(int laos) {
        clock.set(TODAY);
        actors.asSystem(() -> {
            registry.loadShipped();
            timelines.prepare(YEAR);
            return true;
        });
        FORGET.forEach(sql -> jdbc.sql(sql).update());
        ProvinceId here = province("40");
        officer = person("acts-officer", Role.PROVINCIAL_OFFICER, here);
        otherOfficer = person("acts-other", Role.PROVINCIAL_OFFICER, here);
        head = person("acts-head", Role.PROVINCIAL_HEAD, here);
        analyst = person("acts-analyst", Role.ANALYST, here);
        foreignOfficer = person("acts-foreign", Role.PROVINCIAL_OFFICER, province("83"));
        headquarters = person("acts-hq", Role.HQ_OFFICER, null);
        jdbc.sql(OPEN_YEARS).params(YEAR.first(), TODAY, here.value(), laos).update();
        return jdbc.sql(OPEN_PLANS).query(Long.class).list().stream()
                .map(EntryRoundId::new)
                .toList();
    }

    private ProvinceId province(String code) {
        return new ProvinceId(jdbc.sql("select id from eplan.province where code = ?")
                .param(code)
                .query(Long.class)
                .single());
    }

    private Actor person(String username, Role role, @Nullable ProvinceId province) {
        String name = username.toUpperCase(Locale.ROOT);
        if (!actors.asSystem(() -> opening.exists(username))) {
            actors.asSystem(() -> opening.open(new NewAccount(username, name, role, province, null), "password-1"));
        }
        long account = jdbc.sql("select id from eplan.account where username = ?")
                .param(username)
                .query(Long.class)
                .single();
        return new Actor(new AccountId(account), name, role, province, null);
    }

    /** Escalations at a level: 1 is the officers', 2 the head's, 3 headquarters'. */
    Set<WorkItemId> escalated(List<EntryRoundId> rounds, int level) {
        for (EntryRoundId round : rounds) {
            jdbc.sql("""
                            insert into eplan.escalation (entry_round_id, state, spell, level, since, level_since)
                            values (?, 'ENDED', 1, ?, now(), ?)
                            on conflict (entry_round_id) do update set level = excluded.level""").params(round.value(), level, TODAY).update();
        }
        return add(rounds, WorkKind.EXPEDITE);
    }

    Set<WorkItemId> toVerify(List<EntryRoundId> rounds) {
        return add(rounds, WorkKind.VERIFY);
    }

    private Set<WorkItemId> add(List<EntryRoundId> rounds, WorkKind kind) {
        Set<WorkItemId> items = new LinkedHashSet<>();
        for (EntryRoundId round : rounds) {
            rows.add(new NewWork(null, kind, round.value(), null, null, null));
            items.add(new WorkItemId(jdbc.sql("select id from eplan.work_item where entry_round_id = ? and kind = ?")
                    .params(round.value(), kind.name())
                    .query(Long.class)
                    .single()));
        }
        return items;
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return actors.as(actor, work);
    }

    static AccountId account(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }

    @Nullable
    Long assignee(WorkItemId item) {
        return (Long) column(item, "assignee_id");
    }

    @Nullable
    Object column(WorkItemId item, String column) {
        return jdbc.sql("select * from eplan.work_item where id = ?")
                .param(item.value())
                .query()
                .singleRow()
                .get(column);
    }

    /** Its ten seconds are over. */
    void due(long act) {
        jdbc.sql("update eplan.work_act set run_at = clock_timestamp() - interval '3 seconds' where id = ?")
                .param(act)
                .update();
    }

    long notes(EntryRoundId round) {
        return jdbc.sql("select count(*) from eplan.chase_note where entry_round_id = ?")
                .param(round.value())
                .query(Long.class)
                .single();
    }
}
