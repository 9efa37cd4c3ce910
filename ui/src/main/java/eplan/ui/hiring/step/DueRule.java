package eplan.ui.hiring.step;

import eplan.hiring.HiringYears;
import eplan.hiring.HiringYears.Terms;
import eplan.hiring.StepKind;
import eplan.ui.casework.Words;

/** How the date of a kind of step is counted (letter ว 1353 items 1 to 3 and note 2, the Civil and Commercial Code, the terms that headquarters set). */
record DueRule(HiringYears years) {

    String of(StepKind kind) {
        String key = "steppage.rule." + kind;
        return switch (kind) {
            case REQUEST, EVALUATION, APPROVAL, DOCUMENTS -> Words.of(key);
            case SIGNING -> Words.of(key, terms().sign());
            case DOCUMENT_CHECK -> Words.of(key, terms().check());
            case DELIVERY -> Words.of(key, terms().deliver());
            case INSPECTION -> Words.of(key, terms().inspect());
        };
    }

    private Terms terms() {
        return years.terms();
    }
}
