package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one year's calendar becomes in another year. What is as the template has it follows the template (the end of February stays the
 * end of February); every other date is as many years later, and so is every year in a name.
 */
record YearCopy(FiscalYear from, FiscalYear to) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)2[56]\\d{2}(?!\\d)");

    static List<ShapedRound> ofTemplate(FiscalYear year) {
        return Template.rows().stream().map(row -> row.shapeIn(year)).toList();
    }

    /** Without rounds that were added for some LAOs only: the flood of one year is not the next one's. */
    List<ShapedRound> of(List<KeptRound> rounds) {
        Map<String, TemplateRow> template =
                Template.rows().stream().collect(Collectors.toMap(TemplateRow::key, Function.identity()));
        return rounds.stream()
                .filter(round -> !round.shape().added() || round.shape().scope() == null)
                .map(round -> copy(round.shape(), template.get(round.key())))
                .toList();
    }

    private ShapedRound copy(ShapedRound is, @Nullable TemplateRow row) {
        RoundPlan later = later(is.plan());
        RoundPlan plan = row == null ? later : following(row, is.plan(), later);
        return new ShapedRound(to, is.key(), is.row(), plan, is.retired(), is.added(), is.scope());
    }

    private RoundPlan later(RoundPlan is) {
        RoundNames names =
                new RoundNames(later(is.nameTh()), later(is.nameEn()), later(is.shortTh()), later(is.shortEn()));
        FiscalYear data = new FiscalYear(is.dataYear().be() + years());
        LocalDate lock = is.lockOn() == null ? null : is.lockOn().plusYears(years());
        return Plans.with(
                is, names, data, is.opensOn().plusYears(years()), is.dueOn().plusYears(years()), lock, is.items());
    }

    private String later(String name) {
        return YEAR.matcher(name).replaceAll(this::laterYear);
    }

    private String laterYear(MatchResult year) {
        return Integer.toString(Integer.parseInt(year.group()) + years());
    }

    private int years() {
        return to.be() - from.be();
    }

    private RoundPlan following(TemplateRow row, RoundPlan is, RoundPlan later) {
        RoundPlan was = row.shapeIn(from).plan();
        RoundPlan will = row.shapeIn(to).plan();
        RoundNames names = new RoundNames(
                pick(is.nameTh(), was.nameTh(), will.nameTh(), later.nameTh()),
                pick(is.nameEn(), was.nameEn(), will.nameEn(), later.nameEn()),
                pick(is.shortTh(), was.shortTh(), will.shortTh(), later.shortTh()),
                pick(is.shortEn(), was.shortEn(), will.shortEn(), later.shortEn()));
        return Plans.with(
                later,
                names,
                later.dataYear(),
                pick(is.opensOn(), was.opensOn(), will.opensOn(), later.opensOn()),
                pick(is.dueOn(), was.dueOn(), will.dueOn(), later.dueOn()),
                Objects.equals(is.lockOn(), was.lockOn()) ? will.lockOn() : later.lockOn(),
                later.items());
    }

    private static <T> T pick(T is, T was, T will, T later) {
        return is.equals(was) ? will : later;
    }
}
