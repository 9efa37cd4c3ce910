package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the change sets; {@link ChangeSetStates} says how they go on. */
@Component
class ChangeSetTable {

    private static final String BEGIN = """
            insert into eplan.change_set (fiscal_year, state, by_name, account_id, at)
            values (:year, 'DRAFT', :by, :account, :at)
            on conflict (account_id, fiscal_year) where state = 'DRAFT' do nothing""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ChangeSetTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ChangeSetRow get(long id) {
        return one(id, " where c.id = ?").orElseThrow(() -> new NotFound("change set " + id));
    }

    ChangeSetRow lock(long id) {
        return lockIfThere(id).orElseThrow(() -> new NotFound("change set " + id));
    }

    /** Empty when it was discarded. */
    Optional<ChangeSetRow> lockIfThere(long id) {
        return one(id, " where c.id = ? for update");
    }

    private Optional<ChangeSetRow> one(long id, String which) {
        return jdbc.sql(ChangeSetColumns.SELECT + which)
                .param(id)
                .query(ChangeSetColumns::row)
                .optional();
    }

    List<ChangeSetRow> of(FiscalYear year) {
        return jdbc.sql(ChangeSetColumns.SELECT + " where c.fiscal_year = ? order by c.id desc")
                .param(year.be())
                .query(ChangeSetColumns::row)
                .list();
    }

    /** @throws NotFound when the year has no calendar; @throws Refused when it is a draft, which is shaped in another way */
    void mustBePublished(FiscalYear year) {
        boolean published = jdbc.sql("select published from eplan.timeline_year where fiscal_year = ?")
                .param(year.be())
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new NotFound("calendar of " + year));
        if (!published) {
            throw new Refused("refused.year.draft", year.toString());
        }
    }

    /** The person's own draft; begins one when there is none. */
    ChangeSetRow draft(FiscalYear year, Actor by) {
        jdbc.sql(BEGIN)
                .param("year", year.be())
                .param("by", by.name())
                .param("account", ChangeSetRow.account(by))
                .param("at", Timestamp.from(clock.now()))
                .update();
        return jdbc.sql(ChangeSetColumns.SELECT + " where c.fiscal_year = ? and c.account_id = ? and c.state = 'DRAFT'")
                .params(year.be(), ChangeSetRow.account(by))
                .query(ChangeSetColumns::row)
                .single();
    }

    /**
     * Whether the author of the set may have it as a draft again: there is none beside it, or an empty one, which goes. None is begun
     * until the transaction ends: a new set of the year waits for the year's row.
     */
    boolean roomAsDraft(ChangeSetRow set) {
        jdbc.sql("select fiscal_year from eplan.timeline_year where fiscal_year = ? for update")
                .param(set.year().be())
                .query(Integer.class)
                .single();
        List<Long> beside = jdbc.sql("""
                        select id from eplan.change_set
                         where fiscal_year = ? and account_id = ? and state = 'DRAFT' for update""")
                .params(set.year().be(), set.account())
                .query((row, n) -> row.getLong(1))
                .list();
        boolean empty = beside.stream().allMatch(this::empty);
        if (empty) {
            beside.forEach(this::discard);
        }
        return empty;
    }

    private boolean empty(long id) {
        return jdbc.sql("select not exists (select from eplan.change_set_edit where change_set_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Those whose day has come, in the order in which they were wanted. */
    List<Long> due(LocalDate day) {
        return jdbc.sql("""
                        select id from eplan.change_set where state = 'SCHEDULED' and scheduled_on <= ?
                         order by scheduled_on, id""").param(day).query((row, n) -> row.getLong(1)).list();
    }

    void discard(long id) {
        jdbc.sql("delete from eplan.change_set where id = ?").param(id).update();
    }
}
