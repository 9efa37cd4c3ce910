package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Rounds as they may be shaped, each with its default deadline. A plan's version is the sum of both rows' versions: it grows with
 * whatever is changed, also by a move of the date.
 */
@Component
class RoundPlanTable {

    private static final String SELECT = """
            select r.*, d.due_on, d.lock_on, coalesce(d.set_on, d.due_on) as day, r.version + d.version as versions
              from eplan.round r
              join eplan.deadline d on d.round_id = r.id and d.province_id is null and d.lao_id is null
            """;

    private static final String INSERT = """
            insert into eplan.round (fiscal_year, key, row_no, retired, added, only_types, only_provinces, only_laos,
                kind, name_th, name_en, short_th, short_en, data_year, opens_on, responsible, items, legal_basis, shift, reminders)
            values (:year, :key, :row, :retired, :added, cast(:types as text[]), cast(:provinces as bigint[]),
                cast(:laos as bigint[]), :kind, :nameTh, :nameEn, :shortTh, :shortEn, :data, :opens, :responsible, :items,
                :basis, :shift, cast(:reminders as smallint[]))
            returning id""";

    private static final String INSERT_DEADLINE = """
            insert into eplan.deadline (round_id, due_on, set_on, lock_on, reason, changed_by)
            values (:round, :due, :set, :lock, :basis, :by)""";

    private static final String UPDATE = """
            update eplan.round set kind = :kind, name_th = :nameTh, name_en = :nameEn, short_th = :shortTh, short_en = :shortEn,
                data_year = :data, opens_on = :opens, responsible = :responsible, items = :items, legal_basis = :basis,
                shift = :shift, reminders = cast(:reminders as smallint[]), version = version + 1,
                shaped_by = :by, shaped_at = :at
             where id = :round""";

    private static final String UPDATE_DEADLINE = """
            update eplan.deadline set due_on = :due, set_on = :set, lock_on = :lock, reason = :basis, changed_by = :by,
                version = version + 1
             where round_id = :round and province_id is null and lao_id is null""";

    /** What refers to a draft's round goes with it; changes of a draft were never applied. */
    private static final List<String> REMOVE = List.of(
            "delete from eplan.change_set_edit where round_id = ?",
            "delete from eplan.timeline_change where round_id = ?",
            "delete from eplan.lao_deadline_change where round_id = ?",
            "delete from eplan.deadline where round_id = ?",
            "delete from eplan.round where id = ?");

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    RoundPlanTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In calendar order. */
    List<KeptRound> of(FiscalYear year) {
        return jdbc.sql(SELECT + " where r.fiscal_year = ? order by r.opens_on, r.row_no = 0, r.row_no, r.key")
                .param(year.be())
                .query(RoundPlanRows::round)
                .list();
    }

    /** @throws NotFound when there is none */
    KeptRound get(RoundId id) {
        return jdbc.sql(SELECT + " where r.id = ?")
                .param(id.value())
                .query(RoundPlanRows::round)
                .optional()
                .orElseThrow(() -> new NotFound("round " + id));
    }

    /** The number after the LAOs' last row; the calendar counts its monthly rounds as 0. */
    int nextRow(FiscalYear year, RoundKind kind) {
        return kind == RoundKind.MONTHLY
                ? 0
                : jdbc.sql("""
                                select least(99, greatest(6, max(row_no)) + 1) from eplan.round
                                 where fiscal_year = ? and kind <> 'HIRING'""").param(year.be()).query(Integer.class).single();
    }

    /** No date of the round moves until the transaction ends. */
    void holdDates(RoundId round) {
        jdbc.sql("select id from eplan.deadline where round_id = ? order by id for update")
                .param(round.value())
                .query(Long.class)
                .list();
    }

    /** @param dueOn after the shift rule */
    RoundId insert(ShapedRound round, LocalDate dueOn, Actor by) {
        long id = filled(jdbc.sql(INSERT), round.plan())
                .param("year", round.year().be())
                .param("key", round.key())
                .param("row", round.row())
                .param("retired", round.retired())
                .param("added", round.added())
                .param("types", RoundPlanRows.types(round.scope()))
                .param("provinces", RoundPlanRows.provinces(round.scope()))
                .param("laos", RoundPlanRows.laos(round.scope()))
                .query(Long.class)
                .single();
        RoundId inserted = new RoundId(id);
        dates(jdbc.sql(INSERT_DEADLINE), inserted, round.plan(), dueOn, by);
        return inserted;
    }

    void update(RoundId id, RoundPlan plan, LocalDate dueOn, Actor by) {
        filled(jdbc.sql(UPDATE), plan)
                .param("round", id.value())
                .param("by", by.name())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        dates(jdbc.sql(UPDATE_DEADLINE), id, plan, dueOn, by);
    }

    void retire(RoundId id, boolean retired) {
        jdbc.sql("update eplan.round set retired = ?, version = version + 1 where id = ?")
                .param(retired)
                .param(id.value())
                .update();
    }

    void remove(RoundId id) {
        REMOVE.forEach(sql -> jdbc.sql(sql).param(id.value()).update());
    }

    /** With everything of the plan but its due date and lock. */
    static StatementSpec filled(StatementSpec sql, RoundPlan plan) {
        return sql.param("kind", plan.kind().name())
                .param("nameTh", plan.nameTh())
                .param("nameEn", plan.nameEn())
                .param("shortTh", plan.shortTh())
                .param("shortEn", plan.shortEn())
                .param("data", plan.dataYear().be())
                .param("opens", plan.opensOn())
                .param("responsible", plan.responsible().name())
                .param("items", plan.items().toArray(String[]::new))
                .param("basis", plan.legalBasis())
                .param("shift", plan.shift().name())
                .param("reminders", RoundPlanRows.reminders(plan));
    }

    private static void dates(StatementSpec sql, RoundId round, RoundPlan plan, LocalDate dueOn, Actor by) {
        sql.param("round", round.value())
                .param("due", dueOn)
                .param("set", dueOn.equals(plan.dueOn()) ? null : plan.dueOn())
                .param("lock", plan.lockOn())
                .param("basis", plan.legalBasis())
                .param("by", by.name())
                .update();
    }
}
