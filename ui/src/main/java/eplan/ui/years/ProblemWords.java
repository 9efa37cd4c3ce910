package eplan.ui.years;

import eplan.shared.RoundId;
import eplan.timeline.RoundView;
import eplan.timeline.YearDrafts.Problem;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Says what is wrong with a draft: the round's name, then what it is; days, items and rounds among the arguments in words. */
record ProblemWords(List<RoundView> rounds) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String ITEM = "item:";
    private static final String ROUND = "round:";

    String of(Problem problem) {
        Object[] args = problem.args().stream().map(this::worded).toArray();
        String what = Words.of("year.problem." + problem.key(), args);
        RoundId round = problem.round();
        return round == null ? what : Words.of("years.problem.of", name(round.toString()), what);
    }

    private Object worded(String arg) {
        if (DAY.matcher(arg).matches()) {
            return LocalDate.parse(arg);
        }
        if (arg.startsWith(ITEM)) {
            return YearWords.item(arg.substring(ITEM.length()));
        }
        return arg.startsWith(ROUND) ? name(arg.substring(ROUND.length())) : arg;
    }

    private String name(String id) {
        return rounds.stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .map(YearWords::name)
                .orElse(id);
    }
}
