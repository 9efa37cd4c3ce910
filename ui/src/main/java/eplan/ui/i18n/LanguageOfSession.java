package eplan.ui.i18n;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives each new session its language, and what Vaadin itself says (lost connection, expired session) in it. */
@Component
class LanguageOfSession implements VaadinServiceInitListener {

    private final I18NProvider texts;

    LanguageOfSession(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource()
                .addSessionInitListener(session -> session.getSession().setLocale(Languages.of(session.getRequest())));
        init.getSource().addUIInitListener(ui -> prepare(ui.getUI()));
        init.getSource().setSystemMessagesProvider(info -> systemMessages(Languages.closest(info.getLocale())));
        init.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr("lang", Languages.of(page.getVaadinRequest()).getLanguage()));
    }

    private void prepare(UI ui) {
        Locale language = Languages.closest(ui.getSession().getLocale());
        ui.setLocale(language);
        ui.getReconnectDialogConfiguration().setDialogText(texts.getTranslation("connection.retrying", language));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(texts.getTranslation("connection.lost", language));
        ui.getPage()
                .executeJs(
                        "const i = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (i) { i.onlineText = $0; i.offlineText = $1; i.reconnectingText = $2; }",
                        texts.getTranslation("connection.online", language),
                        texts.getTranslation("connection.lost", language),
                        texts.getTranslation("connection.retrying", language));
    }

    private SystemMessages systemMessages(Locale language) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("session.expired", language));
        messages.setSessionExpiredMessage(texts.getTranslation("session.expired.more", language));
        messages.setInternalErrorCaption(texts.getTranslation("error.internal", language));
        messages.setInternalErrorMessage(texts.getTranslation("error.internal.plain", language));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.getTranslation("session.cookies", language));
        messages.setCookiesDisabledMessage(texts.getTranslation("session.cookies.more", language));
        return messages;
    }
}
