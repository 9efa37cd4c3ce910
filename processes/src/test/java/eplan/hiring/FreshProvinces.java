package eplan.hiring;

import eplan.registry.RegistrySetup;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Provinces that have no case of a hiring year yet, with headcount, calendar and letter of that year. */
@TestComponent
class FreshProvinces {

    static final int POSTS = 3;

    private static final String FRESH = """
            select p.id from eplan.province p
             where exists (select from eplan.lao_province w
                            where w.province_id = p.id and cast(:today as date) between w.valid_from and w.valid_to)
               and not exists (select from eplan.hiring_year y where y.province_id = p.id and y.fiscal_year = :year)
             order by p.code desc limit 1""";

    private static final String LETTER = """
            insert into eplan.hiring_opening (fiscal_year, letter, dated, cut_off, guidelines_name, guidelines_type, guidelines_size,
                guidelines, by_name, on_day, at)
            values (?, 'ว 1353', ?, ?, 'guide.pdf', 'application/pdf', 1, '\\x00', 'ประภา', ?, now())
            on conflict do nothing""";

    @Autowired
    RegistrySetup registry;

    @Autowired
    Timelines timelines;

    @Autowired
    JdbcClient jdbc;

    /** As the system. */
    ProvinceId next(FiscalYear year, LocalDate today) {
        registry.loadShipped();
        timelines.prepare(year.previous());
        jdbc.sql(LETTER).params(year.be(), today, today, today).update();
        long province = jdbc.sql(FRESH)
                .param("today", today)
                .param("year", year.be())
                .query(Long.class)
                .single();
        headcount(year, province);
        return new ProvinceId(province);
    }

    private void headcount(FiscalYear year, long province) {
        jdbc.sql("""
                        insert into eplan.hiring_headcount (fiscal_year, province_id, posts) values (?, ?, ?)
                        on conflict (fiscal_year, province_id) do update set posts = excluded.posts""").params(year.be(), province, POSTS).update();
    }
}
