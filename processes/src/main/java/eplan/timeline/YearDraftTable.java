package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.timeline.YearDrafts.YearState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far each year is. Whoever shapes a year holds its row and the holidays, by which dates shift, before any deadline: the order of
 * locks is year, holidays, deadlines.
 */
@Component
class YearDraftTable {

    private static final String SELECT = """
            select fiscal_year, published, submitted_by, submitted_account, published_by, published_at
              from eplan.timeline_year where fiscal_year = ?""";

    /** Not stronger: rows that refer to the year may still be written. */
    private static final String HOLD = " for no key update";

    /** What a draft may have gathered; changes that were applied keep it. */
    private static final List<String> REMOVE = List.of(
            "delete from eplan.timeline_change where round_id in (select id from eplan.round where fiscal_year = ?)",
            "delete from eplan.change_set where fiscal_year = ?",
            "delete from eplan.lao_deadline_change where round_id in (select id from eplan.round where fiscal_year = ?)",
            "delete from eplan.deadline where round_id in (select id from eplan.round where fiscal_year = ?)",
            "delete from eplan.round where fiscal_year = ?",
            "delete from eplan.timeline_year where fiscal_year = ?");

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    YearDraftTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotFound for a year without a calendar */
    YearRow get(FiscalYear year) {
        return one(SELECT, year);
    }

    /** The same; nobody else shapes the year, and no holiday changes, until the transaction ends. */
    YearRow hold(FiscalYear year) {
        YearRow held = one(SELECT + HOLD, year);
        holdHolidays();
        return held;
    }

    private void holdHolidays() {
        jdbc.sql("select version from eplan.holiday_version for share")
                .query(Long.class)
                .single();
    }

    /** The same. @throws Refused once it is published */
    YearRow holdDraft(FiscalYear year) {
        YearRow held = hold(year);
        if (held.published()) {
            throw new Refused("refused.year.published", year.toString());
        }
        return held;
    }

    /** @return false when it has a calendar; waits for whoever is giving it one */
    boolean begin(FiscalYear year) {
        int added = jdbc.sql(
                        "insert into eplan.timeline_year (fiscal_year, published) values (?, false) on conflict do nothing")
                .param(year.be())
                .update();
        holdHolidays();
        return added == 1;
    }

    void submitted(FiscalYear year, Actor by) {
        jdbc.sql("update eplan.timeline_year set submitted_by = ?, submitted_account = ? where fiscal_year = ?")
                .param(by.name())
                .param(by.account() == null ? null : by.account().value())
                .param(year.be())
                .update();
    }

    /** What somebody was asked to look at is no longer what there is. */
    void reshaped(FiscalYear year) {
        jdbc.sql("""
                        update eplan.timeline_year set submitted_by = null, submitted_account = null
                         where fiscal_year = ? and not published and submitted_by is not null""").param(year.be()).update();
    }

    void published(FiscalYear year, Actor by) {
        jdbc.sql("""
                        update eplan.timeline_year set published = true, published_by = ?, published_at = ?
                         where fiscal_year = ?""")
                .param(by.name())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .param(year.be())
                .update();
    }

    /** @throws Refused when changes of it were applied */
    void remove(FiscalYear year) {
        boolean applied = jdbc.sql("""
                        select exists (select from eplan.change_set
                                        where fiscal_year = ? and state in ('APPLIED', 'UNDONE'))""").param(year.be()).query(Boolean.class).single();
        if (applied) {
            throw new Refused("refused.year.has-changes", year.toString());
        }
        REMOVE.forEach(sql -> jdbc.sql(sql).param(year.be()).update());
    }

    private YearRow one(String sql, FiscalYear year) {
        return jdbc.sql(sql)
                .param(year.be())
                .query(YearDraftTable::row)
                .optional()
                .orElseThrow(() -> new NotFound("calendar of " + year));
    }

    private static YearRow row(ResultSet row, int number) throws SQLException {
        OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
        var state = new YearState(
                new FiscalYear(row.getInt("fiscal_year")),
                row.getBoolean("published"),
                row.getString("submitted_by"),
                false,
                row.getString("published_by"),
                at == null ? null : at.toInstant());
        return new YearRow(state, row.getObject("submitted_account", Long.class));
    }
}
