package eplan.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.Locale;

/**
 * The inbox by keyboard. Keys are known by where they lie (their code), so that they work under a Thai layout too; while
 * somebody types or chooses, or a dialog is open, they are just letters.
 */
final class InboxKeys {

    /** Called on the server when one of the keys is pressed. */
    interface Acts {
        void step(int lines);

        void openCase();

        void claim();

        /** Selects the item in the panel, or no longer. */
        void pick();

        void snooze();

        /** A note for the selected items; the browser itself leads to the panel's form. */
        void note();

        void escape();
    }

    /** As they are shown; text key {@code keys.<key>}, in lower case. */
    private static final List<String> KEYS = List.of("j", "k", "x", "e", "c", "s", "n", "u", "Esc", "Ctrl-Enter");

    private static final String LISTEN = """
            if (this.eplanKeys) { return; }
            this.eplanKeys = new AbortController();
            let dialog = false; // as it was before anybody heard of the key: Esc that closes a dialog is no more than that
            window.addEventListener('keydown', () => {
              dialog = !!document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
            }, { capture: true, signal: this.eplanKeys.signal });
            document.addEventListener('keydown', (e) => {
              if (!this.isConnected) { this.eplanKeys.abort(); this.eplanKeys = undefined; return; }
              // fields and lists of choices take letters themselves, also where the focus is on a part of theirs
              const typing = e.composedPath().some((at) => at.matches && at.matches(
                'input:not([type=checkbox]), textarea, select, [contenteditable], [role=combobox], [role=listbox], [role=option], '
                + 'vaadin-select, vaadin-combo-box, vaadin-date-picker, vaadin-list-box, vaadin-select-list-box, '
                + 'vaadin-combo-box-item, vaadin-date-picker-overlay-content'));
              if (typing || dialog || e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey) { return; }
              const key = e.code === 'Slash' && e.shiftKey ? '?' : (e.code || '').replace('Key', '').toLowerCase();
              const several = this.querySelector('.bulk-bar:not([hidden])')?.dataset.several === 'true';
              if (key === 'n' && !several) { // at once: what is typed next belongs into the note
                e.preventDefault();
                this.querySelector('.chase vaadin-text-area')?.focus();
              } else if (key === 'u') {
                document.querySelector('.notice .undo')?.click();
              } else if (['j', 'k', 'e', 'c', 'x', 's', 'n', 'escape', '?'].includes(key)) {
                e.preventDefault();
                this.dispatchEvent(new CustomEvent('inbox-key', { detail: { key } }));
              }
            }, { signal: this.eplanKeys.signal });""";

    private static final String PRESSED = "event.detail.key";

    private InboxKeys() {}

    /** Listens in the browser for as long as the view is there. */
    static void listen(Component view, Acts acts) {
        view.addAttachListener(attached -> view.getElement().executeJs(LISTEN));
        view.getElement()
                .addEventListener(
                        "inbox-key",
                        event -> press(event.getEventData().get(PRESSED).asString(), acts))
                .addEventData(PRESSED);
    }

    private static void press(String key, Acts acts) {
        switch (key) {
            case "j" -> acts.step(1);
            case "k" -> acts.step(-1);
            case "e" -> acts.openCase();
            case "c" -> acts.claim();
            case "x" -> acts.pick();
            case "s" -> acts.snooze();
            case "n" -> acts.note();
            case "escape" -> acts.escape();
            default -> explain();
        }
    }

    /** The button that tells the keys; the key for it is {@code ?}. */
    static Button help() {
        Button help = new Button("?", click -> explain());
        help.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        help.addClassName("kbd");
        help.setAriaLabel(Words.of("keys.title"));
        return help;
    }

    private static String text(String key) {
        return "keys." + key.toLowerCase(Locale.ROOT);
    }

    private static void explain() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Words.of("keys.title"));
        DescriptionList keys = new DescriptionList();
        keys.addClassName("keys");
        for (String key : KEYS) {
            Span shown = new Span(key);
            shown.addClassName("kbd");
            keys.add(new DescriptionList.Term(shown), new DescriptionList.Description(Words.of(text(key))));
        }
        dialog.add(keys);
        dialog.getFooter().add(new Button(Words.of("shell.close"), click -> dialog.close()));
        dialog.open();
    }
}
