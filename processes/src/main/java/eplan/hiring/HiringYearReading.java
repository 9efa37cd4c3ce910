package eplan.hiring;

import eplan.hiring.HiringSteps.State;
import eplan.hiring.HiringSteps.StepView;
import eplan.hiring.HiringYears.Opening;
import eplan.hiring.HiringYears.Row;
import eplan.hiring.HiringYears.Year;
import eplan.hiring.ProvinceYears.ProvinceYear;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is told of hiring years; callers ask for the right. */
@Component
class HiringYearReading {

    private final HiringOpenings openings;
    private final HiringMatrix matrix;
    private final HiringMatrixSheet sheet;
    private final ProvinceYears provinces;
    private final StepViews steps;
    private final PresentAnalysts analysts;

    HiringYearReading(
            HiringOpenings openings,
            HiringMatrix matrix,
            HiringMatrixSheet sheet,
            ProvinceYears provinces,
            StepViews steps,
            PresentAnalysts analysts) {
        this.openings = openings;
        this.matrix = matrix;
        this.sheet = sheet;
        this.provinces = provinces;
        this.steps = steps;
        this.analysts = analysts;
    }

    List<FiscalYear> years() {
        return openings.years();
    }

    Optional<Opening> opening(FiscalYear year) {
        return openings.find(year);
    }

    HiringFile.Content guidelines(FiscalYear year) {
        return openings.guidelines(year).orElseThrow(() -> new NotFound("guidelines of hiring year " + year));
    }

    List<Row> matrix(FiscalYear year) {
        return matrix.of(year);
    }

    byte[] xlsx(FiscalYear year) {
        return sheet.xlsx(year, matrix.of(year));
    }

    Year of(FiscalYear year, ProvinceId province, Actor reader) {
        ProvinceYear found = provinces.of(year, province);
        List<StepView> all = steps.ofYear(found.id(), reader);
        return new Year(
                year,
                province,
                found.provinceTh(),
                found.provinceEn(),
                found.posts(),
                found.signed(),
                found.budgetOn(),
                found.budgetLetter(),
                all,
                next(all).orElse(null),
                found.waitsForBudget(),
                found.openedOn(),
                found.closedOn(),
                analysts.uncovered(province, year.first()));
    }

    /** What the province itself has to do first. */
    private static Optional<StepView> next(List<StepView> steps) {
        return steps.stream()
                .filter(step -> step.state() == State.OPEN && step.kind().responsible() == Party.PROVINCE)
                .min(Comparator.comparing(StepView::dueOn));
    }
}
