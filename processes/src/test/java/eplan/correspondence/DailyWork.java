package eplan.correspondence;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An officer of Phetchaburi and the staff of one of its LAOs in FY2559, a province and a year that no other test uses. The LAO's
 * plan is a week late: the officers have to expedite it, the LAO to enter it. Rows without a case in the engine.
 */
final class DailyWork {

    static final FiscalYear YEAR = new FiscalYear(2559);

    /** A Monday; the plan was due on Monday a week before. */
    static final LocalDate MONDAY = LocalDate.of(2016, 3, 7);

    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate SATURDAY = MONDAY.plusDays(5);
    static final LocalDate DUE = LocalDate.of(2016, 2, 29);

    private static final String PROVINCE = "76";

    private static final List<String> FORGET = List.of(
            "delete from eplan.digest",
            "delete from eplan.calendar_feed",
            "update eplan.account set email = null, digest_hour = null, language = null where username like 'daily-%'",
            "delete from eplan.work_item where fiscal_year = 2559",
            "delete from eplan.entry_round where fiscal_year = 2559",
            "delete from eplan.lao_year where fiscal_year = 2559",
            "delete from eplan.holiday where source = 'daily-test'");

    private static final String WORK = """
            insert into eplan.work_item (kind, audience, state, entry_round_id, lao_id, lao_name, lao_type, province_id,
                                         fiscal_year, round_id, case_number, level, due_on, created_on)
            select :kind, :audience, 'OPEN', er.id, er.lao_id, 'อบต. ท่ายาง', 'TAO', :province,
                   er.fiscal_year, er.round_id, er.case_number, 1, :due, :day
              from eplan.entry_round er where er.fiscal_year = 2559""";

    final SettableClock clock;
    final JdbcClient jdbc;
    final Actor officer;
    final Actor colleague;
    final Actor staff;
    private final Actors actors;
    private final ProvinceId province;

    DailyWork(ApplicationContext context) {
        clock = context.getBean(SettableClock.class);
        jdbc = context.getBean(JdbcClient.class);
        actors = context.getBean(Actors.class);
        clock.set(MONDAY);
        actors.asSystem(() -> {
            context.getBean(RegistrySetup.class).loadShipped();
            context.getBean(Timelines.class).prepare(YEAR);
            return true;
        });
        forget();
        province = new ProvinceId(jdbc.sql("select id from eplan.province where code = ?")
                .param(PROVINCE)
                .query(Long.class)
                .single());
        LaoId lao = new LaoId(jdbc.sql("select lao_id from eplan.lao_on(?) where province_id = ? order by code limit 1")
                .params(MONDAY, province.value())
                .query(Long.class)
                .single());
        officer = account("daily-officer", Role.PROVINCIAL_OFFICER, province, null);
        colleague = account("daily-colleague", Role.PROVINCIAL_OFFICER, province, null);
        staff = account("daily-staff", Role.LAO_STAFF, null, lao);
        open(lao);
    }

    void forget() {
        FORGET.forEach(sql -> jdbc.sql(sql).update());
    }

    private void open(LaoId lao) {
        jdbc.sql("insert into eplan.lao_year (lao_id, fiscal_year, opened_on) values (?, 2559, ?)")
                .params(lao.value(), YEAR.first())
                .update();
        jdbc.sql("""
                        insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, state, case_number)
                        select y.id, y.lao_id, y.fiscal_year, r.id, 'OPEN', '2559-76-0001'
                          from eplan.lao_year y join eplan.round r using (fiscal_year)
                         where y.fiscal_year = 2559 and r.key = 'plan'""").update();
        work("EXPEDITE", "OFFICER", DUE);
        work("ENTER", "LAO", DUE);
    }

    void work(String kind, String audience, LocalDate due) {
        jdbc.sql(WORK)
                .param("kind", kind)
                .param("audience", audience)
                .param("province", province.value())
                .param("due", due)
                .param("day", MONDAY)
                .update();
    }

    /** A colleague has one as late as the officer's, and another stands at the head's level. */
    void workOfOthers() {
        work("VERIFY", "OFFICER", DUE);
        jdbc.sql("update eplan.work_item set assignee_id = ? where fiscal_year = 2559 and kind = 'VERIFY'")
                .param(id(colleague))
                .update();
        work("DISPUTE", "HEAD", DUE);
    }

    void nothingIsOpen() {
        jdbc.sql("delete from eplan.work_item where fiscal_year = 2559").update();
    }

    private Actor account(String username, Role role, @Nullable ProvinceId ofProvince, @Nullable LaoId ofLao) {
        long id = jdbc.sql("""
                        insert into eplan.account (username, display_name, role, province_id, lao_id)
                        values (?, ?, ?, ?, ?)
                        on conflict (username) do update
                            set province_id = excluded.province_id, lao_id = excluded.lao_id, enabled = true
                        returning id""")
                .param(username)
                .param(username)
                .param(role.name())
                .param(ofProvince == null ? null : ofProvince.value())
                .param(ofLao == null ? null : ofLao.value())
                .query(Long.class)
                .single();
        return new Actor(new AccountId(id), username, role, ofProvince, ofLao);
    }

    void enable(Actor who, boolean enabled) {
        jdbc.sql("update eplan.account set enabled = ? where id = ?")
                .params(enabled, id(who))
                .update();
    }

    static long id(Actor who) {
        return Objects.requireNonNull(who.account()).value();
    }

    /** As {@code STATE/tries}; empty when there is none for the day. */
    Optional<String> digest(Actor who, LocalDate day) {
        return jdbc.sql("select state || '/' || tries from eplan.digest where account_id = ? and on_day = ?")
                .params(id(who), day)
                .query(String.class)
                .optional();
    }

    /** So much real time went by since the last step of every mail. */
    void later(int minutes) {
        jdbc.sql("update eplan.digest set at = at - make_interval(mins => ?)")
                .param(minutes)
                .update();
    }

    void holiday(LocalDate day) {
        jdbc.sql("""
                        insert into eplan.holiday (day, name_th, name_en, kind, source)
                        values (?, 'วันหยุด', 'Holiday', 'SPECIAL', 'daily-test')""").param(day).update();
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return actors.as(actor, work);
    }

    void doing(Actor actor, Runnable act) {
        actors.as(actor, () -> {
            act.run();
            return true;
        });
    }
}
