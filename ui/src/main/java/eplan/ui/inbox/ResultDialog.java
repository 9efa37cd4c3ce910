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
        addClassName("results");
        setHeaderTitle(Words.of("bulk.results"));
        setWidth("560px");
        add(new Paragraph(summary));
        Stream.of(Outcome.values())
                .filter(outcome -> outcome != Outcome.DONE && results.count(outcome) > 0)
                .forEach(outcome -> add(group(outcome, results.of(outcome))));
        undo.ifPresent(act -> getFooter().add(new Button(Words.of("bulk.undo"), click -> {
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
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            if (lines.size() < results.size()) {
                list.add(new ListItem(Words.of("bulk.results.more", results.size() - lines.size())));
            }
            group.add(list);
        }
        return group;
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
