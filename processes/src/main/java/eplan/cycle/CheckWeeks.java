package eplan.cycle;

import eplan.cycle.LaoChecks.Week;
import eplan.cycle.LaoChecks.WeekCell;
import eplan.cycle.LaoChecks.WeekRow;
import eplan.cycle.LaoChecks.WeekState;
import eplan.cycle.LaoChecks.Weeks;
import eplan.people.Portfolios;
import eplan.people.Portfolios.Analyst;
import eplan.people.Portfolios.Load;
import eplan.shared.BusinessClock;
import eplan.shared.ProvinceId;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The weeks of the check, analyst by analyst. */
@Component
class CheckWeeks {

    private static final int DAYS = 7;

    /** Stands for no analyst among the accounts, whose numbers begin at 1. */
    private static final long NOBODY = 0;

    private static final Counts NONE = new Counts(0, 0, 0);

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final WorkingDays workingDays;
    private final Portfolios portfolios;

    CheckWeeks(JdbcClient jdbc, BusinessClock clock, WorkingDays workingDays, Portfolios portfolios) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.workingDays = workingDays;
        this.portfolios = portfolios;
    }

    private record Key(long account, LocalDate monday) {}

    private record Counts(int laos, int looked, int covered) {}

    /** @param only one analyst's row, beside that of the LAOs that are nobody's; null for all */
    Weeks last(ProvinceId province, @Nullable Long only, int many) {
        List<Week> weeks = weeks(many);
        List<Analyst> analysts = portfolios.loads(province).stream()
                .map(Load::analyst)
                .filter(one -> only == null || one.id().value() == only)
                .toList();
        Map<Key, Counts> counts = counts(province, only, weeks);
        Map<Key, Integer> byPerson = byPerson(province, analysts, weeks.getFirst());
        List<WeekRow> rows = new ArrayList<>();
        analysts.forEach(one -> rows.add(new WeekRow(one, cells(one.id().value(), weeks, counts, byPerson))));
        if (weeks.stream().anyMatch(week -> counts.containsKey(new Key(NOBODY, week.monday())))) {
            rows.add(new WeekRow(null, cells(NOBODY, weeks, counts, byPerson)));
        }
        return new Weeks(weeks, rows);
    }

    private List<Week> weeks(int many) {
        WorkingDays days = workingDays.held();
        LocalDate today = clock.today();
        LocalDate first = LaoChecksService.monday(today).minusWeeks(many - 1L);
        return IntStream.range(0, many)
                .mapToObj(first::plusWeeks)
                .map(monday -> {
                    LocalDate sunday = monday.plusDays(DAYS - 1L);
                    boolean counts = monday.datesUntil(monday.plusDays(DAYS)).anyMatch(days::isWorkingDay);
                    return new Week(monday, sunday, counts, !sunday.isBefore(today));
                })
                .toList();
    }

    private static List<WeekCell> cells(
            long account, List<Week> weeks, Map<Key, Counts> counts, Map<Key, Integer> byPerson) {
        return weeks.stream()
                .map(week -> {
                    Key key = new Key(account, week.monday());
                    Counts of = counts.getOrDefault(key, NONE);
                    return new WeekCell(
                            of.laos(),
                            of.looked(),
                            of.covered(),
                            byPerson.getOrDefault(key, 0),
                            WeekState.of(week, of.laos(), of.looked(), of.covered()));
                })
                .toList();
    }

    private Map<Key, Counts> counts(ProvinceId province, @Nullable Long only, List<Week> weeks) {
        LocalDate first = weeks.getFirst().monday();
        Map<Key, Counts> counts = new HashMap<>();
        jdbc.sql(CheckQueries.WEEKS)
                .param("monday", first)
                .param("many", weeks.size())
                .param("today", clock.today())
                .param("province", province.value())
                .param("only", only)
                .param("moment", first.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime())
                .query(row -> {
                    // no account reads as 0
                    Key key = new Key(row.getLong("account_id"), row.getObject("monday", LocalDate.class));
                    counts.put(key, new Counts(row.getInt("laos"), row.getInt("looked"), row.getInt("covered")));
                });
        return counts;
    }

    private Map<Key, Integer> byPerson(ProvinceId province, List<Analyst> analysts, Week first) {
        Map<Key, Integer> looked = new HashMap<>();
        jdbc.sql(CheckQueries.BY_PERSON)
                .param("province", province.value())
                .param(
                        "accounts",
                        analysts.stream().map(one -> one.id().value()).toArray(Long[]::new))
                .param("monday", first.monday())
                .query(row -> {
                    Key key = new Key(row.getLong("account_id"), row.getObject("monday", LocalDate.class));
                    looked.put(key, row.getInt("laos"));
                });
        return looked;
    }
}
