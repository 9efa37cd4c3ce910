package eplan.hiring;

import eplan.hiring.ContractEnds.Ending;
import eplan.hiring.ContractEnds.Over;
import eplan.hiring.Contracts.EndKind;
import eplan.hiring.Contracts.State;
import eplan.shared.Baht;
import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Ends contracts before their term: instalments fall away or become shorter, and the night after the last day comes earlier. One that has not
 * begun may be called off. Its account is left as it is: what was opened for the contract is not of use before the first day, and never will
 * be; whoever works under another contract goes on.
 */
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

    /** What an earlier end cancelled or cut has been; what was accepted beyond it is still told. */
    Ending previewTerm(ContractId id) {
        ContractRow contract = access.endings(id).contract();
        mustBeAtWork(contract);
        return foresight.of(contract, cuts.foreseen(id, contract.lastDay()), contract.lastDay());
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
        List<Over> over = cuts.apply(contract, lastDay).over();
        telling.line(contract, type(kind), with(over, why), lastDay);
        telling.audit(kind == EndKind.REPLACED ? "replaced" : "terminated", id, why, with(over, lastDay.toString()));
    }

    private String with(List<Over> over, String said) {
        return Stream.concat(Stream.of(said), over.stream().map(this::words)).collect(Collectors.joining(" · "));
    }

    private String words(Over one) {
        return telling.say("hiring.contract.over", one.instalment(), one.days(), Baht.format(one.worth()));
    }

    void callOff(ContractId id, String letter, String reason) {
        ContractRow contract = access.end(id).contract();
        mustNotHaveBegun(contract);
        String number = OpeningRules.letter(letter);
        String why = Reason.given(reason, "refused.contract.reason", Reason.LONGEST, "refused.contract.reason-long");
        contracts.calledOff(id, number, why);
        cuts.calledOff(contract, why);
        telling.line(contract, HiringEventType.CONTRACT_CALLED_OFF, number + " · " + why, contract.from());
        telling.audit("called-off", id, why, number);
    }

    private void mustNotHaveBegun(ContractRow contract) {
        mustBeAtWork(contract);
        if (contract.state() != State.SIGNED || !contract.from().isAfter(clock.today())) {
            throw new Refused("refused.contract.begun", contract.from());
        }
    }

    private static HiringEventType type(EndKind kind) {
        return kind == EndKind.REPLACED ? HiringEventType.CONTRACT_REPLACED : HiringEventType.CONTRACT_TERMINATED;
    }

    /** Nobody's work ends in the past, and nothing that has ended ends again. */
    private void mustBePossible(ContractRow contract, LocalDate lastDay) {
        mustBeAtWork(contract);
        LocalDate today = clock.today();
        LocalDate first = contract.from().isAfter(today) ? contract.from() : today;
        LocalDate last = contract.lastDay().minusDays(1);
        if (lastDay.isBefore(first) || lastDay.isAfter(last)) {
            throw new Refused("refused.contract.last-day", first, last);
        }
    }

    private static void mustBeAtWork(ContractRow contract) {
        if (!contract.atWork()) {
            throw new Refused("refused.contract.ended");
        }
    }
}
