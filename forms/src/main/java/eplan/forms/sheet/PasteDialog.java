package eplan.forms.sheet;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.draft.Say;
import eplan.plan.Sheet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** For those who would rather paste into a field than onto the grid: rows are added below. */
final class PasteDialog extends ActDialog {
    private static final long serialVersionUID = 1L;

    PasteDialog(Sheet sheet, Desk desk, Consumer<String> pasted) {
        super(Say.text("sheet.paste"));
        String order = sheet.typed().stream()
                .map(column -> CellWords.heading(sheet, column, desk.key().dataYear()))
                .collect(Collectors.joining(" · "));
        TextArea text = new TextArea();
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(14);
        text.getElement().setProperty("accessibleName", Say.text("sheet.paste"));
        add(new Paragraph(Say.text("sheet.paste.how")), new Paragraph(order), text);
        foot(Say.text("sheet.paste.take"), () -> {
            close();
            pasted.accept(text.getValue());
        });
        setWidth("760px");
        text.focus();
    }
}
