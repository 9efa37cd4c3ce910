package eplan.forms.sheet;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.forms.draft.Say;
import eplan.plan.EntryItems;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Above the form: errors that block, warnings that want a word, each leading to its field; and what was explained. */
final class FindingsPanel extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 3;

    private final transient Desk desk;
    private final transient Consumer<Problem> goTo;

    FindingsPanel(Desk desk, Consumer<Problem> goTo) {
        this.desk = desk;
        this.goTo = goTo;
        addClassName("error-summary");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "group");
    }

    /** @param tried whether the person has tried to complete: then an untouched form says what it lacks, too */
    void show(boolean tried) {
        removeAll();
        List<Problem> all = (desk.complete()
                                && desk.readOnly(
                                        EntryItems.sheets(desk.key().item()).getFirst()))
                        || (desk.state().version() == 0 && !tried)
                ? List.of()
                : desk.problems();
        List<Problem> blocking = all.stream().filter(Problem::blocks).toList();
        List<Problem> explained = all.stream().filter(one -> !one.blocks()).toList();
        setVisible(!all.isEmpty());
        getClassNames().set("quiet", blocking.isEmpty());
        if (!blocking.isEmpty()) {
            long errors = blocking.stream()
                    .filter(one -> one.severity() == Severity.ERROR)
                    .count();
            H2 title = new H2(Say.text("findings.title", errors, blocking.size() - errors));
            title.setId("form-problems");
            getElement().setAttribute("aria-labelledby", "form-problems");
            add(title, lines(blocking));
        }
        if (!explained.isEmpty()) {
            UnorderedList list = new UnorderedList();
            explained.forEach(one -> list.add(new ListItem(CellWords.problem(one) + " — " + one.explanation())));
            add(new Details(Say.text("findings.explained", explained.size()), list));
        }
    }

    /** What one rule finds in many rows is one line. */
    private Div lines(List<Problem> blocking) {
        Map<String, List<Problem>> byRule = blocking.stream()
                .collect(Collectors.groupingBy(FindingsPanel::rule, LinkedHashMap::new, Collectors.toList()));
        UnorderedList list = new UnorderedList();
        byRule.values().stream().limit(MOST).forEach(same -> list.add(line(same)));
        Div lines = new Div(list);
        if (byRule.size() > MOST) {
            UnorderedList rest = new UnorderedList();
            byRule.values().stream().skip(MOST).forEach(same -> rest.add(line(same)));
            lines.add(new Details(Say.text("sheet.more", byRule.size() - MOST), rest));
        }
        return lines;
    }

    /** The rule and the column it is about, whichever row. */
    private static String rule(Problem problem) {
        String field = problem.field();
        return problem.key() + field.substring(field.lastIndexOf(':') + 1);
    }

    private ListItem line(List<Problem> same) {
        Problem problem = same.getFirst();
        boolean warning = problem.severity() == Severity.WARNING;
        Span mark = new Span(warning ? "▲ " : "● ");
        mark.getElement().setAttribute("aria-hidden", "true");
        String words = CellWords.problem(problem);
        NativeButton link = new NativeButton(
                same.size() == 1 ? words : Say.text("findings.also", words, same.size() - 1),
                click -> goTo.accept(problem));
        link.addClassName("error-link");
        link.setTitle(Say.text(problem.key() + ".source"));
        ListItem line = new ListItem(mark, link);
        line.addClassName(warning ? "warning" : "error");
        if (warning && (!desk.opened().readOnly() || desk.mayAdd())) {
            NativeButton explain =
                    new NativeButton(Say.text("findings.explain"), click -> new ExplainDialog(desk, same).open());
            explain.addClassName("error-link");
            line.add(new Span(" · "), explain);
        }
        return line;
    }

    /** To read it at once, also for those who hear the page. */
    void focus() {
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'nearest'}); })");
    }
}
