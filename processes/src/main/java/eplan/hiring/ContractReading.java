package eplan.hiring;

import eplan.hiring.ContractFiles.Kept;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.ContractView;
import eplan.hiring.Contracts.Documents;
import eplan.hiring.Contracts.FileKind;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contracts as people see them: those of the province for its officers and head, an analyst's own, all for headquarters. */
@Component
class ContractReading {

    private final HiringAccess access;
    private final ContractAccess contracts;
    private final ContractLines lines;
    private final ContractFiles files;
    private final ContractFacts facts;
    private final ContractCases cases;

    ContractReading(
            HiringAccess access,
            ContractAccess contracts,
            ContractLines lines,
            ContractFiles files,
            ContractFacts facts,
            ContractCases cases) {
        this.access = access;
        this.contracts = contracts;
        this.lines = lines;
        this.files = files;
        this.facts = facts;
        this.cases = cases;
    }

    List<ContractLine> of(FiscalYear year, @Nullable ProvinceId province) {
        mustSee(province);
        return lines.of(year, province);
    }

    private void mustSee(@Nullable ProvinceId province) {
        if (province == null) {
            access.seeNation();
        } else {
            access.see(province);
        }
    }

    List<ContractLine> mine() {
        Actor actor = contracts.anybody();
        AccountId account = actor.account();
        if (actor.role() != Role.ANALYST || actor.standsFor() != null) {
            throw HiringAccess.denied(actor, "have contracts");
        }
        return account == null ? List.of() : lines.of(account);
    }

    ContractView view(ContractId id) {
        ContractRow contract = contracts.see(id).contract();
        List<Kept> kept = files.of(id);
        return new ContractView(
                lines.of(id),
                facts.masked(contract),
                contract.telephone(),
                contract.signedOn(),
                contract.lastDay(),
                contract.ended(),
                contract.endReason(),
                contract.endLetter(),
                contract.penaltyRate(),
                contract.documents() == Documents.ACCEPTED || contract.calledOff() ? null : facts.documentsDue(id),
                documentStep(id),
                contract.documentsReturned(),
                of(kept, FileKind.CONTRACT),
                of(kept, FileKind.OTHER),
                contract.renews(),
                facts.renewedBy(id),
                facts.laos(contract));
    }

    /** Of a contract that the caller may see. */
    String provinceTh(ContractRow contract) {
        return lines.of(contract.id()).provinceTh();
    }

    private @Nullable HiringStepId documentStep(ContractId id) {
        return cases.open(id).stream()
                .filter(ContractCases.OpenStep::ofDocuments)
                .findFirst()
                .map(ContractCases.OpenStep::id)
                .orElse(null);
    }

    private static List<HiringFile> of(List<Kept> kept, FileKind kind) {
        return kept.stream().filter(one -> one.kind() == kind).map(Kept::file).toList();
    }
}
