package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.Headcounts.Headcount;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.HiringLinks;
import java.util.List;

/**
 * What the opening letter still needs; the calendar of the year before is looked at by the opening itself.
 *
 * @param provinces that have LAOs
 * @param withoutHeadcount how many of them have no headcount yet
 * @param posts in all
 * @param ruleProblems what is wrong with the rules of the system score
 * @param criteriaPoints of the province's half in all
 */
record OpeningMissing(int provinces, long withoutHeadcount, int posts, int ruleProblems, int criteriaPoints) {

    static OpeningMissing of(HqScope scope) {
        NationHiringFaces faces = scope.faces();
        List<Headcount> headcounts = faces.headcounts().of(scope.year());
        int posts = 0;
        int without = 0;
        for (Headcount one : headcounts) {
            Integer some = one.posts();
            posts += some == null ? 0 : some;
            without += some == null ? 1 : 0;
        }
        int problems =
                faces.rules().check(faces.rules().of(scope.year()).rows()).size();
        int points = faces.evaluations().criteria(scope.year()).stream()
                .mapToInt(Criterion::most)
                .sum();
        return new OpeningMissing(headcounts.size(), without, posts, problems, points);
    }

    /** Whether the letter can go out as far as this screen knows. */
    boolean nothing() {
        return withoutHeadcount < provinces && ruleProblems == 0 && criteriaPoints == ProvinceEvaluations.HALF;
    }

    Div card(HqScope scope) {
        UnorderedList list = new UnorderedList();
        list.addClassName("hq-checks");
        list.add(line(
                withoutHeadcount == 0,
                Words.of("hiringhq.opening.headcounts", provinces - withoutHeadcount, provinces, posts),
                HqPlace.at(scope.year(), HqTab.HEADCOUNTS).href()));
        list.add(line(
                ruleProblems == 0,
                Words.of(ruleProblems == 0 ? "hiringhq.opening.rules" : "hiringhq.opening.rules.not", ruleProblems),
                HiringLinks.scores(scope.year(), "rules")));
        list.add(line(
                criteriaPoints == ProvinceEvaluations.HALF,
                Words.of("hiringhq.opening.criteria", criteriaPoints, ProvinceEvaluations.HALF),
                HiringLinks.scores(scope.year(), "criteria")));
        Div card = new Div(new H2(Words.of("hiringhq.opening.ready")), list);
        card.addClassName("card");
        return card;
    }

    private static ListItem line(boolean there, String words, String href) {
        Chip chip = there
                ? new Chip("ok", "✓", Words.of("hiringhq.opening.there"))
                : new Chip("late", "◆", Words.of("hiringhq.opening.missing"));
        return new ListItem(chip, new Span(words), new Anchor(href, Words.of("hiringhq.opening.look")));
    }
}
