package eplan.hiring;

import eplan.hiring.Contracts.NewContract;
import eplan.hiring.HiringEvents.ContractSigned;
import eplan.people.Actors;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from a signature: instalments and hand-over list, the documents' fifteen days and the contract's case, the first day. */
@Component
class SignedContracts {

    private final InstalmentTable instalments;
    private final HandOvers handOvers;
    private final ContractCases cases;
    private final WorkBeginning beginning;
    private final ContractTelling telling;
    private final Actors actors;

    SignedContracts(
            InstalmentTable instalments,
            HandOvers handOvers,
            ContractCases cases,
            WorkBeginning beginning,
            ContractTelling telling,
            Actors actors) {
        this.instalments = instalments;
        this.handOvers = handOvers;
        this.cases = cases;
        this.beginning = beginning;
        this.telling = telling;
        this.actors = actors;
    }

    /** @param username of an account that was opened; null for one that was there */
    void keep(ContractRow contract, NewContract wanted, @Nullable String username) {
        instalments.plan(contract.id(), wanted.instalments());
        handOvers.keep(contract.id(), wanted.laos());
        telling.line(contract, HiringEventType.CONTRACT_SIGNED, contract.number(), contract.signedOn());
        telling.audit("signed", contract.id(), null, contract.number() + ", hiring-year:" + contract.year());
        String despite = wanted.despite();
        if (despite != null) {
            telling.line(contract, HiringEventType.SIGNED_DESPITE, despite.strip(), null);
            telling.audit("signed-despite", contract.id(), despite.strip(), "headcount decision");
        }
        if (username != null) {
            telling.line(contract, HiringEventType.ACCOUNT_OPENED, username, contract.from());
            telling.audit("account-opened", contract.id(), null, username);
        }
    }

    /** @param begun whether the first day has come. @return by when the documents are due */
    LocalDate follow(HiringCase year, ContractRow contract, boolean begun) {
        LocalDate documentsDue = cases.begin(year, contract);
        if (begun) {
            actors.asSystem(() -> {
                beginning.begin(contract.id());
                return true;
            });
        }
        telling.publish(new ContractSigned(contract.id()));
        return documentsDue;
    }
}
