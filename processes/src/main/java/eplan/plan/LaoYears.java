package eplan.plan;

import eplan.plan.EntryRecords.RecordState;
import eplan.plan.PlanFundingRules.Funded;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the rules of one item ask of an LAO's other records of the same year, and of the year before. */
@Component
class LaoYears {

    private final JdbcClient jdbc;
    private final RecordTable records;
    private final SheetTable table;

    LaoYears(JdbcClient jdbc, RecordTable records, SheetTable table) {
        this.jdbc = jdbc;
        this.records = records;
        this.table = table;
    }

    /** Planned for the year in the edition promoted last, in baht. */
    BigDecimal planned(LaoId lao, FiscalYear year) {
        return sum("planned", lao, year);
    }

    /** Approved for the year, in baht. */
    BigDecimal approved(LaoId lao, FiscalYear year) {
        return sum("approved", lao, year);
    }

    private BigDecimal sum(String column, LaoId lao, FiscalYear year) {
        return jdbc.sql("select coalesce(sum(" + column
                        + "), 0) from eplan.plan_sum where lao_id = ? and data_year = ?")
                .params(lao.value(), year.be())
                .query(BigDecimal.class)
                .single();
    }

    /** Project to what the promoted plan has for it in the year; empty when no plan is promoted. */
    Map<Long, BigDecimal> plannedByProject(LaoId lao, FiscalYear year) {
        return amounts(
                "select project_id, coalesce(budget1, 0) from eplan.current_project"
                        + " where lao_id = ? and data_year = ?",
                lao,
                year);
    }

    /** Projects of the promoted plan that the year's ordinance has lines for, in the plan's order. */
    List<Funded> funded(LaoId lao, FiscalYear year) {
        return jdbc.sql("""
                        select p.project_id, coalesce(p.code, '') || ' ' || coalesce(p.name, '') as name,
                               string_agg(coalesce(b.code, '') || ' ' || coalesce(b.name, ''), ', '
                                          order by b.position, b.id) as lines,
                               coalesce(p.budget1, 0) as planned, sum(b.approved) as approved
                          from eplan.current_project p
                          join eplan.budget_line b
                            on b.lao_id = p.lao_id and b.data_year = p.data_year and b.project_id = p.project_id
                         where p.lao_id = ? and p.data_year = ?
                         group by p.id, p.project_id, p.position, p.code, p.name, p.budget1
                         order by p.position, p.id""")
                .params(lao.value(), year.be())
                .query((row, n) -> new Funded(
                        row.getLong("project_id"),
                        row.getString("name").strip(),
                        row.getString("lines").strip(),
                        row.getBigDecimal("planned"),
                        row.getBigDecimal("approved")))
                .list();
    }

    /** Line to what is approved for it now, with additions and transfers. */
    Map<Long, BigDecimal> approvedByLine(LaoId lao, FiscalYear year) {
        return amounts("select id, approved from eplan.budget_line where lao_id = ? and data_year = ?", lao, year);
    }

    /** Line to its code and name, in the ordinance's order. */
    Map<Long, String> lines(LaoId lao, FiscalYear year) {
        Map<Long, String> names = new java.util.LinkedHashMap<>();
        jdbc.sql("""
                        select id, coalesce(code, '') || ' ' || coalesce(name, '') as label from eplan.budget_line
                         where lao_id = ? and data_year = ? order by position, id""").params(lao.value(), year.be()).query(row -> {
            names.put(row.getLong(1), row.getString(2).strip());
        });
        return names;
    }

    /** Line to all that was paid on it in the year. */
    Map<Long, BigDecimal> paidByLine(LaoId lao, FiscalYear year) {
        return amounts("""
                select b.id, sum(d.amount) from eplan.budget_line b
                  join eplan.commitment c on c.line_id = b.id join eplan.disbursement d on d.commitment_id = c.id
                 where b.lao_id = ? and b.data_year = ? group by b.id""", lao, year);
    }

    /** Line to what spending records say is carried over. */
    Map<Long, BigDecimal> carriedByLine(LaoId lao, FiscalYear year) {
        return amounts("""
                select b.id, sum(o.amount) from eplan.budget_line b join eplan.carry_over o on o.line_id = b.id
                 where b.lao_id = ? and b.data_year = ? group by b.id""", lao, year);
    }

    private Map<Long, BigDecimal> amounts(String sql, LaoId lao, FiscalYear year) {
        Map<Long, BigDecimal> amounts = new HashMap<>();
        jdbc.sql(sql).params(lao.value(), year.be()).query(row -> {
            BigDecimal amount = row.getBigDecimal(2);
            amounts.put(row.getLong(1), amount == null ? BigDecimal.ZERO : amount);
        });
        return amounts;
    }

    /** Rows of one sheet over all records of the LAO's year, such as the commitments of all quarters. */
    List<Row> all(LaoId lao, FiscalYear year, Sheet sheet) {
        return table.ofYear(sheet, lao.value(), year.be());
    }

    List<Row> rows(RecordKey key, Sheet sheet) {
        return records.find(key).map(record -> table.all(sheet, record.id())).orElse(List.of());
    }

    RecordState state(LaoId lao, FiscalYear year, String item) {
        RecordKey key = new RecordKey(lao, year, item, "year");
        return records.states(List.of(key)).getOrDefault(key, RecordState.UNTOUCHED);
    }

    /** From when on money may be bound: the day the ordinance was approved. */
    Optional<LocalDate> ordinanceApproved(LaoId lao, FiscalYear year) {
        return rows(new RecordKey(lao, year, Ordinances.ITEM, "year"), Ordinances.HEAD).stream()
                .findFirst()
                .map(row -> row.get(Ordinances.APPROVED_ON));
    }
}
