package eplan.ui.error;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.HttpStatusCode;
import eplan.shared.Refused;
import eplan.ui.component.EmptyState;
import eplan.ui.shell.Page;

/** What is said when a screen cannot be shown, and what a person can do about it. */
abstract class ErrorPageBody extends Page {
    private static final int RETRY_MILLIS = 5000;

    private boolean away;

    @Override
    public boolean frameWaits() {
        return away;
    }

    int notFound() {
        say(VaadinIcon.SEARCH, "error.notfound", getTranslation("error.notfound.more"), home());
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    int databaseAway() {
        away = true;
        say(VaadinIcon.DATABASE, "error.database", getTranslation("error.database.more"), retry());
        // whoever has gone elsewhere meanwhile is left alone
        getElement().executeJs("setTimeout(() => { if (this.isConnected) location.reload(); }, $0)", RETRY_MILLIS);
        return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
    }

    int refused(Refused refused) {
        say(
                VaadinIcon.INFO_CIRCLE_O,
                "error.refused",
                getTranslation(refused.key(), refused.params().toArray()),
                home());
        return HttpStatusCode.CONFLICT.getCode();
    }

    int broken(Exception exception) {
        String reference = FailedAct.reference(exception);
        say(VaadinIcon.WARNING, "error.internal", getTranslation("error.internal.more", reference), retry());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    private void say(VaadinIcon icon, String title, String why, Component act) {
        header().title(getTranslation(title));
        EmptyState state = new EmptyState(icon, getTranslation(title), why, act);
        state.getElement().setAttribute("role", "alert");
        show(state);
    }

    private Button home() {
        Button home = new Button(
                getTranslation("shell.home"), click -> UI.getCurrent().navigate(""));
        home.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return home;
    }

    private Button retry() {
        Button retry = new Button(
                getTranslation("shell.retry"),
                click -> UI.getCurrent().getPage().reload());
        retry.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return retry;
    }
}
