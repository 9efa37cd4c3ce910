package eplan.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eplan.ui.shell.MainLayout;

/**
 * A screen that could not be shown. What does not exist, what lies outside a person's scope and what their role may not
 * open look exactly alike, so that a link tells nothing about another province.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed // or Flow hides every error behind "not for you"
public class ErrorPage extends ErrorPageBody implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        Exception exception = error.getException();
        return switch (Trouble.of(exception)) {
            case NOT_FOUND, DENIED -> notFound();
            case DATABASE_AWAY -> databaseAway();
            case REFUSED -> Trouble.refusal(exception).map(this::refused).orElseGet(() -> broken(exception));
            default -> broken(exception);
        };
    }
}
