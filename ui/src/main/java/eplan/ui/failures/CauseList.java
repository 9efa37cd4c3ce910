package eplan.ui.failures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.StuckCases.Cause;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Causes with how many are stuck for each; one is chosen to see its cases, and all of one can be tried again. */
final class CauseList extends Div {
    private static final long serialVersionUID = 1L;

    /** What the person does in the list; a null cause stands for all. */
    interface Acts {
        void choose(@Nullable String cause);

        void retryAll(@Nullable String cause, long count);
    }

    private final boolean mayRetry;
    private final transient Acts acts;

    CauseList(List<Cause> causes, @Nullable Cause chosen, long all, boolean mayRetry, Acts acts) {
        this.mayRetry = mayRetry;
        this.acts = acts;
        addClassNames("card", "causes");
        UnorderedList list = new UnorderedList();
        if (causes.size() > 1) {
            list.add(line(Words.of("failures.causes.all"), null, all, chosen == null));
        }
        causes.forEach(cause -> list.add(line(cause.text(), cause.text(), cause.count(), cause.equals(chosen))));
        add(new H2(Words.of("failures.causes")), list);
    }

    private ListItem line(String words, @Nullable String cause, long count, boolean chosen) {
        NativeButton name = new NativeButton(words, press -> acts.choose(cause));
        name.addClassName("cause-name");
        name.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        ListItem line = new ListItem(name, new Chip("far", "■", Words.of("failures.count", count)));
        line.addClassName("cause");
        line.setClassName("chosen", chosen);
        if (mayRetry) {
            Button retry = new Button(Words.of("failures.retry.all"), press -> acts.retryAll(cause, count));
            retry.addThemeVariants(ButtonVariant.LUMO_SMALL);
            retry.setAriaLabel(Words.of("failures.retry.all.of", words));
            line.add(retry);
        }
        return line;
    }
}
