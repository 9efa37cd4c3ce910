package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.draft.Attempt;
import eplan.forms.draft.Say;
import eplan.plan.PlanEditions.Kind;

/** A new edition of a promoted plan: of which kind, and why. */
final class BeginEditionDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    BeginEditionDialog(Desk desk) {
        setHeaderTitle(Say.text("edition.begin"));
        RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(Say.text("edition.kind"));
        kind.setItems(Kind.ADDITIONAL, Kind.CHANGED, Kind.CORRECTED);
        kind.setItemLabelGenerator(one -> Say.text("edition.kind.plain." + one));
        kind.setValue(Kind.ADDITIONAL);
        TextArea reason = new TextArea(Say.text("edition.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        Span failed = new Span();
        failed.addClassName("section-error");
        failed.getElement().setAttribute("role", "alert");
        Button begin = new Button(Say.text("edition.begin"), click -> {
            boolean done = Attempt.to(
                    () -> desk.services()
                            .editions()
                            .begin(desk.key(), kind.getValue(), reason.getValue(), desk.onBehalf()),
                    failed::setText,
                    () -> failed.setText(Say.text("forms.changed-meanwhile")));
            if (done) {
                close();
                desk.refresh();
            }
        });
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(Say.text("edition.begin.how")), kind, reason, failed);
        getFooter().add(new Button(Say.text("sheet.cancel"), click -> close()), begin);
        setWidth("560px");
    }
}
