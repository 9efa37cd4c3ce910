package eplan.ui.extensions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.Extensions.Many;
import eplan.cycle.Extensions.ManyDone;
import eplan.cycle.Extensions.ManyPreview;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import java.util.Set;

/** A later date for a district or the whole province: choose, look at what it would do, then do it. */
final class ManyDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient ExtensionFaces faces;
    private final transient Runnable changed;
    private final RefusalLine refusal = new RefusalLine();
    private final Div outcome = new Div();
    private final ManyForm form;

    /** @param changed called after it was done */
    ManyDialog(ExtensionFaces faces, Runnable changed) {
        this.faces = faces;
        this.changed = changed;
        this.form = new ManyForm(faces, outcome::removeAll);
        setWidth("560px");
        setCloseOnOutsideClick(false);
        setHeaderTitle(Words.of("extensions.many.title"));
        outcome.addClassName("many-outcome");
        Button look = new Button(Words.of("extensions.many.look"), press -> preview());
        add(new Paragraph(Words.of("extensions.many.why")), form, look, refusal, outcome);
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
    }

    private void preview() {
        refusal.clear();
        outcome.removeAll();
        form.many(Set.of())
                .ifPresent(many -> attempt(() -> show(many, faces.extensions().previewMany(many))));
    }

    private void show(Many many, ManyPreview preview) {
        boolean grants = faces.mayGrant(many.newDue(), preview.latestByProvince());
        ManyPreviewCard card = new ManyPreviewCard(preview, grants);
        Button act = new Button("", press -> act(card, grants));
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        card.onChange(count -> {
            act.setText(Words.of(grants ? "extensions.many.grant" : "extensions.many.ask", count));
            act.setEnabled(count > 0);
        });
        outcome.add(card, act);
    }

    /** What was typed as reason may have changed since the preview; the rest may not, or there were none. */
    private void act(ManyPreviewCard card, boolean grants) {
        refusal.clear();
        form.many(card.without())
                .ifPresent(many -> attempt(() -> {
                    ManyDone done = grants
                            ? faces.extensions().grantMany(many, form.text(), form.reason(), form.letter())
                            : faces.extensions().askMany(many, form.textWithLetter(), form.reason());
                    tell(done, grants);
                    changed.run();
                }));
    }

    private void tell(ManyDone done, boolean granted) {
        Paragraph said =
                new Paragraph(Words.of(granted ? "extensions.many.granted" : "extensions.many.asked", done.done()));
        said.addClassName("strong");
        said.getElement().setAttribute("role", "status");
        removeAll();
        add(said);
        if (!done.leftOut().isEmpty()) {
            UnorderedList left = new UnorderedList();
            done.leftOut()
                    .forEach(lao -> left.add(new ListItem(
                            Words.of("extensions.left.one", lao.laoTh(), Words.of("extension.fate." + lao.fate())))));
            add(new Paragraph(Words.of("extensions.many.left", done.leftOut().size())), left);
        }
    }

    private void attempt(Runnable act) {
        Attempt.to(act, refusal::say, () -> refusal.say(Words.of("error.stale")));
    }
}
