package eplan.hiring;

import eplan.hiring.ProvinceEvaluations.Undecided;
import eplan.shared.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whose days to object a province's summary waits; callers ask for the right. */
@Component
class ObjectionDays {

    private static final String DUE = """
            select due_on from eplan.hiring_step_now
             where hiring_year_id = ? and kind = 'EVALUATION' and state = 'OPEN'""";

    private final ScoreReading scores;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    ObjectionDays(ScoreReading scores, BusinessClock clock, JdbcClient jdbc) {
        this.scores = scores;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** By name; nobody from the day on which the summary is due, nor once it was sent. */
    List<Undecided> of(HiringCase year) {
        LocalDate today = clock.today();
        if (due(year).filter(today::isBefore).isEmpty()) {
            return List.of();
        }
        return scores.of(year.year(), year.province()).stream()
                .flatMap(score -> score.undecidedUntil(today).map(until -> new Undecided(score.name(), until)).stream())
                .toList();
    }

    private Optional<LocalDate> due(HiringCase year) {
        return jdbc.sql(DUE)
                .param(year.id())
                .query((row, n) -> row.getObject("due_on", LocalDate.class))
                .optional();
    }
}
