package eplan.timeline;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which years have a calendar, and giving one to a year that has none. */
@Component
class CalendarYears {

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final DeadlineRecords deadlines;
    private final Audit audit;

    CalendarYears(JdbcClient jdbc, Rounds rounds, DeadlineRecords deadlines, Audit audit) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /** Drafts among them. */
    List<FiscalYear> all() {
        return years("");
    }

    List<FiscalYear> published() {
        return years("where published");
    }

    private List<FiscalYear> years(String which) {
        return jdbc.sql("select fiscal_year from eplan.timeline_year " + which + " order by 1")
                .query((row, number) -> new FiscalYear(row.getInt(1)))
                .list();
    }

    /**
     * Whoever comes second waits for the first one's commit at the year's row, and then finds it there.
     *
     * @throws Refused for a year that is still a draft
     */
    void prepare(FiscalYear year, Actor by) {
        int added = jdbc.sql("insert into eplan.timeline_year (fiscal_year) values (?) on conflict do nothing")
                .param(year.be())
                .update();
        if (added == 1) {
            Template.rows().forEach(row -> addRound(row, year, by));
            audit.record("calendar.prepared", "year:" + year, null, "copied from the template");
        } else {
            mustBePublished(year);
        }
    }

    private void mustBePublished(FiscalYear year) {
        boolean published = jdbc.sql("select published from eplan.timeline_year where fiscal_year = ?")
                .param(year.be())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!published) {
            throw new Refused("refused.year.draft", year.toString());
        }
    }

    private void addRound(TemplateRow row, FiscalYear year, Actor by) {
        Round round = rounds.save(row.roundOf(year));
        deadlines.saveAndFlush(
                DeadlineRecord.defaultOf(round.id(), row.dueOn(year), row.lockOn(year), row.legalBasis(), by.name()));
    }
}
