package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.RoundId;
import eplan.timeline.YearRequests.Act;
import eplan.timeline.YearRequests.Special;
import eplan.timeline.YearRequests.State;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps what was asked for. Whoever decides holds the request before the year; whoever asks holds the year only. */
@Component
class YearRequestTable {

    private static final String ASK_SPECIAL = """
            insert into eplan.year_request (fiscal_year, act, reason, letter, by_name, account_id, at, key, kind, name_th, name_en,
                short_th, short_en, data_year, opens_on, due_on, lock_on, responsible, items, legal_basis, shift, reminders,
                only_types, only_provinces, only_laos)
            values (:year, 'SPECIAL', :reason, :basis, :by, :account, :at, :key, :kind, :nameTh, :nameEn,
                :shortTh, :shortEn, :data, :opens, :due, cast(:lock as date), :responsible, :items, :basis, :shift,
                cast(:reminders as smallint[]), cast(:types as text[]), cast(:provinces as bigint[]), cast(:laos as bigint[]))
            returning id""";

    private static final String ASK_FOR_ROUND = """
            insert into eplan.year_request (fiscal_year, act, reason, letter, by_name, account_id, at, round_id)
            values (:year, :act, :reason, cast(:letter as text), :by, :account, :at, :round)
            returning id""";

    private static final String DECIDE = """
            update eplan.year_request set state = :state, round_id = coalesce(cast(:round as bigint), round_id),
                decided_by = :by, decided_at = :at, decision = :reason
             where id = :id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    YearRequestTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first. */
    List<YearRequestRow> of(FiscalYear year) {
        return jdbc.sql(YearRequestColumns.SELECT + " where q.fiscal_year = ? order by q.id desc")
                .param(year.be())
                .query(YearRequestColumns::row)
                .list();
    }

    YearRequestRow get(long id) {
        return one(id, " where q.id = ?").orElseThrow(() -> new NotFound("year request " + id));
    }

    /** Nobody else decides it until the transaction ends. */
    YearRequestRow lock(long id) {
        return one(id, " where q.id = ? for update of q").orElseThrow(() -> new NotFound("year request " + id));
    }

    private Optional<YearRequestRow> one(long id, String which) {
        return jdbc.sql(YearRequestColumns.SELECT + which)
                .param(id)
                .query(YearRequestColumns::row)
                .optional();
    }

    /** Whether somebody waits for a special round by that key. */
    boolean waits(FiscalYear year, String key) {
        return jdbc.sql("""
                        select exists (select from eplan.year_request
                                        where fiscal_year = ? and key = ? and state = 'WAITING')""").params(year.be(), key).query(Boolean.class).single();
    }

    /** Whether somebody waits for the round to be taken out or back in. */
    boolean waits(RoundId round) {
        return jdbc.sql("select exists (select from eplan.year_request where round_id = ? and state = 'WAITING')")
                .param(round.value())
                .query(Boolean.class)
                .single();
    }

    long ask(FiscalYear year, Special special, String reason, Actor by) {
        var plan = special.plan();
        return asked(RoundPlanTable.filled(jdbc.sql(ASK_SPECIAL), plan), year, reason, by)
                .param("key", special.key())
                .param("due", plan.dueOn())
                .param("lock", plan.lockOn())
                .param("types", RoundPlanRows.types(special.scope()))
                .param("provinces", RoundPlanRows.provinces(special.scope()))
                .param("laos", RoundPlanRows.laos(special.scope()))
                .query(Long.class)
                .single();
    }

    /** @param letter null for none */
    long ask(KeptRound round, Act act, String reason, @Nullable String letter, Actor by) {
        return asked(jdbc.sql(ASK_FOR_ROUND), round.year(), reason, by)
                .param("act", act.name())
                .param("letter", letter)
                .param("round", round.id().value())
                .query(Long.class)
                .single();
    }

    private StatementSpec asked(StatementSpec sql, FiscalYear year, String reason, Actor by) {
        return sql.param("year", year.be())
                .param("reason", reason)
                .param("by", by.name())
                .param("account", ChangeSetRow.account(by))
                .param("at", Timestamp.from(clock.now()));
    }

    /** @param round what a special round became; null for any other decision; @param reason empty where none is given */
    void decide(long id, State state, @Nullable RoundId round, String reason, Actor by) {
        jdbc.sql(DECIDE)
                .param("id", id)
                .param("state", state.name())
                .param("round", round == null ? null : (Long) round.value())
                .param("by", by.name())
                .param("at", Timestamp.from(clock.now()))
                .param("reason", reason)
                .update();
    }
}
