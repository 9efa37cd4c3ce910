package eplan.ui.hiring.province;

import eplan.hiring.HeadcountDecisions;
import eplan.hiring.HiringSteps;
import eplan.hiring.HiringYears;
import eplan.hiring.HiringYears.Year;
import eplan.registry.Registry;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.ui.hiring.HiringReader;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that a province's page works with, handed on as one. */
@Component
@Lazy // asked for by views only
record ProvinceHiringFaces(
        HiringYears years,
        HiringSteps steps,
        HeadcountDecisions decisions,
        ProvinceForms forms,
        Registry registry,
        HiringReader reader) {

    /** @throws NotFound when the reader may not see it, or there is none */
    ProvinceView province(String code) {
        return registry.provinces().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("province " + code));
    }

    /** Empty where the year was not opened for the province, such as one that was carved out later. */
    Optional<Year> yearOf(FiscalYear year, ProvinceView province) {
        try {
            return Optional.of(years.of(year, province.id()));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
