package eplan.cycle;

import eplan.cycle.LadderProblem.What;
import eplan.timeline.RoundKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether a table can be the ladder: for each case exactly one row a level, each level later than the one below, nothing twice. */
final class LadderRules {

    private final List<LadderRow> rows;

    /** Each problem, with the cases in which it shows. */
    private final Map<Found, List<LadderCase>> found = new LinkedHashMap<>();

    private LadderRules(List<LadderRow> rows) {
        this.rows = rows;
    }

    /** First what is wrong with single rows, then what is wrong with rows together. */
    static List<LadderProblem> problems(List<LadderRow> rows) {
        LadderRules rules = new LadderRules(rows);
        List<LadderProblem> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            all.addAll(LadderRowRules.problems(i + 1, rows.get(i)));
        }
        LadderCase.all().forEach(rules::look);
        rules.found.forEach((what, where) -> all.add(what.problem(where)));
        return List.copyOf(all);
    }

    private void look(LadderCase which) {
        List<Integer> applying = IntStream.rangeClosed(1, rows.size())
                .filter(number -> row(number).applies(which))
                .boxed()
                .toList();
        Map<Rung.Name, List<Integer>> byRung = new LinkedHashMap<>();
        for (Rung.Name rung : Rung.Name.values()) {
            byRung.put(
                    rung,
                    applying.stream()
                            .filter(number -> row(number).rung() == rung)
                            .toList());
        }
        byRung.forEach((rung, numbers) -> count(which, rung, numbers, applying));
        reminders(which, byRung.getOrDefault(Rung.Name.REMINDER, List.of()));
        for (int i = 1; i < Rung.Name.LEVELS.size(); i++) {
            List<Integer> below = byRung.getOrDefault(Rung.Name.LEVELS.get(i - 1), List.of());
            List<Integer> here = byRung.getOrDefault(Rung.Name.LEVELS.get(i), List.of());
            if (below.size() == 1 && here.size() == 1) {
                compare(which, below.getFirst(), here.getFirst());
            }
        }
    }

    private LadderRow row(int number) {
        return rows.get(number - 1);
    }

    private void count(LadderCase which, Rung.Name rung, List<Integer> numbers, List<Integer> applying) {
        if (rung.level() && numbers.isEmpty()) {
            List<Integer> levels = applying.stream()
                    .filter(number -> row(number).rung().level())
                    .toList();
            note(which, What.GAP, levels, rung);
        }
        if (rung != Rung.Name.REMINDER && numbers.size() > 1) {
            note(which, What.CONTRADICTION, numbers, rung);
        }
    }

    private void reminders(LadderCase which, List<Integer> numbers) {
        Map<Integer, List<Integer>> byDay = new LinkedHashMap<>();
        for (int number : numbers) {
            byDay.computeIfAbsent(row(number).workingDays(), day -> new ArrayList<>())
                    .add(number);
        }
        byDay.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> note(which, What.SAME_DAY, List.copyOf(same), Rung.Name.REMINDER));
    }

    private void compare(LadderCase which, int below, int here) {
        LadderRow lower = row(below);
        LadderRow higher = row(here);
        if (higher.workingDays() <= lower.workingDays()) {
            note(which, What.NOT_RISING, List.of(below, here), higher.rung());
        }
        if (higher.audience().compareTo(lower.audience()) < 0) {
            note(which, What.FALLING, List.of(below, here), higher.rung());
        }
    }

    private void note(LadderCase which, What what, List<Integer> numbers, Rung.Name rung) {
        found.computeIfAbsent(new Found(what, numbers, which.kind(), rung), first -> new ArrayList<>())
                .add(which);
    }

    private record Found(What what, List<Integer> numbers, RoundKind kind, Rung.Name rung) {

        LadderProblem problem(List<LadderCase> where) {
            return new LadderProblem(what, numbers, kind, late(where), setting(where), rung);
        }

        /** The one record for which it shows, if it is one. */
        private static @Nullable LateRecord late(List<LadderCase> where) {
            LateRecord first = where.getFirst().late();
            return where.stream().allMatch(which -> which.late() == first) ? first : null;
        }

        private static @Nullable LadderSetting setting(List<LadderCase> where) {
            LadderSetting first = where.getFirst().setting();
            return where.stream().allMatch(which -> which.setting() == first) ? first : null;
        }
    }
}
