package eplan.cycle;

import eplan.shared.BusinessClock;
import eplan.shared.RoundId;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.Effects;
import eplan.timeline.PlannedChange;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells case by case what a change of dates would do to the cycle; set by set for each round, locks nothing. */
@Component
class ChangeForesight {

    private final HangingRounds hangingRounds;
    private final Ladders ladders;
    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    ChangeForesight(
            HangingRounds hangingRounds,
            Ladders ladders,
            WorkingDays workingDays,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.hangingRounds = hangingRounds;
        this.ladders = ladders;
        this.workingDays = workingDays;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    void tell(PlannedChange change, Effects effects) {
        var counting =
                new CaseForesight.Counting(workingDays.held(), change.after().held(), clock.today());
        for (long id : rounds(change)) {
            RoundChange round = of(change, new RoundId(id));
            var foresight = new CaseForesight(
                    ladders, counting, round, ladders.round(id).key());
            List<Hanging> rounds = hangingRounds.of(round.round(), round.provinces(), round.dated());
            rounds.stream().filter(round::concerns).forEach(hanging -> foresight.tell(hanging, effects));
            handOn(round, rounds);
        }
    }

    /** Whoever moves the dates right after need not read the same again. */
    private static void handOn(RoundChange round, List<Hanging> rounds) {
        round.movesAlone()
                .ifPresent(move -> HandedRounds.foresee(
                        move,
                        () -> rounds.stream()
                                .map(hanging -> hanging.due(round.then(hanging)))
                                .toList()));
    }

    private static Set<Long> rounds(PlannedChange change) {
        Set<Long> rounds = new TreeSet<>();
        change.moves().forEach(move -> rounds.add(move.round().value()));
        change.openings().keySet().forEach(round -> rounds.add(round.value()));
        change.locks().keySet().forEach(round -> rounds.add(round.value()));
        change.recounted().forEach(round -> rounds.add(round.value()));
        return rounds;
    }

    private RoundChange of(PlannedChange change, RoundId round) {
        List<DeadlineMove> moves = RoundChange.movesOf(change, round);
        return moves.isEmpty()
                ? new RoundChange(change, round, moves, Set.of(), Map.of())
                : new RoundChange(change, round, moves, ownDates(round), asked(round));
    }

    /** Of one round at most one waits. */
    private Map<Long, LocalDate> asked(RoundId round) {
        Map<Long, LocalDate> asked = new HashMap<>();
        jdbc.sql("""
                        select x.entry_round_id, x.wanted_due from eplan.extension x
                        join eplan.entry_round er on er.id = x.entry_round_id
                        where er.round_id = ? and x.state in ('ASKED', 'ENDORSED', 'WITH_HQ')""").param(round.value()).query(row -> {
            asked.put(row.getLong("entry_round_id"), row.getObject("wanted_due", LocalDate.class));
        });
        return asked;
    }

    private Set<Long> ownDates(RoundId round) {
        return Set.copyOf(jdbc.sql(
                        "select province_id from eplan.deadline where round_id = ? and province_id is not null and lao_id is null")
                .param(round.value())
                .query(Long.class)
                .list());
    }
}
