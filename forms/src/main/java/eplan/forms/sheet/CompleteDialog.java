package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import eplan.forms.draft.Say;
import eplan.plan.EntryItems;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.Sheet;

/** What is about to be sent, in figures; sending is an act of its own. */
final class CompleteDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    CompleteDialog(Desk desk, Runnable send) {
        setHeaderTitle(Say.text("complete.title"));
        Div summary = new Div();
        summary.addClassName("complete-summary");
        for (Sheet sheet : EntryItems.sheets(desk.key().item())) {
            if (!sheet.single()) {
                TotalsLine totals = new TotalsLine(desk, sheet);
                totals.show(Filter.ALL);
                summary.add(new H3(CellWords.title(sheet)), totals);
            }
        }
        long explained = desk.problems().stream().filter(one -> !one.blocks()).count();
        if (explained > 0) {
            summary.add(new Paragraph(Say.text("findings.explained", explained)));
        }
        String behalf = desk.onBehalf();
        if (behalf != null) {
            summary.add(new Paragraph(Say.text("complete.behalf", behalf)));
        }
        add(summary, new Paragraph(Say.text("complete.after")));
        Button yes = new Button(Say.text("forms.complete"), click -> {
            close();
            send.run();
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        getFooter().add(new Button(Say.text("complete.back"), click -> close()), yes);
        setWidth("640px");
    }
}
