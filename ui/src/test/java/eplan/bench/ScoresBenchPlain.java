package eplan.bench;

import eplan.bench.ScoresBenchCase.Facts;
import eplan.bench.ScoresBenchCase.Typed;
import eplan.hiring.ScoreRules.ScoreRow;
import eplan.timeline.WorkingDays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The same scores case by case: an LAO of an analyst at a time, a question for each of its rounds, judged and added up in Java. */
final class ScoresBenchPlain {

    private static final BigDecimal MONTH = new BigDecimal(30);
    private static final int DECIMALS = 4;
    private static final int WEEK = 7;

    private final ScoresBenchReader reader;
    private final WorkingDays days;
    private final LocalDate first;
    private final LocalDate cutOff;

    ScoresBenchPlain(ScoresBenchReader reader, WorkingDays days, LocalDate first, LocalDate cutOff) {
        this.reader = reader;
        this.days = days.held();
        this.first = first;
        this.cutOff = cutOff;
    }

    /** Days on which an LAO was an analyst's, both included. */
    record Spell(long lao, LocalDate from, LocalDate to) {

        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        long daysWithin(LocalDate begin, LocalDate end) {
            LocalDate starts = from.isAfter(begin) ? from : begin;
            LocalDate stops = to.isBefore(end) ? to : end;
            return Math.max(0, ChronoUnit.DAYS.between(starts, stops) + 1);
        }
    }

    /** @param rows weights and steps */
    Map<String, String> totals(List<ScoreRow> rows) {
        Map<String, String> lines = new TreeMap<>();
        for (long analyst : reader.analysts()) {
            ScoresBenchTally tally = new ScoresBenchTally();
            Map<Long, List<Spell>> laos = reader.spells(analyst).stream()
                    .filter(spell -> !spell.from().isAfter(spell.to()))
                    .collect(Collectors.groupingBy(Spell::lao));
            laos.forEach((lao, spells) -> add(analyst, lao, spells, tally));
            tally.tell(analyst, rows, lines);
        }
        return lines;
    }

    private void add(long analyst, long lao, List<Spell> spells, ScoresBenchTally tally) {
        Set<LocalDate> off =
                reader.outages(lao).stream().filter(days::isWorkingDay).collect(Collectors.toSet());
        for (ScoresBenchCase one : reader.rounds(lao)) {
            if (one.counts(cutOff)) {
                LocalDate due = one.due(cutOff);
                long held = spells.stream()
                        .mapToLong(spell -> spell.daysWithin(one.opensOn(), due))
                        .sum();
                if (held > 0) {
                    Facts facts = reader.facts(lao, one);
                    List<Typed> typed = one.typedByAnalysts(facts) ? typed(lao, one, spells) : List.of();
                    tally.add(one.verdicts(cutOff, facts, typed, charged(one, spells), off, days), months(held));
                }
            }
        }
        looks(spells, reader.opened(lao), mondays(reader.looks(analyst, lao)), mondays(off), tally);
    }

    /** On days on which the LAO was the analyst's. */
    private List<Typed> typed(long lao, ScoresBenchCase one, List<Spell> spells) {
        return reader.typed(lao, one).stream()
                .filter(some -> spells.stream().anyMatch(spell -> spell.has(some.day())))
                .toList();
    }

    /** Asked on a day on which the LAO was the analyst's. */
    private static boolean charged(ScoresBenchCase one, List<Spell> spells) {
        return one.history()
                .asked()
                .filter(day -> spells.stream().anyMatch(spell -> spell.has(day)))
                .isPresent();
    }

    private static BigDecimal months(long held) {
        return BigDecimal.valueOf(held).divide(MONTH, DECIMALS, RoundingMode.HALF_UP);
    }

    /** A week counts when the LAO was the analyst's on all of its working days, and none of them was lost. */
    private void looks(
            List<Spell> spells, LocalDate opened, Set<LocalDate> looked, Set<LocalDate> off, ScoresBenchTally tally) {
        for (LocalDate monday = monday(first); !monday.isAfter(cutOff); monday = monday.plusDays(WEEK)) {
            List<LocalDate> works = monday.datesUntil(monday.plusDays(WEEK))
                    .filter(days::isWorkingDay)
                    .toList();
            if (!works.isEmpty() && !off.contains(monday) && held(spells, opened, works)) {
                tally.looks(looked.contains(monday) ? 1 : 0, 1);
            }
        }
    }

    private boolean held(List<Spell> spells, LocalDate opened, List<LocalDate> works) {
        LocalDate begin = works.getFirst();
        LocalDate end = works.getLast();
        return !begin.isBefore(first)
                && !end.isAfter(cutOff)
                && !begin.isBefore(opened)
                && spells.stream().anyMatch(spell -> !begin.isBefore(spell.from()) && !end.isAfter(spell.to()));
    }

    private static Set<LocalDate> mondays(Collection<LocalDate> some) {
        return some.stream().map(ScoresBenchPlain::monday).collect(Collectors.toSet());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
