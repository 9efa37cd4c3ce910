package eplan.hiring;

import eplan.shared.ContractId;
import eplan.shared.Refused;
import java.time.LocalDate;

/** The person has a contract in another province: who would sign is told until when and no more, and the audit keeps that they asked. */
final class SignedElsewhere extends Refused {
    private static final long serialVersionUID = 1L;

    private final transient ContractId contract;

    SignedElsewhere(ContractId contract, LocalDate until) {
        super("refused.contract.overlap-elsewhere", until);
        this.contract = contract;
    }

    ContractId contract() {
        return contract;
    }
}
