package eplan.forms.draft;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.plan.EntryRecords.Problem;
import java.util.List;
import java.util.function.Consumer;

/** Above the form: what keeps it from being complete, each line leading to its field. */
final class ErrorSummary extends Div {
    private static final long serialVersionUID = 1L;

    ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void show(List<Problem> problems, Consumer<String> goTo) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (Problem problem : problems) {
            NativeButton link = new NativeButton(text(problem), click -> goTo.accept(problem.field()));
            link.addClassName("error-link");
            list.add(new ListItem(link));
        }
        H2 title = new H2(Say.text("forms.problems", problems.size()));
        title.setId("form-problems");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "form-problems");
        add(title, list);
    }

    /** To read it at once, also for those who hear the page. */
    void focus() {
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'nearest'}); })");
    }

    static String text(Problem problem) {
        return Say.text(problem.key(), problem.params().toArray());
    }
}
