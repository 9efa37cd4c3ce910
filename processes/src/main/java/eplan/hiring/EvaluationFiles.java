package eplan.hiring;

import eplan.hiring.EvaluationLines.Evaluated;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Sheet;
import eplan.hiring.ScoreFigures.Figures;
import eplan.plan.Spreadsheets;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The files that evaluations become; papers and spreadsheets are made outside. */
@Component
class EvaluationFiles {

    private final HiringPapers papers;
    private final Spreadsheets spreadsheets;
    private final EvaluationSheets sheets;
    private final HiringOpenings openings;
    private final ScoreFigures scores;

    EvaluationFiles(
            HiringPapers papers,
            Spreadsheets spreadsheets,
            EvaluationSheets sheets,
            HiringOpenings openings,
            ScoreFigures scores) {
        this.papers = papers;
        this.spreadsheets = spreadsheets;
        this.sheets = sheets;
        this.openings = openings;
        this.scores = scores;
    }

    byte[] pdf(Sheet sheet) {
        return papers.summary(sheet, openings.find(sheet.year()).orElse(null));
    }

    byte[] xlsx(FiscalYear year, List<Criterion> criteria, List<Evaluated> evaluated) {
        Map<AccountId, Figures> figures = scores.of(year);
        return spreadsheets.xlsx(
                sheets.table(year, criteria),
                evaluated.stream()
                        .map(one -> EvaluationSheets.cells(
                                one, figures.get(one.line().analyst())))
                        .toList());
    }
}
