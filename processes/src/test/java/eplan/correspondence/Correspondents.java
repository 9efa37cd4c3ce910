package eplan.correspondence;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.testing.SettableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People with accounts who write to each other: of two LAOs of Trang and its office, of Phatthalung, of headquarters. */
final class Correspondents {

    static final LocalDate TODAY = LocalDate.of(2010, 11, 8);

    final LaoId lao;
    final LaoId neighbour;
    final Actor staff;
    final Actor neighbourStaff;
    final Actor analyst;
    final Actor colleague;
    final Actor officer;
    final Actor head;
    final Actor foreigner;
    final Actor hq;
    final Actor helper;
    final Actor auditor;
    private final Actors actors;
    private final JdbcClient jdbc;

    /** On a working day of November 2553, with no message from anybody and every LAO nobody's. */
    Correspondents(Actors actors, RegistrySetup setup, SettableClock clock, JdbcClient jdbc) {
        this.actors = actors;
        this.jdbc = jdbc;
        clock.set(TODAY);
        actors.asSystem(setup::loadShipped);
        forget();
        ProvinceId trang = province("92");
        List<Long> laos = jdbc.sql("select lao_id from eplan.lao_on(?) where province_id = ? order by lao_id limit 2")
                .params(TODAY, trang.value())
                .query(Long.class)
                .list();
        lao = new LaoId(laos.get(0));
        neighbour = new LaoId(laos.get(1));
        staff = account("msg-staff", Role.LAO_STAFF, null, lao);
        neighbourStaff = account("msg-neighbour", Role.LAO_STAFF, null, neighbour);
        analyst = account("msg-analyst", Role.ANALYST, trang, null);
        colleague = account("msg-colleague", Role.ANALYST, trang, null);
        officer = account("msg-officer", Role.PROVINCIAL_OFFICER, trang, null);
        head = account("msg-head", Role.PROVINCIAL_HEAD, trang, null);
        foreigner = account("msg-foreigner", Role.PROVINCIAL_OFFICER, province("93"), null);
        hq = account("msg-hq", Role.HQ_PROCESS_OWNER, null, null);
        helper = account("msg-helper", Role.HQ_OFFICER, null, null);
        auditor = account("msg-auditor", Role.AUDITOR, null, null);
    }

    void forget() {
        jdbc.sql("truncate eplan.thread cascade").update();
        jdbc.sql("delete from eplan.portfolio").update();
        jdbc.sql("delete from eplan.substitution").update();
    }

    /** For everything, today only. */
    void standsIn(Actor substitute, Actor absent) {
        jdbc.sql("""
                        insert into eplan.substitution (absent_id, substitute_id, from_on, to_on, scope, reason, by_name)
                        values (?, ?, ?, ?, 'ALL', 'ลาป่วย', 'msg-head')""")
                .params(id(absent).value(), id(substitute).value(), TODAY, TODAY)
                .update();
    }

    /** The LAO is this analyst's from today. */
    void give(LaoId given, Actor to) {
        jdbc.sql("""
                        insert into eplan.portfolio (lao_id, account_id, valid_from, by_name, reason)
                        values (?, ?, ?, 'msg-head', 'รับผิดชอบพื้นที่')""").params(given.value(), id(to).value(), TODAY).update();
    }

    private ProvinceId province(String code) {
        return new ProvinceId(jdbc.sql("select id from eplan.province where code = ?")
                .param(code)
                .query(Long.class)
                .single());
    }

    private Actor account(String username, Role role, @Nullable ProvinceId province, @Nullable LaoId ofLao) {
        long id = jdbc.sql("""
                        insert into eplan.account (username, display_name, role, province_id, lao_id)
                        values (?, ?, ?, ?, ?)
                        on conflict (username) do update
                            set province_id = excluded.province_id, lao_id = excluded.lao_id, enabled = true
                        returning id""")
                .param(username)
                .param(username)
                .param(role.name())
                .param(province == null ? null : province.value())
                .param(ofLao == null ? null : ofLao.value())
                .query(Long.class)
                .single();
        return new Actor(new AccountId(id), username, role, province, ofLao);
    }

    static AccountId id(Actor actor) {
        return java.util.Objects.requireNonNull(actor.account());
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
