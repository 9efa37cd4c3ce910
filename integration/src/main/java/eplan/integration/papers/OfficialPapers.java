package eplan.integration.papers;

import eplan.hiring.HiringPapers;
import eplan.hiring.HiringYears.Opening;
import eplan.hiring.ProvinceEvaluations.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the papers of the hiring cycle. */
@Component
class OfficialPapers implements HiringPapers {

    private final PaperText text;

    OfficialPapers(PaperText text) {
        this.text = text;
    }

    @Override
    public byte[] summary(Sheet sheet, @Nullable Opening opening) {
        return SummaryPaper.of(sheet, opening, text);
    }

    @Override
    public byte[] acceptance(AcceptancePaper paper) {
        return AcceptanceRecord.of(paper, text);
    }
}
