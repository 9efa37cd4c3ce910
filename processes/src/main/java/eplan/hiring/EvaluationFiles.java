package eplan.hiring;

import eplan.hiring.EvaluationLines.Evaluated;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Sheet;
import eplan.plan.Spreadsheets;
import eplan.shared.FiscalYear;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files that evaluations become; papers and spreadsheets are made outside. */
@Component
class EvaluationFiles {

    private final HiringPapers papers;
    private final Spreadsheets spreadsheets;
    private final EvaluationSheets sheets;

    EvaluationFiles(HiringPapers papers, Spreadsheets spreadsheets, EvaluationSheets sheets) {
        this.papers = papers;
        this.spreadsheets = spreadsheets;
        this.sheets = sheets;
    }

    byte[] pdf(Sheet sheet) {
        return papers.summary(sheet);
    }

    byte[] xlsx(FiscalYear year, List<Criterion> criteria, List<Evaluated> evaluated) {
        return spreadsheets.xlsx(
                sheets.table(year, criteria),
                evaluated.stream().map(EvaluationSheets::cells).toList());
    }
}
