package eplan.ui.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import eplan.shared.ReferenceNumber;
import eplan.ui.component.Notify;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells why something that a person did on a screen was not done. What they typed stays on the screen. */
class FailedAct implements ErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(FailedAct.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        Trouble trouble = Trouble.of(thrown);
        String reference = trouble == Trouble.UNFORESEEN ? reference(thrown) : "";
        if (trouble == Trouble.DATABASE_AWAY) {
            log.warn("database away: {}", thrown.toString());
        }
        if (UI.getCurrent() != null) {
            tell(trouble, thrown, reference);
        }
    }

    private static void tell(Trouble trouble, Throwable thrown, String reference) {
        switch (trouble) {
            case REFUSED -> Trouble.refusal(thrown).ifPresent(Notify::refused);
            case STALE -> Notify.stale();
            case NOT_FOUND -> Notify.warn(I18NProvider.translate("error.gone"));
            case DENIED -> Notify.warn(I18NProvider.translate("error.denied"));
            case DATABASE_AWAY -> Notify.failed(I18NProvider.translate("error.database.click"));
            case UNFORESEEN -> Notify.failed(I18NProvider.translate("error.internal.more", reference));
        }
    }

    /** Logs the exception under a number that a person can read out on the telephone. */
    static String reference(Throwable thrown) {
        String reference = ReferenceNumber.next();
        log.error("reference {}", reference, thrown);
        return reference;
    }
}
