package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.forms.draft.Say;
import java.util.List;

/** Above a grid: what came of a paste or a removal, with each cell that was left out and why. */
final class PasteReport extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 20;

    PasteReport() {
        addClassName("form-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void say(String text) {
        show(text, List.of());
    }

    void show(String text, List<String> left) {
        removeAll();
        getClassNames().set("urgent", !left.isEmpty());
        Div line = new Div(new Paragraph(text), close());
        line.addClassName("report-line");
        add(line);
        if (!left.isEmpty()) {
            UnorderedList list = new UnorderedList();
            left.stream().limit(MOST).forEach(cell -> list.add(new ListItem(cell)));
            if (left.size() > MOST) {
                list.add(new ListItem(Say.text("sheet.more", left.size() - MOST)));
            }
            add(list);
        }
        setVisible(true);
    }

    private Button close() {
        Button close = new Button(Say.text("sheet.close"), click -> setVisible(false));
        close.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return close;
    }
}
