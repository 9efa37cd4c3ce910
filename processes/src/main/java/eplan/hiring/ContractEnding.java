package eplan.hiring;

import eplan.hiring.Contracts.EndKind;
import eplan.hiring.Contracts.Ending;
import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Ends contracts before their term: instalments fall away or become shorter, and the night after the last day comes earlier. */
@Component
class ContractEnding {

    private final ContractAccess access;
    private final ContractTable contracts;
    private final InstalmentCuts cuts;
    private final EndingForesight foresight;
    private final ContractTelling telling;
    private final BusinessClock clock;

    ContractEnding(
            ContractAccess access,
            ContractTable contracts,
            InstalmentCuts cuts,
            EndingForesight foresight,
            ContractTelling telling,
            BusinessClock clock) {
        this.access = access;
        this.contracts = contracts;
        this.cuts = cuts;
        this.foresight = foresight;
        this.telling = telling;
        this.clock = clock;
    }

    Ending preview(ContractId id, LocalDate lastDay) {
        ContractRow contract = access.endings(id).contract();
        mustBePossible(contract, lastDay);
        return foresight.of(contract, cuts.foreseen(id, lastDay), lastDay);
    }

    void terminate(ContractId id, LocalDate lastDay, String reason) {
        end(id, lastDay, reason, EndKind.TERMINATED);
    }

    /** Its post is free again from the day after. */
    void replace(ContractId id, LocalDate lastDay, String reason) {
        end(id, lastDay, reason, EndKind.REPLACED);
    }

    private void end(ContractId id, LocalDate lastDay, String reason, EndKind kind) {
        ContractRow contract = access.end(id).contract();
        mustBePossible(contract, lastDay);
        String why = Reason.given(reason, "refused.contract.reason", Reason.LONGEST, "refused.contract.reason-long");
        contracts.ends(id, lastDay, kind, why);
        cuts.apply(contract, lastDay);
        telling.line(contract, type(kind), why, lastDay);
        telling.audit(kind == EndKind.REPLACED ? "replaced" : "terminated", id, why, lastDay.toString());
    }

    private static HiringEventType type(EndKind kind) {
        return kind == EndKind.REPLACED ? HiringEventType.CONTRACT_REPLACED : HiringEventType.CONTRACT_TERMINATED;
    }

    /** Nobody's work ends in the past, and nothing that has ended ends again. */
    private void mustBePossible(ContractRow contract, LocalDate lastDay) {
        if (!contract.atWork()) {
            throw new Refused("refused.contract.ended");
        }
        LocalDate today = clock.today();
        LocalDate first = contract.from().isAfter(today) ? contract.from() : today;
        LocalDate last = contract.lastDay().minusDays(1);
        if (lastDay.isBefore(first) || lastDay.isAfter(last)) {
            throw new Refused("refused.contract.last-day", first, last);
        }
    }
}
