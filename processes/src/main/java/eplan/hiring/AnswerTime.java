package eplan.hiring;

import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The summary cannot be sent while an objection waits, so a province has days left for it when headquarters have answered the last one. In
 * the transaction of the answer, which holds the year's scores.
 */
@Component
class AnswerTime {

    /** Working days, that of the answer not counted. */
    private static final int DAYS = 5;

    private final HiringCases cases;
    private final StepWork work;
    private final ScoreObjectionTable objections;
    private final LaterDates later;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    AnswerTime(
            HiringCases cases,
            StepWork work,
            ScoreObjectionTable objections,
            LaterDates later,
            WorkingDays workingDays,
            BusinessClock clock) {
        this.cases = cases;
        this.work = work;
        this.objections = objections;
        this.later = later;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Nothing happens while another objection of the province waits, or when its summary is due later anyway. */
    void give(FiscalYear year, ProvinceId province) {
        if (objections.waiting(year, province).isEmpty()) {
            cases.find(year, province)
                    .flatMap(one -> work.open(one.id(), StepKind.EVALUATION, null, null))
                    .ifPresent(this::give);
        }
    }

    private void give(HiringStep summary) {
        LocalDate due = workingDays.plus(clock.today(), DAYS);
        if (due.isAfter(summary.due())) {
            later.give(summary, due, "hiring.reason.objection");
        }
    }
}
