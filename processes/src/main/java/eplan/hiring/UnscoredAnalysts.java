package eplan.hiring;

import eplan.hiring.ProvinceEvaluations.Unscored;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is present without one scored day, such as whoever began after the cut-off; callers ask for the right. */
@Component
class UnscoredAnalysts {

    /** Whoever begins with the hiring year is hired by it, and judged by the next. Who has neither contract nor LAOs is there today. */
    private static final String PRESENT = """
            select a.id, a.display_name, b.began
              from eplan.account a
             cross join lateral (
                   select least((select min(k.from_on) from eplan.contract k
                                  where k.account_id = a.id and k.end_kind is distinct from 'CALLED_OFF'),
                                (select min(p.valid_from) from eplan.portfolio p where p.account_id = a.id)) as began) b
             where a.province_id = :province and a.role = 'ANALYST' and a.enabled
               and coalesce(b.began, cast(:today as date)) < :first
             order by a.display_name collate eplan.thai, a.id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    UnscoredAnalysts(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name. @param cutOff of the year; @param scored whom the sheet has */
    List<Unscored> of(FiscalYear year, LocalDate cutOff, ProvinceId province, Set<AccountId> scored) {
        return jdbc
                .sql(PRESENT)
                .param("province", province.value())
                .param("today", clock.today())
                .param("first", year.first())
                .query((row, n) -> new Unscored(
                        new AccountId(row.getLong("id")),
                        row.getString("display_name"),
                        row.getObject("began", LocalDate.class),
                        cutOff))
                .list()
                .stream()
                .filter(one -> !scored.contains(one.analyst()))
                .toList();
    }
}
