package eplan.forms.draft;

import com.vaadin.flow.dom.Element;
import java.io.Serializable;

/** While something is not kept, the browser asks before its page is closed or loaded anew. */
public final class CloseGuard implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String ASK = """
            this.eplanAsk ??= (e) => {
              if (this.isConnected) {
                e.preventDefault();
                e.returnValue = true; // browsers of before 2024 look at this one
              }
            };
            if ($0) {
              window.addEventListener('beforeunload', this.eplanAsk);
            } else {
              window.removeEventListener('beforeunload', this.eplanAsk);
            }""";

    private final Element form;
    private boolean asking;

    public CloseGuard(Element form) {
        this.form = form;
    }

    public void ask(boolean wanted) {
        if (wanted != asking) {
            asking = wanted;
            form.executeJs(ASK, wanted);
        }
    }
}
