package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.HiringYearStarts.Opened;
import eplan.registry.LaosChangedProvince;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A province that is carved out in mid-year (Bueng Kan, 23 March 2554) gets its own case of each hiring year that runs in the former one,
 * with the three duties and days of its own to do them; if the budget is allocated there, it is here too. Contracts are moved by headquarters ({@link Contracts#move}).
 */
@Component
class CarvedOutHiring {

    private static final String MISSING = """
            select distinct y.fiscal_year, now.province_id
              from eplan.lao_province now
              join eplan.lao_province was on was.lao_id = now.lao_id and was.valid_to = now.valid_from - 1
              join eplan.hiring_year y on y.province_id = was.province_id and y.state = 'OPEN'
             where now.lao_id = any(:laos) and cast(:day as date) between now.valid_from and now.valid_to
               and was.province_id <> now.province_id
               and not exists (select from eplan.hiring_year own
                                where own.fiscal_year = y.fiscal_year and own.province_id = now.province_id)
             order by 1, 2""";

    private final HiringYearStarts starts;
    private final CarvedOutDates dates;
    private final InheritedBudget budget;
    private final Audit audit;
    private final JdbcClient jdbc;

    CarvedOutHiring(
            HiringYearStarts starts, CarvedOutDates dates, InheritedBudget budget, Audit audit, JdbcClient jdbc) {
        this.starts = starts;
        this.dates = dates;
        this.budget = budget;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** After the new province has its dates, and those who follow them have looked. */
    @EventListener
    @Order(40)
    void follow(LaosChangedProvince change) {
        Long[] laos = change.laos().stream().map(LaoId::value).toArray(Long[]::new);
        jdbc
                .sql(MISSING)
                .param("laos", laos)
                .param("day", change.day())
                .query((row, n) -> new Missing(
                        new FiscalYear(row.getInt("fiscal_year")), new ProvinceId(row.getLong("province_id"))))
                .list()
                .stream()
                .filter(missing -> !change.day().isAfter(missing.year().last()))
                .forEach(missing -> open(missing, change.day(), laos));
    }

    private void open(Missing missing, LocalDate day, Long[] laos) {
        for (Opened opened : starts.start(missing.year(), Set.of(missing.province()))) {
            dates.give(opened.id(), day);
            boolean funded = budget.give(opened, missing.year(), missing.province(), laos);
            audit.record(
                    "hiring.year-carved-out",
                    "hiring-year:" + missing.year(),
                    null,
                    "province:" + missing.province() + (funded ? ", budget inherited" : ""));
        }
    }

    private record Missing(FiscalYear year, ProvinceId province) {}
}
