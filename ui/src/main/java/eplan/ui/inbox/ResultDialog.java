package eplan.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Result;
import eplan.inbox.WorkActs.Why;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When an act was not done to all of the items: how many were done, and of the others which and why. */
final class ResultDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /** So many of one kind are named. */
    private static final int NAMED = 100;

    /** @param summary how many were done; @param undo takes back what was done, where that is possible */
    ResultDialog(String summary, Results results, Optional<Runnable> undo) {
        this(summary, results, "bulk.undo", undo);
    }

    /** @param key text of the button that takes it back */
    ResultDialog(String summary, Results results, String key, Optional<Runnable> undo) {
        addClassName("results");
        setHeaderTitle(Words.of("bulk.results"));
        setWidth("560px");
        add(new Paragraph(summary));
        Stream.of(Outcome.values())
                .filter(outcome -> outcome != Outcome.DONE && results.count(outcome) > 0)
                .forEach(outcome -> add(group(outcome, results.of(outcome))));
        undo.ifPresent(act -> getFooter().add(new Button(Words.of(key), click -> {
            close();
            act.run();
        })));
        getFooter().add(new Button(Words.of("shell.close"), click -> close()));
    }

    private static Div group(Outcome outcome, List<Result> results) {
        Div group = new Div(new H3(Words.of("bulk.results.group", Words.of("outcome." + outcome), results.size())));
        group.addClassName("result-group");
        List<String> lines = results.stream()
                .filter(one -> one.laoTh() != null)
                .limit(NAMED)
                .map(ResultDialog::line)
                .toList();
        if (lines.isEmpty()) {
            reasons(results).forEach(why -> group.add(new Paragraph(why)));
        } else {
            group.add(list(lines, results.size() - lines.size()));
        }
        return group;
    }

    private static UnorderedList list(List<String> lines, int more) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        if (more > 0) {
            list.add(new ListItem(Words.of("bulk.results.more", more)));
        }
        return list;
    }

    /** Where no item can be named, as when they were never on the screen. */
    private static List<String> reasons(List<Result> results) {
        return results.stream()
                .flatMap(one -> why(one).stream())
                .distinct()
                .limit(NAMED)
                .toList();
    }

    private static String line(Result one) {
        return Stream.of(Optional.ofNullable(one.laoTh()), Optional.ofNullable(one.caseNumber()), why(one))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> why(Result one) {
        Why why = one.why();
        return why == null
                ? Optional.empty()
                : Optional.of(Words.of(why.key(), why.params().toArray()));
    }
}
