package eplan.hiring;

import eplan.hiring.HiredYearSteps.Open;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Whoever has a step of the simulated hiring year in their inbox does it on one day or another. */
@TestComponent
class HiredYearPeople {

    @Autowired
    HiredYearSteps steps;

    @Autowired
    HiredYearDuties duties;

    @Autowired
    HiredYearScores scores;

    @Autowired
    HiredYearSigning signing;

    @Autowired
    HiredYearWork work;

    void work(HiredYear year) {
        for (Open step : steps.open(year)) {
            if (year.does(step.province(), pace(step.kind()))) {
                work(year, step);
            }
        }
    }

    private void work(HiredYear year, Open step) {
        switch (step.kind()) {
            case REQUEST -> duties.request(year, step);
            case EVALUATION -> scores.evaluate(year, step);
            case APPROVAL -> duties.approve(year, step);
            case SIGNING -> signing.sign(year, step);
            case DOCUMENTS -> work.send(year, step);
            case DOCUMENT_CHECK -> work.check(year, step);
            case DELIVERY -> work.deliver(year, step);
            case INSPECTION -> work.inspect(year, step);
        }
    }

    /** Chance of a day on which a step is done where chance rules, so that some are late. */
    private static double pace(StepKind kind) {
        return switch (kind) {
            case REQUEST, DOCUMENTS -> 0.1;
            case APPROVAL -> 0.04;
            case EVALUATION, DOCUMENT_CHECK, DELIVERY -> 0.15;
            case SIGNING, INSPECTION -> 0.25;
        };
    }
}
