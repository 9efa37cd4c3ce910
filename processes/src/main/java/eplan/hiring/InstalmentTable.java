package eplan.hiring;

import eplan.hiring.Contracts.Cut;
import eplan.hiring.Contracts.Part;
import eplan.hiring.Instalments.State;
import eplan.shared.ContractId;
import eplan.shared.NotFound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code eplan.instalment}; who writes holds the contract. */
@Component
class InstalmentTable {

    private static final String SELECT = "select * from eplan.instalment where contract_id = ? ";

    private final JdbcClient jdbc;
    private final StepDates dates;

    InstalmentTable(JdbcClient jdbc, StepDates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    /** First to last. */
    List<InstalmentRow> of(ContractId contract) {
        return jdbc.sql(SELECT + "order by number")
                .param(contract.value())
                .query((row, n) -> InstalmentRow.of(row))
                .list();
    }

    /** @throws NotFound when the contract has no such instalment */
    InstalmentRow require(ContractId contract, int number) {
        return jdbc.sql(SELECT + "and number = ?")
                .param(contract.value())
                .param(number)
                .query((row, n) -> InstalmentRow.of(row))
                .optional()
                .orElseThrow(() -> new NotFound("instalment " + number + " of contract " + contract));
    }

    /** How many there are without those that were cancelled. */
    int many(ContractId contract) {
        return jdbc.sql("select count(*) from eplan.instalment where contract_id = ? and state <> 'CANCELLED'")
                .param(contract.value())
                .query(Integer.class)
                .single();
    }

    /** The first that has not opened. */
    Optional<InstalmentRow> firstPlanned(ContractId contract) {
        return of(contract).stream().filter(one -> one.state() == State.PLANNED).findFirst();
    }

    /** Due some working days after their last day, as the terms in force say. */
    void plan(ContractId contract, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            jdbc.sql("""
                            insert into eplan.instalment (contract_id, number, from_on, to_on, amount, due_on)
                            values (?, ?, ?, ?, ?, ?)""")
                    .param(contract.value())
                    .param(i + 1)
                    .param(part.from())
                    .param(part.to())
                    .param(part.amount())
                    .param(dates.delivery(part.to()))
                    .update();
        }
    }

    void state(InstalmentRow one, State state) {
        jdbc.sql("update eplan.instalment set state = ? where contract_id = ? and number = ?")
                .param(state.name())
                .param(one.contract())
                .param(one.number())
                .update();
    }

    /** @param due the date in force when it was delivered */
    void delivered(InstalmentRow one, LocalDate on, LocalDate due) {
        jdbc.sql("""
                        update eplan.instalment set state = 'DELIVERED', delivered_on = ?, first_due = ?, late_days = ?
                         where contract_id = ? and number = ?""")
                .param(on)
                .param(due)
                .param(Penalty.lateDays(due, on))
                .param(one.contract())
                .param(one.number())
                .update();
    }

    void accepted(InstalmentRow one, List<String> inspectors, LocalDate on, String remark) {
        jdbc.sql("""
                        update eplan.instalment set state = 'ACCEPTED', accepted_on = ?, inspectors = ?, remark = ?
                         where contract_id = ? and number = ?""")
                .param(on)
                .param(inspectors.toArray(String[]::new))
                .param(remark.isBlank() ? null : remark.strip())
                .param(one.contract())
                .param(one.number())
                .update();
    }

    /** To be delivered again: only the delivery that is accepted counts. */
    void returned(InstalmentRow one, List<String> inspectors, String reason) {
        jdbc.sql("""
                        update eplan.instalment
                           set state = 'RETURNED', delivered_on = null, first_due = null, late_days = 0,
                               inspectors = ?, remark = ?
                         where contract_id = ? and number = ?""")
                .param(inspectors.toArray(String[]::new))
                .param(reason)
                .param(one.contract())
                .param(one.number())
                .update();
    }

    void penalty(InstalmentRow one, BigDecimal amount, String reason) {
        jdbc.sql("update eplan.instalment set penalty = ?, penalty_reason = ? where contract_id = ? and number = ?")
                .param(amount)
                .param(reason)
                .param(one.contract())
                .param(one.number())
                .update();
    }

    void cancel(ContractId contract, List<Integer> numbers) {
        jdbc.sql("update eplan.instalment set state = 'CANCELLED' where contract_id = ? and number = any(?)")
                .param(contract.value())
                .param(numbers.toArray(Integer[]::new))
                .update();
    }

    /** One that is open already keeps the date that it was given. */
    void cut(ContractId contract, Cut cut) {
        jdbc.sql("""
                        update eplan.instalment
                           set to_on = ?, amount = ?, due_on = case when state = 'PLANNED' then ? else due_on end
                         where contract_id = ? and number = ?""")
                .param(cut.to())
                .param(cut.after())
                .param(dates.delivery(cut.to()))
                .param(contract.value())
                .param(cut.instalment())
                .update();
    }
}
