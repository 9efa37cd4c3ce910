package eplan.hiring;

import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.ProvinceEvaluations.Unscored;
import eplan.hiring.ScoredAnalysts.Scored;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is evaluated, with both halves as far as they are there; callers ask for the right. */
@Component
class EvaluationLines {

    /** Whoever is scored ({@code accounts} before scores are there), and whoever was evaluated. */
    private static final String LINES = """
            select a.id, a.display_name, p.name_th, s.left_on, s.points as system, e.points, e.remark, e.by_name,
                   coalesce(e.version, 0) as version
              from eplan.account a
              left join eplan.system_score s on s.account_id = a.id and s.fiscal_year = :year and cast(:computed as boolean)
              left join eplan.province_score e on e.account_id = a.id and e.fiscal_year = :year
              left join eplan.province p on p.id = coalesce(e.province_id, s.province_id, a.province_id)
             where a.id = any(:accounts)
                or ((s.id is not null or e.account_id is not null)
                    and (cast(:province as bigint) is null
                         or coalesce(e.province_id, s.province_id) = cast(:province as bigint)))
             order by p.name_th, a.display_name collate eplan.thai, a.id""";

    private final JdbcClient jdbc;
    private final ScoreYears years;
    private final ScoreRuns runs;
    private final ScoredAnalysts scored;
    private final UnscoredAnalysts unscored;

    EvaluationLines(
            JdbcClient jdbc, ScoreYears years, ScoreRuns runs, ScoredAnalysts scored, UnscoredAnalysts unscored) {
        this.jdbc = jdbc;
        this.years = years;
        this.runs = runs;
        this.scored = scored;
        this.unscored = unscored;
    }

    /** A line with whose it is. */
    record Evaluated(String provinceTh, Line line) {}

    /** Whether headquarters' half is there: computed, and not being computed anew. */
    boolean settled(FiscalYear year) {
        return runs.computed(year) && runs.running(year).isEmpty();
    }

    /** By province and name. @param province null for the nation */
    List<Evaluated> of(FiscalYear year, @Nullable ProvinceId province) {
        boolean computed = runs.computed(year);
        List<Scored> expected = computed ? List.of() : expected(year, province);
        Map<Long, LocalDate> lefts = lefts(expected);
        Map<Long, Map<Integer, BigDecimal>> points = points(year);
        return jdbc.sql(LINES)
                .param("year", year.be())
                .param("computed", computed)
                .param(
                        "accounts",
                        expected.stream().map(one -> one.analyst().value()).toArray(Long[]::new))
                .param("province", province == null ? null : province.value())
                .query((row, n) -> evaluated(row, points, lefts))
                .list();
    }

    /** Who is present beside those of the lines, once it is known up to which day is scored. By name. */
    List<Unscored> unscored(FiscalYear year, ProvinceId province) {
        LocalDate cutOff = years.get(year).cutOff();
        return cutOff == null ? List.of() : unscored.of(year, cutOff, province, analysts(year, province));
    }

    private Set<AccountId> analysts(FiscalYear year, ProvinceId province) {
        return of(year, province).stream().map(one -> one.line().analyst()).collect(Collectors.toSet());
    }

    /** Who will be scored, while nobody has been. */
    private List<Scored> expected(FiscalYear year, @Nullable ProvinceId province) {
        ScoreYears.ScoreYear found = years.get(year);
        return found.open() ? scored.of(found, province) : List.of();
    }

    private static Map<Long, LocalDate> lefts(List<Scored> expected) {
        Map<Long, LocalDate> lefts = new HashMap<>();
        for (Scored one : expected) {
            LocalDate left = one.leftOn();
            if (left != null) {
                lefts.put(one.analyst().value(), left);
            }
        }
        return lefts;
    }

    private static Evaluated evaluated(
            ResultSet row, Map<Long, Map<Integer, BigDecimal>> points, Map<Long, LocalDate> lefts) throws SQLException {
        long account = row.getLong("id");
        LocalDate left = row.getObject("left_on", LocalDate.class);
        String remark = row.getString("remark");
        Line line = new Line(
                new AccountId(account),
                row.getInt("version"),
                row.getString("display_name"),
                left == null ? lefts.get(account) : left,
                row.getBigDecimal("system"),
                points.getOrDefault(account, Map.of()),
                row.getBigDecimal("points"),
                remark == null ? "" : remark,
                row.getString("by_name"));
        return new Evaluated(row.getString("name_th"), line);
    }

    private Map<Long, Map<Integer, BigDecimal>> points(FiscalYear year) {
        Map<Long, Map<Integer, BigDecimal>> points = new HashMap<>();
        jdbc.sql("select account_id, position, points from eplan.province_point where fiscal_year = ?")
                .param(year.be())
                .query(row -> {
                    points.computeIfAbsent(row.getLong("account_id"), account -> new HashMap<>())
                            .put(row.getInt("position"), row.getBigDecimal("points"));
                });
        return points;
    }

    /** The province's Thai name. */
    String provinceTh(ProvinceId province) {
        return jdbc.sql("select cast(name_th as text) from eplan.province where id = ?")
                .param(province.value())
                .query(String.class)
                .single();
    }
}
