package eplan.hiring;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chiang Rai (57) in hiring year 2580, approved and with its budget, and Mae Hong Son (58), open and no more. */
@TestComponent
class SignedProvince {

    static final FiscalYear YEAR = new FiscalYear(2580);
    static final int POSTS = 50;
    static final byte[] PDF = "%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII);
    static final Actor HQ = new Actor(null, "ประภา", Role.HQ_PROCESS_OWNER, null, null);

    @Autowired
    SettableClock clock;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup registry;

    @Autowired
    Timelines timelines;

    @Autowired
    HiringYears years;

    @Autowired
    HiringApprovals approvals;

    @Autowired
    JdbcClient jdbc;

    ProvinceId here;
    ProvinceId there;

    /** On 15 September 2579, a Monday: the budget has been there for five days, the approval for three. */
    void ready() {
        actors.asSystem(registry::loadShipped);
        here = province("57");
        there = province("58");
        open(YEAR);
        fund(YEAR, here);
        approve(YEAR, here);
        clock.set(september(YEAR, 15));
    }

    /** The September before the hiring year. */
    static LocalDate september(FiscalYear year, int day) {
        return year.first().minusMonths(1).withDayOfMonth(day);
    }

    Actor head(ProvinceId province) {
        return new Actor(null, "ศรีสุดา", Role.PROVINCIAL_HEAD, province, null);
    }

    Actor officer(ProvinceId province) {
        return new Actor(null, "สมหญิง", Role.PROVINCIAL_OFFICER, province, null);
    }

    /** By headquarters' letter of 16 July; nothing happens when it is open. */
    void open(FiscalYear year) {
        if (actors.as(HQ, () -> years.opening(year)).isPresent()) {
            return;
        }
        LocalDate day = september(year, 16).minusMonths(2);
        clock.set(day);
        actors.asSystem(() -> {
            timelines.prepare(year.previous());
            return year;
        });
        List.of(here, there).forEach(province -> headcount(year, province, POSTS));
        var letter = new HiringYears.Letter("ว 1353", day, day.minusDays(16), "guide.pdf", PDF);
        actors.as(HQ, () -> years.open(year, letter));
    }

    void headcount(FiscalYear year, ProvinceId province, int posts) {
        jdbc.sql("""
                        insert into eplan.hiring_headcount (fiscal_year, province_id, posts) values (?, ?, ?)
                        on conflict (fiscal_year, province_id) do update set posts = excluded.posts""").params(year.be(), province.value(), posts).update();
    }

    void fund(FiscalYear year, ProvinceId province) {
        if (!exists("eplan.hiring_year where budget_on is not null and id = ?", yearId(year, province))) {
            clock.set(september(year, 10));
            actors.as(HQ, () -> years.releaseBudget(year, Set.of(province), "ว 99"));
        }
    }

    void approve(FiscalYear year, ProvinceId province) {
        if (!exists("eplan.hiring_approval where hiring_year_id = ?", yearId(year, province))) {
            LocalDate day = september(year, 12);
            clock.set(day);
            actors.as(head(province), () -> {
                approvals.approve(year, province, POSTS, "ที่ ชร 0023/1", day);
                return day;
            });
        }
    }

    /** On 15 September before the year. */
    void bothMaySign(FiscalYear year) {
        open(year);
        for (ProvinceId one : List.of(here, there)) {
            fund(year, one);
            approve(year, one);
        }
        clock.set(september(year, 15));
    }

    long yearId(FiscalYear year, ProvinceId province) {
        return jdbc.sql("select id from eplan.hiring_year where fiscal_year = ? and province_id = ?")
                .params(year.be(), province.value())
                .query(Long.class)
                .single();
    }

    private boolean exists(String fromWhere, Object... params) {
        return jdbc.sql("select exists (select from " + fromWhere + ")")
                .params(params)
                .query(Boolean.class)
                .single();
    }

    private ProvinceId province(String code) {
        return new ProvinceId(jdbc.sql("select id from eplan.province where code = ?")
                .param(code)
                .query(Long.class)
                .single());
    }
}
