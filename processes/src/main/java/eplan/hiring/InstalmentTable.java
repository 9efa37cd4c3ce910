package eplan.hiring;

import eplan.hiring.ContractEnds.Cut;
import eplan.hiring.Contracts.Part;
import eplan.hiring.Instalments.Delivery;
import eplan.hiring.Instalments.State;
import eplan.shared.ContractId;
import eplan.shared.NotFound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code eplan.instalment}; who writes holds the contract. */
@Component
class InstalmentTable {

    /** Each turn of a delivery keeps the date that was in force on its day. */
    private static final String DELIVERIES = """
            select instalment, done_due, done_on from eplan.hiring_step
             where contract_id = ? and kind = 'DELIVERY' and state = 'DONE' order by turn""";

    private final JdbcClient jdbc;
    private final StepDates dates;
    private final KeptHolidays holidays;

    InstalmentTable(JdbcClient jdbc, StepDates dates, KeptHolidays holidays) {
        this.jdbc = jdbc;
        this.dates = dates;
        this.holidays = holidays;
    }

    /** First to last. */
    List<InstalmentRow> of(ContractId contract) {
        Map<Integer, List<Delivery>> deliveries = deliveries(contract);
        return jdbc.sql("select * from eplan.instalment where contract_id = ? order by number")
                .param(contract.value())
                .query((row, n) -> InstalmentRow.of(row, deliveries.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    private Map<Integer, List<Delivery>> deliveries(ContractId contract) {
        Map<Integer, List<Delivery>> all = new HashMap<>();
        jdbc.sql(DELIVERIES).param(contract.value()).query(row -> {
            all.computeIfAbsent(row.getInt("instalment"), number -> new ArrayList<>())
                    .add(new Delivery(
                            row.getObject("done_due", LocalDate.class), row.getObject("done_on", LocalDate.class)));
        });
        return all;
    }

    /** @throws NotFound when the contract has no such instalment */
    InstalmentRow require(ContractId contract, int number) {
        return of(contract).stream()
                .filter(one -> one.number() == number)
                .findFirst()
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
        holidays.keep();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            CountedDate due = dates.counted(StepKind.DELIVERY, part.to());
            jdbc.sql("""
                            insert into eplan.instalment (contract_id, number, from_on, to_on, amount, due_on, due_days)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .param(contract.value())
                    .param(i + 1)
                    .param(part.from())
                    .param(part.to())
                    .param(part.amount())
                    .param(dates.due(due))
                    .param(due.days())
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
                        update eplan.instalment set state = 'DELIVERED', delivered_on = ?, first_due = ?
                         where contract_id = ? and number = ?""")
                .param(on)
                .param(due)
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

    /** To be delivered again; how late it came stays with the step of its delivery. */
    void returned(InstalmentRow one, List<String> inspectors, String reason) {
        jdbc.sql("""
                        update eplan.instalment
                           set state = 'RETURNED', delivered_on = null, first_due = null,
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
        CountedDate due = dates.counted(StepKind.DELIVERY, cut.to());
        jdbc.sql("""
                        update eplan.instalment
                           set to_on = ?, amount = ?, due_on = case when state = 'PLANNED' then ? else due_on end,
                               due_days = case when state = 'PLANNED' then ? else due_days end
                         where contract_id = ? and number = ?""")
                .param(cut.to())
                .param(cut.after())
                .param(dates.due(due))
                .param(due.days())
                .param(contract.value())
                .param(cut.instalment())
                .update();
    }
}
