package eplan.hiring;

import eplan.hiring.ContractEnds.Cut;
import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies an early end, or that it was called off, to the instalments of a contract and to the case that waits for them; who calls holds the contract. */
@Component
class InstalmentCuts {

    private final InstalmentTable instalments;
    private final ContractCases cases;
    private final KeptHolidays holidays;
    private final BusinessClock clock;

    InstalmentCuts(InstalmentTable instalments, ContractCases cases, KeptHolidays holidays, BusinessClock clock) {
        this.instalments = instalments;
        this.holidays = holidays;
        this.cases = cases;
        this.clock = clock;
    }

    EarlyEnd foreseen(ContractId contract, LocalDate lastDay) {
        return EarlyEnd.of(instalments.of(contract), lastDay);
    }

    /** An instalment that is open has begun by then, so that no delivery is waited for of one that falls away. @return what was done */
    EarlyEnd apply(ContractRow contract, LocalDate lastDay) {
        holidays.keep();
        EarlyEnd end = foreseen(contract.id(), lastDay);
        Optional<InstalmentRow> waited = instalments.firstPlanned(contract.id());
        if (!end.cancelled().isEmpty()) {
            instalments.cancel(contract.id(), end.cancelled());
        }
        Cut cut = end.cut();
        if (cut != null) {
            instalments.cut(contract.id(), cut);
        }
        cases.endsEarlier(contract, lastDay, waited.isEmpty() ? null : opensOn(end, waited.get()));
        return end;
    }

    /** Nothing of it is done: all instalments fall away, and its case ends at once. */
    void calledOff(ContractRow contract, String why) {
        List<Integer> all = instalments.of(contract.id()).stream()
                .map(InstalmentRow::number)
                .toList();
        instalments.cancel(contract.id(), all);
        cases.calledOff(contract, why, clock.today());
    }

    private @Nullable LocalDate opensOn(EarlyEnd end, InstalmentRow waited) {
        return end.opensOn(waited, clock.today());
    }
}
