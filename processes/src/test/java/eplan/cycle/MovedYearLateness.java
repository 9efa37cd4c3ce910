package eplan.cycle;

import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.people.Actors;
import eplan.shared.LaoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is late by the date in force, and who was, which no later move changes. */
@TestComponent
class MovedYearLateness {

    private static final String COMPLETED = """
            select er.id, er.lao_id, er.round_id, r.key, er.completed_on, er.completed_due from eplan.entry_round er
              join eplan.round r on r.id = er.round_id
             where er.completed_on is not null order by er.id""";

    @Autowired
    MovedYearRecords records;

    @Autowired
    EntryRounds rounds;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    /** What was judged, by entry round. */
    private final Map<Long, Completed> judged = new HashMap<>();

    private record Completed(long id, long lao, long round, String key, LocalDate on, LocalDate due) {}

    /** In the evening, when no date has moved since people recorded. */
    List<String> faults(YearState year, LocalDate today) {
        YearDates dates = records.dates(today);
        List<String> faults = new ArrayList<>();
        for (Completed one :
                jdbc.sql(COMPLETED).query(MovedYearLateness::completed).list()) {
            Completed before = judged.putIfAbsent(one.id(), one);
            LocalDate due = before == null ? dates.due(one.round(), one.lao()) : before.due();
            LocalDate on = before == null ? today : before.on();
            if (!one.due().equals(due) || !one.on().equals(on)) {
                faults.add(one + " ought to be judged by " + due + ", on " + on);
            }
        }
        faults.addAll(shown(year.oneOf(records.laos()), today, dates));
        return faults;
    }

    private static Completed completed(ResultSet row, int number) throws SQLException {
        return new Completed(
                row.getLong("id"),
                row.getLong("lao_id"),
                row.getLong("round_id"),
                row.getString("key"),
                row.getObject("completed_on", LocalDate.class),
                row.getObject("completed_due", LocalDate.class));
    }

    /** What people see of one LAO. */
    private List<String> shown(long lao, LocalDate today, YearDates dates) {
        List<String> faults = new ArrayList<>();
        for (EntryRoundView view : actors.asSystem(() -> rounds.ofLao(new LaoId(lao), YearBeginning.YEAR))) {
            LocalDate due = dates.due(view.round().value(), lao);
            boolean late = view.state() == RoundState.OPEN && today.isAfter(due);
            int over = late ? over(due, today, dates) : 0;
            boolean wasLate = view.state() == RoundState.ACCEPTED
                    && late(judged.get(view.id().value()));
            if (!view.deadline().dueOn().equals(due)
                    || view.standing().late() != late
                    || view.workingDaysOverdue() != over
                    || (view.standing() == RoundStanding.LATE) != wasLate) {
                faults.add("LAO %d %s, due %s, %s: shown as %s, %d days over, due %s"
                        .formatted(
                                lao,
                                view.roundKey(),
                                due,
                                view.state(),
                                view.standing(),
                                view.workingDaysOverdue(),
                                view.deadline().dueOn()));
            }
        }
        return faults;
    }

    private static boolean late(Completed one) {
        return one.on().isAfter(one.due());
    }

    private static int over(LocalDate due, LocalDate today, YearDates dates) {
        return (int) due.plusDays(1)
                .datesUntil(today.plusDays(1))
                .filter(dates::works)
                .count();
    }
}
