package eplan.hiring;

import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.people.Actor;
import eplan.shared.BuddhistDates;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.Texts;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The criteria of the province's half by hiring year, in the caller's transaction. */
@Component
class EvaluationCriteria {

    /** Points as shipped, adding up to {@link ProvinceEvaluations#HALF}; the names stand in the bundles. */
    private static final List<Integer> SHIPPED = List.of(10, 15, 10, 10, 5);

    private static final String ADD = """
            insert into eplan.province_criterion (fiscal_year, position, name_th, name_en, most)
            select cast(:year as int), x.position, x.name_th, x.name_en, x.most
              from unnest(cast(:positions as int[]), cast(:thai as text[]), cast(:english as text[]), cast(:most as int[]))
                   as x (position, name_th, name_en, most)""";

    private final JdbcClient jdbc;
    private final Texts texts;
    private final BusinessClock clock;

    EvaluationCriteria(JdbcClient jdbc, Texts texts, BusinessClock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    /** Those of the year, or else of the latest year before it that has any, or else as shipped; by position. */
    List<Criterion> of(FiscalYear year) {
        return latest(year).map(this::kept).orElseGet(this::shipped);
    }

    private Optional<Integer> latest(FiscalYear year) {
        return jdbc.sql("""
                        select fiscal_year from eplan.province_criteria
                         where fiscal_year <= ? order by fiscal_year desc limit 1""").param(year.be()).query(Integer.class).optional();
    }

    private List<Criterion> kept(int year) {
        return jdbc.sql("""
                        select position, name_th, name_en, most from eplan.province_criterion
                         where fiscal_year = ? order by position""")
                .param(year)
                .query((row, n) -> new Criterion(
                        row.getInt("position"), row.getString("name_th"), row.getString("name_en"), row.getInt("most")))
                .list();
    }

    private List<Criterion> shipped() {
        return IntStream.rangeClosed(1, SHIPPED.size())
                .mapToObj(position -> new Criterion(
                        position,
                        name(position, BuddhistDates.THAI),
                        name(position, Locale.ENGLISH),
                        SHIPPED.get(position - 1)))
                .toList();
    }

    private String name(int position, Locale language) {
        return texts.of("hiring.evaluation.criterion." + position, language);
    }

    void set(FiscalYear year, List<Criterion> criteria, Actor by, String reason) {
        jdbc.sql("delete from eplan.province_criteria where fiscal_year = ?")
                .param(year.be())
                .update();
        jdbc.sql("""
                        insert into eplan.province_criteria (fiscal_year, by_name, for_name, reason, at)
                        values (?, ?, ?, ?, ?)""")
                .param(year.be())
                .param(by.name())
                .param(by.forName())
                .param(reason)
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(ADD)
                .param("year", year.be())
                .param("positions", criteria.stream().map(Criterion::position).toArray(Integer[]::new))
                .param("thai", criteria.stream().map(Criterion::nameTh).toArray(String[]::new))
                .param("english", criteria.stream().map(Criterion::nameEn).toArray(String[]::new))
                .param("most", criteria.stream().map(Criterion::most).toArray(Integer[]::new))
                .update();
    }

    /** The year is opened: what holds now is kept for it. */
    void freeze(FiscalYear year, Actor by, String reason) {
        if (latest(year).filter(own -> own == year.be()).isEmpty()) {
            set(year, of(year), by, reason);
        }
    }
}
