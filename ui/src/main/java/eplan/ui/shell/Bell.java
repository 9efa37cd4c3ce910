package eplan.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import eplan.correspondence.Notices;
import org.jspecify.annotations.Nullable;

/** A person's notices: how many are unread, and behind the button the latest of them. Hidden where there can be none. */
@StyleSheet("context://eplan/bell.css")
final class Bell extends Div {
    private static final long serialVersionUID = 1L;

    private static final int FIGURES = 99;

    private final transient @Nullable Notices notices;
    private final NativeButton button = new NativeButton();
    private final Span count = new Span();
    private final Span news = new Span();
    private final Popover popover = new Popover();
    private final @Nullable NoticeList list;
    private long unread = -1;

    Bell(@Nullable Notices notices) {
        this.notices = notices;
        this.list = notices == null ? null : new NoticeList(notices, this::changed);
        addClassName("bell");
        setVisible(notices != null);
        Icon picture = VaadinIcon.BELL_O.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        button.add(picture, count);
        button.getElement().setAttribute("aria-label", getTranslation("bell.title"));
        news.addClassName("unseen");
        news.getElement().setAttribute("role", "status");
        add(button, news);
        if (list != null) {
            unfolding(list);
        }
    }

    private void unfolding(NoticeList notes) {
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("bell.title"));
        popover.setAutofocus(true);
        popover.add(notes);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                refresh();
            }
        });
    }

    /** Asks again how many are unread and, while they are shown, for the list. */
    void refresh() {
        if (notices == null || list == null) {
            return;
        }
        show(notices.unread());
        if (popover.isOpened()) {
            list.read();
        }
    }

    private void show(long now) {
        count.setText(now > FIGURES ? FIGURES + "+" : Long.toString(now));
        count.setVisible(now > 0);
        button.getElement()
                .setAttribute(
                        "aria-label", now == 0 ? getTranslation("bell.none") : getTranslation("bell.unread", now));
        if (unread >= 0 && now > unread) {
            news.setText(getTranslation("bell.new", now));
        } else if (now == 0) {
            news.setText("");
        }
        unread = now;
    }

    /** Something of the list was read, or followed to its place. */
    private void changed(boolean leaving) {
        if (leaving) {
            popover.setOpened(false);
        }
        refresh();
    }

    /** What the button unfolds. */
    Popover popover() {
        return popover;
    }
}
