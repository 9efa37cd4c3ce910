package eplan.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eplan.ui.i18n.Languages;
import java.util.List;

/**
 * Sign-in. The form posts to Spring Security; what became of it comes back in the query: {@code error}, {@code
 * locked=HH:MM} (until when), {@code unavailable} (database away), {@code signedout}, {@code expired}.
 */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final Div notice = new Div();

    public LoginView() {
        addClassName("login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words("login.wrong"));
        notice.addClassName("login-notice");
        notice.setVisible(false);
        Div card = new Div(notice, form, language());
        card.addClassName("login-card");
        H1 brand = new H1("e-Plan");
        Div intro = new Div(brand, new Paragraph(getTranslation("shell.brand")));
        intro.addClassName("login-brand");
        add(intro, card, new Sarabun());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        for (String problem : List.of("error", "unavailable")) {
            if (query.getParameters().containsKey(problem)) {
                fail("login." + ("error".equals(problem) ? "wrong" : problem));
            }
        }
        query.getSingleParameter("locked").ifPresent(until -> fail("login.locked", clockTime(until)));
        for (String news : List.of("signedout", "expired")) {
            if (query.getParameters().containsKey(news)) {
                notice.setText(getTranslation("login." + news));
                notice.setVisible(true);
            }
        }
    }

    private void fail(String key, Object... params) {
        form.setI18n(words(key, params));
        form.setError(true);
    }

    /** Only a time of day is repeated from the link, never other text. */
    private static String clockTime(String until) {
        return until.matches("\\d{1,2}:\\d{2}") ? until : "";
    }

    private LoginI18n words(String problem, Object... params) {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form fields = words.getForm();
        fields.setTitle(getTranslation("login.title"));
        fields.setUsername(getTranslation("login.username"));
        fields.setPassword(getTranslation("login.password"));
        fields.setSubmit(getTranslation("login.submit"));
        LoginI18n.ErrorMessage message = words.getErrorMessage();
        message.setTitle(getTranslation(problem, params));
        message.setMessage(getTranslation(problem + ".more", params));
        message.setUsername(getTranslation("login.username.required"));
        message.setPassword(getTranslation("login.password.required"));
        return words;
    }

    private Button language() {
        Button other = new Button(
                getTranslation("shell.language.other"),
                click -> getUI().ifPresent(ui -> Languages.switchTo(Languages.other(ui.getLocale()), ui)));
        other.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return other;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " · e-Plan";
    }
}
