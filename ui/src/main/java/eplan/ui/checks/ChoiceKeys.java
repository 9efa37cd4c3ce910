package eplan.ui.checks;

import com.vaadin.flow.component.Component;

/**
 * A list of choices by keyboard, all in the browser: j and k move the focus from line to line, x chooses the line that has
 * it. Keys are known by where they lie, so that they work under a Thai layout too; while somebody types or a dialog is open,
 * they are just letters.
 */
final class ChoiceKeys {

    private static final String LISTEN = """
            if (this.eplanKeys) { return; }
            this.eplanKeys = new AbortController();
            document.addEventListener('keydown', (e) => {
              if (!this.isConnected) { this.eplanKeys.abort(); this.eplanKeys = undefined; return; }
              const typing = e.composedPath().some((at) => at.matches && at.matches(
                'input:not([type=checkbox]), textarea, select, [contenteditable], [role=combobox], [role=listbox], '
                + '[role=option], vaadin-select, vaadin-list-box, vaadin-select-list-box'));
              const dialog = document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
              if (typing || dialog || e.ctrlKey || e.metaKey || e.altKey) { return; }
              const lines = [...this.querySelectorAll('.choice')];
              const at = lines.findIndex((line) => line.contains(document.activeElement));
              const box = (line) => line?.querySelector('vaadin-checkbox');
              if (e.code === 'KeyJ' || e.code === 'KeyK') {
                const to = e.code === 'KeyJ' ? at + 1 : Math.max(0, at - 1);
                e.preventDefault();
                box(lines[Math.min(to, lines.length - 1)])?.focus();
              } else if (e.code === 'KeyX' && at >= 0) {
                e.preventDefault();
                box(lines[at])?.querySelector('input')?.click();
              }
            }, { signal: this.eplanKeys.signal });""";

    private ChoiceKeys() {}

    /** Listens for as long as the list is there. */
    static void listen(Component list) {
        list.addAttachListener(attached -> list.getElement().executeJs(LISTEN));
    }
}
