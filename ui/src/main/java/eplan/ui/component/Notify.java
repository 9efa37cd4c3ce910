package eplan.ui.component;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import eplan.shared.Refused;

/** Tells a person what became of what they did. What went well passes by itself; what did not stays until it is closed. */
public final class Notify {
    private static final int SECONDS_5 = 5000;

    private Notify() {}

    /** Done; {@code text} is already in the person's language. */
    public static void done(String text) {
        show(text, NotificationVariant.LUMO_SUCCESS, SECONDS_5);
    }

    /** A rule said no, and which. */
    public static void refused(Refused refused) {
        warn(I18NProvider.translate(refused.key(), refused.params().toArray()));
    }

    /** Somebody else changed the same thing; what was typed is still on the screen. */
    public static void stale() {
        warn(I18NProvider.translate("error.stale"));
    }

    /** Something to read before going on. */
    public static void warn(String text) {
        show(text, NotificationVariant.LUMO_WARNING, 0);
    }

    /** Something went wrong. */
    public static void failed(String text) {
        show(text, NotificationVariant.LUMO_ERROR, 0);
    }

    private static void show(String text, NotificationVariant look, int millis) {
        Notification message = new Notification();
        message.addThemeVariants(look);
        message.setPosition(Notification.Position.BOTTOM_CENTER);
        message.setDuration(millis);
        message.setAssertive(look != NotificationVariant.LUMO_SUCCESS);
        Div words = new Div(text);
        words.addClassName("notice-text");
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> message.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.setAriaLabel(I18NProvider.translate("shell.close"));
        Div line = new Div(words, close);
        line.addClassName("notice");
        message.add(line);
        UI ui = UI.getCurrent();
        if (ui != null) {
            if (look == NotificationVariant.LUMO_SUCCESS) {
                takeThePlaceOfTheLast(ui, message);
            }
            message.open();
        }
    }

    /** Who does thing after thing by keyboard sees the list, not a heap of what went well. */
    private static void takeThePlaceOfTheLast(UI ui, Notification message) {
        LastDone last = ComponentUtil.getData(ui, LastDone.class);
        if (last != null) {
            last.message().close();
        }
        ComponentUtil.setData(ui, LastDone.class, new LastDone(message));
    }

    private record LastDone(Notification message) {}
}
