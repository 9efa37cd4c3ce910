package eplan.ui.hiring.contract;

import eplan.hiring.ContractEnds;
import eplan.hiring.Contracts;
import eplan.hiring.HiringSteps;
import eplan.hiring.Instalments;
import eplan.hiring.Renewals;
import eplan.registry.Registry;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.ui.hiring.HiringReader;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that the pages of contracts work with, handed on as one. */
@Component
@Lazy // asked for by views only
record ContractPageFaces(
        Contracts contracts,
        ContractEnds ends,
        Renewals renewals,
        Instalments instalments,
        HiringSteps steps,
        Registry registry,
        HiringReader reader) {

    /** @throws NotFound when the reader may not see it, or there is none */
    ProvinceView province(String code) {
        return registry.provinces().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("province " + code));
    }

    /** The code by which the province's page is found; empty for who has none of its pages. */
    Optional<String> codeOf(ProvinceId province) {
        return registry.provinces().stream()
                .filter(one -> one.id().equals(province))
                .map(ProvinceView::code)
                .findFirst();
    }
}
