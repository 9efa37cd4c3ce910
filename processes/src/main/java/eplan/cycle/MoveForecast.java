package eplan.cycle;

import eplan.shared.BusinessClock;
import eplan.shared.ProvinceId;
import eplan.timeline.Deadline;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.DeadlineDependants.MoveCounts;
import eplan.timeline.TimelineChanges.ProvinceCount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what a move of a date would do, before it is done; changes nothing. */
@Component
class MoveForecast {

    private final Ladders ladders;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    MoveForecast(Ladders ladders, BusinessClock clock, JdbcClient jdbc) {
        this.ladders = ladders;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    void count(DeadlineMove move, List<Hanging> all, MoveCounts counts) {
        List<Hanging> following = all.stream()
                .filter(round -> !round.finished() && round.follows(move))
                .toList();
        counts.unfinished += following.size();
        counts.finished += all.stream().filter(Hanging::finished).count();
        counts.extended += all.stream()
                .filter(round -> !round.finished() && !round.follows(move))
                .count();
        counts.promisesAfter += following.stream()
                .filter(round ->
                        round.promisedOn() != null && round.promisedOn().isAfter(move.newDue()))
                .count();
        countLadder(move, following, counts);
        counts.provinces.addAll(provinces(following));
    }

    private void countLadder(DeadlineMove move, List<Hanging> following, MoveCounts counts) {
        LocalDate today = clock.today();
        for (Hanging round : following) {
            LadderPlan plan = ladders.plan(
                    round.which(),
                    new Deadline(move.round(), move.newDue(), round.deadline().lockOn(), Deadline.Source.ROUND));
            boolean due = !today.isBefore(plan.escalatesOn());
            if (round.escalated() && !due) {
                counts.withdrawn++;
            }
            if (round.waitsForEntry() && !round.escalated() && due) {
                counts.raised++;
            }
            if (round.waitsForEntry()
                    && round.askedByLadder()
                    && plan.onBehalfOn().filter(today::isBefore).isPresent()) {
                counts.withdrawn++;
            }
        }
    }

    private List<ProvinceCount> provinces(List<Hanging> following) {
        Map<Long, Long> counted =
                following.stream().collect(Collectors.groupingBy(Hanging::province, Collectors.counting()));
        return jdbc
                .sql("select id, name_th, name_en from eplan.province where id = any(?)")
                .param(counted.keySet().toArray(Long[]::new))
                .query((row, n) -> new ProvinceCount(
                        new ProvinceId(row.getLong("id")),
                        row.getString("name_th"),
                        row.getString("name_en"),
                        counted.getOrDefault(row.getLong("id"), 0L)))
                .list()
                .stream()
                .sorted(Comparator.comparingLong(ProvinceCount::laos).reversed())
                .toList();
    }
}
