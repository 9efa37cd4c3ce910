package eplan.ui.failures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import eplan.cycle.StuckCases.Cause;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.component.Notify;
import eplan.ui.filters.UrlParameters;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What the system could not do by itself: causes, the cases they stop, and trying again with a reason. */
@Route(FailuresView.PATH)
@StyleSheet("context://eplan/failures.css")
@RolesAllowed({"HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class FailuresView extends Page implements AfterNavigationObserver, CauseList.Acts, StuckList.Acts {
    private static final long serialVersionUID = 1L;

    static final String PATH = "failures";

    private final transient FailuresFaces faces;
    private final Div content = new Div();
    private @Nullable String asked;

    FailuresView(FailuresFaces faces) {
        this.faces = faces;
        addClassName("failures-view");
        content.addClassNames("failures", "page-pad");
        header().title(Words.of("failures.title"));
        header().actions(new Button(Words.of("failures.look"), press -> lookAgain()));
        body().add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asked = UrlParameters.of(event.getLocation().getQueryParameters()).text("cause");
        showAll();
    }

    private void showAll() {
        content.removeAll();
        content.add(new RunningCard(faces.stuck().running()));
        List<Cause> causes = faces.stuck().causes();
        if (causes.isEmpty()) {
            content.add(
                    new EmptyState(VaadinIcon.CHECK_CIRCLE, Words.of("failures.none"), Words.of("failures.none.why")));
            return;
        }
        Cause chosen = causes.stream()
                .filter(cause -> cause.text().equals(asked))
                .findFirst()
                .orElse(null);
        boolean mayRetry = faces.mayRetry();
        long all = causes.stream().mapToLong(Cause::count).sum();
        content.add(new CauseList(causes, chosen, all, mayRetry, this));
        content.add(new StuckList(
                faces, chosen == null ? null : chosen.text(), chosen == null ? all : chosen.count(), mayRetry, this));
    }

    private void lookAgain() {
        showAll();
        refreshFrame();
    }

    @Override
    public void choose(@Nullable String cause) {
        var parameters = UrlParameters.empty().with("cause", cause).build();
        getUI().ifPresent(ui -> ui.navigate(FailuresView.class, parameters));
    }

    @Override
    public void retryAll(@Nullable String cause, long count) {
        ask(count, reason -> faces.stuck().retryAll(cause, reason));
    }

    @Override
    public void retry(Set<String> ids) {
        ask(ids.size(), reason -> faces.stuck().retry(ids, reason));
    }

    private void ask(long count, ToIntFunction<String> act) {
        new ReasonDialog(
                        Words.of("failures.retry.title", count),
                        Words.of("failures.retry.explained"),
                        Words.of("failures.retry"),
                        reason -> tell(act.applyAsInt(reason)))
                .open();
    }

    private void tell(int retried) {
        if (retried == 0) {
            Notify.warn(Words.of("failures.retried.none"));
        } else {
            Notify.done(Words.of("failures.retried", retried));
        }
        lookAgain();
    }
}
