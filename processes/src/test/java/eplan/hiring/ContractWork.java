package eplan.hiring;

import eplan.hiring.Instalments.Instalment;
import eplan.people.Actor;
import eplan.shared.ContractId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A contract of three months, October to December, with deliveries and inspections. */
abstract class ContractWork extends ContractFixture {

    static final LocalDate OCTOBER = LocalDate.of(2036, 10, 1);
    static final LocalDate NOVEMBER = LocalDate.of(2036, 11, 1);
    static final LocalDate DECEMBER = LocalDate.of(2036, 12, 1);
    static final LocalDate LAST = LocalDate.of(2036, 12, 31);
    static final List<String> INSPECTORS = List.of("สมชาย", "สมศรี");

    @Autowired
    Instalments instalments;

    ContractId id;

    @BeforeEach
    void threeMonths() {
        ContractDraft draft = draft().lasting(OCTOBER, LAST);
        draft.amount = new BigDecimal("30000.00");
        id = sign(draft).id();
    }

    /** Work has begun, and the first instalment is in its last week. */
    void inTheFirstLastWeek() {
        jobs.on(OCTOBER, id);
        jobs.on(OCTOBER.plusDays(24), id);
    }

    void deliver(int instalment) {
        deliver(analyst(id), instalment, province.clock.today());
    }

    void deliver(Actor by, int instalment, LocalDate on) {
        int version = as(by, () -> instalments.report(id, instalment)).version();
        does(by, () -> instalments.deliver(id, instalment, version, on));
        jobs.run(id);
    }

    void accept(int instalment) {
        does(officer, () -> instalments.accept(id, instalment, INSPECTORS, province.clock.today(), ""));
        jobs.run(id);
    }

    void sendBack(int instalment, String reason) {
        does(officer, () -> instalments.sendBack(id, instalment, INSPECTORS, province.clock.today(), reason));
        jobs.run(id);
    }

    Instalment instalment(int number) {
        return as(officer, () -> instalments.of(id)).get(number - 1);
    }

    /** In what state each instalment is. */
    List<Instalments.State> states() {
        return as(officer, () -> instalments.of(id)).stream()
                .map(Instalment::state)
                .toList();
    }
}
