package eplan.ui.failures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.StuckCases.StuckCase;
import eplan.ui.casework.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cases that are stuck, some at a time, to choose from and try again. */
final class StuckList extends Div {
    private static final long serialVersionUID = 1L;

    static final int PAGE = 50;

    /** What the person does in the list. */
    interface Acts {
        void retry(Set<String> ids);
    }

    private final transient FailuresFaces faces;
    private final @Nullable String cause;
    private final long count;
    private final boolean mayRetry;
    private final UnorderedList lines = new UnorderedList();
    private final List<StuckLine> shown = new ArrayList<>();
    private final Checkbox all = new Checkbox(Words.of("failures.choose.all"));
    private final Button retry = new Button();
    private final Button more = new Button("", press -> showMore());

    StuckList(FailuresFaces faces, @Nullable String cause, long count, boolean mayRetry, Acts acts) {
        this.faces = faces;
        this.cause = cause;
        this.count = count;
        this.mayRetry = mayRetry;
        addClassNames("card", "stuck-list");
        retry.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        retry.addClickListener(press -> acts.retry(chosen()));
        all.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                shown.forEach(line -> line.choose(changed.getValue()));
                countChosen();
            }
        });
        add(new H2(Words.of("failures.cases", count)));
        if (mayRetry) {
            Div choosing = new Div(all, retry);
            choosing.addClassName("stuck-acts");
            add(choosing);
        }
        add(lines, more);
        showMore();
    }

    private void showMore() {
        String after = shown.isEmpty() ? null : shown.getLast().id();
        List<StuckCase> page = faces.stuck().page(cause, after, PAGE);
        page.forEach(one -> {
            StuckLine line = new StuckLine(one, faces, mayRetry ? this::countChosen : null);
            shown.add(line);
            lines.add(line);
        });
        long left = Math.max(0, count - shown.size());
        more.setText(Words.of("failures.more", Math.min(left, PAGE), left));
        more.setVisible(left > 0 && page.size() == PAGE);
        countChosen();
    }

    private Set<String> chosen() {
        Set<String> ids = new LinkedHashSet<>();
        shown.stream().filter(StuckLine::chosen).forEach(line -> ids.add(line.id()));
        return ids;
    }

    private void countChosen() {
        int chosen = chosen().size();
        retry.setText(Words.of("failures.retry.chosen", chosen));
        retry.setEnabled(chosen > 0);
        all.setValue(chosen > 0 && chosen == shown.size());
        all.setIndeterminate(chosen > 0 && chosen < shown.size());
    }
}
