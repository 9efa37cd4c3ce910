package eplan.cycle;

import eplan.cycle.Ladder.Place;
import eplan.cycle.Ladder.Shift;
import eplan.cycle.Ladder.Trial;
import eplan.cycle.Ladder.TrialRow;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.timeline.RoundView;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tries a ladder on a province's rounds as they stand today, beside the one in force; three queries whatever their number. */
@Component
class LadderTrials {

    private static final Comparator<TrialRow> CHANGING_FIRST = Comparator.comparing(TrialRow::changes)
            .thenComparing(TrialRow::workingDaysOver)
            .reversed()
            .thenComparing(TrialRow::dueOn)
            .thenComparing(row -> row.lao().value());

    private final HangingRounds hangingRounds;
    private final EntryRoundRepository rounds;
    private final EscalationRepository escalations;
    private final Ladders ladders;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    LadderTrials(
            HangingRounds hangingRounds,
            EntryRoundRepository rounds,
            EscalationRepository escalations,
            Ladders ladders,
            WorkingDays workingDays,
            BusinessClock clock) {
        this.hangingRounds = hangingRounds;
        this.rounds = rounds;
        this.escalations = escalations;
        this.ladders = ladders;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    Trial of(HeldLadder now, HeldLadder then, ProvinceId province, int limit) {
        List<Hanging> waiting = hangingRounds.waitingIn(province);
        List<Long> ids = waiting.stream().map(Hanging::id).toList();
        Map<Long, EntryRound> byId =
                rounds.findAllById(ids).stream().collect(Collectors.toMap(EntryRound::id, Function.identity()));
        Map<Long, Escalation> chased =
                escalations.findAllById(ids).stream().collect(Collectors.toMap(Escalation::getId, Function.identity()));
        Map<LocalDate, Integer> over = new HashMap<>();
        List<TrialRow> all = waiting.stream()
                .map(round -> {
                    var place = new RungOfRound(
                            Objects.requireNonNull(byId.get(round.id())), chased.get(round.id()), clock.today());
                    return row(
                            round,
                            over.computeIfAbsent(
                                    round.deadline().dueOn(), due -> workingDays.overdue(due, clock.today())),
                            place.by(ladders.plan(now, round.which(), round.deadline())),
                            place.by(ladders.plan(then, round.which(), round.deadline())));
                })
                .sorted(CHANGING_FIRST)
                .toList();
        return new Trial(shifts(all), all.stream().limit(limit).toList());
    }

    private TrialRow row(Hanging round, int over, Place now, Place then) {
        RoundView of = ladders.round(round.deadline().round().value());
        return new TrialRow(
                new LaoId(round.lao()),
                round.laoTh(),
                of.year(),
                of.key(),
                of.shortTh(),
                of.shortEn(),
                round.deadline().dueOn(),
                over,
                now,
                then);
    }

    private static List<Shift> shifts(List<TrialRow> all) {
        Map<List<String>, List<TrialRow>> grouped = all.stream()
                .collect(Collectors.groupingBy(row -> List.of(
                        String.valueOf(row.now().rung()),
                        String.valueOf(row.then().rung()))));
        return grouped.values().stream()
                .map(same -> new Shift(
                        same.getFirst().now().rung(), same.getFirst().then().rung(), same.size()))
                .sorted(Comparator.comparingLong(Shift::rounds).reversed())
                .toList();
    }
}
