package eplan.hiring;

import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.StaleForm;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes posts and their history, in the caller's transaction. Who changes them holds the provinces' hiring years first, as signing
 * does: nobody signs while a headcount is cut.
 */
@Component
class HeadcountWriter {

    private static final String HOLD_YEARS =
            "select id from eplan.hiring_year where fiscal_year = :year and province_id in (:provinces) order by id"
                    + " for no key update";

    private static final String HOLD_POSTS = """
        select province_id from eplan.hiring_headcount
         where fiscal_year = :year and province_id in (:provinces) order by province_id for update\
        """;

    private static final String FIRST = """
        insert into eplan.hiring_headcount (fiscal_year, province_id, posts) values (:year, :province, :after)
        on conflict do nothing\
        """;

    private static final String NEXT = """
        update eplan.hiring_headcount set posts = :after
         where fiscal_year = :year and province_id = :province and posts = :before\
        """;

    private static final String CHANGE = """
        insert into eplan.hiring_headcount_change
            (fiscal_year, province_id, posts_before, posts_after, reason, by_name, for_name, at)
        values (?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private final JdbcClient jdbc;
    private final HiringCases cases;
    private final HiringLog log;
    private final Signings signings;
    private final BusinessClock clock;

    HeadcountWriter(JdbcClient jdbc, HiringCases cases, HiringLog log, Signings signings, BusinessClock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.log = log;
        this.signings = signings;
        this.clock = clock;
    }

    /** Holds these provinces' years, then their posts, until the transaction ends. @return how many rows are held */
    int hold(FiscalYear year, List<ProvinceId> provinces) {
        return provinces.isEmpty() ? 0 : held(HOLD_YEARS, year, provinces) + held(HOLD_POSTS, year, provinces);
    }

    private int held(String sql, FiscalYear year, List<ProvinceId> provinces) {
        return jdbc.sql(sql)
                .param("year", year.be())
                .param("provinces", provinces.stream().map(ProvinceId::value).toList())
                .query(Long.class)
                .list()
                .size();
    }

    /** @param before null where there are none yet. @throws StaleForm when something else stands there by now */
    void write(FiscalYear year, ProvinceId province, @Nullable Integer before, int after, String why, Actor by) {
        int written = jdbc.sql(before == null ? FIRST : NEXT)
                .param("year", year.be())
                .param("province", province.value())
                .param("after", after)
                .param("before", before)
                .update();
        if (written == 0) {
            throw new StaleForm("headcount " + year + " of province " + province);
        }
        jdbc.sql(CHANGE)
                .param(year.be())
                .param(province.value())
                .param(before)
                .param(after)
                .param(why)
                .param(by.name())
                .param(by.forName())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Once written: a line of the province's hiring year, where it is open; signing is over where no post is left to sign. */
    void tell(FiscalYear year, ProvinceId province, HiringEventType type, String detail) {
        cases.find(year, province).filter(HiringCase::open).ifPresent(open -> {
            log.ofYear(open.id(), type, detail, null);
            signings.fewerPosts(open.id(), detail);
        });
    }

    /** Such as {@code 2 → 3}. */
    static String words(@Nullable Integer before, int after) {
        return (before == null ? "–" : before.toString()) + " → " + after;
    }
}
