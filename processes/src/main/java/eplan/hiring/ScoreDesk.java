package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.ScoreYears.ScoreYear;
import eplan.hiring.SystemScores.Progress;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The year's state for whoever computes, objects or answers; callers ask for the right. */
@Component
class ScoreDesk {

    private final ScoreYears years;
    private final ScoreRuns runs;
    private final ScoreObjectionTable objections;
    private final Audit audit;

    ScoreDesk(ScoreYears years, ScoreRuns runs, ScoreObjectionTable objections, Audit audit) {
        this.years = years;
        this.runs = runs;
        this.objections = objections;
        this.audit = audit;
    }

    /** @throws Refused while it runs, before the year is open, or once a summary was sent */
    void begin(FiscalYear year, Actor by) {
        if (!years.hold(year).open()) {
            throw new Refused("refused.scores.notOpen", year.toString());
        }
        if (years.anySummarySent(year)) {
            throw new Refused("refused.scores.sent", year.toString());
        }
        if (runs.running(year).isPresent()) {
            throw new Refused("refused.scores.running", year.toString());
        }
        runs.begin(year, by);
        audit.record("scores.run", "hiring:" + year, null, "");
    }

    Optional<Progress> progress(FiscalYear year) {
        return runs.last(year);
    }

    ScoreYear hold(FiscalYear year) {
        return years.hold(year);
    }

    /** When the province sent its summary. */
    Optional<LocalDate> sent(ScoreYear year, ProvinceId province) {
        return years.summarySent(year.year(), province.value());
    }

    LocalDate cutOff(FiscalYear year) {
        LocalDate cutOff = years.get(year).cutOff();
        if (cutOff == null) {
            throw new NotFound("scores of " + year);
        }
        return cutOff;
    }

    long objectionsWaiting() {
        return objections.waiting();
    }
}
