package eplan.hiring;

import eplan.shared.FiscalYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one row of a hiring year under which rules, criteria, opening, computing, objections and summaries come one after the other; in
 * the caller's transaction.
 */
@Component
class ScoreYears {

    private final JdbcClient jdbc;

    ScoreYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cutOff up to which day, inclusive, cases count; null until the hiring year is opened, which freezes rules and criteria */
    record ScoreYear(FiscalYear year, @Nullable LocalDate cutOff) {

        boolean open() {
            return cutOff != null;
        }

        /** The fiscal year whose cases are scored. */
        FiscalYear scored() {
            return year.previous();
        }
    }

    /** Held until the transaction ends; made where there was none. */
    ScoreYear hold(FiscalYear year) {
        jdbc.sql("insert into eplan.score_year (fiscal_year) values (?) on conflict do nothing")
                .param(year.be())
                .update();
        return jdbc.sql("select fiscal_year, cut_off from eplan.score_year where fiscal_year = ? for update")
                .param(year.be())
                .query((row, n) -> of(row))
                .single();
    }

    /** As it stands; not open where nothing was set. */
    ScoreYear get(FiscalYear year) {
        return jdbc.sql("select fiscal_year, cut_off from eplan.score_year where fiscal_year = ?")
                .param(year.be())
                .query((row, n) -> of(row))
                .optional()
                .orElseGet(() -> new ScoreYear(year, null));
    }

    /** The year is opened: its rules are those of this version for good. */
    void open(FiscalYear year, LocalDate cutOff, int rules) {
        jdbc.sql("update eplan.score_year set cut_off = ?, rules_version = ? where fiscal_year = ?")
                .param(cutOff)
                .param(rules)
                .param(year.be())
                .update();
    }

    /** When the province sent its summary. */
    Optional<LocalDate> summarySent(FiscalYear year, long province) {
        return jdbc.sql("select sent_on from eplan.province_summary where fiscal_year = ? and province_id = ?")
                .param(year.be())
                .param(province)
                .query(LocalDate.class)
                .optional();
    }

    /**
     * Whether any province has sent its summary with scores in it: from then on they stay as they are. What a province sent that has
     * nobody to score, or before anybody was scored, stands in no one's way.
     */
    boolean anySummarySent(FiscalYear year) {
        return jdbc.sql("""
                        select exists (select from eplan.province_summary s
                                         join eplan.system_score c using (fiscal_year, province_id)
                                        where s.fiscal_year = ?)""").param(year.be()).query(Boolean.class).single();
    }

    private static ScoreYear of(ResultSet row) throws SQLException {
        return new ScoreYear(new FiscalYear(row.getInt("fiscal_year")), row.getObject("cut_off", LocalDate.class));
    }
}
