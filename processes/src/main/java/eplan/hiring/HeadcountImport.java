package eplan.hiring;

import eplan.hiring.Headcounts.Headcount;
import eplan.hiring.Headcounts.ImportPlan;
import eplan.hiring.Headcounts.Problem;
import eplan.plan.Spreadsheets.Line;
import eplan.shared.Refused;
import eplan.shared.ThaiDigits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a file would change of the headcount list. Provinces that it leaves out, or leaves empty, stay as they are. */
final class HeadcountImport {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Map<String, Headcount> byCode;
    private final Set<String> told = new HashSet<>();
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int same;

    /** @param headcount as it stands, which is to have other posts */
    record Wanted(Headcount headcount, int posts) {}

    private HeadcountImport(List<Headcount> known) {
        byCode = known.stream().collect(Collectors.toMap(Headcount::code, Function.identity()));
    }

    static HeadcountImport of(List<Headcount> known, List<Line> lines) {
        HeadcountImport read = new HeadcountImport(known);
        lines.forEach(read::add);
        return read;
    }

    ImportPlan plan() {
        return new ImportPlan(
                wanted.stream()
                        .map(one -> new Headcounts.Line(
                                one.headcount().provinceTh(), one.headcount().posts(), one.posts()))
                        .toList(),
                same,
                List.copyOf(problems));
    }

    /** @throws Refused when a row cannot be taken: it is all or nothing */
    List<Wanted> allOrNothing() {
        if (!problems.isEmpty()) {
            String rows = problems.stream()
                    .map(Problem::line)
                    .distinct()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            throw new Refused("refused.headcount.problems", problems.size(), rows);
        }
        return List.copyOf(wanted);
    }

    private void add(Line line) {
        String code = text(line, HeadcountSheet.CODE);
        Headcount known = byCode.get(code);
        String name = text(line, HeadcountSheet.PROVINCE);
        if (known == null) {
            problem(line, "headcount.problem.code", code);
        } else if (!told.add(code)) {
            problem(line, "headcount.problem.twice", known.provinceTh());
        } else if (!name.isEmpty() && !name.equals(known.provinceTh())) {
            problem(line, "headcount.problem.name", name, known.provinceTh());
        } else {
            posts(line, known);
        }
    }

    private void posts(Line line, Headcount known) {
        String typed = text(line, HeadcountSheet.POSTS);
        if (typed.isEmpty()) {
            same++;
        } else if (!NUMBER.matcher(typed).matches() || Integer.parseInt(typed) > Headcounts.MOST_POSTS) {
            problem(line, "headcount.problem.posts", typed, Headcounts.MOST_POSTS);
        } else {
            change(line, known, Integer.parseInt(typed));
        }
    }

    private void change(Line line, Headcount known, int posts) {
        Integer before = known.posts();
        if (before != null && before == posts) {
            same++;
        } else if (posts < known.signed()) {
            problem(line, "headcount.problem.signed", posts, known.signed());
        } else {
            wanted.add(new Wanted(known, posts));
        }
    }

    private void problem(Line line, String key, Object... params) {
        problems.add(new Problem(line.number(), key, List.of(params)));
    }

    private static String text(Line line, String column) {
        String cell = line.cells().get(column);
        return cell == null ? "" : ThaiDigits.toArabic(cell).strip();
    }
}
