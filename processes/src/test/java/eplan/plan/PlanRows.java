package eplan.plan;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes an LAO's plan, ordinance and spending of a year straight into the tables, past all rules. Returns ids. */
record PlanRows(JdbcClient jdbc, LaoId lao, FiscalYear year) {

    private long one(String sql, @Nullable Object... params) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        for (Object param : params) {
            statement = statement.param(param);
        }
        return statement.query(Long.class).single();
    }

    long recordOf(String item) {
        jdbc.sql("""
                        insert into eplan.entry_record (lao_id, data_year, item, period, status, version, by_name, at)
                        values (?, ?, ?, 'year', 'DRAFT', 1, 'Suda', now()) on conflict do nothing""").params(lao.value(), year.be(), item).update();
        return one(
                "select id from eplan.entry_record where lao_id = ? and data_year = ? and item = ?",
                lao.value(),
                year.be(),
                item);
    }

    long strategy(int position, String name, @Nullable String area) {
        return one(
                "insert into eplan.strategy (record_id, position, name, area) values (?, ?, ?, ?) returning id",
                recordOf(VisionStrategies.ITEM),
                position,
                name,
                area);
    }

    long promoted(int number) {
        return one("""
                        insert into eplan.plan_edition
                            (record_id, number, kind, approval_number, approved_on, promoted_at, promoted_by)
                        values (?, ?, 'FIRST', '1/2553', date '2010-06-30', now(), 'Suda') returning id""", recordOf(Projects.ITEM), number);
    }

    long draft(int number) {
        return one(
                "insert into eplan.plan_edition (record_id, number, kind) values (?, ?, 'CHANGED') returning id",
                recordOf(Projects.ITEM),
                number);
    }

    /** @param origin the project of an earlier edition that this is again; null for a new one */
    long project(long edition, @Nullable Long origin, @Nullable Long strategy, String budget) {
        return one("""
                        insert into eplan.project (id, edition_id, origin, position, strategy_id, budget1, budget2)
                        values (nextval('eplan.sheet_row_id'), ?, ?, 1, ?, ?, 999) returning id""", edition, origin, strategy, new BigDecimal(budget));
    }

    long line(@Nullable Long project, String amount) {
        return one("""
                        insert into eplan.ordinance_line (id, record_id, position, project_id, amount)
                        values (nextval('eplan.sheet_row_id'), ?, 1, ?, ?) returning id""", recordOf(Ordinances.ITEM), project, new BigDecimal(amount));
    }

    /** @param from null for an additional ordinance */
    long move(@Nullable Long from, long to, String amount) {
        return one(
                """
                        insert into eplan.budget_movement (id, record_id, position, kind, from_line, to_line, amount)
                        values (nextval('eplan.sheet_row_id'), ?, 1, ?, ?, ?, ?) returning id""",
                recordOf(Ordinances.ITEM),
                from == null ? Ordinances.ADDITIONAL : Ordinances.TRANSFER,
                from,
                to,
                new BigDecimal(amount));
    }

    long commit(long line, LocalDate day, String amount) {
        return one("""
                        insert into eplan.commitment (id, record_id, position, line_id, made_on, amount)
                        values (nextval('eplan.sheet_row_id'), ?, 1, ?, ?, ?) returning id""", recordOf(Spending.item(1)), line, day, new BigDecimal(amount));
    }

    long pay(long commitment, LocalDate day, String amount) {
        return one("""
                        insert into eplan.disbursement (id, record_id, position, commitment_id, paid_on, amount)
                        values (nextval('eplan.sheet_row_id'), ?, 1, ?, ?, ?) returning id""", recordOf(Spending.item(1)), commitment, day, new BigDecimal(amount));
    }
}
