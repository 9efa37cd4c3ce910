package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.timeline.YearDrafts.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with a year's calendar: each round by itself ({@link RoundChecks}), and all of them together. */
record YearChecks(FiscalYear year, List<KeptRound> rounds) {

    private static final int MONTHS = 12;

    /** Errors first, otherwise in calendar order. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        rows(found);
        used().forEach(round -> new RoundChecks(year, round.plan(), round.dueOn())
                .findings()
                .forEach(finding -> found.add(finding.of(round.id()))));
        overlaps(found);
        months(found);
        gaps(found);
        found.sort(Comparator.comparing(problem -> !problem.error()));
        return List.copyOf(found);
    }

    private List<KeptRound> used() {
        return rounds.stream().filter(KeptRound::used).toList();
    }

    /** Every row of the models has to be there, retired where it is not wanted; and something for the LAOs. */
    private void rows(List<Problem> found) {
        Set<String> keys = rounds.stream().map(KeptRound::key).collect(Collectors.toSet());
        Template.rows().stream()
                .map(TemplateRow::key)
                .filter(key -> !keys.contains(key))
                .forEach(key -> found.add(Finding.error("missing-row", key).of(null)));
        if (used().stream().allMatch(KeptRound::hiring)) {
            found.add(Finding.error("no-rounds").of(null));
        }
    }

    /** The monthly menus are asked for every month anew, and what is attested by each letter; all else is recorded once for a data year. */
    private void overlaps(List<Problem> found) {
        List<KeptRound> used = used();
        for (int later = 1; later < used.size(); later++) {
            for (KeptRound one : used.subList(0, later)) {
                overlap(found, one, used.get(later));
            }
        }
    }

    private static void overlap(List<Problem> found, KeptRound one, KeptRound other) {
        boolean sameData = one.plan().dataYear().equals(other.plan().dataYear()) && !(one.monthly() && other.monthly());
        boolean sameTime = !one.dueOn().isBefore(other.plan().opensOn())
                && !other.dueOn().isBefore(one.plan().opensOn());
        if (sameData && sameTime) {
            other.plan().items().stream()
                    .filter(one.plan().items()::contains)
                    .filter(item -> !item.equals(RoundItemKeys.ATTESTED))
                    .forEach(item -> found.add(Finding.warning("overlap", "round:" + one.id(), "item:" + item)
                            .of(other.id())));
        }
    }

    private void months(List<Problem> found) {
        List<KeptRound> monthly = forAll().stream().filter(KeptRound::monthly).toList();
        for (int month = 0; month < MONTHS; month++) {
            LocalDate first = year.first().plusMonths(month);
            LocalDate last = first.plusMonths(1).minusDays(1);
            boolean covered = monthly.stream()
                    .anyMatch(round -> !round.plan().opensOn().isAfter(last)
                            && !round.dueOn().isBefore(first));
            if (!covered) {
                found.add(Finding.warning("month-gap", first).of(null));
            }
        }
    }

    /** Days of the year that no yearly round covers. */
    private void gaps(List<Problem> found) {
        LocalDate covered = year.first().minusDays(1);
        List<KeptRound> yearly = forAll().stream()
                .filter(round -> !round.monthly())
                .sorted(Comparator.comparing(round -> round.plan().opensOn()))
                .toList();
        for (KeptRound round : yearly) {
            gap(found, covered, round.plan().opensOn());
            covered = round.dueOn().isAfter(covered) ? round.dueOn() : covered;
        }
        gap(found, covered, year.last().plusDays(1));
    }

    private void gap(List<Problem> found, LocalDate covered, LocalDate next) {
        LocalDate until = next.isAfter(year.last()) ? year.last() : next.minusDays(1);
        if (until.isAfter(covered)) {
            found.add(Finding.warning("gap", covered.plusDays(1), until).of(null));
        }
    }

    /** Rounds of all LAOs; those of hiring cover no day of theirs. */
    private List<KeptRound> forAll() {
        return used().stream()
                .filter(round -> round.shape().scope() == null && !round.hiring())
                .toList();
    }
}
