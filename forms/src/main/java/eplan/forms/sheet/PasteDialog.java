package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.draft.Say;
import eplan.plan.Sheet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** For those who would rather paste into a field than onto the grid: rows are added below. */
final class PasteDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    PasteDialog(Sheet sheet, Desk desk, Consumer<String> pasted) {
        setHeaderTitle(Say.text("sheet.paste"));
        String order = sheet.typed().stream()
                .map(column -> CellWords.heading(sheet, column, desk.key().dataYear()))
                .collect(Collectors.joining(" · "));
        TextArea text = new TextArea();
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(14);
        text.getElement().setProperty("accessibleName", Say.text("sheet.paste"));
        Button take = new Button(Say.text("sheet.paste.take"), click -> {
            close();
            pasted.accept(text.getValue());
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(Say.text("sheet.paste.how")), new Paragraph(order), text);
        getFooter().add(new Button(Say.text("sheet.cancel"), click -> close()), take);
        setWidth("760px");
        text.focus();
    }
}
